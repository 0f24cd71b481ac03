"""Coloured print over the picture, as a camera's date or a watermark: colours that blood and pigment cannot give."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.colour import density_of
from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import RECIPE, InkRecipe
from vein_tracker.model.results import U8


def find_ink(picture: U8, seen: Bools, recipe: InkRecipe = RECIPE.ink) -> Bools:
    """Find dense clusters that are much darker in green or blue than around, and not at all in red.

    Parameters
    ----------
    picture : (h, w, 3) uint8, RGB, sRGB encoding
    seen : (h, w) bool
        Skin.

    Returns
    -------
    (h, w) bool
        The clusters, with what lies between the letters. Blood and melanin take some red too; a camera may
        lose that along single vessels, never all over a block.
    """
    height, width = seen.shape
    half = cast(
        U8, cv2.resize(picture, (max(8, width // 2), max(8, height // 2)), interpolation=cv2.INTER_AREA)
    )
    size = (half.shape[1], half.shape[0])
    small = cv2.resize(half, (max(8, width // 16), max(8, height // 16)), interpolation=cv2.INTER_AREA)
    around = density_of(cast(U8, cv2.medianBlur(small, 5)))
    red, green, blue = cv2.split(density_of(half) - cv2.resize(around, size, interpolation=cv2.INTER_LINEAR))
    dark = np.maximum(green, blue)
    skin = cv2.resize(seen.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST).astype(np.bool_)
    hit = skin & (dark > recipe.least_dark) & (red < recipe.least_red * dark - recipe.brighter)
    if int(np.count_nonzero(hit)) < recipe.least_area * hit.size:
        return np.zeros((height, width), np.bool_)
    reach = max(3, 2 * round(max(size) / recipe.letters) + 1)
    closed = cv2.morphologyEx(hit.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(closed)
    inked = np.bincount(labels.ravel(), hit.ravel(), count)
    block = (inked > recipe.least_area * hit.size) & (inked > recipe.least_fill * stats[:, cv2.CC_STAT_AREA])
    block[0] = False
    mask = cv2.dilate(block[labels].astype(np.uint8), np.ones((5, 5), np.uint8))
    return cast(Bools, cv2.resize(mask, (width, height), interpolation=cv2.INTER_NEAREST).astype(np.bool_))
