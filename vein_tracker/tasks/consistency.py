"""Which photograph of a series does not fit the others, told by holding each against its neighbour, too."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from vein_tracker.model.records import Id
from vein_tracker.model.results import Comparison, Interval

MOST_TENSION: Final = 1.31
"""Of the joint 95 % interval: beyond that two ways to the same figure disagree, by chance once in a hundred."""
_ENOUGH_TO_BLAME_THE_BASELINE: Final = 3
_LEAST_RATIO: Final = 0.02


class Shift(NamedTuple):
    """A change in percent with its 95 % interval."""

    percent: float
    interval: Interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfit:
    """A photo that does not fit the others.

    Beside the baseline it shows `direct`; by way of the photo `through`, of `through_day`, it would be `chained`,
    which is None where almost nothing is left to compare with.
    """

    photo_id: Id
    through: Id
    direct: Shift
    chained: Shift | None
    through_day: date | None = None


@dataclass(frozen=True, slots=True)
class _Triangle:
    """Two neighbours, each held against the baseline and the later one against the earlier.

    `tension`: how far the two ways to the later one are apart, in widths of their joint 95 % interval.
    """

    earlier: Id
    later: Id
    tension: float

    def has(self, photo_id: Id) -> bool:
        return photo_id in (self.earlier, self.later)

    @property
    def strained(self) -> bool:
        return self.tension > MOST_TENSION


def shift_of(compared: Comparison | None) -> Shift | None:
    """Return what changed between the two of a comparison; None where nothing is claimed."""
    if compared is None or not compared.comparable:
        return None
    change, interval = compared.change_percent, compared.change_interval_percent
    return None if change is None or interval is None else Shift(change, interval)


def misfits(
    since_baseline: Sequence[tuple[Id, Shift]],
    between: Mapping[tuple[Id, Id], Shift],
    baseline_id: Id,
) -> tuple[Misfit, ...]:
    """Return the photos that do not fit, worst first.

    `since_baseline`: each photo's change, by day; `between`: the change from a photo to the next one, by their ids.
    A pair that disagrees is blamed on the photo that most of what is known speaks against; where it is open, on
    the later one. Where all pairs disagree and no one photo explains it, it is the baseline that does not fit.
    """
    changes = dict(since_baseline)
    triangles = [
        _Triangle(earlier, later, _tension(changes[earlier], step, changes[later]))
        for (earlier, later), step in between.items()
        if earlier in changes and later in changes
    ]
    order = {photo_id: place for place, (photo_id, _) in enumerate(since_baseline)}
    blamed = list(_blamed(triangles, order))
    if _is_baseline(triangles, blamed):
        worst = max(triangles, key=lambda one: one.tension)
        step = between[worst.earlier, worst.later]
        chained = _chained(changes[worst.earlier], step)
        return (
            Misfit(photo_id=baseline_id, through=worst.earlier, direct=changes[worst.later], chained=chained),
        )
    return tuple(_misfit(photo_id, triangles, changes, between) for photo_id in blamed)


def _blamed(triangles: Sequence[_Triangle], order: Mapping[Id, int]) -> Iterator[Id]:
    """Yield photos until every strained triangle has one of them."""
    left = [one for one in triangles if one.strained]
    while left:

        def against(photo_id: Id, left: Sequence[_Triangle] = left) -> tuple[float, ...]:
            own = [one for one in triangles if one.has(photo_id)]
            strained = [one for one in left if one.has(photo_id)]
            return (
                len(strained),
                len(strained) / len(own),
                sum(one.tension for one in own) / len(own),
                order[photo_id],
            )

        worst = max({photo_id for one in left for photo_id in (one.earlier, one.later)}, key=against)
        yield worst
        left = [one for one in left if not one.has(worst)]


def _is_baseline(triangles: Sequence[_Triangle], blamed: Sequence[Id]) -> bool:
    return (
        len(blamed) > 1
        and len(triangles) >= _ENOUGH_TO_BLAME_THE_BASELINE
        and all(one.strained for one in triangles)
    )


def _misfit(
    photo_id: Id,
    triangles: Sequence[_Triangle],
    changes: Mapping[Id, Shift],
    between: Mapping[tuple[Id, Id], Shift],
) -> Misfit:
    worst = max((one for one in triangles if one.has(photo_id)), key=lambda one: one.tension)
    step = between[worst.earlier, worst.later]
    back = step if photo_id == worst.later else _backwards(step)
    through = worst.earlier if photo_id == worst.later else worst.later
    return Misfit(
        photo_id=photo_id,
        through=through,
        direct=changes[photo_id],
        chained=None if back is None else _chained(changes[through], back),
    )


def _tension(first: Shift, step: Shift, direct: Shift) -> float:
    chained = _chained(first, step)
    apart = direct.percent - chained.percent
    if apart > 0:
        joint = math.hypot(direct.percent - direct.interval.low, chained.interval.high - chained.percent)
    else:
        joint = math.hypot(direct.interval.high - direct.percent, chained.percent - chained.interval.low)
    return abs(apart) / max(joint, 1e-6)


def _chained(first: Shift, step: Shift) -> Shift:
    """Return what two changes come to, one after the other."""
    ratio, factor = 1 + first.percent / 100, 1 + step.percent / 100
    low, high = (
        math.hypot(
            factor * (first.interval[end] - first.percent), ratio * (step.interval[end] - step.percent)
        )
        for end in (0, 1)
    )
    percent = 100 * (ratio * factor - 1)
    return Shift(percent, Interval(percent - low, percent + high))


def _backwards(step: Shift) -> Shift | None:
    """Return the change from the later photo to the earlier one."""
    low, middle, high = (1 + end / 100 for end in (step.interval.low, step.percent, step.interval.high))
    if low < _LEAST_RATIO:
        return None
    return Shift(100 / middle - 100, Interval(100 / high - 100, 100 / low - 100))
