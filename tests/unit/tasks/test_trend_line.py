"""The trend of known curves: level ones are pooled, changes followed, nothing is said beyond the last photo."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from vein_tracker.model.results import Interval
from vein_tracker.tasks.trend import TrendPoint
from vein_tracker.tasks.trend_line import SHARED, trend_line

DAY = date(2026, 2, 9)


def point(
    weeks: float, coverage: float, half: float = 0.5, *, early: bool = False, misfit: bool = False
) -> TrendPoint:
    return TrendPoint(
        photo_id=f"{weeks}",
        day=DAY + timedelta(days=round(7 * weeks)),
        coverage=coverage,
        interval=Interval(coverage - half, coverage + half),
        early=early,
        misfit=misfit,
    )


def half_width(interval: Interval) -> float:
    return (interval.high - interval.low) / 2


def test_without_points_there_is_none_and_one_is_itself() -> None:
    assert trend_line([]) == ()
    (only,) = trend_line([point(0, 8.4)])
    assert only.day == DAY
    assert only.coverage == pytest.approx(8.4, abs=0.01)
    assert half_width(only.interval) == pytest.approx(0.5, abs=0.01)


def test_points_that_agree_are_pooled_into_a_level_line() -> None:
    points = [point(weeks, value) for weeks, value in ((0, 5.1), (8, 4.9), (16, 5.0), (24, 5.0))]

    line = trend_line(points)

    assert [one.coverage for one in line] == pytest.approx([5.0] * 4, abs=0.02)
    pooled = 0.5 * np.sqrt(SHARED + (1 - SHARED) / 4)
    assert [half_width(one.interval) for one in line] == pytest.approx([pooled] * 4, rel=0.02)


def test_a_change_beyond_the_intervals_is_followed() -> None:
    points = [point(0, 8.4), point(20, 3.0), point(40, 1.4)]

    line = trend_line(points)

    assert [one.coverage for one in line] == pytest.approx([8.4, 3.0, 1.4], abs=0.15)
    assert all(0.4 < half_width(one.interval) < 0.51 for one in line)


def test_a_wide_interval_counts_little() -> None:
    line = trend_line([point(0, 5.0), point(8, 5.0), point(16, 9.0, half=5.0), point(24, 5.0)])

    assert line[2].coverage == pytest.approx(5.0, abs=0.2)


def test_what_is_too_early_or_does_not_fit_makes_no_trend() -> None:
    points = [point(0, 8.0), point(4, 12.0, early=True), point(20, 4.0), point(30, 9.0, misfit=True)]

    line = trend_line(points)

    assert [one.day for one in line] == [points[0].day, points[2].day]
    assert line == trend_line([points[2], points[0]])


def test_shots_of_one_day_are_one_place_of_the_line() -> None:
    line = trend_line([point(0, 8.0), point(20, 4.2), point(20, 3.8)])

    assert [one.day for one in line] == [DAY, DAY + timedelta(weeks=20)]
    assert line[1].coverage == pytest.approx(4.0, abs=0.1)
    assert half_width(line[1].interval) < 0.46


def test_nothing_is_less_than_nothing() -> None:
    line = trend_line([point(0, 8.0), point(20, 0.1, half=0.4)])

    assert line[1].interval.low == 0.0
    assert line[1].coverage >= 0.0


def test_real_dates_count_and_not_the_number_of_photos() -> None:
    """A photo a week away from two others says more of them than one a year away."""
    near = trend_line([point(0, 6.0), point(52, 3.0, half=1.5), point(53, 4.5), point(54, 4.5)])
    far = trend_line([point(0, 6.0), point(52, 3.0, half=1.5), point(150, 4.5), point(152, 4.5)])

    assert near[1].coverage > far[1].coverage


def test_the_band_holds_the_truth() -> None:
    rng = np.random.default_rng(7)
    held = []
    for _ in range(150):
        truth = 8.0 + np.concatenate([[0.0], np.cumsum(rng.normal(-0.5, 0.8, 5))])
        deviation = 0.3
        shared, own = (
            rng.normal(0, deviation * SHARED**0.5),
            rng.normal(0, deviation * (1 - SHARED) ** 0.5, 6),
        )
        points = [
            point(8 * number, float(value), 1.96 * deviation)
            for number, value in enumerate(truth + shared + own)
        ]
        held += [
            one.interval.low <= true <= one.interval.high
            for one, true in zip(trend_line(points), truth, strict=True)
        ]
    assert 0.90 <= np.mean(held) <= 0.99
