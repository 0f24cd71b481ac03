"""A scanner is told from a person by its speed, and what it typed is taken out of the field again."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.wedge import Wedge


@dataclass
class Desk:
    """A form with a scanner beside it; `fast` says how long a key takes."""

    form: QWidget
    line: QLineEdit
    notes: QPlainTextEdit
    taken: list[str] = field(default_factory=list)
    pressed: list[bool] = field(default_factory=list)
    takes: bool = True
    seconds: float = 0.0
    now: float = 0.0

    def clock(self) -> float:
        self.now += self.seconds
        return self.now

    def take(self, code: str) -> bool:
        self.taken.append(code)
        return self.takes

    def scan(self, widget: QWidget, code: str, *, seconds: float = 0.01) -> None:
        self.seconds = seconds
        for letter in code:
            if letter == "\x1d":
                QTest.keyClick(widget, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
            else:
                QTest.keyClicks(widget, letter)
        QTest.keyClick(widget, Qt.Key.Key_Return)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    form = QWidget()
    column = QVBoxLayout(form)
    line, notes, button = QLineEdit("before"), QPlainTextEdit("two\nlines"), QPushButton("Save")
    line.setCompleter(QCompleter(["0104A", "other"], line))
    for part in (line, notes, button):
        column.addWidget(part)
    made = Desk(form, line, notes)
    line.returnPressed.connect(lambda: made.pressed.append(True))
    qtbot.addWidget(form)
    Wedge(form, made.take, made.clock)
    with qtbot.waitActive(form):
        form.show()
    line.setFocus()
    return made


def test_a_scanned_code_is_handed_over_and_leaves_the_field_as_it_was(desk: Desk) -> None:
    desk.line.end(False)
    desk.scan(desk.line, "0104012345123456")

    assert desk.taken == ["0104012345123456"]
    assert desk.line.text() == "before"
    assert desk.pressed == []


def test_what_a_person_types_is_theirs(desk: Desk) -> None:
    desk.line.clear()
    desk.scan(desk.line, "VT-0042", seconds=0.12)

    assert desk.taken == []
    assert desk.line.text() == "VT-0042"
    assert desk.pressed == [True]


def test_a_code_that_nobody_takes_is_typed_as_usual(desk: Desk) -> None:
    desk.takes = False
    desk.line.clear()
    desk.scan(desk.line, "marsh")

    assert desk.taken == ["marsh"]
    assert desk.line.text() == "marsh"
    assert desk.pressed == [True]


def test_separators_come_as_control_and_bracket(desk: Desk) -> None:
    desk.notes.setFocus()
    desk.scan(desk.notes, "0104012345123456\x1d17270531")

    assert desk.taken == ["0104012345123456\x1d17270531"]
    assert desk.notes.toPlainText() == "two\nlines"


def test_a_scan_over_a_list_of_offers_is_heard_whole(desk: Desk) -> None:
    desk.line.clear()
    desk.seconds = 0.01
    QTest.keyClicks(desk.line, "01")
    popup = desk.line.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    desk.scan(popup, "04012345")

    assert desk.taken == ["0104012345"]
    assert desk.line.text() == ""
    assert not popup.isVisible()


def test_a_few_quick_keys_are_no_code(desk: Desk) -> None:
    desk.line.clear()
    desk.scan(desk.line, "0.5")

    assert desk.taken == []
    assert desk.pressed == [True]


def test_a_field_that_is_left_in_between_ends_a_code(desk: Desk) -> None:
    desk.line.clear()
    desk.seconds = 0.01
    QTest.keyClicks(desk.line, "L9")
    QTest.keyClick(desk.line, Qt.Key.Key_Left)
    desk.scan(desk.line, "123")

    assert desk.taken == []
