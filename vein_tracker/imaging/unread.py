"""What is left of a marker that cannot be read: cut by the picture's edge, covered in part, mirrored, unknown."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.colour import linear
from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import RECIPE, MarkerRecipe
from vein_tracker.model.results import F64, U8

_AROUND = 2.5  # the mean is taken over the shorter side ÷ this
_LEAST_SIDE = 14  # pixels
_LEAST_FILLED = 0.2  # of its bounding box
_MOST_PATCHES = 12
_SMOOTH = 0.015  # of an outline's length
_SQUARE_ANGLE = 0.5  # cosine at most
_LONGER = (1.0, 1.15, 1.32, 1.52, 1.75, 2.0)  # the hidden side, by what is seen of it
_MODULES = 6
# Where each module is looked at, and the white rim around, in modules from the corner.
_LOOKS = np.array(
    [-0.5, -0.35, -0.2]
    + [module + at for module in range(_MODULES) for at in (0.25, 0.5, 0.75)]
    + [6.2, 6.35, 6.5]
)
_RING = np.zeros((8, 8), np.bool_)
_RING[1:7, 1:7] = True
_RING[2:6, 2:6] = False
_RIM = np.zeros((8, 8), np.bool_)
_RIM[[0, -1], 1:-1] = _RIM[1:-1, [0, -1]] = True
_BITS = np.zeros((8, 8), np.bool_)
_BITS[2:6, 2:6] = True
_LEAST_RING, _LEAST_RIM, _LEAST_BITS = 6, 5, 3  # modules to be seen
_WHOLE_SIDE = 8  # modules of the ring and of the rim: along one side and around its corners
_BLANK_BITS = 4  # so many may be black alike
_LEAST_CONTRAST = 2.2
_SOME = 1.4  # of contrast, by means: without it nothing closer needs to be looked at


def unread_squares(grey: U8, known: F64, recipe: MarkerRecipe = RECIPE.scale.marker) -> F64:
    """Find what looks like part of a marker: black modules in a black ring on white paper.

    Parameters
    ----------
    grey : (h, w) uint8, sRGB encoding
    known : (M, 4, 2) float64
        Markers that have been found, in pixels; they are left out.

    Returns
    -------
    (K, 4, 2) float64
        Corners, clockwise, taken for a square that faces the camera; they may lie outside the picture.
    """
    found = [
        quad
        for patch in _dark_patches(grey, known, recipe.dark)
        if (quad := _best(grey, _guesses(patch, grey), recipe)) is not None
    ]
    return np.array(found, np.float64).reshape(-1, 4, 2)


def _dark_patches(grey: U8, known: F64, least: float) -> list[F64]:
    """Return corners (n, 2) of the hulls of patches that are darker than so much of the mean around them."""
    around = int(min(grey.shape) / _AROUND) | 1
    dark = cv2.compare(grey, cv2.convertScaleAbs(cv2.blur(grey, (around, around)), alpha=least), cv2.CMP_LT)
    for quad in known:
        middle = quad.mean(axis=0)
        cv2.fillConvexPoly(dark, np.rint(middle + 1.1 * (quad - middle)).astype(np.int32), 0)
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(dark)
    width, height, area = (
        boxes[:, cv2.CC_STAT_WIDTH],
        boxes[:, cv2.CC_STAT_HEIGHT],
        boxes[:, cv2.CC_STAT_AREA],
    )
    fits = (np.minimum(width, height) >= _LEAST_SIDE) & (area >= _LEAST_FILLED * width * height)
    fits[0] = False
    chosen = np.flatnonzero(fits)
    hulls = []
    for number in chosen[np.argsort(-area[chosen], kind="stable")][:_MOST_PATCHES]:
        left, top, wide, high = boxes[number, :4]
        part = (labels[top : top + high, left : left + wide] == number).astype(np.uint8)
        hull = cv2.convexHull(cast(U8, cv2.findNonZero(part)))
        corners = cv2.approxPolyDP(hull, _SMOOTH * cv2.arcLength(hull, True), True).reshape(-1, 2)
        hulls.append(corners.astype(np.float64) + np.array([left, top]))
    return hulls


def _guesses(hull: F64, grey: U8) -> F64:
    """Return squares (C, 4, 2) that a hull's right-angled corners may belong to."""
    size = np.array(grey.shape[::-1]) - 1
    inside = [bool((corner >= 2).all() and (corner <= size - 2).all()) for corner in hull]
    guesses = []
    for corner, before, after, whole in zip(
        hull, np.roll(hull, 1, axis=0), np.roll(hull, -1, axis=0), inside, strict=True
    ):
        sides = np.stack([before - corner, after - corner])
        lengths = np.hypot(*sides.T)
        if not whole or lengths.max() < _LEAST_SIDE or lengths.min() < _LEAST_SIDE / 4:
            continue
        one, other = sides / lengths[:, None]
        if abs(float(one @ other)) > _SQUARE_ANGLE:
            continue
        pairs = [(longer * lengths.max(),) * 2 for longer in _LONGER] + [tuple(lengths)]
        guesses += [
            [corner, corner + a * one, corner + a * one + b * other, corner + b * other] for a, b in pairs
        ]
    return np.array(guesses, np.float64).reshape(-1, 4, 2)


