"""Where the disk is slow the next edit is asked for before the last one is written: neither overwrites the other."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.window.disk import Disk
from tests.ui.window.hands import Hands
from ui.actions import Do
from ui.dialogs.area import AreaDialog, ViewDialog
from ui.dialogs.patient import ConsentDialog, PatientDialog
from ui.dialogs.photo import PhotoDialog
from ui.dialogs.pinned_note import NoteDialog
from vein_tracker.model.records import ConsentPurpose, ConsentState, Patient
from vein_tracker.tasks.browse import AreaSheet
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


def area_sheet(hands: Hands) -> AreaSheet:
    sheet = hands.window.area.sheet
    assert sheet is not None
    return sheet


@pytest.mark.parametrize(
    ("do", "save"), [(Do.EDIT_AREA, "Save area"), (Do.EDIT_VIEW, "Save view")], ids=["area", "view"]
)
def test_what_is_named_twice_is_named_anew_from_what_was_saved(
    hands: Hands, disk: Disk, do: Do, save: str
) -> None:
    hands.open_thigh()
    stood = []
    for name in ("lateral, upper third", "lateral, knee bent"):
        hands.app.window_actions[do].trigger()
        disk.catch_up()
        form = QApplication.activeModalWidget()
        assert isinstance(form, AreaDialog | ViewDialog)
        stood.append(form.label.value())
        form.label.set_value(name)
        disk.stall()
        hands.press(save)
    disk.catch_up()

    assert stood[1] == "lateral, upper third"
    shown = area_sheet(hands)
    assert "lateral, knee bent" in (shown.area.label, shown.view.label)


def test_a_photo_is_described_twice_and_keeps_both(hands: Hands, disk: Disk) -> None:
    hands.open_thigh()
    sheet = area_sheet(hands)
    stood = []
    for name in ("device", "lens"):
        hands.app.desk.errands.edit_photo(sheet, sheet.photos[0].photo)
        disk.catch_up()
        form = hands.dialog(PhotoDialog)
        assert isinstance(form, PhotoDialog)
        stood.append(form.device.value())
        {"device": form.device, "lens": form.lens}[name].set_value(f"Other {name}")
        disk.stall()
        hands.press("Save photo")
    disk.catch_up()

    assert stood[1] == "Other device"
    kept = area_sheet(hands).photos[0].photo
    assert (kept.device, kept.lens) == ("Other device", "Other lens")


def test_an_answer_that_is_corrected_at_once_is_one_answer(hands: Hands, disk: Disk) -> None:
    hands.open_marsh()
    for state in (ConsentState.REFUSED, ConsentState.GIVEN):
        hands.app.window_actions[Do.CONSENT].trigger()
        disk.catch_up()
        form = hands.dialog(ConsentDialog)
        assert isinstance(form, ConsentDialog)
        form.consent.button(ConsentPurpose.TEACH, state).click()
        disk.stall()
        hands.press("Record consent")
    disk.catch_up()

    sheet = hands.window.patient.sheet
    assert sheet is not None
    answers = [one for one in sheet.consents if one.purpose is ConsentPurpose.TEACH]
    assert [one.state for one in answers] == [ConsentState.GIVEN]


def test_a_form_about_what_was_just_deleted_says_so(hands: Hands, disk: Disk) -> None:
    hands.open_thigh()
    sheet = area_sheet(hands)
    disk.stall()
    hands.app.desk.errands.trash_photo(sheet.photos[1].photo)
    hands.app.desk.errands.edit_photo(sheet, sheet.photos[1].photo)
    disk.catch_up()

    assert QApplication.activeModalWidget() is None
    assert "This is in the trash or was erased" in hands.read()


@pytest.mark.parametrize("wanted", ["baseline", "elsewhere"])
def test_a_photo_that_was_just_deleted_is_asked_about_no_more(hands: Hands, disk: Disk, wanted: str) -> None:
    hands.open_thigh()
    sheet, errands = area_sheet(hands), hands.app.desk.errands
    shown = sheet.photos[2]
    disk.stall()
    errands.trash_photo(shown.photo)
    if wanted == "baseline":
        errands.set_baseline(sheet, shown)
    else:
        errands.move_photo(sheet, shown.photo)
    disk.catch_up()

    assert QApplication.activeModalWidget() is None
    assert "This photo is no longer in this series" in hands.read()


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
    assert [note.text for note in area_sheet(hands).notes] == ["New. Treated. Feeds"]
