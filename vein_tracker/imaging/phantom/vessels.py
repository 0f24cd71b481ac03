"""The vessels of a skin: trees, spiders, twigs and reticular veins, and what treatment leaves of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom.growth import Branch, Habit, Sprout, branch_out
from vein_tracker.imaging.phantom.spec import Site, Skin, State

F64 = npt.NDArray[np.float64]

_FADING_SHARE = 0.06  # of the vessels' length just short of clearing is half-faded

_TREE = Habit(
    wander=0.3,
    curl=0.42,
    kinks=0.12,
    branches=0.16,
    child=(0.5, 0.85),
    angle=(0.4, 1.25),
    rises_mm=4.0,
    generations=4,
)
_SPIDER = Habit(
    wander=0.35,
    curl=0.5,
    kinks=0.1,
    branches=0.32,
    child=(0.6, 0.95),
    angle=(0.35, 1.0),
    rises_mm=0.0,
    generations=4,
)
_TWIG = Habit(
    wander=0.4,
    curl=0.55,
    kinks=0.15,
    branches=0.2,
    child=(0.6, 0.9),
    angle=(0.4, 1.2),
    rises_mm=0.8,
    generations=3,
)
_DEEP = Habit(
    wander=0.1,
    curl=0.06,
    kinks=0.015,
    branches=0.012,
    child=(0.6, 0.85),
    angle=(0.4, 0.9),
    rises_mm=9.0,
    generations=2,
)


@dataclass(frozen=True, slots=True)
class _Garden:
    """What vessels grow in: the skin, its chance, and where vessels already cluster."""

    rng: np.random.Generator
    skin: Skin
    clusters: list[F64]

    def anywhere(self, share: float = 0.92) -> F64:
        """A place within this share of the extent."""
        return np.asarray(self.rng.uniform(-0.5, 0.5, 2) * np.array(self.skin.extent_mm) * share)

    def turned(self) -> float:
        """Any heading."""
        return float(self.rng.uniform(0, 2 * np.pi))

    def strength(self, least: float, most: float) -> float:
        """A density in this range, scaled by the skin's."""
        return float(self.skin.veins.strength * self.rng.uniform(least, most))


@lru_cache(maxsize=8)
def grow(skin: Skin) -> tuple[Branch, ...]:
    """Return all vessels of the skin as before treatment."""
    garden = _Garden(np.random.default_rng([skin.seed, 11]), skin, [])
    wanted = skin.veins
    forms: tuple[tuple[Callable[[_Garden, int], list[Branch]], int], ...] = (
        (_tree, wanted.trees),
        (_spider, wanted.spiders),
        (_twig, wanted.twigs),
        (_reticular, wanted.reticular),
    )
    grown: list[Branch] = []
    for sprout, count in forms:
        for _ in range(count):
            grown += sprout(garden, len(grown))
    return _ordered(garden.rng, skin, grown)


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


def _tree(garden: _Garden, tree: int) -> list[Branch]:
    """A long stem, purple where it is wide, with many side branches; on a leg mostly along the limb."""
    rng, leg = garden.rng, garden.skin.site is Site.LEG
    along = rng.choice((-1.0, 1.0)) * np.pi / 2 + rng.normal(0, 0.6)
    sprout = Sprout(
        start=garden.anywhere(),
        heading=along if leg else garden.turned(),
        width=rng.uniform(0.45, 1.0) if leg else rng.uniform(0.25, 0.5),
        length=rng.uniform(20, 55) if leg else rng.uniform(9, 22),
        density=garden.strength(0.24, 0.5),
        depth=rng.uniform(0.05, 0.5) if leg else rng.uniform(0.0, 0.25),
        tree=tree,
    )
    grown = branch_out(rng, _TREE, sprout)
    garden.clusters.append(grown[0].points[len(grown[0].points) // 2])
    return grown


def _spider(garden: _Garden, tree: int) -> list[Branch]:
    """Vessels that run out from one feeding point."""
    rng, middle = garden.rng, garden.anywhere(0.8)
    garden.clusters.append(middle)
    count, heading = int(rng.integers(5, 10)), garden.turned()
    density, depth = garden.strength(0.28, 0.55), float(rng.uniform(0.0, 0.2))
    arms: list[Branch] = []
    for arm in range(count):
        sprout = Sprout(
            start=middle + rng.normal(0, 0.12, 2),
            heading=heading + 2 * np.pi * (arm + rng.uniform(-0.35, 0.35)) / count,
            width=rng.uniform(0.25, 0.5),
            length=rng.uniform(3, 11),
            density=density,
            depth=depth,
            tree=tree,
        )
        arms += branch_out(rng, _SPIDER, sprout)
    return arms


def _twig(garden: _Garden, tree: int) -> list[Branch]:
    """A short fine vessel, mostly not far from others."""
    rng = garden.rng
    start = garden.anywhere()
    if garden.clusters and rng.random() < 0.65:
        start = garden.clusters[int(rng.integers(len(garden.clusters)))] + rng.normal(0, 8.0, 2)
    sprout = Sprout(
        start=start,
        heading=garden.turned(),
        width=rng.uniform(0.16, 0.42),
        length=rng.uniform(3, 12),
        density=garden.strength(0.2, 0.45),
        depth=rng.uniform(0.0, 0.3),
        tree=tree,
    )
    return branch_out(rng, _TWIG, sprout)


def _reticular(garden: _Garden, tree: int) -> list[Branch]:
    """A wide deep vein that crosses the skin."""
    rng = garden.rng
    side = garden.turned()
    start = 0.5 * np.array(garden.skin.extent_mm) * np.array([np.cos(side), np.sin(side)])
    sprout = Sprout(
        start=start,
        heading=float(np.arctan2(-start[1], -start[0])) + rng.normal(0, 0.4),
        width=rng.uniform(1.1, 2.0),
        length=rng.uniform(45, 90),
        density=garden.strength(0.09, 0.16),
        depth=rng.uniform(0.85, 1.0),
        tree=tree,
    )
    return branch_out(rng, _DEEP, sprout)


def _ordered(rng: np.random.Generator, skin: Skin, branches: list[Branch]) -> tuple[Branch, ...]:
    """Give every branch its place 0..1 in the order of clearing, by share of length; trees go mostly whole."""
    if not branches:
        return ()
    whole = {tree: rng.random() for tree in sorted({branch.tree for branch in branches})}
    ranks = np.array([0.65 * whole[b.tree] + 0.35 * rng.random() for b in branches])
    lengths = np.array([b.plain_length_mm(skin.extent_mm) for b in branches])
    queue = np.argsort(ranks, kind="stable")
    before = np.concatenate([[0.0], np.cumsum(lengths[queue])[:-1]]) / max(float(lengths.sum()), 1e-9)
    orders = np.empty(len(branches))
    orders[queue] = before
    return tuple(replace(b, order=float(o)) for b, o in zip(branches, orders, strict=True))
