"""A list of choices under keys: nothing is chosen that nobody meant."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.choice_field import ListField

AGENTS = [("polidocanol", "Polidocanol"), ("sts", "Sodium tetradecyl sulfate")]


def test_while_a_name_is_typed_that_is_nobodys_nothing_is_chosen(qtbot: QtBot) -> None:
    field = ListField[str]("Agent", AGENTS, "polidocanol", searched=True)
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
    line = field.box.lineEdit()
    assert line is not None
    line.selectAll()
    with qtbot.waitSignal(field.changed):
        QTest.keyClicks(line, "Sod")
    assert field.value() is None
    field.choose("sts")
    assert field.value() == "sts"
