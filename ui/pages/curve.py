"""The series as the chart and the spark line draw it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from ui.format import word
from ui.widgets.chart import Marker, Point, Span
from vein_tracker.settings import Settings
from vein_tracker.tasks.series import AreaSession
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
            by_hand=point.by_hand,
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


def seen_markers(area_sessions: Iterable[AreaSession]) -> tuple[Marker, ...]:
    """Return a marker for each session in which something was ticked, naming what."""
    return tuple(
        Marker(
            one.session.held_on, ", ".join(word(tick) for tick in sorted(one.session_area.ticks)), seen=True
        )
        for one in area_sessions
        if one.session_area.ticks
    )


def early_spans(treated: Iterable[TreatmentDay], settings: Settings) -> tuple[Span, ...]:
    """Return from when to when it is too early to judge, by treatment; what follows closely is one."""
    spans: list[Span] = []
    for one in sorted(treated, key=lambda each: each.day):
        weeks = max(settings.weeks_after(treatment.procedure)[0] for treatment in one.treatments)
        until = one.day + timedelta(weeks=weeks)
        if spans and one.day <= spans[-1].last:
            spans[-1] = Span(spans[-1].first, max(spans[-1].last, until))
        elif weeks:
            spans.append(Span(one.day, until))
    return tuple(spans)
