"""Whether a picture is a photograph of skin itself: not a screenshot, nor a photograph of a print or a screen."""

from __future__ import annotations

from enum import IntEnum
from typing import cast

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from vein_tracker.imaging.colour import eight_bit
from vein_tracker.imaging.decode import Bools, Pixels
from vein_tracker.imaging.recipe import RECIPE, GenuineRecipe
from vein_tracker.model.results import F32, U8

_TILE = 128
_TILES = 6
_COARSE = 240
_STEP = 4
_SAMPLED = 8  # pixels from one to the next that tells whether a tile is skin


class Suspicion(IntEnum):
    """How sure it is that a picture shows another picture."""

    NONE = 0
    SOME = 1
    SURE = 2


def suspicion(
    pixels: Pixels, seen: Bools, opaque: Bools | None = None, recipe: GenuineRecipe = RECIPE.genuine
) -> Suspicion:
    """Look for what only a picture of a picture has.

    Parameters
    ----------
    pixels : (h, w, 3) uint8 or uint16, RGB, sRGB encoding
    seen : (h, w) bool
        What was taken for skin.
    opaque : (h, w) bool, optional
        False where the picture is transparent.

    Returns
    -------
    Suspicion
        By rectangles of one exact colour, as windows have; by a frame about a straight-edged picture, as a
        print or a screen has; by a fine grid all over the skin, as a halftone or a screen's pixels.
    """
    picture = eight_bit(pixels)
    if opaque is not None and not opaque.all():
        return _by_grid(grid_strength(picture, seen), recipe)
    frame = by_frame(picture, seen, recipe)
    if frame is Suspicion.SURE:
        return frame
    if panel_colours(picture, recipe) >= recipe.least_panels:
        return Suspicion.SURE
    return max(frame, _by_grid(grid_strength(picture, seen), recipe))


def _by_grid(strength: float, recipe: GenuineRecipe) -> Suspicion:
    if strength > recipe.sure_grid:
        return Suspicion.SURE
    return Suspicion.SOME if strength > recipe.some_grid else Suspicion.NONE


def panel_colours(picture: U8, recipe: GenuineRecipe) -> int:
    """Count the different colours of rectangles, along the axes, of one exact colour each."""
    sampled = np.ascontiguousarray(picture[::_STEP, ::_STEP])
    kernel = np.ones((5, 5), np.uint8)
    spread = cv2.subtract(cv2.dilate(sampled, kernel), cv2.erode(sampled, kernel)).max(axis=2)
    flat = (spread <= 1).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(flat, connectivity=4)
    colours: list[U8] = []
    large = np.flatnonzero(stats[:, cv2.CC_STAT_AREA] > recipe.least_panel * flat.size)
    for label in large[large > 0]:
        x, y, width, height, _area = (int(value) for value in stats[label])
        part = labels[y : y + height, x : x + width] == label
        if not _is_straight(part):
            continue
        colour = np.median(sampled[y : y + height, x : x + width][part], axis=0).astype(np.uint8)
        if all(int(cv2.absdiff(colour, other).max()) > recipe.other_colour for other in colours):
            colours.append(colour)
    return len(colours)


def _is_straight(part: Bools) -> bool:
    """Whether all four sides of a part's bounding box are met along most of their length."""
    sides = (part[0], part[-1], part[:, 0], part[:, -1])
    return (
        min(part.shape) > 3 and all(float(side.mean()) > 0.5 for side in sides) and float(part.mean()) > 0.5
    )


def by_frame(picture: U8, seen: Bools, recipe: GenuineRecipe) -> Suspicion:
    """Look for skin that fills a quadrilateral with straight edges within an even frame; a grey frame is sure."""
    step = max(1, round(max(picture.shape) / _COARSE))
    coarse = cv2.medianBlur(np.ascontiguousarray(picture[::step, ::step]), 3)
    skin = seen[::step, ::step]
    ring = np.ones(skin.shape, np.bool_)
    ring[2:-2, 2:-2] = False
    frame = np.median(coarse[ring], axis=0)
    away = np.abs(coarse.astype(np.float32) - frame).max(axis=2)
    if float((away[ring] < recipe.frame_tolerance).mean()) < recipe.even_frame:
        return Suspicion.NONE
    content = cv2.morphologyEx(
        (away > recipe.frame_tolerance).astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)
    )
    outlines, _ = cv2.findContours(content, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not outlines:
        return Suspicion.NONE
    outline = max(outlines, key=cv2.contourArea)
    corners = cv2.approxPolyDP(outline, 0.03 * cv2.arcLength(outline, True), True)
    area = float(cv2.contourArea(outline))
    if len(corners) != 4 or not cv2.isContourConvex(corners) or area < recipe.least_content * content.size:
        return Suspicion.NONE
    inside = cv2.drawContours(np.zeros(content.shape, np.uint8), [outline], -1, 1, cv2.FILLED).astype(
        np.bool_
    )
    ragged = area < recipe.straight * float(cv2.contourArea(corners))
    kernel = np.ones((5, 5), np.uint8)
    steps = cv2.subtract(cv2.dilate(away, kernel), cv2.erode(away, kernel))
    soft = float(np.percentile(steps[outline[:, 0, 1], outline[:, 0, 0]], 20)) < recipe.frame_step
    if ragged or soft or float(skin[inside].mean()) < recipe.least_inside:
        return Suspicion.NONE
    return Suspicion.SURE if float(np.ptp(frame)) < recipe.grey_frame else Suspicion.SOME


def grid_strength(picture: U8, seen: Bools) -> float:
    """Return how far the strongest fine wave that runs all over the skin stands out of the skin's texture.

    The median of the tiles' spectra holds only what most of them share. JPEG's blocks make up to 4 of it.
    """
    tiles = _tiles(np.ascontiguousarray(picture[..., 1]), seen)
    if len(tiles) < 3:
        return 0.0
    window = np.hanning(_TILE).astype(np.float32)
    window = window[:, None] * window[None, :]
    spectra = [np.abs(np.fft.rfft2((tile - tile.mean()) * window)) for tile in tiles]
    shared = np.median(np.stack(spectra), axis=0).astype(np.float32)
    shared = np.fft.fftshift(shared, axes=0).astype(np.float32)
    usual = cv2.medianBlur(cv2.medianBlur(shared, 5), 5)
    fy, fx = np.mgrid[-_TILE // 2 : _TILE // 2, 0 : _TILE // 2 + 1]
    radius = np.hypot(fx, fy)
    asked = (radius > _TILE / 12) & (radius < 0.95 * _TILE / 2)
    return float((shared / np.maximum(usual, 1e-3))[asked].max())


def _tiles(plane: U8, seen: Bools) -> list[F32]:
    """Tiles that are nothing but skin, at most so many, spread over it."""
    height, width = plane.shape
    if min(height, width) < _TILE:
        return []
    side, apart = _TILE // _SAMPLED, _TILE // 2 // _SAMPLED
    windows = sliding_window_view(seen[::_SAMPLED, ::_SAMPLED], (side, side))[::apart, ::apart]
    filled = np.argwhere(windows.mean(axis=(2, 3)) > 0.95) * (_TILE // 2)
    corners = [(y, x) for y, x in filled.tolist() if y <= height - _TILE and x <= width - _TILE]
    chosen = corners[:: max(1, -(-len(corners) // _TILES))]
    return [cast(F32, plane[y : y + _TILE, x : x + _TILE].astype(np.float32)) for y, x in chosen]
