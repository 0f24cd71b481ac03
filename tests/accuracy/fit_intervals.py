"""Fit how sure each figure is, and print it as the recipe has it: `python -m tests.accuracy.fit_intervals`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from unittest.mock import patch

import numpy as np
import numpy.typing as npt

from tests.accuracy.conditions import VEIN_FREE
from tests.accuracy.photograph import F64, FIGURES, Bool
from tests.accuracy.pool import workers
from tests.accuracy.score import measured
from tests.accuracy.varied import SEEDS, SHARE, Varied, varied, varied_tubes
from vein_tracker.imaging.phantom import Skin
from vein_tracker.imaging.recipe import RECIPE, FigureError
from vein_tracker.imaging.veins.interval import Doubt

Ints = npt.NDArray[np.int64]
Strings = npt.NDArray[np.str_]

NAMES = dict(zip(FIGURES, ("coverage", "thread", "reticular", "length", "width"), strict=True))
"""Each figure, as the recipe calls it."""
_WEIGHTS = {"own": 1.0, "tubes": 0.5, "vein-free": 0.3}  # of a generator's photographs taken together
_CALIBRATED_ON = ("own", "tubes")
_AIM = 0.955
_OF_THE_VEINS = slice(2, 6)  # signs that need a vein
_ENDS = (1.0, 99.0)  # percentiles: farther out, signs count no more
_PARTS = 6
_ROUNDS = 5
_OUTLIER = 3.0  # spreads
_RIDGES = 300.0, 100.0  # of shift and spread
_RETICULAR_RIDGES = 30.0, 30.0  # few and far apart, their errors differ most from photograph to photograph
_LEAST_ERROR = 0.01  # in logs


@dataclass(frozen=True, slots=True)
class Asked:
    """One figure of one photograph: what it goes by, what was told, and what is true."""

    generator: str
    figure: str
    signs: F64
    value: float
    ground: float
    truth: float

    @property
    def error(self) -> float:
        """Log of truth over value, both above the ground."""
        return float(np.log((self.truth + self.ground) / (self.value + self.ground)))


@dataclass(frozen=True, slots=True)
class Rows:
    """N answers of one figure: `signs` (N, K + 1), their last ones for an offset; all others (N,)."""

    signs: F64
    errors: F64
    weights: F64
    part: Ints

    def of(self, chosen: Bool) -> Rows:
        """Return only the chosen (N,)."""
        return Rows(self.signs[chosen], self.errors[chosen], self.weights[chosen], self.part[chosen])


@dataclass(frozen=True, slots=True)
class Unseen:
    """Answers, and shift and spread (N,) that were fitted to others."""

    answers: Sequence[Asked]
    generators: Strings
    shift: F64
    spread: F64

    def reach(self, outside: float) -> tuple[float, float]:
        """Return how many spreads down and up leave so much of each generator outside, at most, at either end."""
        away = (np.array([one.error for one in self.answers]) - self.shift) / self.spread
        ends = np.array(
            [
                np.quantile(away[self.generators == name], (outside, 1 - outside))
                for name in _CALIBRATED_ON
                if (self.generators == name).any()
            ]
        )
        return round(float(ends[:, 0].min()), 2), round(float(ends[:, 1].max()), 2)

    def held(self, reach: tuple[float, float], floor: float) -> dict[str, float]:
        """Return by generator how many percent of the truths lie within, as the product asks it."""
        error = np.array([one.error for one in self.answers])
        value = np.array([one.value for one in self.answers])
        truth = np.array([one.truth for one in self.answers])
        within = error >= np.minimum(self.shift + reach[0] * self.spread, -floor)
        within |= (truth <= 0) & (value <= 0)  # an interval begins at nothing where nothing was found
        within &= error <= np.maximum(self.shift + reach[1] * self.spread, floor)
        return {
            name: 100 * float(within[self.generators == name].mean())
            for name in _WEIGHTS
            if (self.generators == name).any()
        }


@dataclass(frozen=True, slots=True)
class Fitted:
    """A figure's error, and of each generator how many percent its intervals hold on parts not fitted to."""

    error: FigureError
    held: dict[str, float]


def asked(generator: str, one: Varied) -> list[Asked]:
    """Photograph and measure a scene; nothing where there is no skin, or no figure."""
    photograph = one.scene.photographed()
    heard: list[tuple[str, F64, float, float]] = []
    told = Doubt.interval
    names = {id(getattr(RECIPE.errors, name)): figure for figure, name in NAMES.items()}

    def listen(doubt: Doubt, value: float, amounts: F64, ground: float, error: FigureError) -> object:
        endless = (np.inf,) * len(doubt.recipe.most)
        free = replace(doubt, recipe=replace(doubt.recipe, least=tuple(-np.array(endless)), most=endless))
        heard.append((names[id(error)], free.signs(amounts, ground), value, ground))
        return told(doubt, value, amounts, ground, error)

    with patch.object(Doubt, "interval", listen):
        scale = measured(photograph).veins.scale
    units = {"length": scale, "mean width": scale}
    truth = {figure: value * units.get(figure, 1.0) for figure, value in photograph.truth().items()}
    return [
        Asked(generator, figure, signs, value, ground, truth[figure])
        for figure, signs, value, ground in heard
        if truth[figure] + ground > 0 and value + ground > 0
    ]


