"""What is read again and has not changed stays as it is, with the focus where it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.actions import Do
from ui.pages.advice import AdviceList
from ui.pages.chip_row import ChipRow
from ui.pages.identity import Identity
from ui.pages.note import Note
from ui.widgets.chip import Chip, ChipKind
from ui.widgets.facts_table import Fact, FactsTable
from vein_tracker.model.records import Alert, AlertKind, Patient, Tick

Made = tuple[QWidget, Callable[[], None]]
ASKED = Note("Looks like bruise: tick it?", ChipKind.PLAIN, "", Tick.BRUISE)


def facts() -> Made:
    table = FactsTable()
    return table, lambda: table.show_facts([Fact("Set-up", "not checked", act=Do.CHECK_SETUP)])


def advice() -> Made:
    shown = AdviceList()
    return shown, lambda: shown.show_notes([ASKED])


def chips() -> Made:
    row = ChipRow()
    row.resize(400, 40)
    return row, lambda: row.show_notes([ASKED])


def whose() -> Made:
    told = Alert(kind=AlertKind.ALLERGY, what="latex", recorded_on=date(2026, 2, 9))
    patient = Patient(family_name="Marsh", dated_alerts=(told,))
    bar = Identity(())
    return bar, lambda: bar.show_patient(patient, ())


@pytest.mark.parametrize("made", [facts, advice, chips, whose])
def test_the_focus_stays_where_nothing_has_changed(qtbot: QtBot, made: Callable[[], Made]) -> None:
    widget, show = made()
    window = QWidget()
    widget.setParent(window)
    other = QPushButton("Other", window)
    qtbot.addWidget(window)
    show()
    with qtbot.waitActive(window):
        window.show()
    kinds = (QPushButton, Chip)
    part = next(one for kind in kinds for one in widget.findChildren(kind) if one.focusPolicy())
    part.setFocus()
    show()
    assert part.hasFocus()
    assert not other.hasFocus()


def test_the_focus_stays_on_a_chip_where_the_row_becomes_wider(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    other = QPushButton("Other", window)
    row = ChipRow(window)
    row.resize(400, 40)
    row.show_notes([ASKED])
    with qtbot.waitActive(window):
        window.show()
    row.findChildren(QPushButton)[0].setFocus()

    row.resize(440, 40)

    focused = window.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused is not other
    assert focused.text() == ASKED.text
