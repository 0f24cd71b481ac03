"""What a patient is told: tens, and never more than the photographs can show."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.unit.tasks.test_trend import BLURRED, DAY, LESS, series_photo, treated
from vein_tracker.model.results import Comparison, Interval, Verdict
from vein_tracker.tasks.consistency import Misfit, Shift
from vein_tracker.tasks.plain_result import (
    Plain,
    PlainResult,
    next_photo_day,
    plain_curve,
    plain_result,
    tens_less,
    way_between,
)
from vein_tracker.tasks.trend import SeriesPhoto, Standing, TrendPoint

BASELINE = series_photo(Standing.BASELINE, 0)
SCHEDULE = (2, 6, 12, 26, 52)


def compared(found: Comparison = LESS, weeks: int = 26, verdict: Verdict | None = None) -> SeriesPhoto:
    """Return a follow-up that was held against the baseline."""
    standing = Standing.COMPARED if found.comparable else Standing.NOT_COMPARABLE
    shown = series_photo(standing, weeks, verdict or found.verdict)
    return replace(shown, comparison=found, photo=replace(shown.photo, id=f"week-{weeks}"))


@pytest.mark.parametrize(
    ("change", "tens"),
    [(-83.0, 80), (-85.0, 90), (-12.0, 10), (-3.0, 10), (-94.9, 90), (-96.0, 90), (-99.9, 90), (-100.0, 100)],
)
def test_less_is_told_in_tens_and_never_as_nothing_or_all_too_soon(change: float, tens: int) -> None:
    assert tens_less(change) == tens


def test_less_more_and_the_same() -> None:
    more = replace(LESS, verdict=Verdict.MORE, change_percent=40.0)
    same = replace(LESS, verdict=Verdict.NO_MEASURABLE_CHANGE, change_percent=-4.0)
    assert plain_result(BASELINE, compared()) == PlainResult(kind=Plain.LESS, tens=80)
    assert plain_result(BASELINE, compared(more)) == PlainResult(kind=Plain.MORE, since=BASELINE.day)
    assert plain_result(BASELINE, compared(same)) == PlainResult(kind=Plain.SAME)


def test_what_is_too_early_tells_the_next_photo_and_no_figure() -> None:
    early = compared(weeks=3, verdict=Verdict.TOO_EARLY_TO_JUDGE)
    due = DAY + timedelta(weeks=6)
    assert plain_result(BASELINE, early, due) == PlainResult(kind=Plain.TOO_EARLY, next_photo=due)
    straight_after = series_photo(Standing.STRAIGHT_AFTER, 0)
    assert plain_result(BASELINE, straight_after, due).kind is Plain.TOO_EARLY


def test_an_early_result_is_told_as_what_was_found() -> None:
    assert plain_result(BASELINE, compared(weeks=10, verdict=Verdict.EARLY_RESULT)).tens == 80


def test_what_cannot_be_compared_or_does_not_fit_claims_nothing() -> None:
    shift = Shift(-80.0, Interval(-85.0, -70.0))
    misfit = Misfit(photo_id="week-26", through="other", direct=shift, chained=None)
    strange = replace(compared(), misfit=misfit)
    assert plain_result(BASELINE, compared(BLURRED)).kind is Plain.DIFFER
    assert plain_result(BASELINE, strange).kind is Plain.DIFFER


def test_without_a_second_photo_or_a_measurement_nothing_is_said_of_change() -> None:
    assert plain_result(BASELINE, BASELINE).kind is Plain.FIRST
    assert plain_result(None, compared()).kind is Plain.NOT_YET
    assert plain_result(BASELINE, series_photo(Standing.NOT_MEASURED, 9)).kind is Plain.NOT_YET


def test_the_next_photo_is_counted_from_the_last_treatment() -> None:
    treatments = [treated(DAY), treated(DAY + timedelta(weeks=6))]
    assert next_photo_day(treatments, SCHEDULE, DAY + timedelta(weeks=7)) == DAY + timedelta(weeks=8)
    assert next_photo_day(treatments, SCHEDULE, DAY + timedelta(weeks=8)) == DAY + timedelta(weeks=12)
    assert next_photo_day(treatments, SCHEDULE, DAY + timedelta(weeks=99)) is None
    assert next_photo_day([], SCHEDULE, DAY) is None


def point(day: date, coverage: float, *, early: bool = False, misfit: bool = False) -> TrendPoint:
    """Return a point of the curve."""
    interval = Interval(coverage - 1, coverage + 1)
    return TrendPoint(photo_id="", day=day, coverage=coverage, interval=interval, early=early, misfit=misfit)


def test_the_curve_holds_only_what_counts() -> None:
    week = timedelta(weeks=1)
    points = [
        point(DAY, 8.0),
        point(DAY + 2 * week, 9.0, early=True),
        point(DAY + 12 * week, 5.0, misfit=True),
        point(DAY + 20 * week, 4.0),
        point(DAY + 20 * week, 2.0),
        point(DAY + 30 * week, 1.0),
    ]
    assert plain_curve(points, DAY + 20 * week) == ((DAY, 8.0), (DAY + 20 * week, 3.0))


def test_the_way_leads_along_photographs_that_count_to_the_one_that_is_shown() -> None:
    early = compared(weeks=3, verdict=Verdict.TOO_EARLY_TO_JUDGE)
    first, blurred, later = compared(weeks=14), compared(BLURRED, weeks=20), compared(weeks=40)
    photos = (BASELINE, early, first, blurred, compared(weeks=26), later)
    assert way_between(photos, photos[4], 9) == (BASELINE, first, photos[4])
    assert way_between(photos, early, 9) == (BASELINE, early)


def test_a_long_way_is_told_evenly_with_both_ends() -> None:
    photos = (BASELINE, *(compared(weeks=week) for week in range(10, 60)))
    way = way_between(photos, photos[-1], 6)
    assert len(way) == 6
    assert (way[0], way[-1]) == (BASELINE, photos[-1])
    assert list(way) == sorted(way, key=lambda one: one.day)
