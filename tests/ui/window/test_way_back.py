"""Whoever unlocks the library that they locked goes on where they were; nobody else, and nothing on disk says where."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.window.course import Course
from tests.ui.window.disk import lock, open_again
from tests.ui.window.hands import Hands
from ui import clock, entering
from ui.actions import Do, Where
from vein_tracker.model.records import Patient
from vein_tracker.store.keys import MINIMUM
from vein_tracker.tasks.edit import TRASH_PATIENT
from vein_tracker.tasks.libraries import CREATE_LIBRARY, Library, open_library

Template = tuple[Path, str, Course]


def locked(hands: Hands) -> Path:
    """Lock, and return the library's folder once it is closed."""
    lock(hands)
    hands.settle()
    return Path(hands.app.preferences.current.last_library)


def test_the_patient_who_was_open_is_open_again(hands: Hands, template: Template) -> None:
    hands.open_marsh()
    locked(hands)
    assert "Marsh" not in hands.read()

    open_again(hands, template)

    assert hands.where() is Where.PATIENT
    assert hands.window.sheet is not None
    assert hands.window.sheet.patient.id == hands.course.patient.id


def test_the_view_that_was_open_is_open_again_and_esc_leads_back_as_ever(
    hands: Hands, template: Template
) -> None:
    hands.open_thigh()
    locked(hands)

    open_again(hands, template)

    sheet = hands.window.area.sheet
    assert (hands.where(), sheet and sheet.view.id) == (Where.AREA, hands.course.view.id)
    for where in (Where.PATIENT, Where.LIBRARY):
        hands.key(Qt.Key.Key_Escape)
        hands.settle()
        assert hands.where() is where
    assert "3 patients" in hands.read()


def test_one_comes_back_once_only(hands: Hands, template: Template) -> None:
    hands.open_marsh()
    locked(hands)
    open_again(hands, template)
    hands.window_action(Do.TODAY)
    locked(hands)

    open_again(hands, template)

    assert hands.where() is Where.LIBRARY


def test_on_another_day_one_begins_with_today(
    hands: Hands, template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.open_marsh()
    locked(hands)

    monkeypatch.setattr(entering, "today", lambda: clock.today() + timedelta(days=1))
    open_again(hands, template)

    assert hands.where() is Where.LIBRARY


def test_another_library_shows_nothing_of_the_one_that_was_locked(hands: Hands, tmp_path: Path) -> None:
    hands.open_marsh()
    locked(hands)

    job = hands.app.jobs.call(
        CREATE_LIBRARY, lambda: Library.create(tmp_path / "other", "a passphrase", "Dr Vale", cost=MINIMUM)
    )
    job.finished.connect(lambda made: hands.app.entering.enter(made[0]))
    hands.settle()

    assert hands.where() is Where.LIBRARY


def test_a_patient_who_is_gone_by_then_is_not_looked_for(hands: Hands, template: Template) -> None:
    hands.open_marsh()
    folder = locked(hands)
    with open_library(folder, template[1]) as library, library.transaction(TRASH_PATIENT) as edit:
        edit.trash(Patient, hands.course.patient.id)

    open_again(hands, template)

    assert hands.where() is Where.LIBRARY
    assert hands.window.notices.text == ""
