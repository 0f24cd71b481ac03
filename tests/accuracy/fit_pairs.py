"""Fit how sure a change is: `python -m tests.accuracy.fit_pairs` compares pairs and prints what their errors go by."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from tests.accuracy.pair_scenes import KINDS, UNCHANGED, VARIED, PairScene, scenes
from tests.accuracy.pair_score import PairRow
from tests.accuracy.pairs import answer
from tests.accuracy.photograph import F64
from tests.accuracy.pool import workers

TERMS = ("method", "blur", "partly", "doubt", "tiles", "ground")
"""Of an error's variance, each in squares: share of both coverages, of both by each px of blur, of BEFORE's by the root
of R (1 − R), then as they are."""
_PARTS = 6
_ROUNDS = 8
_OUTLIER = 3.0  # deviations; farther out an error counts as much and no more
_LEAST_VARIANCE = 1e-6
_AIM = 0.955
_THIRDS = 1 / 3, 2 / 3


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights of TERMS by name, how much of R (1 − R) BEFORE's coverage a remaining share R is told too high.

    `reach`: by how many deviations the interval goes down and up; `held`: percent of pairs not fitted to.
    """

    weights: dict[str, float]
    excess: float
    reach: tuple[float, float]
    held: float

    def __str__(self) -> str:
        weights = ", ".join(f"{name} {weight:.3f}" for name, weight in self.weights.items())
        down, up = self.reach
        return f"{weights}\nexcess {self.excess:.3f}\nreach {down:.2f} … {up:.2f}\nheld {self.held:.1f} %"


def asked(count: int) -> list[PairScene]:
    """Return so many pairs, fit for fitting: unchanged, varied, and of each clearing, a third each."""
    cleared = [kind for kind in KINDS if kind.startswith("cleared")]
    of_each = {
        UNCHANGED: count // 3,
        VARIED: count // 3,
        **dict.fromkeys(cleared, count // 3 // len(cleared)),
    }
    return [scene for kind, number in of_each.items() for scene in scenes(kind, number, "dev")]


def usable(rows: Sequence[PairRow]) -> list[PairRow]:
    """Choose the pairs that tell a change, and have one."""
    return [row for row in rows if row.signs and np.isfinite(row.error)]


def errors_of(rows: Sequence[PairRow]) -> F64:
    """Return told less true change (N,), percent of skin."""
    return np.array([row.error * row.signs["before"] / 100 for row in rows])


def by_sign(rows: Sequence[PairRow]) -> Iterator[str]:
    """Yield a line for each sign: where its thirds end, and in each the errors' median size and mean, points."""
    errors = np.array([row.error for row in rows])
    yield f"{'':16}{'thirds end at':>18}{'errors: median size (mean), points, low to high':>58}"
    for name in rows[0].signs:
        values = np.array([row.signs[name] for row in rows])
        ends = np.quantile(values, _THIRDS)
        third = np.searchsorted(ends, values)
        cells = "".join(f"{_size(errors[third == number]):>16}" for number in range(3))
        yield f"{name:16}{ends[0]:9.3g}{ends[1]:9.3g}{cells}"


def fitted(rows: Sequence[PairRow]) -> Fitted:
    """Fit the excess, then the terms of the variance, then the reach; judge by parts that were left out."""
    terms, bends, errors = _terms(rows), _bends(rows), errors_of(rows)
    part = np.random.default_rng(1).integers(0, _PARTS, len(rows))
    away = np.zeros(len(rows))
    for index in range(_PARTS):
        others, here = part != index, part == index
        excess, weights = _regressed(terms[others], bends[others], errors[others])
        deviation = np.sqrt(terms[here] @ weights + _LEAST_VARIANCE)
        away[here] = (errors[here] - excess * bends[here]) / deviation
    low, high = np.quantile(away, ((1 - _AIM) / 2, (1 + _AIM) / 2))
    excess, weights = _regressed(terms, bends, errors)
    return Fitted(
        dict(zip(TERMS, np.sqrt(weights).tolist(), strict=True)),
        excess,
        (-float(high), -float(low)),
        100 * float(np.mean((away >= low) & (away <= high))),
    )


def _terms(rows: Sequence[PairRow]) -> F64:
    """Squared terms (N, K) of the variance, percent of skin squared."""
    return np.array([_squares(row.signs) for row in rows])


def _squares(signs: Mapping[str, float]) -> tuple[float, ...]:
    both = signs["before"] ** 2 + signs["after"] ** 2
    blur = max(signs["before blur"], signs["after blur"])
    remaining = min(1.0, signs["after"] / max(signs["before"], 1e-9))
    partly = signs["before"] ** 2 * remaining * (1 - remaining)
    return both, both * blur**2, partly, signs["doubt"] ** 2, signs["tiles"] ** 2, 1.0


def _bends(rows: Sequence[PairRow]) -> F64:
    """R (1 − R) of BEFORE's coverage (N,), R the share that remains: what veins told too wide bend most."""
    before, after = (np.array([row.signs[name] for row in rows]) for name in ("before", "after"))
    remaining = np.clip(after / np.maximum(before, 1e-9), 0, 1)
    return np.asarray(before * remaining * (1 - remaining), np.float64)


def _regressed(terms: F64, bends: F64, errors: F64) -> tuple[float, F64]:
    """Return the excess and the weights (K,), none below 0; in turns, outliers counting less."""
    weights = np.append(np.zeros(terms.shape[1] - 1), float(np.mean(errors**2)))
    excess = 0.0
    for _ in range(_ROUNDS):
        variance = terms @ weights + _LEAST_VARIANCE
        bound = _OUTLIER * np.sqrt(variance)
        near = excess * bends + np.clip(errors - excess * bends, -bound, bound)
        excess = float((bends * near / variance).sum() / max(float((bends**2 / variance).sum()), 1e-9))
        squares = np.clip(errors - excess * bends, -bound, bound) ** 2
        weights = _not_negative(terms / variance[:, None], squares / variance, weights)
    return excess, weights


def _not_negative(columns: F64, values: F64, start: F64) -> F64:
    """Return the weights (K,) ≥ 0 of least squares, by coordinates in turn."""
    weights, power = start.copy(), (columns**2).sum(axis=0) + 1e-12
    for _ in range(200):
        for index in range(len(weights)):
            rest = values - columns @ weights + columns[:, index] * weights[index]
            weights[index] = max(0.0, float(columns[:, index] @ rest) / power[index])
    return weights


def _size(errors: F64) -> str:
    return f"{np.median(np.abs(errors)):.1f} ({errors.mean():+.1f})" if len(errors) else "–"


def main() -> None:
    """Compare on all cores, print errors by sign and the fit."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy.fit_pairs", description=__doc__)
    parser.add_argument("--count", type=int, default=360, metavar="N", help="pairs; 360")
    parser.add_argument("--jobs", type=int, metavar="N", help="processes; one for each core")
    chosen = parser.parse_args()
    with workers(chosen.jobs) as pool:
        rows = list(pool.map(partial(answer, with_peers=False), asked(chosen.count), chunksize=2))
    known = usable(rows)
    print(f"{len(known)} of {len(rows)} pairs tell a change.\n")
    for text in by_sign(known):
        print(text)
    print(f"\n{fitted(known)}")


if __name__ == "__main__":
    main()
