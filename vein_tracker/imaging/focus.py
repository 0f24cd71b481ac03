"""Which skin lies out of the depth of field, where thin veins cannot be seen."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.colour import density_of
from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import RECIPE, FocusRecipe
from vein_tracker.model.results import F32, U8

_CELLS = 24  # across
_CLIPPED = 97.0  # percent: a vein or a hair is no texture


def out_of_focus(picture: U8, judged: Bools, recipe: FocusRecipe = RECIPE.focus) -> Bools:
    """Find large parts whose texture lacks the fine detail that other parts of the photograph have.

    Parameters
    ----------
    picture : (h, w, 3) uint8, RGB, sRGB encoding
    judged : (h, w) bool
        Skin without glare.

    Returns
    -------
    (h, w) bool
        Nothing where the whole photograph is soft: that is for the flag `blurred`. Both the finer texture and its
        ratio to the coarser one must be far below the sharp parts', as smooth skin lacks only the one, a shaded
        rim only the other.
    """
    height, width = judged.shape
    green = np.ascontiguousarray(picture[..., 1])
    half = density_of(cast(U8, cv2.resize(green, (width // 2, height // 2), interpolation=cv2.INTER_AREA)))
    quarter = cast(F32, cv2.resize(half, (width // 4, height // 4), interpolation=cv2.INTER_AREA))
    size = (_CELLS, max(4, round(_CELLS * height / width)))
    fine, coarse = _texture(half, 0.6, size), _texture(quarter, 1.2, size)
    known = cv2.resize(judged[::4, ::4].astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0.95
    if np.count_nonzero(known) < recipe.least_cells:
        return np.zeros((height, width), np.bool_)
    ratio = _about(fine - coarse, known, 75) < recipe.ratio
    soft = known & ratio & (_about(fine, known, 60) < recipe.fine)
    opened = cv2.morphologyEx(soft.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(opened, connectivity=4)
    large = stats[:, cv2.CC_STAT_AREA] >= recipe.least_part * np.count_nonzero(known)
    large[0] = False
    if not large.any():
        return np.zeros((height, width), np.bool_)
    parts = large[labels].astype(np.uint8) * np.uint8(255)
    return cast(Bools, cv2.resize(parts, (width, height), interpolation=cv2.INTER_LINEAR) > 127)


def _texture(plane: F32, sigma: float, size: tuple[int, int]) -> F32:
    """Energy of one octave of detail in each cell, as a power of two."""
    detail = cv2.GaussianBlur(plane, (0, 0), sigma) - cv2.GaussianBlur(plane, (0, 0), 2 * sigma)
    energy = detail * detail
    most = np.float32(np.percentile(energy[::3, ::3], _CLIPPED))
    cells = cv2.resize(np.minimum(energy, most), size, interpolation=cv2.INTER_AREA)
    return cast(F32, np.log2(cells + np.float32(1e-8)))


def _about(cells: F32, known: Bools, percentile: float) -> F32:
    """Mean over each known cell and its neighbours, above what is usual in the sharp parts."""
    weight = known.astype(np.float32)
    above = (cells - np.float32(np.percentile(cells[known], percentile))) * weight
    return cast(F32, cv2.blur(above, (3, 3)) / (cv2.blur(weight, (3, 3)) + np.float32(1e-3)))
