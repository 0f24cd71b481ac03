"""A pair for eyes that must not know which photograph is later: neither frame nor sharpness gives it away."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.picture import in_frame_of, scaling
from vein_tracker.model.results import F64, U8

LONGEST_SIDE = 2000
LARGEST_SCALE = 0.9
_SHRINK_FROM = 1.5
_RIM = 3


def blind_pair(before: U8, after: U8, homography: F64) -> tuple[U8, U8]:
    """Return both photographs in one frame, cut to the skin that both show.

    A follow-up that alone is warped has slanted edges and is softer than its baseline. Here both are resampled once
    in the same way, always a little smaller, and neither shows anything outside what both show. Soft tissue that
    moved is left as it is: side by side it misleads nobody, and a photograph that is bent looks it.

    Parameters
    ----------
    before, after : (h, w, 3) uint8, RGB, sRGB
    homography : (3, 3) float64
        Takes BEFORE pixels to AFTER pixels.

    Returns
    -------
    tuple of (h, w, 4) uint8
        BEFORE and AFTER, RGBA, of the same size and with the same alpha: 0 where either shows nothing.
    """
    height, width = before.shape[:2]
    scale = min(LARGEST_SCALE, LONGEST_SIDE / max(height, width))
    frame = (max(1, round(width * scale)), max(1, round(height * scale)))
    to_before = scaling(1 / scale)
    first = _brought(before, to_before, frame)
    second = _brought(after, homography @ to_before, frame)
    both = cv2.erode(
        np.minimum(first[..., 3], second[..., 3]),
        np.ones((2 * _RIM + 1, 2 * _RIM + 1), np.uint8),
        borderType=cv2.BORDER_CONSTANT,
        borderValue=255,
    )
    both = np.where(both == 255, np.uint8(255), np.uint8(0))
    x, y, across, down = cv2.boundingRect(both)
    if not across:
        x, y, across, down = 0, 0, *frame
    for one in (first, second):
        one[..., 3] = both
        one[both == 0] = 0
    seen = np.s_[y : y + down, x : x + across]
    return np.ascontiguousarray(first[seen]), np.ascontiguousarray(second[seen])


def _brought(pixels: U8, to_own: F64, frame: tuple[int, int]) -> U8:
    """Resample once; shrunk by areas first where many pixels come to one, so that no grain is made up."""
    density = float(np.sqrt(abs(np.linalg.det(to_own[:2, :2]))))
    if density > _SHRINK_FROM:
        height, width = pixels.shape[:2]
        size = (max(1, round(width / density)), max(1, round(height / density)))
        to_own = scaling(size[0] / width, size[1] / height) @ to_own
        pixels = cast(U8, cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))
    return in_frame_of(frame, pixels, to_own)
