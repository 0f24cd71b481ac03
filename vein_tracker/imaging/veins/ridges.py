"""Dark ridges of blood at several scales, each in units of its own noise."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import VeinRecipe
from vein_tracker.imaging.strips import strips, workers
from vein_tracker.imaging.veins.response import Ground, Response, respond
from vein_tracker.model.results import F32, U8, Ints

_LEAST_SURE = np.float32(0.1)  # in units of the noise: what noise reaches competes with this
_FULL_SIGMA = 2.0  # wider scales are computed on halved pictures
_FILLING = 2.0  # sigma, first of a quarter's pixels, then four times as far in each round
_FILLINGS = 4
_LEAST_SHARE = 0.02
_LEAST_LEVEL = 64  # pixels of the shorter side: below, pictures are not halved again


@dataclass(frozen=True, slots=True)
class Ridges:
    """`planes` (5, h, w) float32: one block of memory costs less than five."""

    planes: F32

    @property
    def strength(self) -> F32:
        """The preferred response over scales and signals, in units of the noise there."""
        return cast(F32, self.planes[0])

    @property
    def preference(self) -> F32:
        """By which scales compete: contrast in optical density, times how far noise is surpassed."""
        return cast(F32, self.planes[1])

    @property
    def sigma(self) -> F32:
        """Scale of that response, pixels."""
        return cast(F32, self.planes[2])

    @property
    def cosine(self) -> F32:
        """Of twice the angle of the normal."""
        return cast(F32, self.planes[3])

    @property
    def sine(self) -> F32:
        """Of twice the angle of the normal."""
        return cast(F32, self.planes[4])

    @classmethod
    def none(cls, shape: tuple[int, ...]) -> Ridges:
        """Return planes that any response is preferred to."""
        planes = np.zeros((5, *shape), np.float32)
        planes[1] = -1
        return cls(planes)

    def copy(self) -> Ridges:
        """Return with planes of its own."""
        return Ridges(self.planes.copy())

    def enlarged(self, shape: tuple[int, ...], pool: Executor) -> Ridges:
        """Return the planes at a finer level's shape."""
        larger = np.empty((5, *shape), np.float32)
        list(pool.map(lambda plane, into: cv2.resize(plane, shape[::-1], into), self.planes, larger))
        return Ridges(larger)

    def overwrite(self, other: Ridges, where: U8) -> Ridges:
        """Write the other's planes into these where (h, w) is not 0, and return these."""
        for into, source in zip(self.planes, other.planes, strict=True):
            cv2.copyTo(source, where, into)
        return self

    def prefer(self, rows: slice, response: Response, strength: F32, preference: F32, sigma: float) -> None:
        """Write a strip's response into these rows where it is preferred."""
        where = cv2.compare(preference, self.preference[rows], cv2.CMP_GT)
        sigmas = np.full_like(strength, sigma)
        for into, source in zip(
            self.planes[:, rows], (strength, preference, sigmas, response.cosine, response.sine), strict=True
        ):
            cv2.copyTo(source, where, into)


@dataclass(frozen=True, slots=True)
class Tiers:
    """Ridges twice: of `every` scale by contrast above noise, and of the `fine` ones, the finest preferred.

    A thin vein beside a stem answers less than the stem does; a wide one's walls answer at a fine scale. Both were
    found in `density` (h, w, 3), continued over what is not skin; `plane` (h, w): the blood near the surface in it.
    """

    every: Ridges
    fine: Ridges
    plane: F32
    density: F32

    def contrast(self, pixels: Ints, recipe: VeinRecipe) -> F32:
        """Return (N,) the fine ridges' preference at flat indices as `every` has it, to compare both."""
        scale = self.fine.sigma.ravel()[pixels] ** np.float32(recipe.by_fineness)
        return cast(F32, self.fine.preference.ravel()[pixels] * scale)


def find_ridges(density: F32, judged: Bools, recipe: VeinRecipe) -> Tiers:
    """Filter for ridges in blood near the surface and in blood that lies deeper.

    Parameters
    ----------
    density : (h, w, 3) float32
        Optical density, RGB.
    judged : (h, w) bool
        Skin: where noise is taken from. Elsewhere density is made up, without cliffs at the skin's edge.

    Returns
    -------
    Tiers

    Notes
    -----
    Hessian ridges after Lindeberg (1998) and Sato et al. (1998); half of a second negative curvature is
    taken off, so that round spots count less. Noise is the mean response to bright ridges around a place:
    veins are dark, so it is free of them.
    """
    density = filled(density, judged)
    with workers() as pool:
        levels = _levels(density, judged, recipe, pool)
        every = fine = Ridges.none(levels[-1].shape)
        for level in reversed(levels):
            every, fine = (tier.enlarged(level.shape, pool) for tier in (every, fine))
            _compete(level, every, fine, recipe, pool)
    return Tiers(every, fine, levels[0].scales[0][0], density)


