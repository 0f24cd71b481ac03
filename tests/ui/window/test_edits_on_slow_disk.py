"""Where the disk is slow the next edit is asked for before the last one is written: neither overwrites the other."""

from __future__ import annotations

from tests.ui.window.disk import Disk
from tests.ui.window.hands import Hands
from ui.actions import Do
from ui.dialogs.patient import PatientDialog
from vein_tracker.model.records import Patient


def save_notes(hands: Hands, disk: Disk, notes: str) -> None:
    hands.app.window_actions[Do.EDIT_PATIENT].trigger()
    form = hands.dialog(PatientDialog)
    assert isinstance(form, PatientDialog)
    form.notes.focus_first()
    hands.write(notes)
    disk.stall()
    hands.press("Save patient")


def patient(hands: Hands) -> Patient:
    sheet = hands.window.patient.sheet
    assert sheet is not None
    return sheet.patient


def test_a_patient_who_is_archived_at_once_keeps_what_was_noted(hands: Hands, disk: Disk) -> None:
    hands.open_marsh()
    save_notes(hands, disk, "Allergic to latex.")
    hands.app.window_actions[Do.ARCHIVE_PATIENT].trigger()
    disk.catch_up()

    assert patient(hands).archived_on is not None
    assert patient(hands).notes.startswith("Allergic to latex.")
