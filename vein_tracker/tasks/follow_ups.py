"""When an area is to be photographed again, counted from its last treatment by the clinic's schedule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Final

AHEAD: Final = timedelta(days=7)
"""What is due within this time is shown with what is due."""
_EARLY_PART: Final = 4
_DAYS_KEPT: Final = 2000
_LEAST_EARLY: Final = timedelta(days=3)
_MOST_EARLY: Final = timedelta(days=28)
_GIVEN_UP: Final = timedelta(weeks=26)
"""A last follow-up that was missed for so long is asked for no more."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One step of the schedule: so many weeks after treatment, open from `opens` until `closes`.

    A photo on or after `opens` is this follow-up, or a later one.
    """

    weeks: int
    due_on: date
    opens: date
    closes: date


def follow_ups(treated_on: date, schedule: Sequence[int]) -> tuple[FollowUp, ...]:
    """Return the follow-ups after a treatment; each is open until the next one opens."""
    return _follow_ups(treated_on, tuple(schedule))


@lru_cache(maxsize=_DAYS_KEPT)
def _follow_ups(treated_on: date, schedule: tuple[int, ...]) -> tuple[FollowUp, ...]:
    days = [(weeks, treated_on + timedelta(weeks=weeks)) for weeks in schedule]
    opens = [due_on - _early(weeks) for weeks, due_on in days]
    ends = [*(later for _, later in pairwise(opens)), *(day + _GIVEN_UP for _, day in days[-1:])]
    return tuple(
        FollowUp(weeks, due_on, first, last)
        for (weeks, due_on), first, last in zip(days, opens, ends, strict=True)
    )


def due_after(
    treated_on: date, photographed_on: date | None, schedule: Sequence[int], today: date
) -> FollowUp | None:
    """Return the first follow-up that is overdue, due today, or due within a week; None where none is.

    `photographed_on`: the day of the area's last photograph, if any.
    """
    steps = follow_ups(treated_on, schedule)
    shown = (one for one in steps if one.due_on <= today + AHEAD and today < one.closes)
    return next((one for one in shown if photographed_on is None or photographed_on < one.opens), None)


def reach(schedule: Sequence[int]) -> timedelta:
    """Return how long after a treatment its follow-ups may still be due."""
    return timedelta(weeks=max(schedule, default=0)) + _GIVEN_UP


def _early(weeks: int) -> timedelta:
    """Return how much before its day a photograph counts as this follow-up: a quarter of the time, at most 4 weeks."""
    return min(_MOST_EARLY, max(_LEAST_EARLY, timedelta(weeks=weeks) / _EARLY_PART))
