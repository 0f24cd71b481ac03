"""Notes at spots of photographs are records that can be changed, taken off and brought back."""

from __future__ import annotations

from tests.unit.tasks.conftest import Clinic, skin_jpeg
from vein_tracker.model.pinned import PinnedNote
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.browse import LoadArea
from vein_tracker.tasks.edit import Edit, Undo
from vein_tracker.tasks.import_photos import ImportPhoto, PastedPhoto
from vein_tracker.tasks.pinned import edit_note, pin_note, trash_note
from vein_tracker.tasks.trash import ListTrash


def notes(clinic: Clinic) -> tuple[PinnedNote, ...]:
    return run_now(LoadArea(clinic.area.id, Settings()), clinic.library).value.notes


def test_a_note_is_pinned_changed_taken_off_and_brought_back(clinic: Clinic) -> None:
    pasted = PastedPhoto("pasted.jpg", skin_jpeg())
    photo = run_now(ImportPhoto(pasted, clinic.place()), clinic.library).value
    run_now(Edit(pin_note(photo.id, (120.5, 80.0), "Feeds from here")), clinic.library)
    (note,) = notes(clinic)
    assert (note.photo_id, note.spot, note.text) == (photo.id, (120.5, 80.0), "Feeds from here")

    run_now(Edit(edit_note(note, "Treated in May")), clinic.library)
    (changed,) = notes(clinic)
    assert changed.text == "Treated in May"
    assert changed.id == note.id
    assert edit_note(changed, "Treated in May").empty

    run_now(Edit(trash_note(changed)), clinic.library)
    assert notes(clinic) == ()
    (row,) = run_now(ListTrash(), clinic.library).value
    assert row.record == changed
    assert row.area == clinic.area
    run_now(Undo(), clinic.library)
    assert notes(clinic) == (changed,)
