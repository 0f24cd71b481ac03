"""Which segments continue each other: a vein is cut at every junction, the eye runs through it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import numpy as np

from vein_tracker.imaging.nearest import pixels_of
from vein_tracker.imaging.veins.lines import Lines
from vein_tracker.model.results import F64, Ints

_LOOK_BACK = 6  # points over which the direction of an end is taken
_REACH = 4.0  # pixels between two ends that may continue each other
_FACING = 0.5  # cosine between one end's direction and the other's, reversed
_BY_DISTANCE = 0.1  # of the cosine, for each pixel between the ends
_BY_SCALE = 0.2  # of the cosine, for each step of e in scale
_BESIDE = 3  # pixels from an end: what runs there is met


@dataclass(frozen=True, slots=True)
class Ends:
    """Of S segments, first and last: `points` and outward `directions` (S, 2, 2) x, y; `index` (S, 2) of points.

    A segment of a single point has no direction: (0, 0).
    """

    points: F64
    directions: F64
    index: Ints


def ends(lines: Lines) -> Ends:
    """Return where each segment ends and which way it points there."""
    first, last = lines.starts[:-1], lines.starts[1:] - 1
    inner = np.stack([np.minimum(first + _LOOK_BACK, last), np.maximum(last - _LOOK_BACK, first)], axis=1)
    index = np.stack([first, last], axis=1)
    away = lines.points[index] - lines.points[inner]
    length = np.maximum(np.hypot(away[..., 0], away[..., 1]), 1e-9)[..., None]
    return Ends(lines.points[index], away / length, index)


def pairs_within(points: F64, reach: float) -> tuple[Ints, Ints]:
    """Return the indices of all pairs of points (N, 2) that lie within `reach` pixels, each pair once."""
    order = np.argsort(points[:, 0], kind="stable")
    found: list[Ints] = [np.zeros((2, 0), np.int64)]
    for step in range(1, len(order)):
        one, other = order[:-step], order[step:]
        gap = points[other] - points[one]
        if (gap[:, 0] > reach).all():
            break
        near = np.hypot(gap[:, 0], gap[:, 1]) <= reach
        found.append(np.stack([one[near], other[near]]))
    both = np.concatenate(found, axis=1)
    return both[0], both[1]


def chains(lines: Lines) -> Ints:
    """Return (S,) the chain of each segment, numbered from 0.

    Ends that lie together and face each other are joined, the best facing first, each end once: the good
    continuation of Gestalt psychology.
    """
    count = len(lines.starts) - 1
    tips = ends(lines)
    points, directions = tips.points.reshape(-1, 2), tips.directions.reshape(-1, 2)
    one, other = pairs_within(points, _REACH)
    facing = -(directions[one] * directions[other]).sum(axis=1)
    apart = np.hypot(*(points[one] - points[other]).T)
    scale = np.log(lines.sigma[tips.index.ravel()])
    rank = facing - _BY_DISTANCE * apart - _BY_SCALE * np.abs(scale[one] - scale[other])
    fits = np.flatnonzero((facing > _FACING) & (one // 2 != other // 2))
    order = fits[np.lexsort((other[fits], one[fits], -rank[fits]))]
    return _joined(one[order].tolist(), other[order].tolist(), count)


def _joined(one: list[int], other: list[int], count: int) -> Ints:
    """Join the segments of pairs of ends in this order, no end twice."""
    root = list(range(count))
    taken: set[int] = set()
    for first, second in zip(one, other, strict=True):
        if first in taken or second in taken:
            continue
        taken |= {first, second}
        root[_root(root, second // 2)] = _root(root, first // 2)
    found = np.array([_root(root, segment) for segment in range(count)], np.int64)
    return np.unique(found, return_inverse=True)[1].astype(np.int64)


def _root(root: list[int], segment: int) -> int:
    while root[segment] != segment:
        root[segment] = root[root[segment]]
        segment = root[segment]
    return segment


@dataclass(frozen=True, slots=True)
class Meetings:
    """`around` (S, 2, K): segments that run beside each end, −1 for none."""

    around: Ints

    def largest(self, values: F64, least: float) -> F64:
        """Return (S, 2) the largest of the values (S,) beside each end, at least `least`."""
        return cast(F64, np.append(values, least)[self.around].max(axis=2).clip(min=least))


def meetings(lines: Lines, shape: tuple[int, int]) -> Meetings:
    """Find what each end meets; `shape` is the picture's, h and w."""
    drawn = np.full((shape[0] + 2 * _BESIDE, shape[1] + 2 * _BESIDE), -1, np.int32)
    rows, columns = (place + _BESIDE for place in pixels_of(lines.points))
    drawn[rows, columns] = lines.segment_of
    index = ends(lines).index
    dy, dx = np.mgrid[-_BESIDE : _BESIDE + 1, -_BESIDE : _BESIDE + 1].reshape(2, -1)
    around = drawn[rows[index][..., None] + dy, columns[index][..., None] + dx].astype(np.int64)
    around[around == np.arange(len(index))[:, None, None]] = -1
    return Meetings(around)