@dataclass(frozen=True, slots=True)
class _Level:
    """A pyramid's level: `step` picture pixels a pixel; `skin` (h, w) is 1 where skin is judged.

    `scales`: the planes to filter here, and at which sigma in picture pixels.
    """

    step: int
    skin: F32
    scales: list[tuple[F32, float]]

    @property
    def shape(self) -> tuple[int, ...]:
        return self.skin.shape


def _levels(density: F32, judged: Bools, recipe: VeinRecipe, pool: Executor) -> list[_Level]:
    """From fine to coarse."""
    signals = np.array([recipe.superficial_signal, recipe.deep_signal], np.float32)
    shallow, deep = pool.map(lambda signal: cast(F32, cv2.transform(density, signal[None])), signals)
    step, skin = 1, judged.astype(np.float32)
    levels = []
    waiting = list(recipe.sigmas)
    while waiting:
        coarsest = min(skin.shape) < _LEAST_LEVEL
        now = [sigma for sigma in waiting if coarsest or sigma / step <= _FULL_SIGMA]
        waiting = waiting[len(now) :]
        scales = [(shallow, sigma) for sigma in now]
        scales += [(deep, sigma) for sigma in now if sigma >= recipe.least_deep_sigma]
        levels.append(_Level(step, skin, scales))
        step *= 2
        shallow, deep, skin = pool.map(_halved, (shallow, deep, skin))
    return levels


def _compete(level: _Level, every: Ridges, fine: Ridges, recipe: VeinRecipe, pool: Executor) -> None:
    """Write the responses of a level where they are preferred, strip by strip."""
    parts = strips(level.shape)

    def settle(rows: slice, found: tuple[Response, ...]) -> None:
        for response, noise, (_, sigma) in zip(found, noises, level.scales, strict=True):
            strength = cast(F32, cv2.divide(response.dark, noise[rows]))
            weight = _sure(strength, recipe)
            preference = cast(F32, cv2.multiply(response.dark, weight, scale=(sigma / level.step) ** 2))
            every.prefer(rows, response, strength, preference, sigma)
            if sigma <= recipe.finest_wide:
                finer = preference * np.float32(sigma**-recipe.by_fineness)
                fine.prefer(rows, response, strength, finer, sigma)

    responding = [
        [pool.submit(respond, plane, sigma / level.step, rows) for rows in parts]
        for plane, sigma in level.scales
    ]
    ground = Ground(level.skin)
    responses = [[strip.result() for strip in of_scale] for of_scale in responding]
    noises = list(pool.map(ground.noise, responses))
    list(pool.map(settle, parts, zip(*responses, strict=True)))


def _sure(strength: F32, recipe: VeinRecipe) -> F32:
    """How much a response counts in the competition of scales: what noise reaches, little."""
    reached = np.float32(recipe.noise_reaches)
    return cast(F32, np.clip(strength - reached, _LEAST_SURE, reached))


def filled(density: F32, seen: Bools) -> F32:
    """Continue the skin's optical density smoothly over what is not skin, so that no edge looks like a vein."""
    if seen.all():
        return density
    height, width = seen.shape
    size = (max(4, width // 4), max(4, height // 4))
    weight = cv2.resize(seen.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    skin = seen.view(np.uint8)
    total = cv2.resize(cv2.copyTo(density, skin), size, interpolation=cv2.INTER_AREA)
    smooth = np.zeros_like(total)
    unknown = np.ones(weight.shape, np.uint8)
    for _ in range(_FILLINGS):
        share = cv2.resize(cv2.GaussianBlur(weight, (0, 0), _FILLING), size)
        mean = cv2.resize(cv2.GaussianBlur(total, (0, 0), _FILLING), size)
        take = ((unknown > 0) & (share > _LEAST_SHARE)).astype(np.uint8)
        cv2.copyTo(mean / np.maximum(share, _LEAST_SHARE)[..., None], take, smooth)
        unknown -= take
        if not unknown.any():
            break
        quarter = tuple(max(1, side // 4) for side in weight.shape[::-1])
        weight, total = (
            cv2.resize(plane, quarter, interpolation=cv2.INTER_AREA) for plane in (weight, total)
        )
    if unknown.any():
        smooth[unknown > 0] = cv2.mean(density, skin)[:3]
    smooth = cv2.GaussianBlur(smooth, (0, 0), 1.5)
    around = cv2.resize(smooth, (width, height), interpolation=cv2.INTER_LINEAR)
    return cast(F32, cv2.copyTo(density, skin, around))


def _halved(plane: F32) -> F32:
    size = (plane.shape[1] // 2, plane.shape[0] // 2)
    return cast(F32, cv2.resize(plane, size, interpolation=cv2.INTER_AREA))
