"""How much of a pigment plain skin has, place by place: light that falls off or changes colour is no pigment."""

from __future__ import annotations

from dataclasses import dataclass
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
        The usual amount of the photograph, or the usual one thereabouts where that is more: a `lower_surface`.
    """
    rows, columns = np.nonzero(plain)
    step = max(1, len(rows) // _SAMPLES)
    rows, columns = rows[::step], columns[::step]
    here = amount[rows, columns].astype(np.float64)
    down, across = (np.linspace(-1, 1, size) for size in amount.shape)
    surface = lower_surface(quadratic(across[columns], down[rows]), here, _ROUNDS)
    level = (quadratic(across[None, :], down[:, None]) @ surface.factors).astype(np.float32)
    return cast(F32, np.maximum(level, np.float32(np.median(here))))


@dataclass(frozen=True, slots=True)
class Surface:
    """Drawn to the lower of N values: its 6 `factors`, what is `left` (N,) of the values, their lower `spread`."""

    factors: F64
    left: F64
    spread: float


def lower_surface(terms: F64, values: F64, rounds: int) -> Surface:
    """Draw a quadratic surface to the lower values, fitted again and again with less weight on what lies above it.

    Parameters
    ----------
    terms : (N, 6) float64
        `quadratic` at the places of the values.
    values : (N,) float64, optical density
        At least one.
    rounds : int
        How often it is fitted.

    Notes
    -----
    Iteratively reweighted least squares (Holland and Welsch, 1977), the weights one-sided.
    """
    stiff = 1e-6 * len(values) * np.eye(terms.shape[1])
    weight = np.ones(len(values))
    factors: F64 = np.zeros(terms.shape[1])
    left, spread = values, _LEAST_SPREAD
    for _ in range(rounds):
        weighted = terms * (weight**2)[:, None]
        factors = np.linalg.solve(weighted.T @ terms + stiff, weighted.T @ values).astype(np.float64)
        left = values - terms @ factors
        middle = np.median(left)
        factors[0] += middle
        left -= middle
        spread = max(_LEAST_SPREAD, 1.48 * float(np.median(np.abs(left[left <= 0]))))
        weight = 1 / (1 + (np.maximum(left, 0) / (_FAR * spread)) ** 2)
    return Surface(factors, left, spread)


def quadratic(x: F64, y: F64) -> F64:
    """Return the terms (…, 6) of a quadratic surface at places x, y, −1..1."""
    x, y = np.broadcast_arrays(x, y)
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=-1)
