"""Figures come back as they were measured; new ones are added beside the old."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.store.conftest import Closed
from tests.unit.store.course import EDIT, Course
from vein_tracker import __version__
from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.records import Id, Patient, Photo, Region
from vein_tracker.model.results import (
    Alignment,
    Comparison,
    Flag,
    Interval,
    Measurement,
    Reason,
    ScaleSource,
    Verdict,
)
from vein_tracker.store.codec import decoder, dumps, plain
from vein_tracker.store.database import Database
from vein_tracker.store.engine import Wrapped, driver
from vein_tracker.store.library import Library
from vein_tracker.store.measurements import ComparedMasks
from vein_tracker.store.migrations import REGISTER, known_names
from vein_tracker.store.vault import Vault

numbers = st.floats(allow_nan=False, allow_infinity=False)
maybe = st.none() | numbers
intervals = st.none() | st.builds(Interval, numbers, numbers)
homographies = st.none() | st.tuples(*[st.tuples(numbers, numbers, numbers)] * 3)
measurements = st.builds(
    Measurement,
    skin_percent=numbers,
    coverage_percent=maybe,
    coverage_interval_percent=intervals,
    redness=maybe,
    scale_source=st.sampled_from(ScaleSource),
    flags=st.lists(st.sampled_from(Flag), max_size=3).map(tuple),
)
comparisons = st.builds(
    Comparison,
    reasons=st.lists(st.sampled_from(Reason), max_size=3).map(tuple),
    verdict=st.sampled_from(Verdict),
    alignment=st.builds(Alignment, homography=homographies, residual_px=maybe),
    change_percent=maybe,
    change_interval_percent=intervals,
)


@given(value=measurements | comparisons)
def test_figures_come_back_the_same(value: Any) -> None:
    assert decoder(type(value))(plain(value)) == value


def test_figures_that_are_no_numbers_are_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        dumps(Measurement(recipe="1", width=1, height=1, skin_percent=float("nan")))


def test_a_field_that_an_older_version_did_not_measure_has_its_default() -> None:
    figures = plain(Measurement(recipe="1", width=3, height=2, skin_percent=50))
    del figures["pigmentation"]
    assert decoder(Measurement)(figures).pigmentation is None


def measure(library: Library, photo: Photo, coverage: float, region: Region | None = None) -> None:
    """Add a measurement, as analysing does."""
    figures = Measurement(recipe="1", width=9, height=8, skin_percent=80.0, coverage_percent=coverage)
    with library.transaction(EDIT) as edit:
        edit.add_measurement(photo.id, photo.digest, region, figures, b"veins", b"skin", b"segments", 20.0)
    assert (Measurement, photo.id) in edit.change.touched
    assert not edit.change.undoable


def test_the_newest_counts_and_none_is_replaced_whatever_the_clock_says(closed: Closed) -> None:
    photo = closed.course.photos[0]
    region = Region(points=((0.0, 0.5), (3.0, 4.0), (5.0, 1.0)))
    with closed.open() as library:
        assert library.measurements.latest(photo.id) is None
        measure(library, photo, 1.5)
        closed.clock.pass_days(-3000)
        measure(library, photo, 2.5, region)
    with closed.open() as library:
        latest = library.measurements.latest(photo.id)
        assert latest is not None
        assert (latest.measurement.coverage_percent, latest.region) == (2.5, region)
        assert (latest.digest, latest.software) == (photo.digest, __version__)
        assert (latest.veins_png, latest.skin_png) == (b"veins", b"skin")
        assert (latest.segments, latest.given_px_per_mm) == (b"segments", 20.0)
        assert latest.measured_at == closed.clock.time
        every = library.measurements.all(photo.id)
        assert [stored.measurement.coverage_percent for stored in every] == [2.5, 1.5]


def test_a_comparison_is_of_one_photo_with_one_baseline(library: Library, course: Course) -> None:
    before, after = course.photos
    comparison = Comparison(recipe="1", comparable=True, change_percent=-41.5)
    newer = Comparison(recipe="2", comparable=False, reasons=(Reason.LIGHT,))
    for result in (comparison, newer):
        with library.transaction(EDIT) as edit:
            edit.add_comparison(after.id, before.id, None, result, 12.5)
        assert edit.change.touched == {(Comparison, after.id)}
    found = library.measurements.comparison(after.id, before.id)
    assert found is not None
    assert (found.comparison, found.given_px_per_mm) == (newer, 12.5)
    assert library.measurements.comparison(before.id, after.id) is None


def test_what_the_newest_comparison_counted_comes_back(library: Library, course: Course) -> None:
    before, after = course.photos
    masks = ComparedMasks(b"before", b"after", b"skin")
    comparison = Comparison(recipe="1", comparable=True)
    with library.transaction(EDIT) as edit:
        edit.add_comparison(after.id, before.id, None, comparison, masks=masks)
    assert library.measurements.compared_masks(after.id, before.id) == masks
    assert library.measurements.compared_masks(before.id, after.id) is None

    with library.transaction(EDIT) as edit:
        edit.add_comparison(after.id, before.id, None, comparison)
    assert library.measurements.compared_masks(after.id, before.id) is None


def named(kind: str) -> str:
    return f"SELECT name FROM sqlite_master WHERE type = '{kind}' AND sql IS NOT NULL AND name NOT LIKE '%sqlite_%'"


def make_first(register: Database) -> None:
    """Take away all that was added since the first version."""
    first = Wrapped(driver.connect(":memory:"))
    REGISTER.apply(first, stop_before=known_names()[1])
    for kind in ("index", "table"):
        known = {name for (name,) in first.execute(named(kind)).fetchall()}
        for row in register.rows(named(kind)):
            if row["name"] not in known:
                register.run(f"DROP {kind} {row['name']}")
    for (table,) in first.execute(named("table")).fetchall():
        columns = {column.name for column in first.table(table).columns}
        for row in register.rows(f"PRAGMA table_info({table})"):
            if row["name"] not in columns:
                register.run(f"ALTER TABLE {table} DROP COLUMN {row['name']}")


def test_a_register_of_the_first_version_keeps_its_figures_and_has_no_veins(closed: Closed) -> None:
    photo = closed.course.photos[0]
    with closed.open() as library:
        measure(library, photo, 1.5)
    keys = Vault.unlock(closed.folder, closed.recovery_key).keys
    register = Database(closed.folder / "register.db", keys.of("database"))
    with register.atomic():
        make_first(register)
        register.run("DELETE FROM _sqlite_migrations WHERE name <> 'first'")
        register.run("PRAGMA user_version = 1")
    register.close()

    with closed.open() as library:
        kept = library.measurements.latest(photo.id)
        assert kept is not None
        assert (kept.measurement.coverage_percent, kept.segments, kept.given_px_per_mm) == (1.5, None, None)
        measure(library, photo, 2.5)
        newer = library.measurements.latest(photo.id)
        assert newer is not None
        assert newer.segments == b"segments"
        patient = library.register.get(Patient, closed.course.patient.id)
        assert (patient.alerts, patient.dated_alerts, patient.archived_on) == (("latex",), (), None)


def test_figures_are_not_undone(library: Library, course: Course) -> None:
    measure(library, course.photos[0], 3.0)
    library.history.undo()
    assert library.measurements.latest(course.photos[0].id) is not None


def test_a_thumbnail_takes_the_place_of_the_one_before(library: Library, course: Course) -> None:
    assert library.photos.thumbnail(course.photos[0].id) == b"CANARY-THUMBNAIL"
    with library.transaction(EDIT) as edit:
        edit.add_thumbnail(course.photos[0].id, b"better")
    assert library.photos.thumbnail(course.photos[0].id) == b"better"
    assert library.photos.thumbnail(_nobody()) is None


def test_a_change_is_known_only_after_its_transaction(library: Library) -> None:
    with library.transaction(EDIT) as edit, pytest.raises(RuntimeError, match="not over"):
        _ = edit.change


def _nobody() -> Id:
    return "00000000-0000-4000-8000-000000000000"


def test_what_was_derived_from_a_photo_is_erased_with_it(closed: Closed) -> None:
    before, after = closed.course.photos
    with closed.open() as library:
        measure(library, before, 1.0)
        with library.transaction(EDIT) as edit:
            edit.add_comparison(after.id, before.id, None, Comparison(recipe="1", comparable=True))
            edit.trash(Photo, before.id)
    closed.pass_days(31)
    with closed.open() as library:
        assert library.measurements.all(before.id) == ()
        assert library.measurements.comparison(after.id, before.id) is None
        with pytest.raises(VeinTrackerError):
            library.photos.original(before)
