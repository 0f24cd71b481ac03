"""What in a picture is skin that can be judged: not background, glare, deep shadow, print or marker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.colour import optical_density
from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import RECIPE, SkinRecipe
from vein_tracker.model.results import F32, U8


@dataclass(frozen=True, slots=True)
class Skin:
    """Masks (h, w) bool: `seen` is skin, `glare` what of it shines; `judged` is seen and not glare.

    `colourless`: the whole picture is grey.
    """

    seen: Bools
    glare: Bools
    colourless: bool

    @property
    def judged(self) -> Bools:
        """Skin that can be judged."""
        return self.seen & ~self.glare


def find_skin(light: F32, opaque: Bools | None = None, recipe: SkinRecipe = RECIPE.skin) -> Skin:
    """Find skin by its colour: blood and melanin make it absorb green and blue more than red.

    Parameters
    ----------
    light : (h, w, 3) float32, 0..1, RGB, linear
    opaque : (h, w) bool, optional
        False where the picture is transparent.

    Returns
    -------
    Skin
        The colour is taken at a coarse scale, so that veins, hairs and moles stay part of the skin.
    """
    height, width = light.shape[:2]
    share = min(1.0, recipe.coarse_side / max(height, width))
    size = (max(8, round(width * share)), max(8, round(height * share)))
    coarse = cast(F32, cv2.resize(light, size, interpolation=cv2.INTER_AREA))
    if _is_grey(coarse, recipe):
        empty = np.zeros((height, width), np.bool_)
        return Skin(empty, empty, True)
    patch = _coarse_skin(coarse, recipe)
    smooth = cv2.resize(patch.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    seen = smooth > 0.5
    if opaque is not None:
        seen &= opaque
    return Skin(seen, _glare(light, recipe), False)


def _is_grey(coarse: F32, recipe: SkinRecipe) -> bool:
    """Whether no part of the picture that is bright enough to tell has a colour."""
    density = optical_density(cast(F32, cv2.GaussianBlur(coarse, (0, 0), 2.0)))
    lit = (density.max(axis=2) < 1.5) & (density.min(axis=2) > 0.02)
    if not lit.any():
        return False
    spread = (density.max(axis=2) - density.min(axis=2))[lit]
    return float(np.percentile(spread, 95)) < recipe.grey_spread


def _coarse_skin(coarse: F32, recipe: SkinRecipe) -> Bools:
    density = cast(F32, cv2.GaussianBlur(cv2.medianBlur(optical_density(coarse), 5), (0, 0), 1.5))
    redness, yellowness = density[..., 1] - density[..., 0], density[..., 2] - density[..., 1]
    lit = (density[..., 1] < 2.2) & (density[..., 1] > 0.03)
    low, high = recipe.yellowness
    least = recipe.least_redness
    candidate = lit & (redness > least) & (yellowness > low)
    if candidate.mean() < 0.15:  # bluish light, as under a dermoscope: skin is only just redder than grey
        least = recipe.grey_redness
        candidate = lit & (redness > least) & (yellowness > low)
        candidate &= float(np.median(redness[candidate])) > 0 if candidate.any() else False
    if not candidate.any():
        return candidate
    bright = density[..., 1][candidate]
    usual_bright = float(np.median(bright))
    usual_red, usual_yellow = float(np.median(redness[candidate])), float(np.median(yellowness[candidate]))
    fits = lit & (redness > min(least, recipe.share_of_redness * usual_red)) & (yellowness > low)
    fits &= (yellowness < usual_yellow + high) & (density[..., 1] < usual_bright + recipe.deep_shadow)
    return _patches(fits, recipe)


def _patches(fits: Bools, recipe: SkinRecipe) -> Bools:
    """Coherent patches that are large enough; small holes in them are moles and hairs, not background."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))
    mask = cast(U8, cv2.morphologyEx(fits.astype(np.uint8), cv2.MORPH_OPEN, kernel))
    mask = _without_small(mask, recipe.least_patch)
    return ~_without_small((mask == 0).astype(np.uint8), recipe.least_patch / 4).astype(np.bool_)


def _without_small(mask: U8, least: float) -> U8:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    keep = stats[:, cv2.CC_STAT_AREA] >= least * mask.size
    keep[0] = False
    return cast(U8, keep[labels].astype(np.uint8))


def _glare(light: F32, recipe: SkinRecipe) -> Bools:
    """Mirror-like light is white: it lifts the darkest channel far above its surroundings."""
    darkest = cv2.min(cv2.min(light[..., 0], light[..., 1]), light[..., 2])
    height, width = darkest.shape
    small = cv2.resize(darkest, (max(8, width // 8), max(8, height // 8)), interpolation=cv2.INTER_AREA)
    around = cv2.resize(cv2.GaussianBlur(small, (0, 0), 4), (width, height), interpolation=cv2.INTER_LINEAR)
    spots = (darkest > around + recipe.glare_excess) | (darkest > recipe.glare_level)
    radius = max(1, round(max(height, width) / 500))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    return cv2.dilate(spots.astype(np.uint8), kernel).astype(np.bool_)
