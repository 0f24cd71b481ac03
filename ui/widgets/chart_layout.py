"""Where things go in a chart over time: pure functions of dates, values and room."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF

_STEPS: Final = (1.0, 2.0, 5.0, 10.0)
_MOST_INTERVALS: Final = 3
_LEAST_TOP: Final = 1.0


@dataclass(frozen=True, slots=True)
class Point:
    """A measured photograph: value and 95 % interval in percent; `hollow` where it does not count.

    Either it is too early to judge, or it is a `misfit` among the others. The trend is made of points, too. `by_hand`
    where a person has corrected what was found.
    """

    photo_id: str
    day: date
    value: float
    low: float
    high: float
    hollow: bool = False
    misfit: bool = False
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Marker:
    """Something that was done, such as a treatment."""

    day: date
    label: str = ""
    seen: bool = False
    """Whether it was not done but seen, such as a bruise."""


@dataclass(frozen=True, slots=True)
class Span:
    """From one day to another, both inclusive."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Scale:
    """Takes dates and values into a rectangle; values start at zero at its lower edge."""

    plot: QRectF
    first: date
    last: date
    top: float

    def x(self, day: date) -> float:
        """Return where a day lies; a single day in the middle."""
        days = (self.last - self.first).days
        share = (day - self.first).days / days if days else 0.5
        return self.plot.left() + share * self.plot.width()

    def y(self, value: float) -> float:
        """Return where a value lies."""
        return self.plot.bottom() - value / self.top * self.plot.height()

    def place(self, point: Point) -> QPointF:
        """Return where a point lies."""
        return QPointF(self.x(point.day), self.y(point.value))


def tick_step(highest: float) -> float:
    """Return the round step with which at most three intervals reach the highest value."""
    rough = max(highest, _LEAST_TOP) / _MOST_INTERVALS
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in _STEPS if step * power >= rough * (1 - 1e-9))


def scale_for(points: Sequence[Point], markers: Sequence[Marker], plot: QRectF) -> Scale:
    """Return the scale that holds everything; the value axis from zero to a whole step."""
    days = [point.day for point in points] + [marker.day for marker in markers]
    highest = max((point.high for point in points), default=_LEAST_TOP)
    step = tick_step(highest)
    top = step * math.ceil(max(highest, _LEAST_TOP) / step - 1e-9)
    return Scale(plot, min(days), max(days), top)


def ticks(scale: Scale) -> tuple[float, ...]:
    """Return the values that are labelled, from zero up."""
    step = tick_step(scale.top)
    return tuple(step * index for index in range(round(scale.top / step) + 1))


def decimals(step: float) -> int:
    """Return how many decimals the labels of such a step need."""
    return max(0, -math.floor(math.log10(step) + 1e-9))


@dataclass(frozen=True, slots=True)
class Label:
    """A text that wants to stand at `middle`; a smaller `rank` is served first."""

    text: str
    middle: float
    width: float
    rank: int


def without_overlap(labels: Sequence[Label], left: float, right: float, gap: float) -> tuple[Label, ...]:
    """Return the labels that find room, pushed inside the edges, by rank and then from the left."""
    kept: list[Label] = []
    for label in sorted(labels, key=lambda one: (one.rank, one.middle)):
        half = label.width / 2
        middle = min(max(label.middle, left + half), right - half)
        if all(abs(middle - other.middle) >= half + other.width / 2 + gap for other in kept):
            kept.append(Label(label.text, middle, label.width, label.rank))
    return tuple(sorted(kept, key=lambda one: one.middle))


def nearest(points: Sequence[Point], scale: Scale, at: QPointF, reach: float) -> Point | None:
    """Return the point nearest to a place, within reach of a fingertip."""
    near = [(math.hypot(*(scale.place(point) - at).toTuple()), index) for index, point in enumerate(points)]
    distance, index = min(near, default=(math.inf, 0))
    return points[index] if distance <= reach else None
