"""Crests of the ridges: where a line may run, and which of them are but another vein's halo or its walls."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import VeinRecipe
from vein_tracker.imaging.strips import strips, workers
from vein_tracker.imaging.veins.ridges import Ridges, Tiers
from vein_tracker.imaging.veins.sampling import evenness, sampled
from vein_tracker.model.results import F32, F64, U8, Ints

_ALONG = 2.5  # sigmas to each side along a crest
_SAMPLES = 5
_NEARLY = 0.9  # of a scale: enlarged from a coarser level, it is rounded
_SAME_SCALE = 0.3  # of a step of e in scale
_BESIDE = np.array([-3.5, -2.5, -1.6, 1.6, 2.5, 3.5])  # sigmas across a crest
_LEAST_SIGMA = 1.6  # pixels
_TINY = np.float32(1e-6)
_CALM = 1.0  # pixels of blur: a single pixel's noise is no side


@dataclass(frozen=True, slots=True)
class Crests:
    """Where lines run: `mask` (h, w) uint8 1 on crests, `strong` of them those that a line must hold one of.

    `ridges`: what answers there, the fine tier but about the crests of wide veins.
    """

    mask: U8
    strong: U8
    ridges: Ridges


def find_crests(tiers: Tiers, allowed: Bools, recipe: VeinRecipe) -> Crests:
    """Look for crests that go on, in both tiers.

    Parameters
    ----------
    tiers : Tiers
    allowed : (h, w) bool
        Where a line may run.
    recipe : VeinRecipe
    """
    inner = allowed.copy()
    inner[[0, -1]] = inner[:, [0, -1]] = False
    broad = inner & (tiers.every.sigma > recipe.finest_wide * _NEARLY)
    with workers() as pool:
        wide, wide_steady = _lasting(tiers.every, broad, recipe, pool)
        fine, fine_steady = _lasting(tiers.fine, inner, recipe, pool)
    held = ~_halos(tiers, wide, fine, recipe)
    wide, wide_steady = wide[held], wide_steady[held]
    real = ~_walls(tiers, wide, fine, recipe)
    fine, fine_steady = fine[real], fine_steady[real]
    shape = allowed.shape[:2]
    crest = _mask(np.concatenate([wide, fine]), shape)
    strong = _mask(np.concatenate([wide[wide_steady > recipe.high], fine[fine_steady > recipe.high]]), shape)
    alone = _mask(fine, shape).ravel()[wide] == 0
    return Crests(crest, strong, _joined(tiers, wide[alone]))


def _lasting(ridges: Ridges, allowed: Bools, recipe: VeinRecipe, pool: Executor) -> tuple[Ints, F32]:
    """Crests, as flat indices, that go on strongly enough for a line, and how strongly."""

    def of_strip(rows: slice) -> tuple[Ints, F32]:
        crest = _preferred(ridges, allowed, rows, recipe)
        steadiness = _steadiness(ridges, crest)
        lasting = steadiness > recipe.low
        return crest.compress(lasting), steadiness.compress(lasting)

    crests, steadiness = zip(*pool.map(of_strip, strips(allowed.shape)), strict=True)
    return np.concatenate(crests), np.concatenate(steadiness)


def _preferred(ridges: Ridges, allowed: Bools, rows: slice, recipe: VeinRecipe) -> Ints:
    """Pixels of these rows, as flat indices, preferred to both neighbours across the ridge."""
    width = allowed.shape[1]
    able = (ridges.strength[rows] > recipe.faintest) & allowed[rows]
    pixels = np.flatnonzero(able) + rows.start * width
    cosine, sine = ridges.cosine.ravel()[pixels], ridges.sine.ravel()[pixels]  # of twice the normal's angle
    along_rows = np.abs(cosine) > np.abs(sine)
    positive = np.where(along_rows, cosine, sine) > 0
    steps = np.array([width - 1, width + 1, width, 1])
    step = steps[2 * along_rows.view(np.uint8) + positive]
    preference = ridges.preference.ravel()
    here, ahead, behind = preference[pixels], preference[pixels + step], preference[pixels - step]
    return cast(Ints, pixels.compress((here >= ahead) & (here > behind)))


def _steadiness(ridges: Ridges, pixels: Ints) -> F32:
    """Mean strength along the crest's tangent, of what points the same way: noise is short, a vein goes on."""
    height, width = ridges.strength.shape[:2]
    strength, cosines, sines = (plane.ravel() for plane in (ridges.strength, ridges.cosine, ridges.sine))
    cosine, sine = cosines[pixels], sines[pixels]
    rows = pixels // width
    row, column = rows.astype(np.float32), (pixels - rows * width).astype(np.float32)
    reach = 1 + np.float32(_ALONG) * ridges.sigma.ravel()[pixels]
    down, across = (reach * part for part in _half_of(cosine, sine))
    total = np.zeros(len(pixels), np.float32)
    for part in np.linspace(-1, 1, _SAMPLES, dtype=np.float32):
        x = np.clip(np.rint(column - part * across), 0, width - 1).astype(np.int64)
        y = np.clip(np.rint(row + part * down), 0, height - 1).astype(np.int64)
        place = y * width + x
        total += np.maximum(strength[place] * (cosines[place] * cosine + sines[place] * sine), 0)
    return total / np.float32(_SAMPLES)


