"""How a flat square is tilted, read from its four corners, and what that means for the scale."""

from __future__ import annotations

import cv2
import numpy as np

from vein_tracker.model.results import F64

_CORNER_PX = 0.12  # by which a corner is found wrong, about
_SPREAD = 4.0  # a corner's error is so much larger a square's side away
_MOST_CHANGE = 0.3  # in log scale, from a square to the picture's middle: beyond that corners are wrong


def facing_scale(corners: F64, side_mm: float, point: F64) -> float:
    """Return pixels per millimetre of a surface that faces the camera at a point.

    A tilt squeezes a square in one direction, by its cosine; across that direction the scale stays that of a
    square that faces the camera. Along it the scale changes from place to place, as the homography says.

    Parameters
    ----------
    corners : (4, 2) float64
        Of a square, in order, in pixels.
    side_mm : float
    point : (2,) float64
        Where the scale is wanted, on the square's plane, in pixels. How far its perspective can be believed
        there depends on the square's size: of what it says, only what exceeds its error is used.
    """
    size = np.sqrt(cv2.contourArea(corners.astype(np.float32)))
    here, there = _widest(corners, side_mm, corners.mean(axis=0)), _widest(corners, side_mm, point)
    change = float(np.log(there / here)) if there > 0 else 0.0
    away = float(np.linalg.norm(point - corners.mean(axis=0)))
    doubt = _SPREAD * _CORNER_PX / size * away / size
    if abs(change) > _MOST_CHANGE:
        return here
    believed = change**2 / max(change**2 + doubt**2, 1e-12)
    return here * float(np.exp(believed * change))


def tilt_deg(corners: F64) -> float:
    """Return by how many degrees a square's plane is tilted away from the camera, at the square (4, 2)."""
    most, least = np.linalg.svd(_stretch(corners, 1.0, corners.mean(axis=0)), compute_uv=False)
    return float(np.degrees(np.arccos(np.clip(least / most, 0.0, 1.0))))


def _widest(corners: F64, side_mm: float, point: F64) -> float:
    """Return the largest scale of any direction at a point, in pixels per millimetre; 0 beyond the horizon."""
    stretch = _stretch(corners, side_mm, point)
    return float(np.linalg.svd(stretch, compute_uv=False)[0]) if np.linalg.det(stretch) != 0 else 0.0


def _stretch(corners: F64, side_mm: float, point: F64) -> F64:
    """Return the derivative (2, 2) of pixels by millimetres at a point (2,)."""
    square = np.array([(0, 0), (side_mm, 0), (side_mm, side_mm), (0, side_mm)], np.float32)
    to_picture = cv2.getPerspectiveTransform(square, corners.astype(np.float32))
    depth = 1.0 / (np.linalg.inv(to_picture) @ np.append(point, 1.0))[2]
    if depth <= 0:
        return np.zeros((2, 2))
    stretch: F64 = (to_picture[:2, :2] - np.outer(point, to_picture[2, :2])) / depth
    return stretch
