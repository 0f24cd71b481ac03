"""The trend of a curve over real dates: each point counts by its interval, and nothing is said beyond the last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np

from vein_tracker.imaging.change import Z
from vein_tracker.model.results import F64, Interval
from vein_tracker.tasks.trend import TrendPoint

SHARED: Final = 0.5
"""Of the variance: what all points have in common, as all are held against the same baseline."""
_ANYWHERE: Final = 100.0
_PACES: Final = np.concatenate([[0.0], np.geomspace(1e-3, 1e2, 31)])
_LEAST_DEVIATION: Final = 1e-3


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendDay:
    """Where the trend goes through on a day: percent of skin covered, with its 95 % interval."""

    day: date
    coverage: float
    interval: Interval


def trend_line(points: Sequence[TrendPoint]) -> tuple[TrendDay, ...]:
    """Return the trend on the days of the points that may be judged, by day; straight lines run in between.

    The skin's coverage is taken for a random walk in time whose pace is the one that makes the points likeliest
    (Gaussian process with a Wiener kernel: Rasmussen and Williams, 2006, sections 2.2 and 5.4.1). Points that
    agree within their intervals are pooled into a level line; a change beyond them is followed.
    """
    judged = sorted((point for point in points if point.judged), key=lambda point: point.day)
    if not judged:
        return ()
    first = judged[0].day
    days = np.array([(point.day - first).days for point in judged], np.float64)
    values = np.array([point.coverage for point in judged])
    noise = _noise(np.array([point.interval for point in judged], np.float64))
    spread, span = float(np.ptp(values)), max(1.0, float(days[-1]))
    walks = [spread**2 / span * pace * np.minimum.outer(days, days) for pace in _PACES]
    centre = float(values.mean())
    walk = max(walks, key=lambda one: _likelihood(one + _ANYWHERE**2 + noise, values - centre))
    prior = walk + _ANYWHERE**2
    gain = np.linalg.solve(prior + noise, prior).T
    middles = centre + gain @ (values - centre)
    deviations = np.sqrt(np.maximum(np.diag(prior - gain @ prior), 0.0))
    by_day = {
        point.day: _told(point.day, float(middle), float(deviation))
        for point, middle, deviation in zip(judged, middles, deviations, strict=True)
    }
    return tuple(by_day.values())


def _noise(intervals: F64) -> F64:
    """Return the covariance (n, n) of points with these intervals (n, 2)."""
    widths = (intervals[:, 1] - intervals[:, 0]) / (2 * Z)
    deviations = np.maximum(widths, _LEAST_DEVIATION)
    together: F64 = np.outer(deviations, deviations)
    own: F64 = np.diag(np.diag(together))
    return SHARED * together + (1 - SHARED) * own


def _likelihood(covariance: F64, values: F64) -> float:
    """Return the logarithm of the density of values (n,), up to a constant."""
    _, log_volume = np.linalg.slogdet(covariance)
    return -0.5 * float(values @ np.linalg.solve(covariance, values) + log_volume)


def _told(day: date, middle: float, deviation: float) -> TrendDay:
    half = Z * deviation
    interval = Interval(max(0.0, middle - half), max(0.0, middle + half))
    return TrendDay(day=day, coverage=max(0.0, middle), interval=interval)
