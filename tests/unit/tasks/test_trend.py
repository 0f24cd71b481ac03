"""What a series may claim: the words of the interface's rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from vein_tracker.model.records import Moment, Photo, Procedure, Session, Tick, Treatment
from vein_tracker.model.results import Comparison, Interval, Measurement, Reason, Verdict
from vein_tracker.settings import Settings
from vein_tracker.tasks.trend import (
    SeriesPhoto,
    Standing,
    TreatmentDay,
    coverage_of,
    healing_weeks,
    standing_of,
    trend,
    verdict_of,
)

DAY = date(2026, 2, 9)
MEASURED = Measurement(
    recipe="1",
    width=100,
    height=100,
    skin_percent=90.0,
    coverage_percent=8.0,
    coverage_interval_percent=Interval(7.0, 9.0),
)
LESS = Comparison(
    recipe="1",
    comparable=True,
    verdict=Verdict.LESS,
    change_percent=-75.0,
    change_interval_percent=Interval(-80.0, -70.0),
    coverage_after_percent=2.5,
    coverage_after_interval_percent=Interval(2.0, 3.0),
)
BLURRED = Comparison(recipe="1", comparable=False, reasons=(Reason.SHARPNESS,))


def photo(moment: Moment = Moment.FOLLOW_UP, photo_id: str = "photo") -> Photo:
    return Photo(
        id=photo_id,
        view_id="view",
        session_area_id="part",
        moment=moment,
        object_id="object",
        digest="",
        file_name="a.jpg",
        media_type="image/jpeg",
        byte_count=1,
        width=100,
        height=100,
    )


def series_photo(standing: Standing, weeks: int, verdict: Verdict | None = None) -> SeriesPhoto:
    compared = LESS if standing is Standing.COMPARED else BLURRED
    return SeriesPhoto(
        photo=photo(photo_id=f"{weeks}"),
        session=Session(patient_id="patient", held_on=DAY + timedelta(weeks=weeks)),
        ticks=frozenset(),
        weeks=weeks,
        healing_weeks=weeks,
        standing=standing,
        verdict=verdict,
        measurement=MEASURED,
        comparison=compared,
        coverage=coverage_of(standing, compared, MEASURED),
    )


@pytest.mark.parametrize(
    ("ticks", "healing", "expected"),
    [
        (frozenset(), 7, Verdict.TOO_EARLY_TO_JUDGE),
        (frozenset(), 8, Verdict.EARLY_RESULT),
        (frozenset(), 12, Verdict.LESS),
        (frozenset(), None, Verdict.LESS),
        (frozenset({Tick.BRUISE}), 20, Verdict.TOO_EARLY_TO_JUDGE),
        (frozenset({Tick.SWELLING}), 20, Verdict.TOO_EARLY_TO_JUDGE),
        (frozenset({Tick.CLOT}), None, Verdict.TOO_EARLY_TO_JUDGE),
        (frozenset({Tick.STAIN, Tick.MATTING}), 20, Verdict.LESS),
    ],
)
def test_healing_skin_is_not_judged(ticks: frozenset[Tick], healing: int | None, expected: Verdict) -> None:
    assert verdict_of(Standing.COMPARED, LESS, ticks, healing, Settings()) is expected


def test_the_weeks_too_early_can_be_set() -> None:
    settings = Settings(too_early_weeks=2, early_weeks=4)

    assert verdict_of(Standing.COMPARED, LESS, frozenset(), 3, settings) is Verdict.EARLY_RESULT


def test_a_pair_that_cannot_be_compared_claims_nothing_at_any_time() -> None:
    assert verdict_of(Standing.NOT_COMPARABLE, BLURRED, frozenset(), 2, Settings()) is Verdict.NOT_COMPARABLE


def test_healing_counts_from_the_last_treatment_before_the_day() -> None:
    done = (Treatment(session_area_id="part", procedure=Procedure.MICROSCLEROTHERAPY),)
    treated = [
        TreatmentDay(day=DAY, treatments=done),
        TreatmentDay(day=DAY + timedelta(weeks=6), treatments=done),
    ]

    assert healing_weeks(DAY, treated) is None
    assert healing_weeks(DAY + timedelta(weeks=6), treated) == 6
    assert healing_weeks(DAY + timedelta(weeks=16, days=6), treated) == 10


@pytest.mark.parametrize(
    ("moment", "baseline_id", "measured", "compared", "expected"),
    [
        (Moment.BEFORE, "photo", MEASURED, None, Standing.BASELINE),
        (Moment.FOLLOW_UP, "other", MEASURED, LESS, Standing.COMPARED),
        (Moment.FOLLOW_UP, "other", MEASURED, BLURRED, Standing.NOT_COMPARABLE),
        (Moment.FOLLOW_UP, "other", MEASURED, None, Standing.NOT_MEASURED),
        (Moment.FOLLOW_UP, "other", None, None, Standing.NOT_MEASURED),
        (Moment.STRAIGHT_AFTER, "other", MEASURED, LESS, Standing.STRAIGHT_AFTER),
    ],
)
def test_where_a_photo_stands(
    moment: Moment,
    baseline_id: str,
    measured: Measurement | None,
    compared: Comparison | None,
    expected: Standing,
) -> None:
    assert standing_of(photo(moment), baseline_id, measured, compared) is expected


def test_the_curve_holds_what_may_be_compared_by_day() -> None:
    points = trend(
        [
            series_photo(Standing.COMPARED, 26, Verdict.LESS),
            series_photo(Standing.STRAIGHT_AFTER, 0),
            series_photo(Standing.BASELINE, 0),
            series_photo(Standing.COMPARED, 6, Verdict.TOO_EARLY_TO_JUDGE),
            series_photo(Standing.NOT_COMPARABLE, 14, Verdict.NOT_COMPARABLE),
        ]
    )

    assert [(point.photo_id, point.coverage, point.early) for point in points] == [
        ("0", 8.0, False),
        ("6", 2.0, True),
        ("26", 2.0, False),
    ]
    assert points[-1].interval == pytest.approx((1.6, 2.4))


def test_without_a_measurable_baseline_the_curve_takes_the_pairs_own_figure() -> None:
    new = replace(LESS, change_percent=None, change_interval_percent=None)

    assert coverage_of(Standing.COMPARED, new, replace(MEASURED, coverage_percent=0.0)) == (2.5, (2.0, 3.0))
    assert coverage_of(Standing.NOT_COMPARABLE, BLURRED, MEASURED) is None
