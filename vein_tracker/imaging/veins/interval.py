"""How sure coverage is: what noise, threshold and blur may have done to it."""

from __future__ import annotations

import math

import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import VeinRecipe
from vein_tracker.imaging.veins.find import Found
from vein_tracker.model.results import F64, Interval

_CHANCE = 0.2  # relative: a strength's own noise
_Z = 1.96


def coverage_interval(
    found: Found, counted: Bools, inside: Bools, coverage: float, area: int, recipe: VeinRecipe
) -> Interval:
    """Return the 95 % interval, percent, of `coverage`; `area` is the judged skin in working pixels.

    Adds in squares: the chance of each segment near the threshold, the threshold's own error, which moves
    all of them together, the error of width that comes with the blur, and what light hides.
    """
    lengths, widths = found.segments.length * inside, found.segments.width
    areas = lengths * widths
    fewer, more = (
        float(areas[_chosen(found, counted, margin, recipe)].sum())
        for margin in (recipe.error_margin, -recipe.error_margin)
    )
    now = float(areas[counted].sum())
    chance = _chance(found, counted, recipe)
    noise = float(np.sqrt((areas**2 * chance * (1 - chance)).sum()))
    length = float(lengths[counted].sum())
    below, above = (
        math.hypot(share * moved, noise * _Z, width * length, light * now)
        for share, moved, width, light in zip(
            recipe.error_share,
            (now - fewer, more - now),
            recipe.error_width_px,
            recipe.error_light,
            strict=True,
        )
    )
    shrink = coverage / (100.0 * now / area) if now > 0 else 1.0  # junctions and bends overlap when painted
    unit = 100.0 / area * min(shrink, 1.0)
    return Interval(float(max(0.0, coverage - below * unit)), float(min(100.0, coverage + above * unit)))


def _chosen(found: Found, counted: Bools, margin: float, recipe: VeinRecipe) -> Bools:
    """What would be chosen if so much more evidence were asked for; wide veins stay out."""
    return (found.odds > recipe.least_odds + margin) & (counted | ~found.veins)


def _chance(found: Found, counted: Bools, recipe: VeinRecipe) -> F64:
    """Chance of each segment to be chosen again in another photograph: by its distance from the threshold."""
    margin = np.log(np.maximum(found.segments.strength, 1e-3) / recipe.low)
    chance = 1 / (1 + np.exp(-np.clip(margin / _CHANCE, -30, 30)))
    return np.where(counted, np.maximum(chance, 0.5), 0.0)
