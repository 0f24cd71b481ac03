"""What comes up by itself waits until nobody is busy with another form."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.turns import Turns


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def turns(page: QWidget) -> Turns:
    return Turns(page)


def ask(page: QWidget, asked: list[QDialog]) -> None:
    form = QDialog(page)
    form.open()
    asked.append(form)


def test_each_form_waits_for_the_one_before_it(turns: Turns, page: QWidget, qtbot: QtBot) -> None:
    asked: list[QDialog] = []
    for _ in range(3):
        turns.wait(lambda: ask(page, asked))
    assert len(asked) == 1

    asked[0].reject()
    qtbot.waitUntil(lambda: len(asked) == 2)
    asked[1].reject()
    qtbot.waitUntil(lambda: len(asked) == 3)
    asked[2].reject()


def test_what_the_answer_itself_opens_comes_first(turns: Turns, page: QWidget, qtbot: QtBot) -> None:
    said: list[str] = []
    form, follows = QDialog(page), QDialog(page)
    form.finished.connect(follows.open)
    form.open()
    turns.wait(lambda: said.append("late"))

    form.accept()
    qtbot.waitUntil(follows.isVisible)
    assert said == []
    follows.accept()
    qtbot.waitUntil(lambda: said == ["late"])


def test_what_is_forgotten_never_comes_up(turns: Turns, page: QWidget, qtbot: QtBot) -> None:
    form = QDialog(page)
    said: list[str] = []
    form.open()
    turns.wait(lambda: said.append("of the library that was locked"))
    turns.forget()

    form.accept()
    turns.wait(lambda: said.append("of this one"))
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["of this one"]
