"""Blinded ratings: which pairs a rater was shown, how, and what they said. Only ever added to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from vein_tracker.model.records import Id


class Pane(StrEnum):
    """Which of the two photographs on the screen, never of the patient's body."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Pane:
        """The photograph beside it."""
        return Pane.RIGHT if self is Pane.LEFT else Pane.LEFT


class Grade(StrEnum):
    """How many of the visible veins of one photograph are gone in the other, in percent."""

    NONE = "none"
    TO_25 = "1-25"
    TO_50 = "26-50"
    TO_75 = "51-75"
    TO_100 = "76-100"
    CANNOT_TELL = "cannot_tell"

    @property
    def has_side(self) -> bool:
        """Whether it says that one of the photographs shows fewer veins."""
        return self not in (Grade.NONE, Grade.CANNOT_TELL)


class Pair(NamedTuple):
    """A view's baseline and a follow-up."""

    baseline_id: Id
    follow_up_id: Id


class Showing(NamedTuple):
    """One of a round's showings, counted from 0; `second` where the pair was shown before in this round."""

    place: int
    pair: Pair
    baseline_on: Pane
    second: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingRound:
    """What one rater grades in one go, or in several; order and sides are drawn from `seed`."""

    id: Id
    rater: str
    seed: str
    pairs: tuple[Pair, ...]
    begun_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """What a rater said of one showing; the newest for a place counts. Without a grade it was taken back."""

    round_id: Id
    showing: Showing
    grade: Grade | None
    fewer_on: Pane | None = None
    seconds: float = 0.0
    rated_at: datetime | None = None
