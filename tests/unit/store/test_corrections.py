"""Corrections by hand are records like others; the figures that they come to are kept beside those that were found."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from tests.unit.store.conftest import Closed
from tests.unit.store.course import EDIT, Course
from vein_tracker.model.corrections import Corrections, Stroke, StrokeKind
from vein_tracker.model.records import Id, Photo
from vein_tracker.model.results import Comparison, Measurement
from vein_tracker.store.library import Library

ADDED = Stroke(kind=StrokeKind.ADDED, points=((10.25, 20.5), (30.0, 41.125)), width=6.5)
REMOVED = Stroke(kind=StrokeKind.REMOVED, points=((100.0, 50.0),), width=24.0)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def of(photo_id: Id, *strokes: Stroke) -> Corrections:
    return Corrections(photo_id=photo_id, strokes=strokes, author="S. Patel", made_at=NOON)


def test_strokes_come_back_as_they_were_drawn_and_undo_takes_them_back(
    library: Library, course: Course
) -> None:
    first = of(course.photos[0].id, ADDED)
    with library.transaction(EDIT) as edit:
        edit.put(first)
    both = replace(first, strokes=(ADDED, REMOVED))
    with library.transaction(EDIT) as edit:
        edit.put(both)
    assert library.register.find(Corrections, photo_id=course.photos[0].id) == (both,)

    library.history.undo()
    assert library.register.find(Corrections, photo_id=course.photos[0].id) == (first,)
    library.history.undo()
    assert library.register.find(Corrections, photo_id=course.photos[0].id) == ()
    library.history.redo()
    assert library.register.find(Corrections, photo_id=course.photos[0].id) == (first,)


def test_strokes_are_not_written_in_the_clear(closed: Closed) -> None:
    with closed.open() as library, library.transaction(EDIT) as edit:
        edit.put(of(closed.course.photos[0].id, ADDED))

    written = b"".join(path.read_bytes() for path in closed.folder.rglob("*") if path.is_file())
    assert b"41.125" not in written
    assert b"S. Patel" not in written


def test_figures_are_found_by_what_they_were_counted_from(library: Library, course: Course) -> None:
    before, after = course.photos
    figures = Measurement(recipe="1", width=10, height=10, skin_percent=90.0, coverage_percent=4.5)
    comparison = Comparison(recipe="1", comparable=True, change_percent=-12.5)
    with library.transaction(EDIT) as edit:
        edit.add_corrected(before.id, "a measurement", "one key", figures)
        edit.add_corrected(after.id, "a comparison", "two keys", comparison)

    assert edit.change.touched == {(Measurement, before.id), (Comparison, after.id)}
    assert library.measurements.corrected_measurement("a measurement", "one key") == figures
    assert library.measurements.corrected_comparison("a comparison", "two keys") == comparison
    assert library.measurements.corrected_measurement("a measurement", "other strokes") is None
    assert library.measurements.corrected_comparison("another comparison", "two keys") is None


def test_corrections_are_erased_with_their_photo(closed: Closed) -> None:
    before, after = closed.course.photos
    with closed.open() as library:
        with library.transaction(EDIT) as edit:
            edit.put(of(before.id, ADDED))
            source = edit.add_comparison(after.id, before.id, None, Comparison(recipe="1", comparable=True))
            edit.add_corrected(after.id, source, "key", Comparison(recipe="1", comparable=True))
        with library.transaction(EDIT) as edit:
            edit.trash(Photo, before.id)
    closed.pass_days(31)
    with closed.open() as library:
        assert library.register.find(Corrections, photo_id=before.id) == ()
        assert library.measurements.corrected_comparison(source, "key") is None
