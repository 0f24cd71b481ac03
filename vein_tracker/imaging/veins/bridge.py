"""Closes short gaps between two ends of veins that point at each other, as an eye does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.veins.judge import Segments
from vein_tracker.imaging.veins.lines import Ints, Lines
from vein_tracker.imaging.veins.sampling import sampled
from vein_tracker.model.results import F32, F64

_REACH = 3.0  # widths of the thinner vein that a gap may span
_LEAST_REACH, _MOST_REACH = 8.0, 24.0  # pixels
_LOOK_BACK = 6  # points over which the direction of an end is taken
_FACING = 0.75  # cosine between an end's direction and the gap
_TRACE = 1.0  # mean strength in the gap, in units of the noise: some of the vein must be there
_SAMPLES = 7


@dataclass(frozen=True, slots=True)
class _Tips:
    """Ends of chosen segments: `point` and outward `direction` (T, 2), `segment` (T,), `width` (T,)."""

    point: F64
    direction: F64
    segment: Ints
    width: F64


def bridged(
    lines: Lines, segments: Segments, widths: F64, chosen: Bools, strength: F32
) -> tuple[Lines, Segments, F64, Bools]:
    """Return lines, segments, widths and choice with a segment more for each gap that is closed.

    `strength` (h, w) is the ridges', in units of the noise.
    """
    tips = _tips(lines, segments, chosen)
    pairs = _pairs(tips, strength)
    if not pairs:
        return lines, segments, widths, chosen
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
        np.concatenate([lines.knots, np.full((len(gaps), 2), -1)]),
    )
    widths = np.append(widths, width)
    return longer, more, widths, np.append(chosen, np.ones(len(gaps), np.bool_))


def _tips(lines: Lines, segments: Segments, chosen: Bools) -> _Tips:
    index = np.flatnonzero(chosen)
    first, last = lines.starts[index], lines.starts[index + 1] - 1
    inner_first, inner_last = np.minimum(first + _LOOK_BACK, last), np.maximum(last - _LOOK_BACK, first)
    points = np.concatenate([lines.points[first], lines.points[last]])
    away = points - np.concatenate([lines.points[inner_first], lines.points[inner_last]])
    long = np.hypot(*away.T) > 1.5
    segment = np.concatenate([index, index])
    length = np.maximum(np.hypot(*away.T), 1e-9)[:, None]
    return _Tips(points[long], (away / length)[long], segment[long], segments.width[segment[long]])


def _pairs(tips: _Tips, strength: F32) -> list[tuple[int, int]]:
    """Ends that face each other over a short gap with a trace of a vein in it, each end once."""
    one, other, distance = _close(tips)
    if not len(one):
        return []
    across = tips.point[other] - tips.point[one]
    part = np.linspace(0, 1, _SAMPLES)
    x, y = (tips.point[one, axis, None] + across[:, axis, None] * part for axis in (0, 1))
    trace = sampled(strength, x, y).mean(axis=1)
    taken: set[int] = set()
    pairs = []
    for at in np.lexsort((one, distance)):
        ends = {int(one[at]), int(other[at])}
        if trace[at] > _TRACE and not ends & taken:
            taken |= ends
            pairs.append((int(one[at]), int(other[at])))
    return pairs


def _close(tips: _Tips) -> tuple[Ints, Ints, F64]:
    """All pairs of ends of different segments within reach that face each other, and their distance."""
    order = np.argsort(tips.point[:, 0], kind="stable")
    found: list[Ints] = []
    for step in range(1, len(order)):
        one, other = order[:-step], order[step:]
        gap = tips.point[other] - tips.point[one]
        if (gap[:, 0] > _MOST_REACH).all():
            break
        distance = np.maximum(np.hypot(*gap.T), 1e-9)
        reach = np.clip(_REACH * np.minimum(tips.width[one], tips.width[other]), _LEAST_REACH, _MOST_REACH)
        direction = gap / distance[:, None]
        fits = (distance > 2) & (distance <= reach) & (tips.segment[one] != tips.segment[other])
        fits &= (tips.direction[one] * direction).sum(axis=1) > _FACING
        fits &= (tips.direction[other] * direction).sum(axis=1) < -_FACING
        found.append(np.stack([one[fits], other[fits]]))
    both = np.concatenate(found, axis=1) if found else np.zeros((2, 0), np.int64)
    gap = tips.point[both[1]] - tips.point[both[0]]
    return both[0], both[1], cast(F64, np.hypot(*gap.T))


def _gap(begin: F64, end: F64) -> tuple[F64, F64]:
    """Points (K, 2) a pixel apart between two ends, and the normal (2,) of the way."""
    way = end - begin
    length = float(np.hypot(*way))
    count = max(2, round(length) - 1)
    points = begin + way * np.linspace(0, 1, count + 2)[1:-1, None]
    return points, np.array([-way[1], way[0]]) / length
