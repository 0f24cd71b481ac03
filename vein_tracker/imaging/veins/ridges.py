"""Dark ridges of blood at several scales, each in units of its own noise."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import VeinRecipe
from vein_tracker.model.results import F32, U8, Ints

_XX = np.array([[0, 0, 0], [1, -2, 1], [0, 0, 0]], np.float32)
_XY = np.array([[1, 0, -1], [0, 0, 0], [-1, 0, 1]], np.float32) / 4
_LEAST_SURE = np.float32(0.1)  # in units of the noise: what noise reaches competes with this
_THREADS = 2  # as many as the cores of an ordinary laptop that are free
_WINDOW = 0.08  # of the longer side: over so much the noise is taken as one
_FULL_SIGMA = 2.0  # wider scales are computed on halved pictures
_NOISE_RANGE = (0.7, 2.0)  # times the picture's own noise: so far one place may differ
_LEAST_LEVEL = 64  # pixels of the shorter side: below, pictures are not halved again


@dataclass(frozen=True, slots=True)
class Ridges:
    """Planes (h, w) float32.

    `strength`: the preferred response over scales and signals, in units of the noise there.
    `preference`: by which scales compete: contrast in optical density, times how far noise is surpassed.
    `sigma`: scale of that response, pixels. `cosine`, `sine`: of twice the angle of the normal.
    """

    strength: F32
    preference: F32
    sigma: F32
    cosine: F32
    sine: F32

    def copy(self) -> Ridges:
        """Return with planes of its own."""
        return Ridges(*(plane.copy() for plane in _planes(self)))

    def overwrite(self, other: Ridges, where: U8) -> Ridges:
        """Write the other's planes into these where (h, w) is not 0, and return these."""
        for into, source in zip(_planes(self), _planes(other), strict=True):
            cv2.copyTo(source, where, into)
        return self


@dataclass(frozen=True, slots=True)
class Tiers:
    """Ridges twice: of `every` scale by contrast above noise, and of the `fine` ones, the finest preferred.

    A thin vein beside a stem answers less than the stem does; a wide one's walls answer at a fine scale. `plane`
    (h, w): the blood near the surface that both were found in, in optical density.
    """

    every: Ridges
    fine: Ridges
    plane: F32

    def contrast(self, pixels: Ints, recipe: VeinRecipe) -> F32:
        """Return (N,) the fine ridges' preference at flat indices as `every` has it, to compare both."""
        scale = self.fine.sigma.ravel()[pixels] ** np.float32(recipe.by_fineness)
        return cast(F32, self.fine.preference.ravel()[pixels] * scale)


def find_ridges(density: F32, judged: Bools, recipe: VeinRecipe) -> Tiers:
    """Filter for ridges in blood near the surface and in blood that lies deeper.

    Parameters
    ----------
    density : (h, w, 3) float32
        Optical density, RGB, without cliffs at the edge of the skin (see `filled`).
    judged : (h, w) bool
        Where the noise is taken from.

    Returns
    -------
    Tiers

    Notes
    -----
    Hessian ridges after Lindeberg (1998) and Sato et al. (1998); half of a second negative curvature is
    taken off, so that round spots count less. Noise is the mean response to bright ridges around a place:
    veins are dark, so it is free of them.
    """
    every: Ridges | None = None
    fine: Ridges | None = None
    with ThreadPoolExecutor(_THREADS) as pool:
        levels = _levels(density, judged, recipe)
        for level, scales in reversed(levels):
            every, fine = _enlarged(every, level.shape), _enlarged(fine, level.shape)
            # Taken in the order of the scales: the figures are the same at any number of threads.
            for (_, sigma), here in zip(
                scales, pool.map(partial(_response, level, recipe), scales), strict=True
            ):
                if sigma <= recipe.finest_wide:
                    finer = replace(here, preference=here.preference * np.float32(sigma**-recipe.by_fineness))
                    fine = _preferred(fine, finer)
                every = _preferred(every, here)
    assert every is not None
    assert fine is not None
    superficial, _ = levels[0][1][0]
    return Tiers(every, fine, superficial)


@dataclass(frozen=True, slots=True)
class _Level:
    """A pyramid's level: `step` picture pixels a pixel; `skin` (h, w) is 1 where skin is judged."""

    step: int
    skin: F32

    @property
    def shape(self) -> tuple[int, ...]:
        return self.skin.shape


