"""Grows vessels: branching, tortuous, tapering; every branch knows in which order treatment takes it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom.spec import Site, Skin, State

F64 = npt.NDArray[np.float64]

_STEP_MM = 0.22
_THINNEST_MM = 0.1
_FADING_SHARE = 0.06  # of the vessels' length just short of clearing is half-faded


@dataclass(frozen=True, slots=True)
class Branch:
    """A vessel between two ends. `points` (N, 2) mm; `widths` (N,) mm; `density` its peak optical density.

    `depth` 0 lies in the upper dermis and is red, 1 lies under it and is blue-grey; `tree` names the vessel
    tree; `order` 0..1 is when treatment takes it: 0 first.
    """

    points: F64
    widths: F64
    density: float
    depth: float
    tree: int
    order: float = 0.0

    @property
    def length_mm(self) -> float:
        """Length of the centre line."""
        return float(np.linalg.norm(np.diff(self.points, axis=0), axis=1).sum())


@dataclass(frozen=True, slots=True)
class _Habit:
    """How a form of vessel grows: wander in radians per √mm, kinks and side branches per mm."""

    wander: float
    kinks: float
    branches: float
    taper: float
    child: tuple[float, float]
    angle: tuple[float, float]
    generations: int


_TREE = _Habit(0.42, 0.16, 0.13, 0.955, (0.45, 0.8), (0.4, 1.25), 4)
_SPIDER = _Habit(0.5, 0.12, 0.24, 0.93, (0.55, 0.85), (0.35, 1.0), 4)
_TWIG = _Habit(0.6, 0.18, 0.16, 0.93, (0.5, 0.8), (0.4, 1.2), 2)
_DEEP = _Habit(0.11, 0.015, 0.012, 0.995, (0.6, 0.85), (0.4, 0.9), 1)


def grow(skin: Skin) -> tuple[Branch, ...]:
    """Return all vessels of the skin as before treatment."""
    rng = np.random.default_rng([skin.seed, 11])
    grown: list[Branch] = []
    wanted = skin.veins
    for sprout, count in (
        (_tree, wanted.trees),
        (_spider, wanted.spiders),
        (_twig, wanted.twigs),
        (_reticular, wanted.reticular),
    ):
        for _ in range(count):
            grown += sprout(rng, skin, len(grown))
    return _ordered(rng, grown)


def remaining(branches: tuple[Branch, ...], state: State) -> tuple[tuple[Branch, ...], tuple[Branch, ...]]:
    """Return the vessels still there and those that treatment took; the next in turn are half-faded."""
    there, gone = [], []
    for branch in branches:
        if branch.order < state.cleared:
            gone.append(branch)
        elif state.cleared > 0.0 and branch.order < state.cleared + _FADING_SHARE:
            there.append(replace(branch, density=0.6 * branch.density, widths=0.85 * branch.widths))
        else:
            there.append(branch)
    return tuple(there), tuple(gone)


def _tree(rng: np.random.Generator, skin: Skin, tree: int) -> list[Branch]:
    """A long stem, purple where it is wide, with many side branches."""
    width = rng.uniform(0.45, 0.95) if skin.site is Site.LEG else rng.uniform(0.3, 0.55)
    length = rng.uniform(24, 60) if skin.site is Site.LEG else rng.uniform(10, 24)
    density = skin.veins.strength * rng.uniform(0.2, 0.42)
    depth = rng.uniform(0.1, 0.55) if skin.site is Site.LEG else rng.uniform(0.0, 0.25)
    heading = rng.uniform(0, 2 * np.pi)
    return _branch_out(rng, _TREE, _place(rng, skin), heading, width, length, density, depth, tree)


def _spider(rng: np.random.Generator, skin: Skin, tree: int) -> list[Branch]:
    """Vessels that run out from one feeding point."""
    middle = _place(rng, skin, 0.75)
    density = skin.veins.strength * rng.uniform(0.22, 0.45)
    depth = rng.uniform(0.0, 0.2)
    heading = rng.uniform(0, 2 * np.pi)
    arms: list[Branch] = []
    count = int(rng.integers(5, 10))
    for arm in range(count):
        turned = heading + 2 * np.pi * (arm + rng.uniform(-0.3, 0.3)) / count
        start = middle + rng.normal(0, 0.4, 2)
        width, length = rng.uniform(0.25, 0.5), rng.uniform(4, 12)
        arms += _branch_out(rng, _SPIDER, start, turned, width, length, density, depth, tree)
    return arms


def _twig(rng: np.random.Generator, skin: Skin, tree: int) -> list[Branch]:
    """A short fine vessel on its own."""
    density = skin.veins.strength * rng.uniform(0.14, 0.36)
    width, length = rng.uniform(0.14, 0.35), rng.uniform(3, 11)
    heading, depth = rng.uniform(0, 2 * np.pi), rng.uniform(0.0, 0.3)
    return _branch_out(rng, _TWIG, _place(rng, skin), heading, width, length, density, depth, tree)


def _reticular(rng: np.random.Generator, skin: Skin, tree: int) -> list[Branch]:
    """A wide deep vein that crosses the skin."""
    width, density = rng.uniform(1.1, 2.4), skin.veins.strength * rng.uniform(0.07, 0.13)
    start = _place(rng, skin, 1.0)
    heading = float(np.arctan2(*(-start[::-1]))) + rng.normal(0, 0.5)
    length = rng.uniform(45, 95)
    return _branch_out(rng, _DEEP, start, heading, width, length, density, rng.uniform(0.85, 1.0), tree)


def _place(rng: np.random.Generator, skin: Skin, share: float = 0.92) -> F64:
    return np.asarray(rng.uniform(-0.5, 0.5, 2) * np.array(skin.extent_mm) * share)


def _branch_out(
    rng: np.random.Generator,
    habit: _Habit,
    start: F64,
    heading: float,
    width: float,
    length: float,
    density: float,
    depth: float,
    tree: int,
    generation: int = 0,
) -> list[Branch]:
    """Grow one vessel and, from places along it, its side branches."""
    points, headings = _walk(rng, habit, start, heading, length)
    widths = _widths(rng, len(points), width * habit.taper**generation)
    grown = [Branch(points, widths, density, depth, tree)]
    if generation + 1 >= habit.generations:
        return grown
    for index in np.flatnonzero(rng.random(len(points)) < habit.branches * _STEP_MM):
        narrower = float(widths[index]) * rng.uniform(*habit.child)
        if narrower < _THINNEST_MM or index < 2:
            continue
        turned = float(headings[index]) + rng.choice((-1.0, 1.0)) * rng.uniform(*habit.angle)
        shorter = length * rng.uniform(0.2, 0.55)
        fainter, shallower = density * rng.uniform(0.75, 1.0), depth * rng.uniform(0.5, 0.95)
        grown += _branch_out(
            rng, habit, points[index], turned, narrower, shorter, fainter, shallower, tree, generation + 1
        )
    return grown


def _widths(rng: np.random.Generator, count: int, width: float) -> F64:
    """Taper towards the end, unevenly."""
    share = np.arange(count) / max(count - 1, 1)
    knots = np.arange(0, count + 4, 4)
    uneven = np.interp(np.arange(count), knots, rng.normal(1.0, 0.14, len(knots)))
    return np.asarray(np.maximum(width * (1 - 0.75 * share**1.5) * uneven, _THINNEST_MM))


def _walk(
    rng: np.random.Generator, habit: _Habit, start: F64, heading: float, length: float
) -> tuple[F64, F64]:
    """Wander from `start`: points (N, 2) in mm and the heading at each, which drifts, kinks and returns."""
    count = max(4, int(length / _STEP_MM))
    drift = rng.normal(0, habit.wander * np.sqrt(_STEP_MM), count)
    drift += (rng.random(count) < habit.kinks * _STEP_MM) * rng.normal(0, 0.8, count)
    bend = np.zeros(count)
    for index in range(1, count):
        bend[index] = bend[index - 1] * (1 - 0.25 * _STEP_MM) + drift[index]
    headings = heading + bend + rng.normal(0, 0.012) * np.arange(count) * _STEP_MM
    steps = _STEP_MM * np.stack([np.cos(headings), np.sin(headings)], axis=1)
    points = np.vstack([start, start + np.cumsum(steps, axis=0)[:-1]])
    return points, headings


def _ordered(rng: np.random.Generator, branches: list[Branch]) -> tuple[Branch, ...]:
    """Give every branch its place 0..1 in the order of clearing, by share of length; trees go mostly whole."""
    if not branches:
        return ()
    whole = {tree: rng.random() for tree in {branch.tree for branch in branches}}
    ranks = np.array([0.65 * whole[b.tree] + 0.35 * rng.random() for b in branches])
    lengths = np.array([b.length_mm for b in branches])
    queue = np.argsort(ranks, kind="stable")
    before = np.concatenate([[0.0], np.cumsum(lengths[queue])[:-1]]) / lengths.sum()
    orders = np.empty(len(branches))
    orders[queue] = before
    return tuple(replace(b, order=float(o)) for b, o in zip(branches, orders, strict=True))
