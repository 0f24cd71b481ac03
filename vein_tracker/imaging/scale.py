"""Pixels per millimetre: given, from marker stickers or from a ruler; contradictions are told, not averaged."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools, Pixels
from vein_tracker.imaging.ruler import find_ruler
from vein_tracker.imaging.tilt import facing_scale
from vein_tracker.model.results import F64, U8, ScaleSource

MARKER_MM = 20.0
MOST_APART = 1.10
_LEAST_SIDE = 16.0  # pixels: smaller squares carry too few pixels to be told from texture
_MOST_SLANTED = 3.0
_RIM = 32  # without a rim the detector misses stickers near the picture's edge
_STICKER = 1.5  # the white paper around a marker's black square, relative to it


@dataclass(frozen=True, slots=True)
class Scale:
    """`px_per_mm` of the full-size photograph, None where unknown or contradictory.

    `markers`: (M, 4, 2) float64, outlines of stickers, white margin included, and of a ruler, in pixels of the
    given picture.
    """

    px_per_mm: float | None
    source: ScaleSource
    conflict: bool
    markers: F64


def find_scale(pixels: Pixels, decoded_scale: float, given: float | None = None) -> Scale:
    """Find the scale.

    Parameters
    ----------
    pixels : (h, w, 3) uint8 or uint16, RGB, sRGB encoding
    decoded_scale : float
        Pixels of this picture for each pixel of the full-size photograph.
    given : float, optional
        Pixels per millimetre of the full-size photograph that a person said.

    Returns
    -------
    Scale
        A given scale wins over a marker, a marker over a ruler; more than 10 % apart any two contradict each
        other. A marker's is that of skin that faces the camera in the picture's middle.
    """
    markers, ruler = find_markers(pixels), find_ruler(pixels)
    outlines = [_sticker(corners) for corners in markers] + ([ruler.outline] if ruler else [])
    covered = np.array(outlines, np.float64).reshape(-1, 4, 2)
    middle = (np.array(pixels.shape[1::-1]) - 1) / 2
    marked = [facing_scale(corners, MARKER_MM, middle) / decoded_scale for corners in markers]
    ruled = [ruler.px_per_mm / decoded_scale] if ruler else []
    said = marked + ruled + ([given] if given is not None else [])
    if said and max(said) > MOST_APART * min(said):
        return Scale(None, ScaleSource.NONE, True, covered)
    if given is not None:
        return Scale(given, ScaleSource.GIVEN, False, covered)
    for found, source in ((marked, ScaleSource.MARKER), (ruled, ScaleSource.RULER)):
        if found:
            return Scale(float(np.mean(found)), source, False, covered)
    return Scale(None, ScaleSource.NONE, False, covered)


def find_markers(pixels: Pixels) -> F64:
    """Return the corners (M, 4, 2) of ArUco DICT_4X4_50 markers in an RGB picture, in its pixels."""
    eight = pixels if pixels.dtype == np.uint8 else (pixels >> 8).astype(np.uint8)
    grey = cv2.copyMakeBorder(
        cv2.cvtColor(eight, cv2.COLOR_RGB2GRAY), _RIM, _RIM, _RIM, _RIM, cv2.BORDER_REPLICATE
    )
    parameters = cv2.aruco.DetectorParameters()
    parameters.cornerRefinementMethod = cv2.aruco.CORNER_REFINE_SUBPIX
    parameters.errorCorrectionRate = 0.3
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
    corners, _, _ = cv2.aruco.ArucoDetector(dictionary, parameters).detectMarkers(grey)
    quads = [np.asarray(quad, np.float64).reshape(4, 2) - _RIM for quad in corners]
    return np.array([quad for quad in quads if _is_plausible(quad)], np.float64).reshape(-1, 4, 2)


def marker_mask(markers: F64, shape: tuple[int, int]) -> Bools:
    """Return (h, w) bool, True inside the outlines (M, 4, 2)."""
    mask: U8 = np.zeros(shape, np.uint8)
    for quad in markers:
        cv2.fillConvexPoly(mask, np.rint(quad).astype(np.int32), 1)
    return mask.astype(np.bool_)


def _sticker(corners: F64) -> F64:
    """Return the corners (4, 2) of the paper around a marker's black square."""
    middle = corners.mean(axis=0)
    outline: F64 = middle + _STICKER * (corners - middle)
    return outline


def _is_plausible(quad: F64) -> bool:
    sides = np.hypot(*(quad - np.roll(quad, 1, axis=0)).T)
    return bool(sides.min() >= _LEAST_SIDE and sides.max() <= _MOST_SLANTED * sides.min())
