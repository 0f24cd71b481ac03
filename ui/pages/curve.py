"""The series as the chart and the spark line draw it."""

from __future__ import annotations

from collections.abc import Iterable

from ui.format import word
from ui.widgets.chart import Marker, Point
from vein_tracker.tasks.trend import TreatmentDay, TrendPoint
from vein_tracker.tasks.trend_line import TrendDay


def curve_points(points: Iterable[TrendPoint]) -> tuple[Point, ...]:
    """Return the points of the curve; those that do not count are hollow."""
    return tuple(
        Point(
            point.photo_id,
            point.day,
            point.coverage,
            *point.interval,
            hollow=not point.judged,
            misfit=point.misfit,
        )
        for point in points
    )


def trend_points(line: Iterable[TrendDay]) -> tuple[Point, ...]:
    """Return the trend as the chart draws it; no photograph belongs to its points."""
    return tuple(Point("", one.day, one.coverage, *one.interval) for one in line)


def treatment_markers(treated: Iterable[TreatmentDay]) -> tuple[Marker, ...]:
    """Return a marker for each day on which something was done, naming what."""
    return tuple(
        Marker(one.day, ", ".join(dict.fromkeys(word(treatment.procedure) for treatment in one.treatments)))
        for one in treated
    )
