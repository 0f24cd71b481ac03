"""What is known so far of photos that are looked at: told in turn, and never once nobody wants to know."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.looking import Looking
from vein_tracker.model.records import Patient
from vein_tracker.tasks.propose import FilingChoices, Incoming, Proposals


def proposals(number: int) -> Proposals:
    patient = Patient(family_name="Marsh", given_name="Alice", birth_date=date(1971, 3, 14))
    choices = FilingChoices(patient=patient, views=(), sessions=(), treated=frozenset(), refused=())
    photos = tuple(Incoming(source=Path(f"{place}.jpg")) for place in range(number))
    return Proposals(choices=choices, photos=photos)


@pytest.fixture
def parent(qapp: QApplication) -> QObject:
    return QObject()


def test_the_first_begin_and_the_others_come(parent: QObject, qtbot: QtBot) -> None:
    looking = Looking(parent, 4)
    with qtbot.waitSignal(looking.begun):
        looking.hear(proposals(2))
    with qtbot.waitSignal(looking.came) as said:
        looking.hear(proposals(4))
    assert [photo.source.name for photo in said.args[0]] == ["0.jpg", "1.jpg", "2.jpg", "3.jpg"]
    assert looking.found is not None
    assert looking.found.photos == said.args[0]


def test_what_was_heard_of_too_late_begins_nothing(parent: QObject, qtbot: QtBot) -> None:
    looking = Looking(parent, 4)
    with qtbot.waitSignal(looking.stopped):
        looking.stop()
    with qtbot.assertNotEmitted(looking.begun):
        looking.hear(proposals(2))
    assert looking.found is None


def test_it_goes_once_nobody_wants_to_know_and_nothing_is_looked_at(parent: QObject, qtbot: QtBot) -> None:
    looking = Looking(parent, 4)
    looking.stop()
    assert parent.children() == [looking]
    with qtbot.waitSignal(looking.destroyed):
        looking.rest()
