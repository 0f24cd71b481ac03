"""Deleting is a way into the trash, with all that hangs from it, and for 30 days a way back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.store.conftest import Closed
from tests.unit.store.course import AFTER, BEFORE, EDIT, Course, file_photo, new_course, put
from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.records import (
    Consent,
    ConsentPurpose,
    ConsentState,
    Id,
    Patient,
    Photo,
    Record,
    Session,
    SessionArea,
    TreatedArea,
    View,
)
from vein_tracker.store.library import Library
from vein_tracker.text import Text

_NAMED = Text("edit_patient", "Edit {name}", {"name": "CANARY-NAME"})
ALL = (Patient, Consent, TreatedArea, View, Session, SessionArea, Photo)


def trash(library: Library, kind: type[Record], record_id: Id) -> Id:
    """Trash one record and return its entry in the trash."""
    with library.transaction(EDIT) as edit:
        edit.trash(kind, record_id)
    return library.register.trashed()[0].id


def restore(library: Library, trash_id: Id) -> None:
    """Bring one entry back."""
    with library.transaction(EDIT) as edit:
        edit.restore(trash_id)


def code_of(refused: pytest.ExceptionInfo[VeinTrackerError]) -> str:
    """Return which refusal it was."""
    return refused.value.text.code


def test_a_patient_takes_everything_along_and_brings_everything_back(
    library: Library, course: Course
) -> None:
    consent = Consent(
        patient_id=course.patient.id,
        purpose=ConsentPurpose.RECORD,
        state=ConsentState.GIVEN,
        dated=course.sessions[0].held_on,
    )
    put(library, consent)
    before = [library.register.find(kind) for kind in ALL]
    trash_id = trash(library, Patient, course.patient.id)
    assert [library.register.find(kind) for kind in ALL] == [()] * len(ALL)
    restore(library, trash_id)
    assert [library.register.find(kind) for kind in ALL] == before
    assert library.register.trashed() == ()


def test_the_trash_says_what_it_holds_and_until_when(closed: Closed) -> None:
    with closed.open() as library:
        trash(library, TreatedArea, closed.course.area.id)
        (entry,) = library.register.trashed()
    assert (entry.kind, entry.record) == (TreatedArea, closed.course.area)
    assert entry.trashed_at == closed.clock.time
    assert (entry.purge_on - entry.trashed_at).days == 30


def test_what_is_in_the_trash_can_be_neither_read_nor_changed(library: Library, course: Course) -> None:
    trash(library, Patient, course.patient.id)
    with pytest.raises(VeinTrackerError) as refused:
        library.register.get(Photo, course.photos[0].id)
    assert code_of(refused) == "record_gone"
    with pytest.raises(VeinTrackerError) as refused:
        put(library, course.patient)
    assert code_of(refused) == "record_gone"
    with pytest.raises(VeinTrackerError) as refused:
        trash(library, Patient, course.patient.id)
    assert code_of(refused) == "record_gone"


def test_nothing_is_added_to_what_is_in_the_trash(library: Library, course: Course) -> None:
    trash(library, TreatedArea, course.area.id)
    with pytest.raises(VeinTrackerError) as refused:
        put(library, View(area_id=course.area.id))
    assert code_of(refused) == "parent_in_trash"


def test_a_part_comes_back_only_after_its_whole(library: Library, course: Course) -> None:
    photo = trash(library, Photo, course.photos[1].id)
    patient = trash(library, Patient, course.patient.id)
    with pytest.raises(VeinTrackerError) as refused:
        restore(library, photo)
    assert code_of(refused) == "parent_in_trash"
    restore(library, patient)
    assert library.register.find(Photo) == (course.photos[0],)
    restore(library, photo)
    assert library.register.find(Photo) == course.photos


def test_a_view_loses_a_baseline_that_is_trashed_and_gets_it_back(library: Library, course: Course) -> None:
    trash_id = trash(library, Photo, course.photos[0].id)
    assert library.register.get(View, course.view.id).baseline_id is None
    restore(library, trash_id)
    assert library.register.get(View, course.view.id) == course.view


def test_a_baseline_chosen_since_stays(library: Library, course: Course) -> None:
    trash_id = trash(library, Photo, course.photos[0].id)
    chosen = replace(course.view, baseline_id=course.photos[1].id)
    put(library, chosen)
    restore(library, trash_id)
    assert library.register.get(View, course.view.id) == chosen


def test_a_trashed_photo_is_still_known_by_its_bytes(library: Library, course: Course) -> None:
    trash(library, Photo, course.photos[0].id)
    assert library.photos.known(BEFORE) == course.photos[0]
    assert library.photos.known(b"another") is None


def _files(closed: Closed) -> set[Path]:
    return set((closed.folder / "objects").glob("??/*"))


def test_after_thirty_days_it_is_erased_with_its_file_and_nothing_else(closed: Closed) -> None:
    with closed.open() as library:
        trash(library, Photo, closed.course.photos[0].id)
    closed.pass_days(29.9)
    with closed.open() as library:
        assert len(library.register.trashed()) == 1
    closed.pass_days(0.2)
    with closed.open() as library:
        assert library.register.trashed() == ()
        assert library.register.find(Photo) == (closed.course.photos[1],)
        assert library.photos.known(BEFORE) is None
        assert library.photos.thumbnail(closed.course.photos[0].id) is None
        assert len(_files(closed)) == 1
        assert library.audit.broken_at() is None


def test_a_clock_that_is_set_years_ahead_erases_nothing(closed: Closed) -> None:
    with closed.open() as library:
        trash_id = trash(library, Photo, closed.course.photos[0].id)
    closed.clock.pass_days(3650)
    for _ in range(6):
        with closed.open() as library:
            assert len(library.register.trashed()) == 1
    closed.clock.pass_days(-3650)
    with closed.open() as library:
        restore(library, trash_id)
        assert library.photos.original(closed.course.photos[0]) == BEFORE


def test_what_was_deleted_while_the_clock_was_behind_has_its_thirty_days(closed: Closed) -> None:
    closed.clock.pass_days(-3650)
    with closed.open() as library:
        trash(library, Photo, closed.course.photos[0].id)
    closed.clock.pass_days(3650)
    closed.open().close()
    closed.pass_days(21)
    with closed.open() as library:
        assert len(library.register.trashed()) == 1
    closed.pass_days(9)
    with closed.open() as library:
        assert library.register.trashed() == ()


def test_erasing_a_patient_leaves_no_name_behind_and_the_audit_trail_whole(closed: Closed) -> None:
    with closed.open() as library:
        with library.transaction(_NAMED) as edit:
            edit.put(replace(closed.course.patient, notes="seen"))
        put(library, Patient(family_name="Another"))
        trash(library, Patient, closed.course.patient.id)
    closed.pass_days(31)
    with closed.open() as library:
        assert [patient.family_name for patient in library.register.find(Patient)] == ["Another"]
        assert library.history.of(Patient, closed.course.patient.id) == ()
        assert library.history.next_undo() is None
        assert _files(closed) == set()
        assert library.audit.broken_at() is None
        assert library.notices == ()


def test_what_was_taken_back_is_erased_at_once_with_its_file(closed: Closed) -> None:
    with closed.open() as library:
        before = _files(closed)
        photo = file_photo(library, b"another", closed.course.view, closed.course.session_areas[0], "b.jpg")
        library.history.undo()
        with library.transaction(EDIT) as edit:
            edit.forget(Photo, photo.id)
        assert library.photos.known(b"another") is None
        assert library.audit.broken_at() is None
    assert _files(closed) == before


def test_what_undo_can_bring_back_is_not_erased_at_once(library: Library, course: Course) -> None:
    photo = course.photos[1]
    trash(library, Photo, photo.id)
    with pytest.raises(VeinTrackerError) as refused, library.transaction(EDIT) as edit:
        edit.forget(Photo, photo.id)
    assert code_of(refused) == "record_gone"

    library.history.undo()
    assert library.photos.original(library.register.get(Photo, photo.id)) == AFTER


def test_a_photo_moves_to_another_patient_with_its_original(library: Library, course: Course) -> None:
    patient, area, view, session, session_area = new_course("Other")
    put(library, patient, area, view, session, session_area)
    moved = replace(course.photos[0], view_id=view.id, session_area_id=session_area.id)
    put(library, moved)
    assert library.register.find(Photo, view_id=view.id) == (moved,)
    assert library.photos.original(moved) == BEFORE
    assert library.register.get(View, course.view.id).baseline_id is None
    library.history.undo()
    assert library.register.find(Photo, view_id=course.view.id) == course.photos
    assert library.register.get(View, course.view.id) == course.view


def test_half_a_move_that_would_join_two_patients_is_refused(library: Library, course: Course) -> None:
    patient, area, view, session, session_area = new_course("Other")
    put(library, patient, area, view, session, session_area)
    photo = course.photos[0]
    for mixed in (
        replace(photo, view_id=view.id),
        replace(photo, session_area_id=session_area.id),
        replace(course.session_areas[0], session_id=session.id),
        replace(course.session_areas[0], area_id=area.id),
        replace(course.area, patient_id=patient.id),
        replace(course.view, area_id=area.id),
        replace(view, baseline_id=photo.id),
    ):
        with pytest.raises(VeinTrackerError) as refused:
            put(library, mixed)
        assert code_of(refused) == "records_mismatch"
    assert library.register.find(Photo, view_id=course.view.id) == course.photos
    assert library.register.get(View, course.view.id) == course.view


def test_the_same_photograph_is_not_filed_twice(library: Library, course: Course) -> None:
    assert library.photos.known(BEFORE) == course.photos[0]
    with pytest.raises(Exception, match=r"UNIQUE constraint failed: photos\.digest"):
        file_photo(library, BEFORE, course.view, course.session_areas[0], "again.jpg")
    assert library.register.find(Photo) == course.photos
