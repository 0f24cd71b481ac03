"""Every edit can be taken back and done again, across closing; figures and files stay as they are."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.store.conftest import Closed
from tests.unit.store.course import BEFORE, EDIT, Course, file_photo, put
from tests.unit.store.test_trash import ALL, trash
from vein_tracker.model.records import Patient, Photo, Record, Region, TreatedArea, View
from vein_tracker.store.library import Library

State = list[tuple[Record, ...]]


def state_of(library: Library) -> State:
    """Return everything that is live."""
    return [library.register.find(kind) for kind in ALL]


def test_an_edit_is_taken_back_and_done_again(library: Library, course: Course) -> None:
    edited = replace(course.patient, notes="new", alerts=())
    put(library, edited)
    change = library.history.undo()
    assert change is not None
    assert change.touched == {(Patient, course.patient.id)}
    assert library.register.get(Patient, course.patient.id) == course.patient
    assert library.history.redo() is not None
    assert library.register.get(Patient, course.patient.id) == edited


def test_a_change_says_what_it_touched(library: Library, course: Course) -> None:
    with library.transaction(EDIT) as edit:
        edit.trash(Photo, course.photos[0].id)
    assert edit.change.text == EDIT
    assert edit.change.touched == {(Photo, course.photos[0].id), (View, course.view.id)}
    assert edit.change.undoable


def test_a_change_is_known_by_whose_records_it_touched(library: Library, course: Course) -> None:
    other = Patient(family_name="Dahl")
    put(library, other)
    with library.transaction(EDIT) as edit:
        edit.trash(Photo, course.photos[0].id)
    assert library.history.whose(edit.change) == (course.patient,)

    with library.transaction(EDIT) as edit:
        edit.trash(Patient, other.id)
        edit.trash(Patient, course.patient.id)
    assert library.history.whose(edit.change) == (course.patient, other)


def test_writing_the_same_again_is_no_change(library: Library, course: Course) -> None:
    waiting = library.history.next_undo()
    with library.transaction(EDIT) as edit:
        edit.put(course.patient)
    assert not edit.change.touched
    assert not edit.change.undoable
    assert library.history.next_undo() == waiting


def test_what_an_edit_had_added_goes_to_the_trash_and_comes_back(library: Library, course: Course) -> None:
    photo = file_photo(library, b"third", course.view, course.session_areas[1], "third.jpg")
    library.history.undo()
    assert library.register.find(Photo, id=photo.id) == ()
    assert [entry.record for entry in library.register.trashed()] == [photo]
    library.history.redo()
    assert library.register.trashed() == ()
    assert library.photos.original(library.register.get(Photo, photo.id)) == b"third"


def test_undo_goes_on_after_the_library_was_closed(closed: Closed) -> None:
    with closed.open() as library:
        put(library, replace(closed.course.view, region=Region(points=((0.0, 1.0), (2.0, 3.0), (4.0, 0.5)))))
        waiting = library.history.next_undo()
    with closed.open() as library:
        assert library.history.next_undo() == waiting == EDIT
        library.history.undo()
        assert library.register.get(View, closed.course.view.id) == closed.course.view
        assert library.history.next_redo() == EDIT


def test_a_new_edit_ends_what_could_be_done_again(library: Library, course: Course) -> None:
    put(library, replace(course.patient, notes="first"))
    library.history.undo()
    put(library, replace(course.patient, notes="second"))
    assert library.history.next_redo() is None
    assert library.history.redo() is None
    assert library.register.get(Patient, course.patient.id).notes == "second"


def test_everything_can_be_taken_back_to_an_empty_library(library: Library) -> None:
    full = state_of(library)
    while library.history.undo():
        pass
    assert state_of(library) == [()] * len(ALL)
    assert library.history.next_undo() is None
    while library.history.redo():
        pass
    assert state_of(library) == full
    assert library.register.trashed() == ()


def test_done_again_after_a_month_its_thirty_days_start_anew(closed: Closed) -> None:
    with closed.open() as library:
        trash(library, Photo, closed.course.photos[0].id)
        library.history.undo()
    closed.pass_days(40)
    with closed.open() as library:
        library.history.redo()
    closed.pass_days(1)
    with closed.open() as library:
        library.history.undo()
        assert library.photos.original(closed.course.photos[0]) == BEFORE


def test_the_activity_list_tells_who_did_what_newest_first(closed: Closed) -> None:
    with closed.open() as library:
        before = len(library.history.of(Patient, closed.course.patient.id))
        closed.clock.pass_days(1)
        put(library, replace(closed.course.area, label="left of the scar"))
        put(library, Patient(family_name="Another"))
        library.history.undo()
        library.history.undo()
        entries = library.history.of(Patient, closed.course.patient.id)
    assert len(entries) == before + 1
    assert (entries[0].user_name, entries[0].made_at) == ("Dr Adam", closed.clock.time)
    assert [entry.undone for entry in entries] == [True] + [False] * before


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(["label", "move", "photo", "area", "patient", "new"]), max_size=6))
def test_any_edits_are_taken_back_one_by_one(library: Library, course: Course, steps: list[str]) -> None:
    states = [state_of(library)]
    for number, step in enumerate(steps):
        _do(library, course, step, number)
        if state_of(library) != states[-1]:
            states.append(state_of(library))
    for before in reversed(states[:-1]):
        library.history.undo()
        assert state_of(library) == before
    for after in states[1:]:
        library.history.redo()
        assert state_of(library) == after
    for _ in states[1:]:
        library.history.undo()


def _do(library: Library, course: Course, step: str, number: int) -> None:
    """Do one edit, where there is still something to do it to."""
    register = library.register
    if step == "new":
        put(library, Patient(family_name=f"New {number}"))
    elif step == "label" and register.find(TreatedArea, id=course.area.id):
        put(library, replace(course.area, label=str(number)))
    elif step == "move" and register.find(Photo, id=course.photos[1].id):
        put(library, replace(course.photos[1], session_area_id=course.session_areas[number % 2].id))
    elif step == "photo" and register.find(Photo, id=course.photos[0].id):
        trash(library, Photo, course.photos[0].id)
    elif step == "area" and register.find(TreatedArea, id=course.area.id):
        trash(library, TreatedArea, course.area.id)
    elif step == "patient" and register.find(Patient, id=course.patient.id):
        trash(library, Patient, course.patient.id)
