"""What a series may claim: the words of the interface's rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from vein_tracker.model.records import Moment, Photo, Procedure, Session, Tick, Treatment
from vein_tracker.model.results import Comparison, Interval, Measurement, Reason, Verdict
from vein_tracker.settings import Settings
from vein_tracker.tasks.trend import (
    Healing,
    SeriesPhoto,
    Standing,
    TreatmentDay,
    coverage_of,
    healing_on,
    standing_of,
    trend,
    verdict_of,
)

DAY = date(2026, 2, 9)
DEFAULTS = Settings()
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


def treated(day: date, *kinds: Procedure) -> TreatmentDay:
    return TreatmentDay(
        day=day,
        treatments=tuple(
            Treatment(session_area_id="part", procedure=kind)
            for kind in kinds or (Procedure.MICROSCLEROTHERAPY,)
        ),
    )


def healed(weeks: int | None, days: int = 0, settings: Settings = DEFAULTS) -> Healing | None:
    """Return how far skin had healed so long after its treatment."""
    if weeks is None:
        return None
    return healing_on(DAY + timedelta(weeks=weeks, days=days), [treated(DAY)], settings)


def series_photo(standing: Standing, weeks: int, verdict: Verdict | None = None) -> SeriesPhoto:
    compared = LESS if standing is Standing.COMPARED else BLURRED
    return SeriesPhoto(
        photo=photo(photo_id=f"{weeks}"),
        session=Session(patient_id="patient", held_on=DAY + timedelta(weeks=weeks)),
        ticks=frozenset(),
        weeks=weeks,
        healing=healed(weeks),
        standing=standing,
        verdict=verdict,
        measurement=MEASURED,
        comparison=compared,
        coverage=coverage_of(standing, compared, MEASURED),
    )


@pytest.mark.parametrize(
    ("ticks", "weeks", "days", "expected"),
    [
        (frozenset(), 0, 1, Verdict.TOO_EARLY_TO_JUDGE),
        (frozenset(), 7, 6, Verdict.TOO_EARLY_TO_JUDGE),
        (frozenset(), 8, 0, Verdict.EARLY_RESULT),
        (frozenset(), 12, 0, Verdict.EARLY_RESULT),
        (frozenset(), 12, 1, Verdict.LESS),
        (frozenset(), None, 0, Verdict.LESS),
        (frozenset({Tick.BRUISE}), 20, 0, Verdict.TOO_EARLY_TO_JUDGE),
        (frozenset({Tick.SWELLING}), 20, 0, Verdict.TOO_EARLY_TO_JUDGE),
        (frozenset({Tick.CLOT}), None, 0, Verdict.TOO_EARLY_TO_JUDGE),
        (frozenset({Tick.STAIN, Tick.MATTING}), 20, 0, Verdict.LESS),
        (frozenset({Tick.TAN}), 9, 0, Verdict.EARLY_RESULT),
    ],
)
def test_healing_skin_is_not_judged(
    ticks: frozenset[Tick], weeks: int | None, days: int, expected: Verdict
) -> None:
    assert verdict_of(Standing.COMPARED, LESS, ticks, healed(weeks, days)) is expected


def test_the_weeks_can_be_set() -> None:
    settings = Settings(too_early_weeks=2, early_weeks=4)

    assert verdict_of(Standing.COMPARED, LESS, frozenset(), healed(3, 0, settings)) is Verdict.EARLY_RESULT


def test_a_kind_of_treatment_may_have_weeks_of_its_own_and_the_longest_counts() -> None:
    settings = Settings(weeks_by_procedure={"laser": [2, 4], "stripping": [10, 20]})
    day = DAY + timedelta(weeks=6)

    laser = healing_on(day, [treated(DAY, Procedure.LASER)], settings)
    both = healing_on(day, [treated(DAY, Procedure.LASER, Procedure.STRIPPING)], settings)
    lately = healing_on(
        day, [treated(DAY, Procedure.STRIPPING), treated(DAY + timedelta(weeks=3), Procedure.LASER)], settings
    )

    assert laser is not None
    assert (laser.too_early, laser.early) == (False, False)
    assert both is not None
    assert (both.weeks, both.judged_from, both.early_until) == (
        6,
        DAY + timedelta(weeks=10),
        DAY + timedelta(weeks=20),
    )
    assert lately is not None
    assert (lately.weeks, lately.too_early) == (3, True)


def test_a_pair_that_cannot_be_compared_claims_nothing_at_any_time() -> None:
    assert verdict_of(Standing.NOT_COMPARABLE, BLURRED, frozenset(), healed(2)) is Verdict.NOT_COMPARABLE


def test_straight_after_treatment_nothing_is_claimed() -> None:
    assert verdict_of(Standing.STRAIGHT_AFTER, LESS, frozenset(), healed(20)) is None


def test_healing_counts_from_the_last_treatment_before_the_day() -> None:
    days = [treated(DAY), treated(DAY + timedelta(weeks=6))]

    assert healing_on(DAY, days, DEFAULTS) is None
    for after, weeks in ((timedelta(weeks=6), 6), (timedelta(weeks=16, days=6), 10)):
        healing = healing_on(DAY + after, days, DEFAULTS)
        assert healing is not None
        assert healing.weeks == weeks


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
