"""Which lines continue each other: a vein is cut at every junction, the eye runs through it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from vein_tracker.model.results import F64, Ints

_LOOK_BACK = 6  # points over which the direction of an end is taken
_REACH = 4.0  # steps from point to point, between two ends that may continue each other
_FACING = 0.5  # cosine between one end's direction and the other's, reversed
_BY_DISTANCE = 0.1  # of the cosine, for each step between the ends
_ROUNDING = 1e-6  # pixels
NO_END = -1


@dataclass(frozen=True, slots=True)
class Ends:
    """Of S lines, first and last: `points` and outward `directions` (S, 2, 2) x, y; `index` (S, 2) of points.

    A line of a single point has no direction: (0, 0).
    """

    points: F64
    directions: F64
    index: Ints


def ends(points: F64, starts: Ints) -> Ends:
    """Return where each line ends and which way it points there.

    Parameters
    ----------
    points : (N, 2) float64
        x, y of all lines, a line after the other.
    starts : (S + 1,) int
        Where each line begins, its end in the next.
    """
    first, last = starts[:-1], starts[1:] - 1
    inner = np.stack([np.minimum(first + _LOOK_BACK, last), np.maximum(last - _LOOK_BACK, first)], axis=1)
    index = np.stack([first, last], axis=1)
    away = points[index] - points[inner]
    length = np.maximum(np.hypot(away[..., 0], away[..., 1]), 1e-9)[..., None]
    return Ends(points[index], away / length, index)


def pairs_within(points: F64, reach: float) -> tuple[Ints, Ints]:
    """Return the indices of all pairs of points (N, 2) that lie within `reach` pixels, each pair once.

    Of a pair, the one farther left comes first.
    """
    # Sorted along bands as high as the reach, laid end to end, a point's neighbours are ahead in its own band
    # and in a stretch of the next.
    x, y = points.T
    beyond = x.max(initial=0.0) - x.min(initial=0.0) + 3 * reach
    along = np.floor(y / reach) * beyond + x
    order = np.argsort(along, kind="stable")
    along, wide = along[order], reach + _ROUNDING
    ahead = np.arange(1, len(along) + 1), np.searchsorted(along, along + wide, "right")
    below = tuple(np.searchsorted(along, along + beyond + side, "right") for side in (-wide, wide))
    one, other = np.concatenate([_stretches(*ahead), _stretches(*below)], axis=1)
    one, other = order[one], order[other]
    near = np.hypot(*(points[other] - points[one]).T) <= reach
    one, other = one[near], other[near]
    rank = np.empty(len(points), np.int64)
    rank[np.argsort(x, kind="stable")] = np.arange(len(points))
    swapped = rank[one] > rank[other]
    return np.where(swapped, other, one), np.where(swapped, one, other)


def _stretches(first: Ints, beyond: Ints) -> Ints:
    """Return (2, P) all pairs of a number from 0 to N and one of its stretch, from `first` to before `beyond` (N,)."""
    count = np.maximum(beyond - first, 0)
    number = np.repeat(np.arange(len(first)), count)
    within = np.arange(len(number)) - np.repeat(np.cumsum(count) - count, count)
    return np.stack([number, first[number] + within])


def partners(tips: Ends, step: float, unlike: Callable[[Ints, Ints], F64]) -> list[int]:
    """Return for each end (2 S,) the one that the eye goes on to, or `NO_END`; a line's are 2 × its place and one more.

    Ends that lie together and face each other are joined, the best facing first, each end once: the good
    continuation of Gestalt psychology.

    Parameters
    ----------
    tips : Ends
    step : float
        Usual distance from point to point of a line, over 0.
    unlike : of ends (P,) and others (P,), how unlike their lines are there (P,)
        In units of the facing ends' cosine; infinite where one can never be the other's continuation.
    """
    points, directions = tips.points.reshape(-1, 2), tips.directions.reshape(-1, 2)
    one, other = pairs_within(points, _REACH * step)
    facing = -(directions[one] * directions[other]).sum(axis=1)
    apart = np.hypot(*(points[one] - points[other]).T)
    rank = facing - _BY_DISTANCE * apart / step - unlike(one, other)
    fits = np.flatnonzero((facing > _FACING) & (one // 2 != other // 2) & np.isfinite(rank))
    order = fits[np.lexsort((other[fits], one[fits], -rank[fits]))]
    found = [NO_END] * len(points)
    for first, second in zip(one[order].tolist(), other[order].tolist(), strict=True):
        if found[first] == found[second] == NO_END:
            found[first], found[second] = second, first
    return found


def walks(found: Sequence[int]) -> Iterator[list[tuple[int, bool]]]:
    """Yield each run of partners as its lines in order, each with whether it is walked forwards; rings come last."""
    walked: set[int] = set()
    for start in sorted(range(len(found)), key=lambda end: found[end] != NO_END):
        run, end = [], start
        while end != NO_END and end // 2 not in walked:
            walked.add(end // 2)
            run.append((end // 2, end % 2 == 0))
            end = found[end ^ 1]
        if run:
            yield run
