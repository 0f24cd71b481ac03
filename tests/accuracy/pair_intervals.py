"""Print how often the change's 95 % interval holds the truth, and how wide it is: `make pair-intervals`."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

from tests.accuracy.intervals import held, line
from tests.accuracy.pair_scenes import SEEDS, UNCHANGED, VARIED, scenes
from tests.accuracy.pair_score import PairRow
from tests.accuracy.pairs import answer
from tests.accuracy.pool import answered
from tests.accuracy.score import Told
from tests.accuracy.statistics import median, share
from vein_tracker.imaging import recipe
from vein_tracker.model.results import Verdict

HELD = {UNCHANGED: (93.0, 98.0), VARIED: (93.0, 97.0)}
_CHANGES = (-101.0, -80.0, -50.0, -20.0, -1e-9, 1e-9, 1e9)


def main() -> None:
    """Compare them all and print the tables."""
    parser = argparse.ArgumentParser(prog="make pair-intervals", description=__doc__)
    parser.add_argument("--count", type=int, default=1000, metavar="N", help="pairs in all; 1000")
    parser.add_argument("--only", choices=HELD, help="pairs of this kind; half of either without it")
    parser.add_argument("--seeds", choices=SEEDS, default="judge", help="fit only on dev; judge on judge")
    parser.add_argument("--jobs", type=int, metavar="N", help="processes; one for each core")
    chosen = parser.parse_args()
    began = time.perf_counter()
    kinds = [chosen.only] if chosen.only else list(HELD)
    pairs = [scene for kind in kinds for scene in scenes(kind, chosen.count // len(kinds), chosen.seeds)]
    rows = answered(partial(answer, with_peers=False), pairs, jobs=chosen.jobs, chunk=2)
    print(f"Recipe {recipe.VERSION}, {len(rows)} pairs, seeds: {chosen.seeds}.")
    print(
        "held: how often the 95 % interval holds the true change; under, over: how often the truth lies under"
    )
    print(
        "it, over it. width: its median width ÷ (3.92 × standard deviation of the error). bias: mean error ÷"
    )
    print("its standard deviation. ±: standard error.\n")
    for text in report(rows):
        print(text)
    print(f"\n{time.perf_counter() - began:.0f} s")


def report(rows: Sequence[PairRow]) -> Iterator[str]:
    """Yield the lines: by kind with the verdict, by skin type, by true change."""
    yield f"{'':20}{'held':>14}{'under':>9}{'over':>9}{'width':>15}{'bias':>8}{'n':>7}"
    for kind, aim in HELD.items():
        of_it = [row for row in rows if row.kind == kind]
        if of_it:
            yield line(kind, told(of_it))
            yield from _of_kind(of_it, aim)
    yield "\nby true change, percent"
    for low, high in pairwise(_CHANGES):
        of_it = [row for row in rows if low < row.true <= high]
        if of_it:
            yield line(_between(low, high), told(of_it))


def told(rows: Sequence[PairRow]) -> list[Told]:
    """What was told of the pairs that were compared."""
    return [Told(row.true, row.told, row.interval) for row in rows if row.comparable and row.held is not None]


def _of_kind(rows: Sequence[PairRow], aim: tuple[float, float]) -> Iterator[str]:
    hits = held(told(rows)).value
    enough = "met" if aim[0] <= hits <= aim[1] else "SHORT"
    yield f"  held {aim[0]:.0f}–{aim[1]:.0f} %: {enough}"
    compared = share([row.comparable for row in rows])
    yield f"  comparable {compared.value:.1f} ±{compared.error:.1f} %"
    width = median([row.width for row in rows if row.comparable])
    yield f"  width, median {width.value:.1f} ±{width.error:.1f} points"
    # Veins that all stayed cannot be fewer; stronger ones cannot come in these pairs.
    wrong = [
        row.verdict is Verdict.MORE or (row.verdict is Verdict.LESS and row.true == 0)
        for row in rows
        if row.comparable
    ]
    yield f"  said the wrong way round: {sum(wrong)} of {len(wrong)}"


def _between(low: float, high: float) -> str:
    if low < 0 < high:
        return "0"
    return f"{max(low, -100):.0f} … {min(high, 0):.0f}" if high <= 0 else "over 0"


if __name__ == "__main__":
    main()
