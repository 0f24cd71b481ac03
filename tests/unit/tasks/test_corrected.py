"""Corrections by hand: counted apart from what was found, told beside it, kept through measuring again and undo."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest

from tests.ui.window.course import Course, file_marsh, measured
from tests.unit.tasks.conftest import Clinic
from vein_tracker.imaging.picture import png
from vein_tracker.model.corrections import Stroke, StrokeKind
from vein_tracker.model.records import Id, Region
from vein_tracker.model.results import U8, Caution, Verdict
from vein_tracker.model.shown import ChangeClass
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import run_now, run_script_now
from vein_tracker.tasks.browse import LoadArea
from vein_tracker.tasks.change_map import DrawChangeMap
from vein_tracker.tasks.corrected import correct, corrections_of, count_all
from vein_tracker.tasks.edit import Edit, Undo
from vein_tracker.tasks.look import ShowPair
from vein_tracker.tasks.regions import measured_region, same_region, set_region
from vein_tracker.tasks.trend import SeriesPhoto
from vein_tracker.text import Text

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SKIN = 480 * 580
ADDED = Stroke(kind=StrokeKind.ADDED, points=((100.0, 400.5), (599.5, 400.5)), width=10.0)
REMOVED = Stroke(kind=StrokeKind.REMOVED, points=((400.0, 180.0), (400.0, 230.0)), width=202.0)
EDIT = Text("test", "Test")


@pytest.fixture
def course(clinic: Clinic) -> Course:
    return file_marsh(clinic.library)


def shown(clinic: Clinic, course: Course, place: int) -> SeriesPhoto:
    sheet = run_now(LoadArea(course.area.id, Settings()), clinic.library).value
    return next(one for one in sheet.photos if one.photo.id == course.photos[place].id)


def draw(clinic: Clinic, photo_id: Id, *strokes: Stroke) -> None:
    known = corrections_of(clinic.library, photo_id)
    run_now(Edit(correct(photo_id, known, strokes, "S. Patel", NOON)), clinic.library)


def count(clinic: Clinic, course: Course) -> None:
    """Count what is not counted yet, as the window does."""
    sheet = run_now(LoadArea(course.area.id, Settings()), clinic.library).value
    run_script_now(count_all([one.photo.id for one in sheet.photos if one.uncounted]), clinic.library)


def test_corrected_figures_stand_beside_those_that_were_found(clinic: Clinic, course: Course) -> None:
    draw(clinic, course.photos[0].id, ADDED)
    assert shown(clinic, course, 0).uncounted
    count(clinic, course)

    baseline = shown(clinic, course, 0)
    assert not baseline.uncounted
    assert baseline.by_hand
    assert baseline.found == measured(8.4)
    assert baseline.measurement is not None
    assert baseline.measurement.coverage_percent == pytest.approx(8.4 + 100 * 5000 / SKIN, abs=0.05)
    assert baseline.coverage is not None
    assert baseline.coverage[0] == baseline.measurement.coverage_percent
    kept = clinic.library.measurements.latest(course.photos[0].id)
    assert kept is not None
    assert kept.measurement == measured(8.4)


def test_a_correction_of_the_baseline_counts_in_every_comparison_and_is_told(
    clinic: Clinic, course: Course
) -> None:
    draw(clinic, course.photos[0].id, ADDED)
    count(clinic, course)

    later = shown(clinic, course, 2)
    more = 100 * 5000 / SKIN
    assert later.by_hand
    assert later.found is None
    assert later.found_pair is not None
    assert later.comparison is not None
    assert later.comparison.coverage_before_percent == pytest.approx(8.4 + more, abs=0.05)
    assert later.comparison.change_percent == pytest.approx(100 * (1.4 / (8.4 + more) - 1), abs=0.2)
    assert later.found_pair.change_percent == pytest.approx(100 * (1.4 / 8.4 - 1))
    assert later.cautions[-1] is Caution.CORRECTED_ONCE
    assert later.coverage is not None
    assert later.coverage[0] == pytest.approx(1.4, abs=0.05)

    draw(clinic, course.photos[2].id, REMOVED)
    count(clinic, course)
    assert Caution.CORRECTED_ONCE not in shown(clinic, course, 2).cautions
    assert Caution.CORRECTED_ONCE in shown(clinic, course, 3).cautions


def test_a_vein_added_to_both_makes_no_change(clinic: Clinic, course: Course) -> None:
    for place in (0, 3):
        draw(clinic, course.photos[place].id, ADDED)
    count(clinic, course)

    later = shown(clinic, course, 3)
    assert later.comparison is not None
    assert later.comparison.verdict is Verdict.NO_MEASURABLE_CHANGE
    assert later.cautions == ()


def test_undo_brings_back_the_figures_at_once(clinic: Clinic, course: Course) -> None:
    draw(clinic, course.photos[0].id, ADDED)
    count(clinic, course)
    once = shown(clinic, course, 0).measurement
    draw(clinic, course.photos[0].id, ADDED, REMOVED)
    count(clinic, course)
    assert shown(clinic, course, 0).measurement != once

    run_now(Undo(), clinic.library)
    assert shown(clinic, course, 0).measurement == once
    run_now(Undo(), clinic.library)
    bare = shown(clinic, course, 0)
    assert (bare.measurement, bare.by_hand, bare.uncounted) == (measured(8.4), False, False)


def test_corrections_survive_measuring_again(clinic: Clinic, course: Course) -> None:
    photo = course.photos[0]
    draw(clinic, photo.id, ADDED)
    count(clinic, course)
    veins: U8 = np.zeros((480, 640), np.uint8)
    with clinic.library.transaction(EDIT) as edit:
        edit.add_measurement(
            photo.id, photo.digest, None, measured(9.0), png(veins), png(veins + np.uint8(255))
        )

    assert shown(clinic, course, 0).uncounted
    count(clinic, course)
    again = shown(clinic, course, 0)
    assert again.found == measured(9.0)
    assert again.measurement is not None
    assert again.measurement.coverage_percent == pytest.approx(9.0 + 100 * 5000 / (480 * 640), abs=0.05)


def test_clearing_is_one_edit_and_leaves_what_was_found(clinic: Clinic, course: Course) -> None:
    draw(clinic, course.photos[0].id, ADDED, REMOVED)
    count(clinic, course)
    known = corrections_of(clinic.library, course.photos[0].id)
    cleared = correct(course.photos[0].id, known, (), "S. Patel", NOON)

    assert cleared.text.code == "clear_corrections"
    run_now(Edit(cleared), clinic.library)
    assert shown(clinic, course, 0).measurement == measured(8.4)
    assert not shown(clinic, course, 2).by_hand


def test_a_region_goes_to_the_follow_ups_and_outdates_the_series(clinic: Clinic, course: Course) -> None:
    region = Region(points=((100.0, 100.0), (500.0, 100.0), (300.0, 400.0)))
    run_now(Edit(set_region(course.view, region)), clinic.library)

    view = run_now(LoadArea(course.area.id, Settings()), clinic.library).value.view
    assert view.region == region
    compared = [shown(clinic, course, place) for place in (0, 1, 2, 3)]
    assert all(one.outdated for one in compared)
    assert measured_region(view, compared[0].photo, None) == region
    assert same_region(measured_region(view, compared[2].photo, compared[2].comparison), region)
    blurred = shown(clinic, course, 4)
    assert measured_region(view, blurred.photo, blurred.comparison) is None

    run_now(Undo(), clinic.library)
    assert not shown(clinic, course, 2).outdated


def test_the_viewer_draws_corrections_apart_from_what_was_found(clinic: Clinic, course: Course) -> None:
    draw(clinic, course.photos[0].id, ADDED, REMOVED)

    drawn = run_now(ShowPair(course.photos[0].id), clinic.library).value.before.drawn

    (added,), (removed,) = drawn.added, drawn.removed
    assert added.min(axis=0) == pytest.approx((95, 395), abs=3)
    assert added.max(axis=0) == pytest.approx((605, 406), abs=3)
    assert removed[:, 0].min() == pytest.approx(299, abs=3)
    assert drawn.veins is not None
    assert sorted(round(vein.length_px / 100) for vein in drawn.veins.veins) == [2, 5]


def test_the_change_map_shows_corrected_veins(clinic: Clinic, course: Course) -> None:
    def new_px() -> float:
        classes = run_now(DrawChangeMap(course.photos[0].id, course.photos[2].id), clinic.library).value
        return next(one.area_px for one in classes if one.kind is ChangeClass.NEW)

    before = new_px()
    draw(clinic, course.photos[2].id, ADDED)

    assert new_px() - before == pytest.approx(5000, rel=0.05)