def _half_of(cosine: F32, sine: F32) -> tuple[F32, F32]:
    """Cosine and sine (N,) of half an angle between −180° and 180° that is given by multiples of its own."""
    share = np.clip(cosine / np.maximum(np.sqrt(cosine * cosine + sine * sine), _TINY), -1, 1)
    return np.sqrt((1 + share) / 2), np.copysign(np.sqrt((1 - share) / 2), sine)


def _halos(tiers: Tiers, wide: Ints, fine: Ints, recipe: VeinRecipe) -> Bools:
    """Which wide crests are but what a coarse filter sees of a thin vein: weaker than the vein beside."""
    shape = tiers.every.strength.shape[:2]
    answer = tiers.every.preference.ravel()[wide]
    veins = _sparse(fine, tiers.contrast(fine, recipe), shape)
    halos = np.zeros(len(wide), np.bool_)
    for coarse, near in _by_scale(tiers.every.sigma.ravel()[wide], recipe):
        halos[near] = (
            _largest_about(veins, wide[near], recipe.body * coarse, shape) > recipe.halo * answer[near]
        )
    return halos


def _walls(tiers: Tiers, wide: Ints, fine: Ints, recipe: VeinRecipe) -> Bools:
    """Which fine crests are but the walls of a wide vein, or noise in it: weaker, falling to one side."""
    answer = tiers.contrast(fine, recipe)
    stems = tiers.every.preference.ravel()[wide]
    walls = np.zeros(len(fine), np.bool_)
    shape = tiers.plane.shape[:2]
    for coarse, near in _by_scale(tiers.every.sigma.ravel()[wide], recipe):
        bodies = _sparse(wide[near], stems[near], shape)
        walls |= _largest_about(bodies, fine, recipe.body * coarse, shape) > answer
    rows, columns = np.divmod(fine[walls], shape[1])
    walls[walls] = _evenness(tiers.plane, tiers.fine, rows, columns) < recipe.least_evenness
    return walls


def _by_scale(sigma: F32, recipe: VeinRecipe) -> Iterator[tuple[float, Bools]]:
    """Of each wide scale, which of these (N,) sigmas are about it."""
    for coarse in recipe.sigmas:
        if coarse >= recipe.finest_wide:
            yield coarse, np.abs(np.log(sigma / coarse)) < _SAME_SCALE


def _sparse(pixels: Ints, values: F32, shape: tuple[int, int]) -> F32:
    """The values on a canvas of half the size, the largest of four pixels."""
    canvas = np.zeros(((shape[0] + 1) // 2, (shape[1] + 1) // 2), np.float32)
    rows, columns = np.divmod(pixels, shape[1])
    np.maximum.at(canvas, (rows // 2, columns // 2), values)
    return canvas


def _largest_about(canvas: F32, at: Ints, reach: float, shape: tuple[int, int]) -> F32:
    """The largest value of a sparse canvas about each place, within a square that reaches so many pixels."""
    side = 2 * round(reach / 2) + 1
    body = cv2.dilate(canvas, np.ones((side, side), np.uint8))
    rows, columns = np.divmod(at, shape[1])
    return cast(F32, body[rows // 2, columns // 2])


def _evenness(plane: F32, ridges: Ridges, rows: Ints, columns: Ints) -> F64:
    """Evenness of both sides of crests, in a plane (h, w)."""
    angle = np.arctan2(ridges.sine[rows, columns], ridges.cosine[rows, columns]) / 2
    reach = np.maximum(ridges.sigma[rows, columns], _LEAST_SIGMA)[:, None] * _BESIDE[None, :]
    x, y = columns[:, None] + np.cos(angle)[:, None] * reach, rows[:, None] + np.sin(angle)[:, None] * reach
    smooth = cast(F32, cv2.GaussianBlur(plane, (0, 0), _CALM))
    found = sampled(smooth, x, y)
    count = len(_BESIDE) // 2
    return evenness(smooth[rows, columns], found[:, :count], found[:, count:])


def _mask(pixels: Ints, shape: tuple[int, int]) -> U8:
    mask: U8 = np.zeros(shape, np.uint8)
    mask.ravel()[pixels] = 1
    return mask


def _joined(tiers: Tiers, wide: Ints) -> Ridges:
    """The fine tier, but every scale's about the crests of wide veins."""
    about = cv2.dilate(_mask(wide, tiers.every.strength.shape[:2]), np.ones((3, 3), np.uint8))
    return tiers.fine.copy().overwrite(tiers.every, cast(U8, about))
