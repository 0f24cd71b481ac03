"""Redness and pigmentation of the skin between the veins, against the photograph's own plain skin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.colour import pigments
from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.plain import lower_surface, quadratic
from vein_tracker.imaging.recipe import RECIPE, DiffuseRecipe
from vein_tracker.model.results import F32

_SAMPLED = 400  # pixels of the longer side that are looked at
_CELLS = 96  # cells of the longer side
_LEAST_CELLS = 24
_LEAST_SHARE = 0.3
_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Excess:
    """How far cells (h, w) float32 lie above plain skin, and the `spread` of plain skin itself; optical density."""

    above: F32
    spread: float

    def index(self, where: Bools, recipe: DiffuseRecipe) -> float:
        """Mean of what is beyond plain skin's own unevenness."""
        uneven = recipe.uneven * min(self.spread, recipe.most_spread)
        return float(np.maximum(self.above[where] - uneven, 0).mean())


@dataclass(frozen=True, slots=True)
class Diffuse:
    """A coarse map of the skin between veins: `density` (h, w, 3) RGB, `blood`, `melanin`; `known` (h, w) bool."""

    density: F32
    blood: Excess
    melanin: Excess
    known: Bools

    def redness(self, recipe: DiffuseRecipe = RECIPE.diffuse) -> float:
        """Mean excess of blood: a bruise, matting or a flush raises it; optical density, 0 or more."""
        return self.blood.index(self.known, recipe)

    def pigmentation(self, recipe: DiffuseRecipe = RECIPE.diffuse) -> float:
        """Mean excess of melanin: a stain raises it, and the yellow of an old bruise; optical density, 0 or more."""
        return self.melanin.index(self.known, recipe)


def diffuse(density: F32, plain: Bools, seen: Bools) -> Diffuse | None:
    """Average the skin between veins over coarse cells and compare it with the photograph's own plain skin.

    Parameters
    ----------
    density : (h, w, 3) float32, optical density, RGB
    plain : (h, w) bool
        Judged skin without veins and hairs.
    seen : (h, w) bool
        All skin: its shaded rim is left out.

    Returns
    -------
    Diffuse or None
        None with too little skin. Plain skin is what most of the skin is, at most: the usual one of the
        photograph, and the usual one thereabouts, a smooth surface through the lower values. The higher of both
        counts, so that neither sheen nor a limb's rim is taken for colour.
    """
    step = max(1, round(max(plain.shape) / _SAMPLED))
    weight = cv2.erode(plain[::step, ::step].astype(np.uint8), np.ones((3, 3), np.uint8)).astype(np.float32)
    share = min(1.0, _CELLS / max(weight.shape))
    size = (max(4, round(weight.shape[1] * share)), max(4, round(weight.shape[0] * share)))
    filled = cv2.resize(weight, size, interpolation=cv2.INTER_AREA)
    total = cast(
        F32, cv2.resize(density[::step, ::step] * weight[..., None], size, interpolation=cv2.INTER_AREA)
    )
    skin = cv2.resize(seen[::step, ::step].astype(np.float32), size, interpolation=cv2.INTER_AREA)
    enough = filled > _LEAST_SHARE
    inner = cv2.erode((skin > 0.98).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    known = enough & inner
    if np.count_nonzero(known) < _LEAST_CELLS:
        return None
    mean = (total / np.maximum(filled, 1e-3)[..., None]).astype(np.float32)
    smooth = _smoothed(mean, enough)
    blood, melanin = pigments(smooth)
    return Diffuse(smooth, _excess(blood, known), _excess(melanin, known), known)


def _smoothed(cells: F32, enough: Bools) -> F32:
    weight = cv2.GaussianBlur(enough.astype(np.float32), (0, 0), 1.2) + np.float32(1e-3)
    return cast(F32, cv2.GaussianBlur(cells * enough[..., None], (0, 0), 1.2) / weight[..., None])


def _excess(values: F32, known: Bools) -> Excess:
    here = values[known].astype(np.float64)
    down, across = (np.linspace(-1, 1, size) for size in values.shape)
    surface = lower_surface(quadratic(across[None, :], down[:, None])[known], here, _ROUNDS)
    above = np.full(values.shape, -1.0, np.float32)
    above[known] = np.minimum(surface.left, here - np.median(here))
    return Excess(above, surface.spread)
