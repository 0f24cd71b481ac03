"""What is said to a patient: rounded to tens, and never more than the photographs can show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from vein_tracker.model.results import Verdict
from vein_tracker.tasks.trend import SeriesPhoto, Standing, TreatmentDay, TrendPoint

_STEP: Final = 10
_ALL: Final = 100


class Plain(StrEnum):
    """What a patient is told of two photographs."""

    LESS = "less"
    SAME = "same"
    MORE = "more"
    TOO_EARLY = "too_early"
    DIFFER = "differ"
    FIRST = "first"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainResult:
    """`tens`: percent less, a whole ten; `since`: the day of the first photo; `next_photo`: when one is due."""

    kind: Plain
    tens: int | None = None
    since: date | None = None
    next_photo: date | None = None


def tens_less(change_percent: float) -> int:
    """Return how much less that is, to tens.

    What can be measured is never told as nothing, and never as all for as long as some is seen.
    """
    rounded = _STEP * int(abs(change_percent) / _STEP + 0.5)
    if rounded >= _ALL and change_percent > -_ALL:
        return _ALL - _STEP
    return min(max(rounded, _STEP), _ALL)


def plain_result(
    baseline: SeriesPhoto | None, shown: SeriesPhoto | None, next_photo: date | None = None
) -> PlainResult:
    """Say what a photograph shows beside its baseline; what is in doubt is not claimed."""
    if shown is not None and shown.standing is Standing.BASELINE:
        return PlainResult(kind=Plain.FIRST)
    if baseline is None or shown is None:
        return PlainResult(kind=Plain.NOT_YET)
    if shown.verdict is Verdict.TOO_EARLY_TO_JUDGE or shown.standing is Standing.STRAIGHT_AFTER:
        return PlainResult(kind=Plain.TOO_EARLY, next_photo=next_photo)
    compared = shown.comparison
    if shown.standing is Standing.NOT_MEASURED or compared is None:
        return PlainResult(kind=Plain.NOT_YET)
    if shown.standing is Standing.NOT_COMPARABLE or shown.misfit is not None:
        return PlainResult(kind=Plain.DIFFER)
    match compared.verdict:
        case Verdict.LESS if compared.change_percent is not None:
            return PlainResult(kind=Plain.LESS, tens=tens_less(compared.change_percent))
        case Verdict.MORE:
            return PlainResult(kind=Plain.MORE, since=baseline.day)
        case Verdict.NO_MEASURABLE_CHANGE:
            return PlainResult(kind=Plain.SAME)
    return PlainResult(kind=Plain.NOT_YET)


def next_photo_day(treated: Iterable[TreatmentDay], weeks: Sequence[int], after: date) -> date | None:
    """Return the first day after another on which a photo is due, counted from the last treatment."""
    last = max((one.day for one in treated), default=None)
    if last is None:
        return None
    due = (last + timedelta(weeks=number) for number in sorted(weeks))
    return next((day for day in due if day > after), None)


def plain_curve(points: Iterable[TrendPoint], until: date) -> tuple[tuple[date, float], ...]:
    """Return the points that count, by day; two of one day are told as one, their mean."""
    by_day: dict[date, list[float]] = {}
    for point in points:
        if point.judged and point.day <= until:
            by_day.setdefault(point.day, []).append(point.coverage)
    return tuple((day, sum(values) / len(values)) for day, values in sorted(by_day.items()))


def way_between(photos: Sequence[SeriesPhoto], shown: SeriesPhoto, most: int) -> tuple[SeriesPhoto, ...]:
    """Return the photographs that lead from the baseline to another, by day: those that count, and these two.

    Of more than `most` they are taken evenly, first and last included.
    """
    between = [
        one
        for one in photos
        if one.standing is Standing.COMPARED
        and one.verdict is not Verdict.TOO_EARLY_TO_JUDGE
        and one.misfit is None
        and one.point_id == one.photo.id
        and one.day < shown.day
    ]
    baseline = [one for one in photos if one.standing is Standing.BASELINE and one.day < shown.day]
    way = [*baseline, *[one for one in between if baseline and one.day > baseline[0].day], shown]
    if len(way) <= most:
        return tuple(way)
    return tuple(way[round(place * (len(way) - 1) / (most - 1))] for place in range(most))
