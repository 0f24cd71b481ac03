"""How much changed between two aligned vein masks, how sure that is, and what may be said of it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from vein_tracker.imaging.features import Mask
from vein_tracker.imaging.recipe import RECIPE, ChangeRecipe
from vein_tracker.model.results import F64, U8, Interval, Verdict

TILES_ALONG = 12
Z = 1.96
"""Standard deviations from the middle of a 95 % interval to its end."""
MEASURABLE = 0.05
"""Coverage in percent below which no share of it can be told."""


@dataclass(frozen=True, slots=True)
class Change:
    """Change of coverage. Percentages 0..100; `percent` and `interval` None where BEFORE shows too few veins."""

    before: float
    after: float
    after_interval: Interval
    percent: float | None
    interval: Interval | None
    verdict: Verdict


def change(
    before: Mask,
    after: Mask,
    skin: Mask,
    alignment_error: float,
    doubt: float = 0.0,
    blur: float = 0.0,
    recipe: ChangeRecipe = RECIPE.change,
) -> Change:
    """Compare two vein masks over the skin that both photographs show.

    Parameters
    ----------
    before, after, skin : (h, w) bool
        In one frame; `skin` must hold a pixel.
    alignment_error : float
        RMS in pixels of that frame: so far may a vein have crossed the rim of the skin.
    doubt : float
        Deviation in pixels of area that veins leave of which it is not sure whether they are there.
    blur : float
        By how many pixels the sharper photograph was blurred.
    recipe : ChangeRecipe, optional

    Returns
    -------
    Change

    Notes
    -----
    Errors of pairs of rendered photographs go by these signs, added in squares: what one recipe finds more or less of
    the same veins; the share that went, for half of the veins can be told apart in most ways; the variance of a ratio
    estimator over tiles (Cochran, "Sampling Techniques", 1977, section 6.4); doubt, blur, and a ground. Of partial
    clearing a little too much seems to remain, as faint veins are missed before and are the first to go.
    """
    area, veins_before, veins_after = (_by_tile(mask) for mask in (skin, before & skin, after & skin))
    whole = area.sum()
    one, other = (float(100 * veins.sum() / whole) for veins in (veins_before, veins_after))
    apart = _apart(one, other)
    sigma = math.sqrt(
        (recipe.tiles * 100 * _ratio_error(veins_before, veins_after) / whole) ** 2
        + (recipe.doubt * 100 * doubt / whole) ** 2
        + (recipe.method**2 + (recipe.blur * blur) ** 2) * (one**2 + other**2)
        + (recipe.partly * one) ** 2 * apart
        + recipe.ground_percent**2
        + (_rim_error(skin, alignment_error) * max(one, other)) ** 2
    )
    points = other - one
    likely = points - recipe.excess * one * apart
    low, high = max(likely - Z * sigma, -one), max(likely + Z * sigma, points)
    after_interval = Interval(max(0.0, one + low), min(100.0, one + high))
    if one < MEASURABLE:
        return Change(one, other, after_interval, None, None, verdict_within(low, high))
    interval = Interval(100 * low / one, 100 * high / one)
    return Change(one, other, after_interval, 100 * points / one, interval, verdict_within(low, high))


def _apart(one: float, other: float) -> float:
    """Return R (1 − R) of the share R that remains: 0 where all or nothing does, or more than there was."""
    remains = other / one if one > 0 else 1.0
    return max(0.0, remains * (1 - remains))


def change_classes(before: U8, after: U8, tolerance: int) -> tuple[U8, U8, U8]:
    """Split two vein masks, (h, w) uint8 0 or 255, into what is gone, remaining and new.

    A vein remains where the other photograph shows one within `tolerance` pixels.
    """
    size = 2 * tolerance + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    near_before, near_after = (cv2.dilate(mask, kernel).astype(np.uint8) for mask in (before, after))
    remaining = (before & near_after) | (after & near_before)
    return before & ~near_after, remaining, after & ~near_before


def _by_tile(mask: Mask) -> F64:
    """Count the pixels of each tile."""
    height, width = mask.shape
    tile = -(-max(height, width) // TILES_ALONG)
    rows, columns = np.arange(0, height, tile), np.arange(0, width, tile)
    counts = np.add.reduceat(np.add.reduceat(mask.astype(np.int64), rows, axis=0), columns, axis=1)
    return counts.astype(np.float64).ravel()


def _ratio_error(before: F64, after: F64) -> float:
    """Return the standard error in pixels of AFTER's sum, given BEFORE's."""
    used = (before + after) > 0
    count = int(used.sum())
    if count < 2 or before.sum() == 0:
        return float(np.sqrt(after.sum() + before.sum()))
    ratio = after.sum() / before.sum()
    rest = after[used] - ratio * before[used]
    return float(np.sqrt(count / (count - 1) * (rest**2).sum()))


def _rim_error(skin: Mask, error: float) -> float:
    """Return the share of the skin that lies within `error` pixels of its rim."""
    inner = cv2.erode(skin.astype(np.uint8), np.ones((3, 3), np.uint8))
    rim = float(skin.sum() - inner.sum())
    return min(1.0, rim * error / float(skin.sum()))


def verdict_within(low: float, high: float) -> Verdict:
    """Judge by the interval of a change, of which 0 is none."""
    if high < 0:
        return Verdict.LESS
    return Verdict.MORE if low > 0 else Verdict.NO_MEASURABLE_CHANGE
