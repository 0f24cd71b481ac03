"""How a vessel grows: it wanders, kinks, tapers and sends out side branches."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

F64 = npt.NDArray[np.float64]

STEP_MM = 0.2
THINNEST_MM = 0.1
DEEP = 0.7  # vessels below this depth are blurred and blue-grey
_PLAIN_DENSITY = 0.08
_CURL_MM = 0.7  # length over which the fine curl of a vessel forgets itself


@dataclass(frozen=True, slots=True)
class Branch:
    """A vessel between two ends: `points` (N, 2) mm, `widths` (N,) mm, `density` (N,) peak optical density.

    `depth` 0 lies in the upper dermis and is red, 1 lies under it and is blue-grey; `tree` names the vessel
    tree; `order` 0..1 is when treatment takes it: 0 first.
    """

    points: F64
    widths: F64
    density: F64
    depth: float
    tree: int
    order: float = 0.0

    @property
    def length_mm(self) -> float:
        """Length of the centre line."""
        return float(np.linalg.norm(np.diff(self.points, axis=0), axis=1).sum())

    @property
    def filled_density(self) -> F64:
        """Peak density (N,) as wide as the vessel is: a thinner one holds less blood on light's way."""
        if self.depth > DEEP:
            return self.density
        return np.asarray(self.density * (1.0 - np.exp(-self.widths / 0.2)))

    def plain_length_mm(self, extent_mm: tuple[float, float]) -> float:
        """Length of what lies within the extent and is dense enough to be plainly seen close up."""
        inside = (2 * np.abs(self.points) < np.array(extent_mm)).all(axis=1)
        return STEP_MM * float(np.count_nonzero(inside & (self.filled_density > _PLAIN_DENSITY)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """How a form of vessel grows.

    `wander`: slow drift in radians per √mm; `curl`: deviation of fine curl in radians; `kinks` and
    `branches` per mm; `child`: a side branch's share of the width; `angle`: at which it leaves, radians;
    `rises_mm`: over which the root comes up from below; `generations`: of branches.
    """

    wander: float
    curl: float
    kinks: float
    branches: float
    child: tuple[float, float]
    angle: tuple[float, float]
    rises_mm: float
    generations: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sprout:
    """Where and as what a vessel starts; mm and radians."""

    start: F64
    heading: float
    width: float
    length: float
    density: float
    depth: float
    tree: int


def branch_out(rng: np.random.Generator, habit: Habit, sprout: Sprout, generation: int = 0) -> list[Branch]:
    """Grow one vessel and, from places along it, its side branches."""
    points, headings = _walk(rng, habit, sprout)
    widths = _widths(rng, len(points), sprout.width)
    density = sprout.density * _uneven(rng, len(points), 15, 0.12)
    if generation == 0 and habit.rises_mm > 0.0:
        density *= np.clip(np.arange(len(points)) * STEP_MM / habit.rises_mm, 0.0, 1.0)
    grown = [Branch(points, widths, density, sprout.depth, sprout.tree)]
    if generation + 1 >= habit.generations:
        return grown
    for index in np.flatnonzero(rng.random(len(points)) < habit.branches * STEP_MM):
        narrower = float(widths[index]) * rng.uniform(*habit.child)
        if narrower < THINNEST_MM or index * STEP_MM < 0.4 * habit.rises_mm:
            continue
        child = replace(
            sprout,
            start=points[index],
            heading=float(headings[index]) + rng.choice((-1.0, 1.0)) * rng.uniform(*habit.angle),
            width=narrower,
            length=sprout.length * rng.uniform(0.2, 0.55),
            density=sprout.density * rng.uniform(0.75, 1.0),
            depth=sprout.depth * rng.uniform(0.4, 0.95),
        )
        grown += branch_out(rng, habit, child, generation + 1)
    return grown


def _walk(rng: np.random.Generator, habit: Habit, sprout: Sprout) -> tuple[F64, F64]:
    """Wander from the start: points (N, 2) in mm and the heading at each, which drifts, curls and kinks."""
    count = max(4, int(sprout.length / STEP_MM))
    push = rng.normal(0, habit.wander * np.sqrt(STEP_MM), count)
    push += (rng.random(count) < habit.kinks * STEP_MM) * rng.normal(0, 0.8, count)
    bend = _remembering(push, 4.0)
    curl = _remembering(rng.normal(0, habit.curl * np.sqrt(2 * STEP_MM / _CURL_MM), count), _CURL_MM)
    headings = sprout.heading + bend + curl
    steps = STEP_MM * np.stack([np.cos(headings), np.sin(headings)], axis=1)
    points = sprout.start + np.vstack([np.zeros(2), np.cumsum(steps, axis=0)[:-1]])
    return points, headings


def _remembering(pushes: F64, length_mm: float) -> F64:
    """Sum pushes that are forgotten over a length: an Ornstein–Uhlenbeck walk along the vessel."""
    walk = np.zeros(len(pushes))
    for index in range(1, len(pushes)):
        walk[index] = walk[index - 1] * (1.0 - STEP_MM / length_mm) + pushes[index]
    return walk


def _widths(rng: np.random.Generator, count: int, width: float) -> F64:
    """Taper towards the end, unevenly."""
    share = np.arange(count) / max(count - 1, 1)
    taper = width * (1.0 - 0.65 * share**1.5) * _uneven(rng, count, 5, 0.13)
    return np.asarray(np.maximum(taper, THINNEST_MM), np.float64)


def _uneven(rng: np.random.Generator, count: int, every: int, deviation: float) -> F64:
    """Factors about 1 that change smoothly along a vessel."""
    knots = np.arange(0, count + every, every)
    factors = np.clip(rng.normal(1.0, deviation, len(knots)), 0.5, 1.5)
    return np.asarray(np.interp(np.arange(count), knots, factors), np.float64)
