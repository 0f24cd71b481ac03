"""Figures of a photo once a person has corrected its veins, each with its interval."""

from __future__ import annotations

from dataclasses import dataclass, replace

from vein_tracker.model.results import Interval, Measurement


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """By how much a person's strokes moved what was counted, and the share 0..1 of the found veins that was `kept`.

    Percentages of the judged skin; `length` in full-size pixels, `area` the same times the widths.
    """

    coverage: float
    thread: float
    reticular: float
    length: float
    area: float
    kept: float


def with_corrections(found: Measurement, by: Corrected) -> Measurement:
    """Return the figures that were found, moved by a person's corrections.

    Notes
    -----
    A person's strokes are taken as they are, so what is uncertain is the automatic rest. Below the figure, its
    interval reaches as far as the share of the found veins that was left; above it as far as before, as who
    mends some veins has not searched all of the skin for others.
    """
    coverage = _moved(found.coverage_percent, by.coverage)
    thread, reticular = _moved(found.thread_percent, by.thread), _moved(found.reticular_percent, by.reticular)
    was = found.vein_length_px or 0.0
    length = max(0.0, was + by.length)
    area = max(0.0, (found.mean_width_px or 0.0) * was + by.area)
    mean = area / length if length > 0 else None
    return replace(
        found,
        coverage_percent=coverage,
        coverage_interval_percent=_around(
            coverage, found.coverage_percent, found.coverage_interval_percent, by.kept
        ),
        thread_percent=thread,
        thread_interval_percent=_around(thread, found.thread_percent, found.thread_interval_percent, by.kept),
        reticular_percent=reticular,
        reticular_interval_percent=_around(
            reticular, found.reticular_percent, found.reticular_interval_percent, by.kept
        ),
        vein_length_px=length,
        vein_length_interval_px=_around(length, found.vein_length_px, found.vein_length_interval_px, by.kept),
        vein_length_mm=None if found.px_per_mm is None else length / found.px_per_mm,
        mean_width_px=mean,
        mean_width_interval_px=_around(mean, found.mean_width_px, found.mean_width_interval_px, by.kept),
    )


def _moved(percent: float | None, by: float) -> float | None:
    return None if percent is None else min(100.0, max(0.0, percent + by))


def _around(
    value: float | None, was: float | None, interval: Interval | None, kept: float
) -> Interval | None:
    """Move an interval along with its figure, its lower part shrunk to the share that was kept."""
    if value is None or was is None or interval is None:
        return None
    return Interval(max(0.0, value - kept * (was - interval.low)), value + max(0.0, interval.high - was))
