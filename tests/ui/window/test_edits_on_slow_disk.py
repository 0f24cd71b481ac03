"""Where the disk is slow the next edit is asked for before the last one is written: neither overwrites the other."""

from __future__ import annotations

from tests.ui.window.disk import Disk
from tests.ui.window.hands import Hands
from ui.actions import Do
from ui.dialogs.patient import PatientDialog
from ui.dialogs.pinned_note import NoteDialog
from vein_tracker.model.records import Patient
from vein_tracker.tasks.edit import Edit
from vein_tracker.tasks.pinned import pin_note


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


def test_a_note_that_is_opened_again_at_once_says_what_was_saved(hands: Hands, disk: Disk) -> None:
    hands.open_thigh()
    edits = pin_note(hands.course.photos[0].id, (320.0, 240.0), "Feeds")
    hands.app.jobs.run(Edit(edits))
    hands.settle()
    said = []
    for typed in ("Treated. ", "New. "):
        hands.window.area.viewer.view.note_chosen.emit(edits.put[0].id)
        disk.catch_up()
        form = hands.dialog(NoteDialog)
        assert isinstance(form, NoteDialog)
        said.append(form.words.value())
        form.words.focus_first()
        hands.write(typed)
        disk.stall()
        hands.press("Save note")
    disk.catch_up()

    assert said == ["Feeds", "Treated. Feeds"]
    sheet = hands.window.area.sheet
    assert sheet is not None
    assert [note.text for note in sheet.notes] == ["New. Treated. Feeds"]
