"""What in a picture is skin that can be judged: not background, cloth, glare, deep shadow, print or marker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.chart import Chart, chart_mask, find_chart
from vein_tracker.imaging.cloth import beyond_edges, has_edge, strong_steps
from vein_tracker.imaging.colour import density_of, eight_bit
from vein_tracker.imaging.decode import Bools, Pixels
from vein_tracker.imaging.focus import out_of_focus
from vein_tracker.imaging.glare import find_glare
from vein_tracker.imaging.ink import find_ink
from vein_tracker.imaging.monochrome import is_monochrome
from vein_tracker.imaging.recipe import RECIPE, SkinRecipe
from vein_tracker.imaging.strips import workers
from vein_tracker.model.results import F32, U8


@dataclass(frozen=True, slots=True)
class Skin:
    """Masks (h, w) bool: `seen` is skin, `judged` of it neither `glare` nor `soft`.

    `glare` shines or is printed over, `soft` is out of focus; `colourless`: all is grey or toned in one colour;
    `chart`: a colour chart, which is none of it.
    """

    seen: Bools
    glare: Bools
    soft: Bools
    colourless: bool
    chart: Chart | None = None

    @property
    def judged(self) -> Bools:
        """Skin that can be judged."""
        return self.seen & ~self.glare & ~self.soft


def find_skin(pixels: Pixels, opaque: Bools | None = None, recipe: SkinRecipe = RECIPE.skin) -> Skin:
    """Find skin by its colour: blood and melanin make it absorb green and blue more than red.

    Parameters
    ----------
    pixels : (h, w, 3) uint8 or uint16, RGB, sRGB encoding
    opaque : (h, w) bool, optional
        False where the picture is transparent.

    Returns
    -------
    Skin
        The colour is taken at a coarse scale, so that veins, hairs and moles stay part of the skin.
    """
    picture = eight_bit(pixels)
    height, width = picture.shape[:2]
    coarse = shrunk(picture, recipe.coarse_side)
    density = density_of(coarse)
    clear = np.ones(coarse.shape[:2], np.bool_)
    if opaque is not None:
        clear = shrunk(opaque.astype(np.uint8) * np.uint8(255), recipe.coarse_side) > 250
    if is_monochrome(density[clear][None]):
        empty = np.zeros((height, width), np.bool_)
        return Skin(empty, empty, empty, True)
    with workers(1) as beside:
        shining = beside.submit(find_glare, picture, recipe)
        patch = _coarse_skin(density, clear, recipe).astype(np.uint8) * np.uint8(255)
        seen = cv2.resize(patch, (width, height), interpolation=cv2.INTER_LINEAR) > 127
        if opaque is not None:
            seen &= opaque
        chart = find_chart(picture)
        if chart is not None:
            seen &= ~chart_mask(chart, seen.shape)
        seen &= ~find_ink(picture, seen)
        glare = shining.result()
    return Skin(seen, glare, out_of_focus(picture, seen & ~glare), False, chart)


def shrunk(picture: U8, side: int) -> U8:
    """Return a picture whose longer side is at most `side`, each pixel the mean of those that it covers."""
    height, width = picture.shape[:2]
    while max(height, width) >= 4 * side:
        height, width = height // 2, width // 2
        picture = cast(U8, cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA))
    share = min(1.0, side / max(height, width))
    size = (max(8, round(width * share)), max(8, round(height * share)))
    return cast(U8, cv2.resize(picture, size, interpolation=cv2.INTER_AREA))


def _coarse_skin(density: F32, clear: Bools, recipe: SkinRecipe) -> Bools:
    even = cast(F32, cv2.medianBlur(density, 5))
    smooth = cast(F32, cv2.GaussianBlur(even, (0, 0), 1.5))
    green, redness, yellowness = (
        smooth[..., 1],
        smooth[..., 1] - smooth[..., 0],
        smooth[..., 2] - smooth[..., 1],
    )
    white = green <= 0.03
    lit = clear & (green < 2.2) & ~white
    low, high = recipe.yellowness
    least = recipe.least_redness
    candidate = lit & (redness > least) & (yellowness > low)
    if candidate.mean() < 0.15:  # bluish light, as under a dermoscope: skin is only just redder than grey
        least = recipe.grey_redness
        candidate = lit & (redness > least) & (yellowness > low)
        candidate &= float(np.median(redness[candidate])) > 0 if candidate.any() else False
    if not candidate.any():
        return candidate
    deepest = float(np.median(green[candidate])) + recipe.deep_shadow
    usual_red, usual_yellow = float(np.median(redness[candidate])), float(np.median(yellowness[candidate]))
    fits = lit & (yellowness > low) & (yellowness < usual_yellow + high) & (green < deepest)
    pale = fits & (redness > recipe.pale_redness)
    fits &= redness > min(least, recipe.share_of_redness * usual_red)
    steps = strong_steps(even, recipe)
    fits = _opened(fits)
    bright = white | (~fits & (green < np.median(green[candidate])))
    cloth = beyond_edges(fits, bright, steps, smooth, recipe)
    fits &= ~cloth
    fits |= _joined(_opened(pale & ~fits & ~cloth), fits, steps.any, white, recipe)
    return _patches(fits, clear, smooth, usual_red, recipe)


def _opened(mask: Bools) -> Bools:
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))
    return cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, kernel).astype(np.bool_)


def _joined(pale: Bools, skin: Bools, steps: Bools, white: Bools, recipe: SkinRecipe) -> Bools:
    """Weakly coloured parts that pass into skin without an edge."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(pale.astype(np.uint8), connectivity=4)
    near = cv2.dilate(skin.astype(np.uint8), np.ones((7, 7), np.uint8)).astype(np.bool_)
    joined = np.zeros_like(pale)
    for label in range(1, count):
        part = labels == label
        if stats[label, cv2.CC_STAT_AREA] > 20 and (part & near).any():
            joined |= part & (not has_edge(part, steps, white, recipe.least_sharp / 2))
    return joined


def _patches(fits: Bools, clear: Bools, smooth: F32, usual_red: float, recipe: SkinRecipe) -> Bools:
    """Coherent patches that are large enough; holes in them that are small or dark are moles and hairs."""
    mask = ~_without_small(~_without_small(fits, recipe.least_patch), recipe.least_patch / 4)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        (~mask & clear).astype(np.uint8), connectivity=4
    )
    height, width = mask.shape
    for label in range(1, count):
        x, y, across, down, area = (int(value) for value in stats[label])
        enclosed = x > 0 and y > 0 and x + across < width and y + down < height
        if enclosed and area < recipe.most_enclosed * mask.size:
            hole = labels == label
            red, green, blue = smooth[hole].mean(axis=0)
            if green - red > 0.5 * usual_red and blue > green - 0.3 and green < 2.2:
                mask |= hole
    return mask


def _without_small(mask: Bools, least: float) -> Bools:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=4)
    keep = stats[:, cv2.CC_STAT_AREA] >= least * mask.size
    keep[0] = False
    return cast(Bools, keep[labels])
