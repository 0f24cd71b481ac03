"""The words above the photograph of a review: whatever they say, the photograph stays where it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.review.parts import Guide

SHORT = ("Rub out.", "Wheel: zoom.")
LONG = ("Click along a vein; a double click or Esc ends the path that was begun.", "Wheel: zoom. " * 8)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(420, 400)
    return page


@pytest.fixture
def guide(page: QWidget, qtbot: QtBot) -> Guide:
    guide = Guide(QPushButton("Trace"))
    column = QVBoxLayout(page)
    column.addWidget(guide)
    column.addWidget(QWidget(), 1)
    with qtbot.waitExposed(page):
        page.show()
    return guide


def test_room_is_kept_for_the_longest_that_is_expected(guide: Guide, qtbot: QtBot) -> None:
    guide.say(*SHORT)
    low = guide.height()
    guide.expect(LONG)
    qtbot.waitUntil(lambda: guide.height() > low)
    high = guide.height()

    guide.say(*LONG)

    assert guide.told.isVisible()
    assert guide.sizeHint().height() == high
    assert guide.heightForWidth(guide.width()) == high


def test_what_was_said_once_keeps_its_room(guide: Guide, qtbot: QtBot) -> None:
    guide.say(*SHORT)
    low = guide.height()
    guide.say(*LONG)
    qtbot.waitUntil(lambda: guide.height() > low)
    high = guide.height()

    guide.say("")

    assert guide.heightForWidth(guide.width()) == high


def test_where_there_is_more_room_beside_less_is_kept_above(guide: Guide, qtbot: QtBot) -> None:
    guide.say(*LONG)
    qtbot.waitUntil(lambda: guide.minimumSizeHint().height() <= guide.height())
    high = guide.height()

    guide.window().resize(1600, 400)

    qtbot.waitUntil(lambda: guide.height() < high)