def _levels(density: F32, judged: Bools, recipe: VeinRecipe) -> list[tuple[_Level, list[tuple[F32, float]]]]:
    """From fine to coarse the levels, with the planes to filter there and at which sigma."""
    signals = np.array([recipe.superficial_signal, recipe.deep_signal], np.float32)
    planes = [cv2.transform(density, signal[None]) for signal in signals]
    level = _Level(1, judged.astype(np.float32))
    levels: list[tuple[_Level, list[tuple[F32, float]]]] = []
    waiting = list(recipe.sigmas)
    while waiting:
        coarsest = min(level.shape) < _LEAST_LEVEL
        now = [sigma for sigma in waiting if coarsest or sigma / level.step <= _FULL_SIGMA]
        waiting = waiting[len(now) :]
        scales = [(cast(F32, planes[0]), sigma) for sigma in now]
        scales += [(cast(F32, planes[1]), sigma) for sigma in now if sigma >= recipe.least_deep_sigma]
        levels.append((level, scales))
        if waiting:
            planes = [_halved(cast(F32, plane)) for plane in planes]
            level = _Level(2 * level.step, _halved(level.skin))
    return levels


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


def _halved(plane: F32) -> F32:
    size = (plane.shape[1] // 2, plane.shape[0] // 2)
    return cast(F32, cv2.resize(plane, size, interpolation=cv2.INTER_AREA))


def _response(level: _Level, recipe: VeinRecipe, scale: tuple[F32, float]) -> Ridges:
    plane, true_sigma = scale
    sigma = true_sigma / level.step
    smooth = cv2.GaussianBlur(plane, (0, 0), sigma)
    xx, yy = cv2.filter2D(smooth, -1, _XX), cv2.filter2D(smooth, -1, _XX.T.copy())
    xy = cv2.filter2D(smooth, -1, _XY)
    middle, half = cv2.addWeighted(xx, 0.5, yy, 0.5, 0), cv2.addWeighted(xx, 0.5, yy, -0.5, 0)
    spread = cv2.magnitude(half, xy)
    low, high = cv2.subtract(middle, spread), cv2.add(middle, spread)
    dark = cv2.scaleAdd(np.minimum(high, 0), -0.5, low)
    bright = cv2.scaleAdd(np.maximum(low, 0), -0.5, high)
    dark = np.maximum(-dark, 0)
    strength = cv2.divide(dark, _noise(np.maximum(bright, 0), level.skin))
    weight = _sure(cast(F32, strength), recipe)
    preference = cv2.multiply(dark, weight, scale=sigma**2)
    safe = np.maximum(spread, np.float32(1e-12))
    cosine, sine = cv2.divide(half, safe, scale=-1), cv2.divide(xy, safe, scale=-1)
    return Ridges(
        cast(F32, strength),
        cast(F32, preference),
        np.full_like(plane, true_sigma),
        cast(F32, cosine),
        cast(F32, sine),
    )


def _sure(strength: F32, recipe: VeinRecipe) -> F32:
    """How much a response counts in the competition of scales: what noise reaches, little."""
    reached = np.float32(recipe.noise_reaches)
    return cast(F32, np.clip(strength - reached, _LEAST_SURE, reached))


def _noise(bright: F32, skin: F32) -> F32:
    """Mean response to bright ridges around each place, within bounds about the picture's middle one."""
    inside = (skin > 0.99).astype(np.float32)
    step = 1 + bright.size // 100_000
    some = bright.ravel()[::step][inside.ravel()[::step] > 0]
    usual = float(np.median(some)) * 1.5 if len(some) else 1.0
    bounded = np.minimum(bright, np.float32(4 * usual)) * inside
    share = max(1, round(max(bright.shape) / 160))
    size = (max(4, bright.shape[1] // share), max(4, bright.shape[0] // share))
    sigma = _WINDOW * max(size)
    total = cv2.GaussianBlur(cv2.resize(bounded, size, interpolation=cv2.INTER_AREA), (0, 0), sigma)
    weight = cv2.GaussianBlur(cv2.resize(inside, size, interpolation=cv2.INTER_AREA), (0, 0), sigma)
    low, high = (np.float32(limit * usual + 1e-9) for limit in _NOISE_RANGE)
    mean = np.clip(total / np.maximum(weight, 1e-3), low, high)
    return cast(F32, cv2.resize(mean, bright.shape[::-1], interpolation=cv2.INTER_LINEAR))


def _enlarged(ridges: Ridges | None, shape: tuple[int, ...]) -> Ridges | None:
    """Bring the planes of a coarser level to a finer one."""
    if ridges is None:
        return None
    size = (shape[1], shape[0])
    enlarged = (cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR) for plane in _planes(ridges))
    return Ridges(*(cast(F32, plane) for plane in enlarged))


def _preferred(one: Ridges | None, other: Ridges) -> Ridges:
    """Of each pixel the preferred response; written into `one`, or into a copy of the first."""
    if one is None:
        return other.copy()
    return one.overwrite(other, cast(U8, cv2.compare(other.preference, one.preference, cv2.CMP_GT)))


def _planes(ridges: Ridges) -> tuple[F32, ...]:
    return ridges.strength, ridges.preference, ridges.sigma, ridges.cosine, ridges.sine
