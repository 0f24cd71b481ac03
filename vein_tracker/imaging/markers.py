"""Scale markers: those that can be read, and what is left of others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.decode import Pixels
from vein_tracker.imaging.recipe import RECIPE, MarkerRecipe
from vein_tracker.imaging.square import fit_square
from vein_tracker.imaging.unread import unread_squares
from vein_tracker.model.results import F64, U8

_MOST_PIXELS = (
    700_000  # enough to tell a marker from anything else; its corners are taken from the whole picture
)
_RIM = 32  # without a rim the detector misses stickers near the picture's edge
_REACH = 0.075  # of a marker's side: half of what its ring of black measures
_DICTIONARY = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
_MODULES, _MODULE_PX = 6, 8


@dataclass(frozen=True, slots=True)
class Markers:
    """Corners of black squares, (M, 4, 2) float64 in pixels.

    `read`: flat, whole and of the dictionary; `unread`: cut by the picture's edge, covered in part, bent,
    mirrored or of another dictionary: where it lies about, and no scale.
    """

    read: F64
    unread: F64


def find_markers(pixels: Pixels, recipe: MarkerRecipe = RECIPE.scale.marker) -> Markers:
    """Find markers of ArUco's DICT_4X4_50.

    Parameters
    ----------
    pixels : (h, w, 3) uint8 or uint16, RGB, sRGB encoding
    """
    eight = pixels if pixels.dtype == np.uint8 else (pixels >> 8).astype(np.uint8)
    grey = cast(U8, cv2.cvtColor(eight, cv2.COLOR_RGB2GRAY))
    small, factor = grey, 1.0
    while small.size > _MOST_PIXELS:
        small = cast(U8, cv2.resize(small, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))
    factor = grey.shape[1] / small.shape[1]
    detected = [(quad + 0.5) * factor - 0.5 for quad in _detected(small, recipe)]
    squares = [fit_square(grey, quad, _REACH) for quad in detected]
    squares = [square for square in squares if square.contrast >= recipe.least_contrast]
    known = (_quads([square.corners for square in squares]) + 0.5) / factor - 0.5
    unread = []
    for quad in (unread_squares(small, known, recipe) + 0.5) * factor - 0.5:
        # What the detector's contours miss, because a hair crosses an edge, may yet be whole.
        square = fit_square(grey, quad, _REACH)
        if (
            square.contrast >= recipe.least_contrast
            and _is_inside(square.corners, grey)
            and _can_be_read(grey, square.corners)
        ):
            squares.append(square)
        else:
            unread.append(quad)
    unread += [square.corners for square in squares if square.bend > recipe.most_bent]
    return Markers(
        _quads([square.corners for square in squares if square.bend <= recipe.most_bent]), _quads(unread)
    )


def shows_marker(pixels: Pixels, recipe: MarkerRecipe = RECIPE.scale.marker) -> bool:
    """Say quickly whether a marker can be read in a small picture, (h, w, 3) uint8 RGB; it is not measured."""
    return bool(_detected(cast(U8, cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)), recipe))


def _is_inside(corners: F64, grey: U8) -> bool:
    return bool(((corners >= 0) & (corners <= np.array(grey.shape[::-1]) - 1)).all())


def _can_be_read(grey: U8, corners: F64) -> bool:
    """Whether the modules within a square's corners (4, 2) are a marker of the dictionary, ringed by black."""
    size = np.float32(_MODULES * _MODULE_PX)
    flat = np.array([(0, 0), (size, 0), (size, size), (0, size)], np.float32) - np.float32(0.5)
    to_flat = cv2.getPerspectiveTransform(corners.astype(np.float32), flat)
    seen = cv2.warpPerspective(grey, to_flat, (int(size), int(size)), flags=cv2.INTER_LINEAR)
    modules = seen.reshape(_MODULES, _MODULE_PX, _MODULES, _MODULE_PX)[:, 2:-2, :, 2:-2].mean(axis=(1, 3))
    white = (modules > (modules.min() + modules.max()) / 2).astype(np.uint8)
    bits = white[1:-1, 1:-1]
    known, _, _ = _DICTIONARY.identify(np.ascontiguousarray(bits), 0.0)
    return bool(known) and int(white.sum()) == int(bits.sum())


def _detected(grey: U8, recipe: MarkerRecipe) -> list[F64]:
    """Return the corners (4, 2) of what the detector takes for markers."""
    wide = cv2.copyMakeBorder(grey, _RIM, _RIM, _RIM, _RIM, cv2.BORDER_REPLICATE)
    parameters = cv2.aruco.DetectorParameters()
    parameters.cornerRefinementMethod = cv2.aruco.CORNER_REFINE_SUBPIX
    parameters.errorCorrectionRate = 0.3
    corners, _, _ = cv2.aruco.ArucoDetector(_DICTIONARY, parameters).detectMarkers(wide)
    quads = [np.asarray(quad, np.float64).reshape(4, 2) - _RIM for quad in corners]
    return [quad for quad in quads if _is_plausible(quad, recipe)]


def _is_plausible(quad: F64, recipe: MarkerRecipe) -> bool:
    sides = np.hypot(*(quad - np.roll(quad, 1, axis=0)).T)
    return bool(sides.min() >= recipe.least_side and sides.max() <= recipe.most_slanted * sides.min())


def _quads(corners: list[F64]) -> F64:
    return np.array(corners, np.float64).reshape(-1, 4, 2)
