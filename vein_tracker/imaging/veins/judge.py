"""Which lines are veins: by the direction of their optical density, their strength and their length."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import VeinRecipe
from vein_tracker.imaging.veins.lines import Ints, Lines
from vein_tracker.imaging.veins.profiles import Profiles
from vein_tracker.model.results import F64, U8

_GAP = 3  # pixels that a line may be interrupted
_MOST_STEPS = 8
_HAIR_STRENGTH = 5.0  # in units of the noise


@dataclass(frozen=True, slots=True)
class Segments:
    """Means over each of S segments: `contrast` and `colour` (S, 3) R, G, B; the others (S,).

    `scale` is the ridge filter's sigma that answered most.
    """

    contrast: F64
    colour: F64
    strength: F64
    width: F64
    length: F64
    scale: F64

    def bridged(self, pairs: Ints, length: F64) -> Segments:
        """Return with a segment more of this length (G,) for each pair (G, 2): between the two it joins."""
        own = (self.contrast, self.colour, self.strength, self.width, self.scale)
        contrast, colour, strength, width, scale = (
            np.concatenate([part, part[pairs].mean(axis=1)]) for part in own
        )
        return Segments(contrast, colour, strength, width, np.append(self.length, length), scale)


def summarise(lines: Lines, profiles: Profiles) -> Segments:
    """Average along each segment; length in pixels along the centre line."""
    begins = lines.starts[:-1]
    counts = np.diff(lines.starts)
    if not len(begins):
        return Segments(np.zeros((0, 3)), np.zeros((0, 3)), *np.zeros((4, 0)))
    steps = np.hypot(*np.diff(lines.points, axis=0, append=lines.points[-1:]).T)
    steps[lines.starts[1:] - 1] = 0.5
    return Segments(
        np.add.reduceat(profiles.contrast, begins) / counts[:, None],
        np.add.reduceat(profiles.colour, begins) / counts[:, None],
        np.add.reduceat(lines.strength, begins) / counts,
        np.add.reduceat(profiles.widths, begins) / counts,
        np.add.reduceat(steps, begins) + 0.5,
        np.add.reduceat(lines.sigma, begins) / counts,
    )


def blood_excess(segments: Segments, recipe: VeinRecipe) -> F64:
    """How far (S,) a direction of optical density lies on blood's side, relative to its green; over 0 is blood.

    Blood near the surface absorbs green over blue far over red; deeper blood loses mostly red, and is never
    thin. Hair, crease and shade take all alike, melanin and haemosiderin blue over green over red. Of a
    thin line a JPEG keeps little colour, least of all its blue.
    """
    colour = segments.colour / np.maximum(segments.colour[:, 1:2], 1e-3)
    thin, wide = (colour @ np.array(rule) for rule in (recipe.thin_blood, recipe.wide_blood))
    narrow = np.minimum(thin, wide + recipe.thin_doubt)
    return cast(F64, np.where(segments.width > recipe.least_wide, wide, narrow))


def choose(
    lines: Lines, segments: Segments, shape: tuple[int, int], recipe: VeinRecipe, margin: float = 0.0
) -> Bools:
    """Return (S,) which segments are veins: strong ones, and weaker ones that continue them.

    `shape` is the picture's, h and w; `margin` is added to the evidence asked for.
    """
    blood = blood_excess(segments, recipe)
    evidence = _evidence(segments, blood, recipe)
    fit = (
        ~_black(segments, recipe)
        & ~_is_blur(segments, recipe)
        & (_density(segments, recipe) > recipe.least_density)
    )
    strong = fit & (evidence > recipe.seed + margin) & (blood > recipe.clear_blood)
    elongation = segments.length / np.maximum(segments.width, 1)
    slender = (elongation > recipe.slender) | (segments.width < recipe.stout * _usual_width(strong, segments))
    possible = fit & (blood > recipe.least_blood)
    bonus = [evidence + part > recipe.grow + margin for part in (recipe.one_end, recipe.both_ends)]
    chosen = _grown(strong, possible & bonus[0] & slender, possible & bonus[1], lines, shape)
    return _long_enough(chosen, lines, segments, shape, recipe)


def confidence(segments: Segments, recipe: VeinRecipe) -> F64:
    """Return (S,) the chance 0..1 that a chosen segment is a vein; it was chosen in the company of others."""
    evidence = _evidence(segments, blood_excess(segments, recipe), recipe) + recipe.one_end
    return 1 / (1 + np.exp(-evidence))


def _density(segments: Segments, recipe: VeinRecipe) -> F64:
    """Contrast (S,) in the channel that shows a vein best: green, or red where blood lies deep."""
    red, green = segments.contrast[:, 0], segments.contrast[:, 1]
    return cast(F64, np.where(segments.scale >= recipe.least_deep_sigma, np.maximum(red, green), green))


def _evidence(segments: Segments, blood: F64, recipe: VeinRecipe) -> F64:
    """Log odds (S,) that a line is a vein, by itself."""
    elongation = segments.length / np.maximum(segments.width, 1)
    density = np.maximum(_density(segments, recipe), 0.005)
    return (
        recipe.by_strength * np.log(np.maximum(segments.strength, 0.5) / 5)
        + recipe.by_elongation * np.log(np.maximum(elongation, 0.3) / 4)
        + recipe.by_density * np.log(density / 0.05)
        + recipe.by_blood * np.clip(blood, -0.5, 0.3)
        + recipe.offset
    )


def _is_blur(segments: Segments, recipe: VeinRecipe) -> Bools:
    """Weak, and far narrower than the scale that answers: the end of a vein, or its side, in a coarse filter."""
    usual = (
        np.average(segments.strength, weights=segments.length * segments.strength)
        if len(segments.length)
        else 0.0
    )
    weak = segments.strength < recipe.weak_share * usual
    coarse = segments.scale > recipe.coarse_sigma
    return coarse & weak & (segments.width < recipe.least_fullness * segments.scale)


def _black(segments: Segments, recipe: VeinRecipe) -> Bools:
    """Nearly black in all colours: deep blood never is, the skin above it scatters too much light."""
    red, green = segments.colour[:, 0], segments.colour[:, 1]
    return (segments.contrast[:, 0] > recipe.hair_red) & (red > recipe.hair_ratio * green)


def is_hair(segments: Segments, recipe: VeinRecipe) -> Bools:
    """Return (S,) which segments are hairs: dark alike in all colours, strong and long."""
    neutral = blood_excess(segments, recipe) < recipe.least_blood
    long = segments.length > 4 * segments.width
    return neutral & long & _black(segments, recipe) & (segments.strength > _HAIR_STRENGTH)


def _usual_width(strong: Bools, segments: Segments) -> float:
    """Width that half of the strong lines' length is below: the picture's own scale."""
    order = np.argsort(segments.width[strong])
    length = np.cumsum(segments.length[strong][order])
    if not len(length):
        return 0.0
    return float(segments.width[strong][order][np.searchsorted(length, length[-1] / 2)])


def _grown(seeds: Bools, branches: Bools, links: Bools, lines: Lines, shape: tuple[int, int]) -> Bools:
    """Add branches that begin or end where a chosen segment runs, and links that do both."""
    chosen = seeds.copy()
    ends = np.stack([lines.starts[:-1], lines.starts[1:] - 1], axis=1)
    columns, rows = np.rint(lines.points[ends]).astype(np.int64).transpose(2, 0, 1)
    for _ in range(_MOST_STEPS):
        near = _near(chosen, lines, shape)[rows, columns].astype(np.bool_)
        meets = near | _knotted(chosen, lines.knots)
        more = ~chosen & ((branches & meets.any(axis=1)) | (links & meets.all(axis=1)))
        if not more.any():
            break
        chosen |= more
    return chosen


def _knotted(chosen: Bools, knots: Ints) -> Bools:
    """Return (S, 2) which ends meet a chosen segment in a junction."""
    lit = np.zeros(int(knots.max(initial=-1)) + 2, np.bool_)
    lit[knots[chosen].ravel()] = True
    lit[-1] = False
    return cast(Bools, lit[knots])


def _near(chosen: Bools, lines: Lines, shape: tuple[int, int]) -> U8:
    """Mask (h, w) of what lies within a gap of the chosen segments."""
    mask: U8 = np.zeros(shape, np.uint8)
    columns, rows = np.rint(lines.points[chosen[lines.segment_of]]).astype(np.int64).T
    mask[rows, columns] = 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * _GAP + 1, 2 * _GAP + 1))
    return cast(U8, cv2.dilate(mask, kernel))


def _long_enough(
    chosen: Bools, lines: Lines, segments: Segments, shape: tuple[int, int], recipe: VeinRecipe
) -> Bools:
    """Keep connected veins that are several times longer than wide."""
    if not chosen.any():
        return chosen
    _, labels = cv2.connectedComponents(_near(chosen, lines, shape), connectivity=8)
    columns, rows = np.rint(lines.points[lines.starts[:-1]]).astype(np.int64).T
    group = labels[rows, columns]
    total = np.bincount(group, segments.length * chosen)
    wide = np.bincount(group, segments.length * segments.width * chosen) / np.maximum(total, 1e-9)
    least = np.maximum(recipe.least_elongation * wide, recipe.least_length)
    return cast(Bools, chosen & (total > least)[group])
