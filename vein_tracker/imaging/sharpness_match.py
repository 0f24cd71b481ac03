"""Sharpness: the sharper of two aligned photographs is blurred until its texture is as soft as the other's."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from vein_tracker.imaging.features import Mask
from vein_tracker.model.results import F32, F64

BANDS = ((0.7, 1.4), (1.4, 2.8), (2.8, 5.6))
BLURS = (0.0, 0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0)
TILE, TILES = 112, 24
NOT_WORTH = 0.45
"""A blur of less than this many pixels changes nothing that is measured."""


@dataclass(frozen=True, slots=True)
class SharpnessMatch:
    """How to bring two photographs to one sharpness.

    `ratio`: AFTER's fine detail ÷ BEFORE's, each against its own coarse detail; below 1 AFTER is softer.
    `before_blur`, `after_blur`: sigma in pixels by which each is to be blurred; one of them is 0. `possible` is
    False where no blur that is worth trying makes them alike.
    """

    ratio: float
    before_blur: float
    after_blur: float
    possible: bool


def match_sharpness(before: F32, after: F32, plain: Mask) -> SharpnessMatch:
    """Measure by how much the sharper of two aligned photographs must be blurred.

    Parameters
    ----------
    before, after : (h, w) float32
        Optical density of green, in one frame and one light.
    plain : (h, w) bool
        Where both show skin and neither a vein: vessels may have gone, pores and furrows stay.

    Returns
    -------
    SharpnessMatch

    Notes
    -----
    Contrast in three bands of differences of Gaussians; each band counts by how far the two photographs agree
    in it, so that noise, in which they do not, is not taken for detail. The coarsest band takes out what the
    light does to contrast.
    """
    tiles = _tiles(plain)
    if not tiles:
        return SharpnessMatch(1.0, 0.0, 0.0, True)
    one, other = _cut(before, tiles), _cut(after, tiles)
    mask = np.stack([plain[y : y + TILE, x : x + TILE] for y, x in tiles])
    bands_one, bands_other = _bands(one, mask), _bands(other, mask)
    agreement = np.array([_agreement(a, b) for a, b in zip(bands_one, bands_other, strict=True)])
    weights = agreement[:2] ** 2 + 1e-3
    contrast_one, contrast_other = _contrast(bands_one), _contrast(bands_other)
    difference = contrast_other - contrast_one
    ratio = float(np.exp(np.average(difference, weights=weights)))
    softer_after = ratio < 1
    sharp, goal = (one, contrast_other) if softer_after else (other, contrast_one)
    misses = [
        float(np.average(_contrast(_bands(_blurred(sharp, sigma), mask)) - goal, weights=weights))
        for sigma in BLURS
    ]
    blur = _crossing(misses)
    sigma = 0.0 if blur is None or blur < NOT_WORTH else blur
    return SharpnessMatch(
        ratio, sigma if softer_after else 0.0, 0.0 if softer_after else sigma, blur is not None
    )


def blurred(picture: F32, sigma: float) -> F32:
    """Blur linear light (h, w) or (h, w, 3) float32 by sigma pixels; 0 leaves it as it is."""
    return cv2.GaussianBlur(picture, (0, 0), sigma).astype(np.float32) if sigma > 0 else picture


def _tiles(plain: Mask) -> list[tuple[int, int]]:
    """Choose tiles with most plain skin, spread over the picture."""
    height, width = plain.shape
    if height < TILE or width < TILE:
        return []
    share = cv2.boxFilter(plain.astype(np.float32), -1, (TILE, TILE), anchor=(0, 0))
    places = [(y, x) for y in range(0, height - TILE + 1, TILE) for x in range(0, width - TILE + 1, TILE)]
    usable = [(float(share[place]), place) for place in places if share[place] >= 0.5]
    usable.sort(key=lambda entry: -entry[0])
    return [place for _, place in usable[:TILES]]


def _cut(picture: F32, tiles: list[tuple[int, int]]) -> F32:
    return np.stack([picture[y : y + TILE, x : x + TILE] for y, x in tiles])


def _blurred(tiles: F32, sigma: float) -> F32:
    return tiles if sigma == 0 else np.stack([blurred(tile, sigma) for tile in tiles])


def _bands(tiles: F32, mask: Mask) -> list[F64]:
    """Return each band's values on plain skin, rims of the tiles left out, outliers clipped."""
    inner = (slice(None), slice(8, -8), slice(8, -8))
    values = []
    for fine, coarse in BANDS:
        band = (_blurred(tiles, fine) - _blurred(tiles, coarse))[inner][mask[inner]].astype(np.float64)
        limit = 4.5 * float(np.median(np.abs(band))) + 1e-9
        values.append(np.clip(band, -limit, limit))
    return values


def _contrast(bands: list[F64]) -> F64:
    """Return the log contrast of the finer bands against the coarsest."""
    spread = np.log(np.array([band.std() + 1e-6 for band in bands]))
    result: F64 = spread[:2] - spread[2]
    return result


def _agreement(one: F64, other: F64) -> float:
    spread = float(one.std() * other.std())
    return max(0.0, float((one * other).mean()) / spread) if spread > 0 else 0.0


def _crossing(misses: list[float]) -> float | None:
    """Return the blur at which the miss falls to zero; None where it never does."""
    if misses[0] <= 0:
        return 0.0
    for before, after, low, high in zip(misses, misses[1:], BLURS, BLURS[1:], strict=False):
        if after <= 0:
            # The contrast falls with the square of the blur.
            part = before / (before - after)
            return float(np.sqrt(low**2 + part * (high**2 - low**2)))
    return None