def _best(grey: U8, quads: F64, recipe: MarkerRecipe) -> F64 | None:
    """Return of parallelograms (C, 4, 2) the one that looks most like a marker; None if none does."""
    if not len(quads):
        return None
    at = _LOOKS / _MODULES
    one, other = quads[:, 1] - quads[:, 0], quads[:, 3] - quads[:, 0]
    places = (
        quads[:, None, None, 0]
        + at[:, None, None] * other[:, None, None]
        + at[None, :, None] * one[:, None, None]
    )
    x, y = places[..., 0], places[..., 1]
    seen = cv2.remap(
        grey,
        x.reshape(len(quads), -1).astype(np.float32),
        y.reshape(len(quads), -1).astype(np.float32),
        cv2.INTER_LINEAR,
    )
    light = linear(cast(U8, seen)).reshape(-1, 8, 3, 8, 3)
    inside = (x >= 0) & (y >= 0) & (x <= grey.shape[1] - 1) & (y <= grey.shape[0] - 1)
    visible = inside.reshape(-1, 8, 3, 8, 3).all(axis=(2, 4))
    modules = light.mean(axis=(2, 4))
    likeness = np.zeros(len(quads))
    for number in np.flatnonzero(
        _brightness(modules, visible & _RIM) > _SOME * _brightness(modules, visible & _RING)
    ):
        likeness[number] = _likeness(modules[number], visible[number], recipe)
    best = int(np.argmax(likeness))
    if likeness[best] <= 0:
        return None
    turned = one[best, 0] * other[best, 1] < one[best, 1] * other[best, 0]
    return quads[best, ::-1] if turned else quads[best]


def _brightness(modules: F64, where: Bools) -> F64:
    """Return the mean (C,) of modules (C, 8, 8) over those chosen, 0 over none."""
    count = np.maximum(np.count_nonzero(where, axis=(1, 2)), 1)
    return cast(F64, np.where(where, modules, 0.0).sum(axis=(1, 2)) / count)


def _likeness(light: F64, visible: Bools, recipe: MarkerRecipe) -> float:
    """Return how much modules (8, 8) in linear light look like a marker's, 0..1; 0 where they do not."""
    ring, rim, bits = (light[visible & part] for part in (_RING, _RIM, _BITS))
    few = len(ring) < _LEAST_RING or len(rim) < _LEAST_RIM
    if few or (len(bits) < _LEAST_BITS and min(len(ring), len(rim)) < _WHOLE_SIDE):
        return 0.0
    black, white = float(np.median(ring)), float(np.median(rim))
    if white < _LEAST_CONTRAST * black + 0.02:
        return 0.0
    level = (light - black) / (white - black)
    ring, rim, bits = (level[visible & part] for part in (_RING, _RIM, _BITS))
    shares = [np.mean(ring < recipe.ring_dark), np.mean(rim > recipe.rim_bright)]
    if len(bits):
        shares.append(np.mean((np.abs(bits) < 0.3) | (np.abs(bits - 1) < 0.35)))
    blank = not np.any(bits > 0.65)
    may_be_blank = len(bits) <= _BLANK_BITS and min(len(ring), len(rim)) >= _WHOLE_SIDE
    if min(shares) < recipe.nearly_all or (blank and not may_be_blank):
        return 0.0
    return float(np.mean(shares))
