"""Closes short gaps between two ends of veins that point at each other, as an eye does."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.nearest import distance_to
from vein_tracker.imaging.recipe import BridgeRecipe
from vein_tracker.imaging.strips import workers
from vein_tracker.imaging.veins.ends import ends, pairs_within
from vein_tracker.imaging.veins.judge import Segments
from vein_tracker.imaging.veins.lines import Lines
from vein_tracker.imaging.veins.sampling import sampled
from vein_tracker.model.results import F32, F64, Ints

_LEAST_POINTS = 3  # of fewer, the direction is but the grid's
_SAMPLES = 7


@dataclass(frozen=True, slots=True)
class _Tips:
    """Ends of chosen segments: `point` and outward `direction` (T, 2), `segment` (T,), `width` (T,)."""

    point: F64
    direction: F64
    segment: Ints
    width: F64


def bridged(
    lines: Lines,
    segments: Segments,
    widths: F64,
    odds: F64,
    chosen: Bools,
    strength: F32,
    recipe: BridgeRecipe,
) -> tuple[Lines, Segments, F64, F64, Bools]:
    """Return lines, segments, widths, odds and choice with a segment more for each gap that is closed.

    `strength` (h, w) is the ridges', in units of the noise.
    """
    tips = _tips(lines, segments, chosen)
    with workers(1) as beside:
        measuring = beside.submit(distance_to, lines.points[chosen[lines.segment_of]], strength.shape[:2])
        close = _close(tips, recipe)
        free = measuring.result()
    pairs = _pairs(tips, *close, strength, free, recipe)
    if not pairs:
        return lines, segments, widths, odds, chosen
    gaps = [_gap(tips.point[one], tips.point[other]) for one, other in pairs]
    counts = np.array([len(points) for points, _ in gaps])
    sides = np.array([[tips.segment[one], tips.segment[other]] for one, other in pairs])
    length = np.array([np.hypot(*(tips.point[one] - tips.point[other])) for one, other in pairs])
    more = segments.bridged(sides, length)
    width, strengths = (np.repeat(part[-len(pairs) :], counts) for part in (more.width, more.strength))
    longer = Lines(
        np.concatenate([lines.points, *(points for points, _ in gaps)]),
        np.concatenate([lines.normals, *(np.tile(normal, (len(points), 1)) for points, normal in gaps)]),
        np.append(lines.sigma, width / 2),
        np.append(lines.strength, strengths),
        np.append(lines.starts, lines.starts[-1] + np.cumsum(counts)),
        np.concatenate([lines.joined, np.ones((len(gaps), 2), np.bool_)]),
    )
    widths = np.append(widths, width)
    odds = np.append(odds, odds[sides].min(axis=1))
    return longer, more, widths, odds, np.append(chosen, np.ones(len(gaps), np.bool_))


def _tips(lines: Lines, segments: Segments, chosen: Bools) -> _Tips:
    index = np.flatnonzero(chosen & (np.diff(lines.starts) >= _LEAST_POINTS))
    tips = ends(lines.points, lines.starts)
    segment = np.repeat(index, 2)
    points, directions = (part[index].reshape(-1, 2) for part in (tips.points, tips.directions))
    return _Tips(points, directions, segment, segments.width[segment])


def _pairs(
    tips: _Tips, one: Ints, other: Ints, distance: F64, strength: F32, free: F32, recipe: BridgeRecipe
) -> list[tuple[int, int]]:
    """Of pairs of ends that face each other over a short gap those with a trace of a vein but no line in it.

    Each end once; `free` (h, w): how far the nearest line is.
    """
    if not len(one):
        return []
    across = tips.point[other] - tips.point[one]
    part = np.linspace(0, 1, _SAMPLES)
    x, y = (tips.point[one, axis, None] + across[:, axis, None] * part for axis in (0, 1))
    trace = sampled(strength, x, y).mean(axis=1)
    trace[
        sampled(free, x, y)[:, _SAMPLES // 2]
        < recipe.apart * np.minimum(distance / 2, np.minimum(tips.width[one], tips.width[other]) / 2)
    ] = 0
    taken: set[int] = set()
    pairs = []
    for at in np.lexsort((one, distance)):
        pair = int(one[at]), int(other[at])
        if trace[at] > recipe.trace and taken.isdisjoint(pair):
            taken.update(pair)
            pairs.append(pair)
    return pairs


def _close(tips: _Tips, recipe: BridgeRecipe) -> tuple[Ints, Ints, F64]:
    """All pairs of ends of different segments within reach that face each other, and their distance."""
    reach = np.clip(recipe.reach * tips.width, recipe.least_reach, recipe.most_reach)
    one, other = pairs_within(tips.point, reach.max(initial=1.0))
    gap = tips.point[other] - tips.point[one]
    distance = np.maximum(np.hypot(*gap.T), 1e-9)
    fits = (distance > 2) & (distance <= np.minimum(reach[one], reach[other]))
    fits &= tips.segment[one] != tips.segment[other]
    one, other, distance = one[fits], other[fits], distance[fits]
    direction = gap[fits] / distance[:, None]
    fits = (tips.direction[one] * direction).sum(axis=1) > recipe.facing
    fits &= (tips.direction[other] * direction).sum(axis=1) < -recipe.facing
    return one[fits], other[fits], distance[fits]


def _gap(begin: F64, end: F64) -> tuple[F64, F64]:
    """Points (K, 2) a pixel apart between two ends, and the normal (2,) of the way."""
    way = end - begin
    length = float(np.hypot(*way))
    count = max(2, round(length) - 1)
    points = begin + way * np.linspace(0, 1, count + 2)[1:-1, None]
    return points, np.array([-way[1], way[0]]) / length
