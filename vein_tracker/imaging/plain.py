"""How much of a pigment plain skin has, place by place: light that falls off or changes colour is no pigment."""

from __future__ import annotations

from typing import Final, cast

import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.model.results import F32, F64

_SAMPLES: Final = 20_000
_ROUNDS: Final = 6
_LEAST_SPREAD: Final = 0.004
_FAR: Final = 1.5


def plain_level(amount: F32, plain: Bools) -> F32:
    """Return what plain skin would have of a pigment at each place.

    Parameters
    ----------
    amount : (h, w) float32, optical density of a pigment
    plain : (h, w) bool
        Judged skin without veins, at least one pixel.

    Returns
    -------
    (h, w) float32
        The usual amount of the photograph, or the usual one thereabouts where that is more: a quadratic surface
        through the lower amounts, fitted again and again with less weight on what lies above it.
    """
    rows, columns = np.nonzero(plain)
    step = max(1, len(rows) // _SAMPLES)
    rows, columns = rows[::step], columns[::step]
    here = amount[rows, columns].astype(np.float64)
    down, across = (np.linspace(-1, 1, size) for size in amount.shape)
    surface = _surface(_terms(across[columns], down[rows]), here)
    level = (_terms(across[None, :], down[:, None]) @ surface).astype(np.float32)
    return cast(F32, np.maximum(level, np.float32(np.median(here))))


def _terms(x: F64, y: F64) -> F64:
    x, y = np.broadcast_arrays(x, y)
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=-1)


def _surface(terms: F64, here: F64) -> F64:
    stiff = 1e-6 * len(here) * np.eye(terms.shape[1])
    weight = np.ones(len(here))
    surface: F64 = np.zeros(terms.shape[1])
    for _ in range(_ROUNDS):
        weighted = terms * (weight**2)[:, None]
        surface = np.linalg.solve(weighted.T @ terms + stiff, weighted.T @ here).astype(np.float64)
        left = here - terms @ surface
        middle = np.median(left)
        surface[0] += middle
        left -= middle
        spread = max(_LEAST_SPREAD, 1.48 * float(np.median(np.abs(left[left <= 0]))))
        weight = 1 / (1 + (np.maximum(left, 0) / (_FAR * spread)) ** 2)
    return surface
