"""How well raters, and the measurement, agree: what a report of blinded rating holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from vein_tracker.model.ratings import Grade
from vein_tracker.model.results import Interval

LEAST_PAIRS: Final = 10
"""Below it a coefficient says nothing: its interval would reach over most of its range."""
FEW_PATIENTS: Final = 10
"""Below it an interval from patients drawn anew is too narrow rather than too wide."""
MEASUREMENT: Final = ""
"""Stands for the measurement where raters stand by their names."""


class Coefficient(StrEnum):
    """How agreement is told."""

    KAPPA = "weighted_kappa"
    ICC = "icc_2_1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One coefficient; without a value there are too few pairs, or all were graded alike."""

    coefficient: Coefficient
    between: tuple[str, ...]
    pairs: int
    patients: int
    value: float | None = None
    interval: Interval | None = None

    @property
    def enough(self) -> bool:
        """Whether there are pairs enough for a coefficient."""
        return self.pairs >= LEAST_PAIRS


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """In how many pairs more than 75 % is gone: as seen and as measured."""

    both: int
    seen_only: int
    measured_only: int
    neither: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RaterPart:
    """What one rater's first look at each pair comes to; `again` holds them against their second looks.

    `median_seen`: the lower median of the grades; `gone_percent`: quartiles of the vein length measured to be gone.
    """

    rater: str
    pairs: int
    cannot_tell: int
    fewer_in_baseline: int
    median_seen: Grade | None
    gone_percent: tuple[float, float, float] | None
    with_measurement: tuple[Agreement, ...]
    endpoint: Endpoint
    again: Agreement
    again_alike: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All raters by name, and how they agree with each other.

    `lost`: how many ratings of finished rounds are left out, by the reason why their pairs cannot be rated any more.
    """

    raters: tuple[RaterPart, ...]
    between: tuple[Agreement, ...]
    lost: Mapping[str, int] = field(default_factory=dict)
