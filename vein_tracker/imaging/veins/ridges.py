"""Dark ridges of blood at several scales, each in units of its own noise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import VeinRecipe
from vein_tracker.model.results import F32

_XX = np.array([[0, 0, 0], [1, -2, 1], [0, 0, 0]], np.float32)
_XY = np.array([[1, 0, -1], [0, 0, 0], [-1, 0, 1]], np.float32) / 4
_WINDOW = 0.08  # of the longer side: over so much the noise is taken as one
_FULL_SIGMA = 2.6  # wider scales are computed on halved pictures


@dataclass(frozen=True, slots=True)
class Ridges:
    """Planes (h, w) float32.

    `strength`: the strongest response over scales and signals, in units of the noise there.
    `sigma`: scale of that response, pixels. `cosine`, `sine`: of twice the angle of the normal.
    """

    strength: F32
    sigma: F32
    cosine: F32
    sine: F32


def find_ridges(density: F32, judged: Bools, recipe: VeinRecipe) -> Ridges:
    """Filter for ridges in blood near the surface and in blood that lies deeper.

    Parameters
    ----------
    density : (h, w, 3) float32
        Optical density, RGB, without cliffs at the edge of the skin (see `filled`).
    judged : (h, w) bool
        Where the noise is taken from.

    Returns
    -------
    Ridges

    Notes
    -----
    Hessian ridges after Lindeberg (1998) and Sato et al. (1998); half of a second negative curvature is
    taken off, so that round spots count less. Noise is the mean response to bright ridges around a place:
    veins are dark, so it is free of them.
    """
    best: Ridges | None = None
    shape = judged.shape
    for weights, least_sigma in ((recipe.superficial_signal, 0.0), (recipe.deep_signal, 2.0)):
        level, plane, skin = 1, _weighted(density, weights), judged.astype(np.float32)
        for sigma in recipe.sigmas:
            if sigma < least_sigma:
                continue
            while sigma / level > _FULL_SIGMA and min(plane.shape) >= 64:
                plane, skin, level = _halved(plane), _halved(skin), level * 2
            found = _enlarged(_at_scale(plane, skin, sigma / level, sigma), shape)
            best = found if best is None else _stronger(best, found)
    assert best is not None
    return best


def filled(density: F32, seen: Bools) -> F32:
    """Continue the skin's optical density smoothly over what is not skin, so that no edge looks like a vein."""
    if seen.all():
        return density
    height, width = seen.shape
    size = (max(4, width // 4), max(4, height // 4))
    weight = cv2.resize(seen.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    total = cv2.resize(density * seen[..., None], size, interpolation=cv2.INTER_AREA)
    smooth = np.zeros_like(total)
    known = np.zeros_like(weight)
    for sigma in (2.0, 8.0, 32.0, 128.0):
        share = cv2.GaussianBlur(weight, (0, 0), sigma)
        mean = cv2.GaussianBlur(total, (0, 0), sigma) / np.maximum(share, 1e-6)[..., None]
        take = (known == 0) & (share > 0.02)
        smooth[take] = mean[take]
        known[take] = 1
    smooth[known == 0] = density[seen].mean(axis=0) if seen.any() else 0
    smooth = cv2.GaussianBlur(smooth, (0, 0), 1.5)
    around = cv2.resize(smooth, (width, height), interpolation=cv2.INTER_LINEAR)
    return cast(F32, np.where(seen[..., None], density, around))


def _weighted(density: F32, weights: tuple[float, float, float]) -> F32:
    return cast(F32, cv2.transform(density, np.array([weights], np.float32)))


def _halved(plane: F32) -> F32:
    size = (plane.shape[1] // 2, plane.shape[0] // 2)
    return cast(F32, cv2.resize(plane, size, interpolation=cv2.INTER_AREA))


def _at_scale(plane: F32, skin: F32, sigma: float, true_sigma: float) -> Ridges:
    smooth = cv2.GaussianBlur(plane, (0, 0), sigma)
    xx, yy = cv2.filter2D(smooth, -1, _XX), cv2.filter2D(smooth, -1, _XX.T.copy())
    xy = cv2.filter2D(smooth, -1, _XY)
    middle, half = (xx + yy) * 0.5, (xx - yy) * 0.5
    spread = cv2.magnitude(half, xy)
    low, high = middle - spread, middle + spread
    dark = np.maximum(0.5 * np.minimum(high, 0) - low, 0)
    bright = np.maximum(high - 0.5 * np.maximum(low, 0), 0)
    strength = dark / _noise(bright, skin)
    safe = np.maximum(spread, np.float32(1e-12))
    cosine, sine = (cast(F32, -part / safe) for part in (half, xy))
    return Ridges(strength, np.full_like(strength, true_sigma), cosine, sine)


def _noise(bright: F32, skin: F32) -> F32:
    """Mean response to bright ridges around each place, at least most of the picture's median."""
    inside = skin > 0.99
    usual = float(np.median(bright[inside])) * 1.5 if inside.any() else 1.0
    bounded = np.minimum(bright, np.float32(4 * usual)) * inside
    share = max(1, round(max(bright.shape) / 160))
    size = (max(4, bright.shape[1] // share), max(4, bright.shape[0] // share))
    sigma = _WINDOW * max(size)
    total = cv2.GaussianBlur(cv2.resize(bounded, size, interpolation=cv2.INTER_AREA), (0, 0), sigma)
    weight = cv2.resize(inside.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    mean = total / np.maximum(cv2.GaussianBlur(weight, (0, 0), sigma), 1e-3)
    mean = np.maximum(mean, 0.7 * usual + 1e-9)
    return cast(F32, cv2.resize(mean, bright.shape[::-1], interpolation=cv2.INTER_LINEAR))


def _enlarged(ridges: Ridges, shape: tuple[int, ...]) -> Ridges:
    if ridges.strength.shape == shape:
        return ridges
    size = (shape[1], shape[0])
    planes = (ridges.strength, ridges.sigma, ridges.cosine, ridges.sine)
    return Ridges(*(cast(F32, cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR)) for plane in planes))


def _stronger(one: Ridges, other: Ridges) -> Ridges:
    """Of each pixel the stronger response; written into `one`."""
    better = other.strength > one.strength
    for into, source in zip(
        (one.strength, one.sigma, one.cosine, one.sine),
        (other.strength, other.sigma, other.cosine, other.sine),
        strict=True,
    ):
        np.copyto(into, source, where=better)
    return one
