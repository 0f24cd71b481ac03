"""Print how often the 95 % intervals hold the truth, and how wide they are: `make intervals`."""

from __future__ import annotations

import argparse
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tests.accuracy.photograph import F64, FIGURES
from tests.accuracy.pool import answered
from tests.accuracy.score import Told, compared, measured
from tests.accuracy.statistics import Estimate, drawn_again, share
from tests.accuracy.varied import SEEDS, Varied, varied, varied_tubes
from vein_tracker.imaging import recipe

HELD = (93.0, 97.0)
WIDEST = 1.3
_DEVIATIONS = 3.92  # 95 % of a normal error lies within so many standard deviations, end to end
_FEWEST = 10  # fewer say nothing of a deviation


@dataclass(frozen=True, slots=True)
class Answer:
    """What was told of one photograph, by figure; nothing of a figure without an interval or a value."""

    condition: str
    told: dict[str, Told]


def answer(one: Varied) -> Answer:
    """Photograph and measure one scene."""
    photograph = one.scene.photographed()
    return Answer(one.condition, compared(photograph, measured(photograph).measurement))


def main() -> None:
    """Measure them all on all cores and print the tables."""
    parser = argparse.ArgumentParser(prog="make intervals", description=__doc__)
    parser.add_argument("--count", type=int, default=1000, metavar="N", help="how many photographs; 1000")
    parser.add_argument("--seeds", choices=SEEDS, default="judge", help="fit only on dev; judge on judge")
    parser.add_argument("--tubes", action="store_true", help="of the second generator instead")
    chosen = parser.parse_args()
    began = time.perf_counter()
    asked = (varied_tubes if chosen.tubes else varied)(chosen.count, chosen.seeds)
    answers = answered(answer, asked, chunk=4)
    print(f"Recipe {recipe.VERSION}, {len(answers)} photographs, seeds: {chosen.seeds}.")
    print(
        "held: how often the 95 % interval holds the truth; under, over: how often the truth lies under it, over"
    )
    print(
        "it. width: its median width ÷ (3.92 × standard deviation of the error). bias: mean error ÷ its standard"
    )
    print("deviation. ±: standard error.\n")
    print(f"{'':20}{'held':>14}{'under':>9}{'over':>9}{'width':>15}{'bias':>8}{'n':>7}")
    for figure in FIGURES:
        known = [one.told[figure] for one in answers]
        print(f"{line(figure, known)}   {verdict(known)}")
    for figure in FIGURES:
        if all(one.told[figure].interval is None for one in answers):
            continue
        print(f"\n{figure}, by condition")
        for condition, of_it in _by_condition(answers).items():
            print(line(condition, [one.told[figure] for one in of_it]))
    print(f"\n{time.perf_counter() - began:.0f} s")


def held(told: Sequence[Told]) -> Estimate:
    """Return the percentage of intervals that hold the truth."""
    return share([one.held for one in told])


def relative_width(told: Sequence[Told]) -> Estimate:
    """Return the intervals' median width as a share of what 95 % of the errors, were they normal, span."""
    pairs = _widths_and_errors(told)
    if len(pairs) < _FEWEST:
        return Estimate(float("nan"), float("nan"))

    def ratio(drawn: F64) -> F64:
        widths, errors = drawn[..., 0], drawn[..., 1]
        spread = np.maximum(_DEVIATIONS * errors.std(axis=1), 1e-12)
        return np.asarray(np.median(widths, axis=1) / spread, np.float64)

    return Estimate(float(ratio(pairs[None])[0]), drawn_again(pairs, ratio))


def line(name: str, told: Sequence[Told]) -> str:
    """One row: held, truth below the interval, above it, width, bias, how many."""
    known = [one for one in told if one.interval is not None]
    if not known:
        return f"{name:20}{'no interval':>14}"
    hits, width, errors = held(known), relative_width(known), _widths_and_errors(known)[:, 1]
    ends = [(one.truth, one.interval) for one in known if one.interval is not None]
    under = 100 * np.mean([truth < interval.low for truth, interval in ends])
    over = 100 * np.mean([truth > interval.high for truth, interval in ends])
    bias = errors.mean() / max(float(errors.std()), 1e-12) if len(errors) else float("nan")
    wide = "–" if np.isnan(width.value) else f"{width.value:.2f} ±{width.error:.2f}"
    cells = f"{hits.value:7.1f} ±{hits.error:3.1f} %{under:7.1f} %{over:7.1f} %"
    return f"{name:20}{cells:>32}{wide:>15}{bias:+8.2f}{len(known):7}"


def verdict(told: Sequence[Told]) -> str:
    """Whether a figure's intervals hold the truth often enough, and are not too wide."""
    if all(one.interval is None for one in told):
        return ""
    hits, width = held(told).value, relative_width(told).value
    enough = "met" if HELD[0] <= hits <= HELD[1] else "SHORT"
    narrow = "met" if width <= WIDEST else "SHORT"
    return f"held {HELD[0]:.0f}–{HELD[1]:.0f} %: {enough}, width ≤ {WIDEST}: {narrow}"


def _widths_and_errors(told: Sequence[Told]) -> F64:
    rows = [
        (one.interval.high - one.interval.low, one.value - one.truth)
        for one in told
        if one.interval is not None and one.value is not None
    ]
    return np.array(rows, np.float64).reshape(-1, 2)


def _by_condition(answers: Sequence[Answer]) -> Mapping[str, list[Answer]]:
    found: dict[str, list[Answer]] = {}
    for one in answers:
        found.setdefault(one.condition, []).append(one)
    return found


if __name__ == "__main__":
    main()
