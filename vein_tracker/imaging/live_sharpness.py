"""How blurred a live picture is beside its baseline: by the fine detail of the same skin, a few pixels off or not."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, cast

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.colour import linear
from vein_tracker.imaging.quality import blur_sigma
from vein_tracker.imaging.warp import inverse, jacobians, project
from vein_tracker.model.results import F32, F64, U8

_EDGES: Final = (1.4, 2.8, 5.6)
"""Between the first two lies fine detail that noise hardly touches, between the last two what blur leaves alone."""
_SHARP_ENOUGH_PX: Final = 3.4
"""Smooth skin has no steeper edges than those; alone, only what is clearly out of focus can be told."""
_LEAST_SHARE: Final = 0.4


def blur_alone(picture: U8) -> float:
    """Return the blur of (h, w, 3) uint8 sRGB, as many times what is sharp enough."""
    plane = linear(np.ascontiguousarray(picture[..., 1]))
    return blur_sigma(plane, np.ones(plane.shape, np.bool_)) / _SHARP_ENOUGH_PX


def blur_beside(detail: U8, corner: tuple[int, int], baseline: U8, homography: F64) -> float | None:
    """Return how many times more blurred than the baseline the same skin is; None where they share too little.

    Parameters
    ----------
    detail : (h, w) uint8
        Green of a part of the live picture, sRGB encoding.
    corner : its left and top in the live picture, pixels
    baseline : (h, w) uint8
        Green of the baseline, sRGB encoding.
    homography : (3, 3) float64
        Takes the baseline's pixels to the live picture's.

    Notes
    -----
    The spread of differences of Gaussians, fine ÷ coarse, in which contrast and light cancel; the baseline is
    brought to the live picture's scale first, so that distance takes no part in it. As nothing is correlated, an
    alignment to a few pixels does.
    """
    to_detail = np.array([[1, 0, -corner[0]], [0, 1, -corner[1]], [0, 0, 1.0]]) @ homography
    same, there = _brought(baseline, to_detail, (detail.shape[1], detail.shape[0]))
    if there.mean() < _LEAST_SHARE:
        return None
    return _fineness(same, there) / max(_fineness(_density(detail), there), 1e-6)


def _brought(baseline: U8, to_detail: F64, size: tuple[int, int]) -> tuple[F32, npt.NDArray[np.bool_]]:
    """Return the density of the baseline at the detail's scale, and where it shows anything."""
    width, height = size
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float64)
    box = project(inverse(to_detail), corners)
    left, top = np.maximum(0, np.floor(box.min(axis=0))).astype(int)
    right, bottom = np.minimum(baseline.shape[::-1], np.ceil(box.max(axis=0)).astype(int) + 1)
    if right - left < 8 or bottom - top < 8:
        return np.zeros((height, width), np.float32), np.zeros((height, width), np.bool_)
    part = baseline[top:bottom, left:right]
    local = jacobians(to_detail, np.array([[(left + right) / 2, (top + bottom) / 2]]))[0]
    zoom = float(np.clip(np.sqrt(abs(np.linalg.det(local))), 0.1, 1.0))
    part = cast(U8, cv2.resize(part, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_AREA))
    from_part = to_detail @ np.array([[1 / zoom, 0, left], [0, 1 / zoom, top], [0, 0, 1.0]])
    moved = cv2.warpPerspective(_density(part), from_part, size, flags=cv2.INTER_LINEAR)
    shown = cv2.warpPerspective(np.ones_like(part), from_part, size, flags=cv2.INTER_NEAREST)
    return cast(F32, moved), shown > 0


def _density(green: U8) -> F32:
    return cast(F32, -np.log10(linear(green) + np.float32(0.004)))


def _fineness(density: F32, where: npt.NDArray[np.bool_]) -> float:
    inner = cv2.erode(where.astype(np.uint8), np.ones((15, 15), np.uint8), borderValue=0) > 0
    soft = [cv2.GaussianBlur(density, (0, 0), sigma) for sigma in _EDGES]
    fine, coarse = ((one - other)[inner].std() for one, other in pairwise(soft))
    return float(fine / max(coarse, 1e-6))
