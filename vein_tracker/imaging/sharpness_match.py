"""Sharpness: the sharper of two aligned photographs is blurred until its texture is as soft as the other's."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, repeat

import cv2
import numpy as np

from vein_tracker.imaging.features import Mask
from vein_tracker.imaging.strips import workers
from vein_tracker.model.results import F32, F64

EDGES = (0.7, 1.4, 2.8, 5.6)
"""Between any two that follow each other lies a band of detail, in pixels."""
BLURS = (0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0)
TILE, TILES, RIM = 112, 14, 8
DARK = 3.0
NOT_WORTH = 0.6
"""A blur of less than this many pixels changes nothing that is measured."""


@dataclass(frozen=True, slots=True)
class SharpnessMatch:
    """How to bring two photographs to one sharpness.

    `ratio`: sharpness of AFTER ÷ that of BEFORE, as the inverse of blur where the sharper has one of 1 pixel; below
    1 AFTER is softer.
    `before_blur`, `after_blur`: sigma in pixels by which each is to be blurred; one of them is 0. `possible` is
    False where no blur that is worth trying makes them alike.
    """

    ratio: float
    before_blur: float
    after_blur: float
    possible: bool

    @property
    def most(self) -> float:
        """The blur that is to be given to one of them."""
        return max(self.before_blur, self.after_blur)


def match_sharpness(before: F32, after: F32, both: Mask) -> SharpnessMatch:
    """Measure by how much the sharper of two aligned photographs must be blurred.

    Parameters
    ----------
    before, after : (h, w) float32
        Optical density of green, in one frame and one light.
    both : (h, w) bool
        Where both show skin; what is darker than its surroundings in either is left out, as vessels may have gone
        while pores and furrows stay.

    Returns
    -------
    SharpnessMatch

    Notes
    -----
    The transfer of detail from one photograph to the other in three bands of differences of Gaussians, held against
    what a Gaussian blur of the one leaves of itself. Noise is in one photograph only and takes no part in it; the
    coarsest band takes out what the light does to contrast.
    """
    tiles = _tiles(both)
    if not tiles:
        return SharpnessMatch(1.0, 0.0, 0.0, True)
    one, other = _cut(before, tiles), _cut(after, tiles)
    shown = np.stack([both[y : y + TILE, x : x + TILE] for y, x in tiles])
    with workers() as pool:
        dark, fallen = pool.map(_dark, (one, other))
        mask = shown & ~(dark | fallen)
        bands = list(pool.map(_bands, (one, other), repeat(mask)))
    there, again = _transfer(*bands), _transfer(bands[1], bands[0])
    # The product is the squared correlation of the two in each band: where noise is most of it, little is known.
    weights = np.clip(there * again, 0, 1)[:2] ** 2 + 1e-6
    with workers() as pool:
        asked = (one, other), bands, (there, again), repeat(mask), repeat(weights)
        forth, back = pool.map(_needed, *asked)
    if forth is None or back is None:
        return SharpnessMatch(_ratio(bands), 0.0, 0.0, False)
    # What noise and small misalignment take looks like blur in both directions alike, and cancels.
    square = forth**2 - back**2
    sigma = float(np.sqrt(abs(square)))
    used = sigma if sigma >= NOT_WORTH else 0.0
    ratio = float(np.sqrt(1 + sigma**2) ** -np.sign(square))
    return SharpnessMatch(ratio, used if square > 0 else 0.0, used if square < 0 else 0.0, True)


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


def _dark(tiles: F32) -> Mask:
    """Return where a tile holds something clearly darker than around it: a vein, a hair, a freckle."""
    lines = []
    for tile in tiles:
        dark = cv2.GaussianBlur(tile, (0, 0), 2.0) - cv2.GaussianBlur(tile, (0, 0), 12.0)
        spots = dark > DARK * np.median(np.abs(dark))
        lines.append(cv2.dilate(spots.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0)
    return np.stack(lines)


def _cut(picture: F32, tiles: list[tuple[int, int]]) -> F32:
    return np.stack([picture[y : y + TILE, x : x + TILE] for y, x in tiles])


def _bands(tiles: F32, mask: Mask) -> list[F64]:
    """Return each band's values on plain skin, rims of the tiles left out, outliers clipped."""
    inner = (slice(None), slice(RIM, -RIM), slice(RIM, -RIM))
    softened = [_softened(tiles, sigma)[inner][mask[inner]] for sigma in EDGES]
    values = []
    for fine, coarse in pairwise(softened):
        band = (fine - coarse).astype(np.float64)
        limit = 4.5 * float(np.median(np.abs(band))) + 1e-9
        values.append(np.clip(band, -limit, limit))
    return values


def _softened(tiles: F32, sigma: float) -> F32:
    return np.stack([blurred(tile, sigma) for tile in tiles])


def _transfer(source: list[F64], target: list[F64]) -> F64:
    """Return for each band the share of the source's detail that the target shows."""
    pairs = zip(source, target, strict=True)
    return np.array([float((one * other).mean() / ((one * one).mean() + 1e-12)) for one, other in pairs])


def _needed(tiles: F32, bands: list[F64], wanted: F64, mask: Mask, weights: F64) -> float | None:
    """Return the blur that leaves as much of the tiles' detail as `wanted`, 0 or more; None where none does."""
    least = _fineness(wanted, weights)
    softer, before = 0.0, _fineness(_transfer(bands, bands), weights) - least
    if before <= 0:
        return softer
    for sigma in BLURS:
        after = _fineness(_transfer(bands, _bands(_softened(tiles, sigma), mask)), weights) - least
        if after <= 0:
            # The contrast falls with the square of the blur.
            part = before / (before - after)
            return float(np.sqrt(softer**2 + part * (sigma**2 - softer**2)))
        softer, before = sigma, after
    return None


def _fineness(transfer: F64, weights: F64) -> float:
    """Return the log share of fine detail against that of coarse, in which what light does to contrast cancels."""
    logs = np.log(np.maximum(transfer, 1e-3))
    return float(np.average(logs[:2], weights=weights) - logs[2])


def _ratio(bands: list[list[F64]]) -> float:
    fine, coarse = (float(bands[1][k].std() / max(bands[0][k].std(), 1e-6)) for k in (0, 2))
    return fine / max(coarse, 1e-6)
