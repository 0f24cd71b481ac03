"""Which lines are veins: by the direction of their optical density, their strength and their length."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import VeinRecipe
from vein_tracker.imaging.veins.lines import Ints, Lines
from vein_tracker.imaging.veins.profiles import Profiles
from vein_tracker.model.results import F64


@dataclass(frozen=True, slots=True)
class Segments:
    """Means over each of S segments: `contrast` (S, 3) R, G, B; the others (S,)."""

    contrast: F64
    strength: F64
    width: F64
    length: F64


def summarise(lines: Lines, profiles: Profiles) -> Segments:
    """Average along each segment; length in pixels along the centre line."""
    begins = lines.starts[:-1]
    counts = np.diff(lines.starts)
    if not len(begins):
        return Segments(np.zeros((0, 3)), np.zeros(0), np.zeros(0), np.zeros(0))
    steps = np.hypot(*np.diff(lines.points, axis=0, append=lines.points[-1:]).T)
    steps[lines.starts[1:] - 1] = 0.5
    return Segments(
        np.add.reduceat(profiles.contrast, begins) / counts[:, None],
        np.add.reduceat(lines.strength, begins) / counts,
        np.add.reduceat(profiles.widths, begins) / counts,
        np.add.reduceat(steps, begins) + 0.5,
    )


def blood_excess(contrast: F64, recipe: VeinRecipe) -> F64:
    """How far (S,) a direction of optical density lies on blood's side, relative to its green; over 0 is blood.

    Blood near the surface absorbs green over blue far over red; deeper blood loses mostly red. Hair,
    crease and shade take all alike, melanin and haemosiderin blue over green over red.
    """
    green = np.maximum(contrast[:, 1], 1e-3)
    return cast(F64, contrast @ np.array(recipe.blood) / green)


def choose(lines: Lines, segments: Segments, recipe: VeinRecipe, factor: float = 1.0) -> Bools:
    """Return (S,) which segments are veins: strong ones, and weaker ones that continue them.

    `factor` multiplies every threshold.
    """
    blood = blood_excess(segments.contrast, recipe) > 0
    blood &= segments.contrast[:, 1] > factor * recipe.least_density
    blood &= ~_hair(segments, recipe)
    tips = (lines.knots < 0).any(axis=1) & (lines.knots >= 0).any(axis=1)
    blood &= ~(tips & (segments.length < segments.width))
    elongation = segments.length / np.maximum(segments.width, 1)
    strong = blood & (segments.strength > factor * recipe.high) & (elongation > 0.8)
    strong &= segments.contrast[:, 1] > factor * recipe.clear_density
    chosen = _grown(strong, blood & (segments.strength > factor * recipe.low), lines.knots)
    return _long_enough(chosen, lines, segments, recipe)


def _hair(segments: Segments, recipe: VeinRecipe) -> Bools:
    """Nearly black in all colours: deep blood never is, the skin above it scatters too much light."""
    red, green = segments.contrast[:, 0], segments.contrast[:, 1]
    return (red > recipe.hair_red) & (red > recipe.hair_ratio * green)


def is_hair(segments: Segments, recipe: VeinRecipe) -> Bools:
    """Return (S,) which segments are hairs: dark alike in all colours, strong and long."""
    neutral = blood_excess(segments.contrast, recipe) < 0
    long = segments.length > 4 * segments.width
    return neutral & long & _hair(segments, recipe) & (segments.strength > recipe.high)


def _grown(seeds: Bools, possible: Bools, knots: Ints) -> Bools:
    """Add possible segments that meet a chosen one in a junction."""
    chosen = seeds.copy()
    count = int(knots.max(initial=-1)) + 1
    for _ in range(6):
        lit = np.zeros(count + 1, np.bool_)
        lit[knots[chosen].ravel()] = True
        lit[-1] = False
        more = possible & ~chosen & lit[knots].any(axis=1)
        if not more.any():
            break
        chosen |= more
    return chosen


def _long_enough(chosen: Bools, lines: Lines, segments: Segments, recipe: VeinRecipe) -> Bools:
    """Keep connected veins that are several times longer than wide."""
    group = _groups(chosen, lines.knots)
    total = np.bincount(group, segments.length * chosen)
    wide = np.bincount(group, segments.length * segments.width * chosen) / np.maximum(total, 1e-9)
    return chosen & (total > recipe.least_elongation * np.maximum(wide, 2.0))[group]


def _groups(chosen: Bools, knots: Ints) -> Ints:
    """Label (S,) of connected chosen segments."""
    label = np.arange(len(chosen))
    count = int(knots.max(initial=-1)) + 1
    for _ in range(64):
        least = np.full(count + 1, len(chosen), np.int64)
        for side in (0, 1):
            np.minimum.at(least, knots[chosen, side], label[chosen])
        least[-1] = len(chosen)
        new = np.where(chosen, np.minimum(label, least[knots].min(axis=1)), label)
        if np.array_equal(new, label):
            break
        label = new
    return label