def scenes(count: int) -> list[tuple[str, Varied]]:
    """Return so many of the own generator, a third as many of the other, and a few without veins."""
    makes, first = list(VEIN_FREE.items()), SEEDS["dev"] + 40_000
    free = [
        Varied(name, make(Skin(seed=first + n, skin_type=n % 6 + 1)).shrunk(SHARE))
        for n, (name, make) in enumerate(makes * (count // 120 + 1))
    ]
    return [
        *(("own", one) for one in varied(count, "dev")),
        *(("tubes", one) for one in varied_tubes(count // 3, "dev")),
        *(("vein-free", one) for one in free),
    ]


def fitted(answers: Sequence[Asked], least: F64, most: F64, floor: float) -> Fitted:
    """Fit one figure's error; `least` and `most` (K,) bound the signs, `floor` is the recipe's."""
    signs = np.clip([one.signs for one in answers], least, most)
    generators = np.array([one.generator for one in answers])
    rows = Rows(
        signs=np.c_[signs, np.ones(len(signs))],
        errors=np.array([one.error for one in answers]),
        weights=_balanced(generators),
        part=np.random.default_rng(1).integers(0, _PARTS, len(signs)),
    )
    ridges = _RETICULAR_RIDGES if answers[0].figure == "reticular" else _RIDGES
    shift, spread = np.zeros(len(signs)), np.ones(len(signs))
    for index in range(_PARTS):
        by_shift, by_spread = _regressed(rows.of(rows.part != index), ridges)
        here = rows.signs[rows.part == index]
        shift[rows.part == index], spread[rows.part == index] = here @ by_shift, np.exp(here @ by_spread)
    reach, held = _reach(Unseen(answers, generators, shift, spread), floor)
    by_shift, by_spread = _regressed(rows, ridges)
    return Fitted(
        FigureError(tuple(by_shift.round(3).tolist()), tuple(by_spread.round(2).tolist()), reach), held
    )


def _balanced(generators: Strings) -> F64:
    """Weights (N,) by which each generator counts as a whole, whatever the number of its photographs."""
    weights = np.zeros(len(generators))
    for name, weight in _WEIGHTS.items():
        of_it = generators == name
        weights[of_it] = weight / max(1, int(np.count_nonzero(of_it)))
    return np.asarray(weights / weights.mean(), np.float64)


def _regressed(rows: Rows, ridges: tuple[float, float]) -> tuple[F64, F64]:
    """Weights (K + 1,) of the signs in the shift and in the log spread; outliers count less."""
    middle, width = rows.signs[:, :-1].mean(axis=0), rows.signs[:, :-1].std(axis=0) + 1e-9
    even = np.c_[(rows.signs[:, :-1] - middle) / width, np.ones(len(rows.signs))]
    weights = rows.weights
    for _ in range(_ROUNDS):
        shift = _ridge(even, rows.errors, weights, ridges[0])
        off = np.abs(rows.errors - even @ shift)
        spread = _ridge(even, np.log(off + _LEAST_ERROR), rows.weights, ridges[1])
        usual = np.exp(even @ spread)
        weights = rows.weights * np.minimum(1, _OUTLIER * usual / np.maximum(off, 1e-9)) / usual**2
        weights /= weights.mean()
    plain = [
        np.append(part[:-1] / width, part[-1] - (part[:-1] * middle / width).sum())
        for part in (shift, spread)
    ]
    return plain[0], plain[1]


def _ridge(signs: F64, values: F64, weights: F64, ridge: float) -> F64:
    """Weighted least squares that shrinks all but the offset, the last column."""
    penalty = np.diag([*np.full(signs.shape[1] - 1, ridge), 0.0])
    weighted = signs.T * weights
    return np.asarray(np.linalg.solve(weighted @ signs + penalty, weighted @ values), np.float64)


def _reach(unseen: Unseen, floor: float) -> tuple[tuple[float, float], dict[str, float]]:
    """Return how many spreads the interval reaches down and up, and how many percent it holds.

    The ends leave out the same share of the generator that is worst there; as much as lets the intervals
    hold the share that is aimed at of the own generator.
    """
    for outside in np.arange(0.015, 0.1, 0.001):
        reach = unseen.reach(float(outside))
        held = unseen.held(reach, floor)
        if held["own"] <= 100 * _AIM:
            break
    return reach, held


def main() -> None:
    """Measure on all cores, fit, print."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy.fit_intervals", description=__doc__)
    parser.add_argument(
        "--count", type=int, default=700, metavar="N", help="photographs of the own generator"
    )
    with workers() as pool:
        told = list(pool.map(asked, *zip(*scenes(parser.parse_args().count), strict=True), chunksize=4))
    answers = [answer for of_one in told for answer in of_one]
    signs = np.array([one.signs for one in answers if one.generator in _CALIBRATED_ON])
    least, most = np.percentile(signs, _ENDS, axis=0).round(2)
    print(f"least = {tuple(least.tolist())}\nmost = {tuple(most.tolist())}")
    print(f"usual = {tuple(np.median(signs, axis=0)[_OF_THE_VEINS].round(2).tolist())}")
    for figure, name in NAMES.items():
        found = fitted([one for one in answers if one.figure == figure], least, most, RECIPE.errors.floor)
        print(f"{name} = {found.error}")
        print("  held, percent: " + ", ".join(f"{one} {held:.1f}" for one, held in found.held.items()))


if __name__ == "__main__":
    main()
