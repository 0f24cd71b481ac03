"""What shines or is printed over the skin: brighter than the skin around it can be."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.colour import encoded, linear
from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import SkinRecipe
from vein_tracker.model.results import F32, U8


def find_glare(picture: U8, recipe: SkinRecipe) -> Bools:
    """Find mirror-like light, which is white: it lifts the darkest channel far above its surroundings.

    Parameters
    ----------
    picture : (h, w, 3) uint8, RGB, sRGB encoding

    Returns
    -------
    (h, w) bool
    """
    red, green, blue = cv2.split(picture)
    darkest = cast(U8, cv2.min(cv2.min(red, green), blue))
    height, width = darkest.shape
    size = (max(8, width // 8), max(8, height // 8))
    small = cast(U8, cv2.resize(darkest, size, interpolation=cv2.INTER_AREA))
    around = cv2.GaussianBlur(linear(small), (0, 0), 4) + np.float32(recipe.glare_excess)
    most = encoded(cast(F32, np.minimum(around, recipe.glare_level)))
    bound = cv2.resize(most, (width, height), interpolation=cv2.INTER_LINEAR)
    spots = cv2.compare(darkest, bound, cv2.CMP_GT)
    radius = max(1, round(max(height, width) / 500))
    return cv2.dilate(spots, np.ones((2 * radius + 1, 2 * radius + 1), np.uint8)).astype(np.bool_)
