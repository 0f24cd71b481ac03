"""Means, medians and shares, each with its standard error."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

F64 = npt.NDArray[np.float64]

_DRAWS = 400


class Estimate(NamedTuple):
    """A figure and its standard error; NaN where nothing says it."""

    value: float
    error: float


def mean(values: Sequence[float]) -> Estimate:
    """Return the mean of what is known."""
    known = _known(values)
    if not len(known):
        return Estimate(float("nan"), float("nan"))
    error = known.std(ddof=1) / np.sqrt(len(known)) if len(known) > 1 else float("nan")
    return Estimate(float(known.mean()), float(error))


def median(values: Sequence[float]) -> Estimate:
    """Return the median of what is known; its error is that of medians of the values drawn again."""
    known = _known(values)
    if not len(known):
        return Estimate(float("nan"), float("nan"))
    return Estimate(float(np.median(known)), drawn_again(known, lambda drawn: np.median(drawn, axis=1)))


def share(held: Sequence[bool | None]) -> Estimate:
    """Return the percentage of what is true; its error is that of one more of each, lest 0 and 1 be certain."""
    known = [one for one in held if one is not None]
    if not known:
        return Estimate(float("nan"), float("nan"))
    count, hits = len(known), sum(known)
    smooth = (hits + 1) / (count + 2)
    return Estimate(100.0 * hits / count, float(100.0 * np.sqrt(smooth * (1 - smooth) / (count + 2))))


def drawn_again(known: F64, statistic: Callable[[F64], F64]) -> float:
    """Return the bootstrap's standard error (Efron 1979) of a statistic of `known` (N, …).

    `statistic` takes draws (D, N, …) to their (D,) values.
    """
    if len(known) < 2:
        return float("nan")
    index = np.random.default_rng(1979).integers(len(known), size=(_DRAWS, len(known)))
    return float(np.std(statistic(known[index]), ddof=1))


def _known(values: Sequence[float]) -> F64:
    array = np.asarray(values, np.float64)
    return array[np.isfinite(array)]
