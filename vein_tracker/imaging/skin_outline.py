"""Outlines of the skin that can be judged, as few enough points to be drawn on by hand."""

from __future__ import annotations

from typing import Final, cast

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.frame import polygon_mask
from vein_tracker.model.results import F64, U8

_CLOSED: Final = 0.015
"""Of the longer side: holes and notches of the skin up to twice as wide, as hair and glare leave, are none."""
_PULL: Final = 0.03
"""Of the longer side: so near to the skin's edge an outline is pulled to it."""
_COARSE: Final = 480
"""Pixels of the longer side at which outlines are looked for: finer ones nobody draws by hand."""
_MOST_POINTS: Final = 40
_FINEST: Final = 0.003
"""Of the outline's length: what lies off it by less is left out."""


def whole_skin(judged: Bools) -> F64 | None:
    """Return the outline (N, 2) x, y of the largest part of the skin, without its small holes.

    Parameters
    ----------
    judged : (h, w) bool

    Returns
    -------
    (N, 2) float64 or None
        In the mask's pixels, at most 40 points; None where there is no skin.
    """
    small, scale = _small(judged)
    return _outline(small, scale)


def snapped(points: F64, judged: Bools) -> F64 | None:
    """Return an outline pulled to the skin's edge where it lies beside the skin, or near to the edge within.

    Parameters
    ----------
    points : (N, 2) float64, x and y in the mask's pixels
    judged : (h, w) bool

    Returns
    -------
    (N, 2) float64 or None
        None where the outline holds no skin.
    """
    skin, scale = _small(judged)
    drawn = polygon_mask((points + 0.5) * scale - 0.5, skin.shape).astype(np.uint8)
    reach = max(1, round(_PULL * max(skin.shape)))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    padded = cv2.copyMakeBorder(skin, reach, reach, reach, reach, cv2.BORDER_CONSTANT, value=(0,))
    deep = cast(U8, cv2.erode(padded, kernel))[reach:-reach, reach:-reach]
    rim = skin & (1 - deep)
    inside = cast(U8, drawn & skin)
    grown = inside | (cast(U8, cv2.dilate(inside, kernel)) & rim)
    # Where a side meets the edge at an angle, a thin strip grows along the edge beyond it: nobody meant that.
    whole = cast(U8, cv2.morphologyEx(cast(U8, grown), cv2.MORPH_OPEN, kernel))
    return _outline(cast(U8, inside | (whole & grown)), scale)


def _small(judged: Bools) -> tuple[U8, float]:
    """Return the skin (h, w) 0 or 1 at a size for outlines, without small holes, and how much smaller it is."""
    height, width = judged.shape
    scale = min(1.0, _COARSE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    share = cv2.resize(judged.astype(np.uint8) * np.uint8(255), size, interpolation=cv2.INTER_AREA)
    reach = max(1, round(_CLOSED * max(size)))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    skin = (share > 127).astype(np.uint8)
    around = cv2.copyMakeBorder(skin, reach, reach, reach, reach, cv2.BORDER_REPLICATE)
    closed = cv2.morphologyEx(around, cv2.MORPH_CLOSE, kernel)[reach:-reach, reach:-reach]
    return cast(U8, np.ascontiguousarray(closed)), scale


def _outline(mask: U8, scale: float) -> F64 | None:
    """Return the outline of the largest part in pixels of a mask that is 1 ÷ `scale` as large."""
    found, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not found:
        return None
    largest = max(found, key=cv2.contourArea)
    finest = _FINEST * cv2.arcLength(largest, True)
    line = cv2.approxPolyDP(largest, finest, True)
    while len(line) > _MOST_POINTS:
        finest *= 1.3
        line = cv2.approxPolyDP(largest, finest, True)
    if len(line) < 3:
        return None
    result: F64 = (line[:, 0].astype(np.float64) + 0.5) / scale - 0.5
    return result
