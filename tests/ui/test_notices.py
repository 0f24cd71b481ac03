"""What went well is said for a while, and what it offers can be taken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ui.notices import Notices
from ui.widgets.banner import BannerKind
from vein_tracker.errors import DISK_FULL

SHORTLY_MS = 20


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    return page


def test_what_went_well_goes_by_itself_and_a_caution_stays(qtbot: QtBot, page: QWidget) -> None:
    notices = Notices(page, SHORTLY_MS)
    notices.say("1 photo filed.")
    qtbot.waitUntil(lambda: notices.text == "")

    notices.say("Look at this.", BannerKind.CAUTION)
    wait(qtbot, 5 * SHORTLY_MS)
    assert notices.text == "Look at this."


def test_a_notice_waits_for_a_form_that_stands_over_it(qtbot: QtBot, page: QWidget) -> None:
    notices, form = Notices(page, SHORTLY_MS), QDialog(page)
    form.open()
    notices.say("1 photo filed.", action="Undo", act=lambda: None)
    wait(qtbot, 5 * SHORTLY_MS)
    assert notices.text == "1 photo filed."

    form.accept()

    qtbot.waitUntil(lambda: notices.text == "")


def test_what_was_not_saved_comes_back_after_a_newer_notice_until_it_is_tried_again(
    qtbot: QtBot, page: QWidget
) -> None:
    notices, tried = Notices(page, SHORTLY_MS), []
    notices.hold(DISK_FULL, lambda: tried.append("first"))
    notices.hold(DISK_FULL, lambda: tried.append("second"))
    notices.say("1 photo filed.")
    qtbot.waitUntil(lambda: notices.text.startswith("The disk is full"))

    press(notices, "Try again")
    assert (tried, notices.text[:16]) == (["second"], "The disk is full")
    press(notices, "Try again")
    assert (tried, notices.text) == (["second", "first"], "")


def test_what_was_not_saved_is_given_up_by_closing_the_notice(page: QWidget) -> None:
    notices = Notices(page)
    notices.hold(DISK_FULL, lambda: None)
    notices.findChildren(QToolButton)[-1].click()
    assert notices.text == ""


def press(notices: Notices, word: str) -> None:
    """Click what the newest notice offers."""
    [one for one in notices.findChildren(QPushButton) if one.text() == word][-1].click()


def wait(qtbot: QtBot, milliseconds: int) -> None:
    """Let time go by, as the clock of the window tells it."""
    timer = QTimer(singleShot=True, interval=milliseconds)
    with qtbot.waitSignal(timer.timeout):
        timer.start()
