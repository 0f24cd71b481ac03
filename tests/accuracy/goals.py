"""The figures that the measurement is held to, met or short."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tests.accuracy.score import OURS, Row
from tests.accuracy.statistics import mean, median
from tests.accuracy.tables import absolute_errors


@dataclass(frozen=True, slots=True)
class Goal:
    """A figure beside the value that it must reach: at least it where more is better, else at most."""

    name: str
    value: float
    wanted: float
    unit: str = " %"
    more_is_better: bool = False

    @property
    def met(self) -> bool:
        """False, too, where there is no figure."""
        return self.value >= self.wanted if self.more_is_better else self.value <= self.wanted

    def __str__(self) -> str:
        sign = "≥" if self.more_is_better else "≤"
        verdict = "met" if self.met else "–" if math.isnan(self.value) else "SHORT"
        return f"  {self.name:66}{self.value:8.2f}{self.unit}   {sign} {self.wanted:g}{self.unit}   {verdict}"


def goals(
    clean: Sequence[Row], together: Sequence[Row], others: Sequence[Row], free: Mapping[str, Sequence[Row]]
) -> list[Goal]:
    """Hold scores against the goals; `others` are all conditions between clean and all together."""
    every = [*clean, *others, *together]
    found = [row.coverage for rows in free.values() for row in rows]
    return [
        Goal("clean skin: coverage error, median", median(absolute_errors(clean)).value, 5),
        Goal("clean skin: coverage error, worst", max(absolute_errors(clean), default=math.nan), 15),
        Goal("clean skin: pixel F1, mean", _f1(clean), 0.92, "", more_is_better=True),
        Goal("all together: pixel F1, mean", _f1(together), 0.86, "", more_is_better=True),
        Goal("all together: coverage error, median", median(absolute_errors(together)).value, 10),
        Goal("vein-free skin: false coverage, worst", max(found, default=math.nan), 0.15),
        Goal("clean skin: length error, median", _length(clean), 6),
        Goal("all conditions: length error, median", _length(every), 6),
        Goal("clean skin: width error over 3 px, median", _width(clean), 12),
        Goal("all conditions: width error over 3 px, median", _width(every), 12),
    ]


def _f1(rows: Sequence[Row]) -> float:
    return mean([row.f1[OURS] for row in rows]).value


def _length(rows: Sequence[Row]) -> float:
    return median(list(np.abs([row.length_error for row in rows]))).value


def _width(rows: Sequence[Row]) -> float:
    return median([row.width_error for row in rows]).value
