"""Print how fairly pairs are compared, beside what a user would do instead: `make pairs`."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import replace
from math import ceil, isnan

from tests.accuracy import pair_tables
from tests.accuracy.pair_peers import instead
from tests.accuracy.pair_photographs import photographed
from tests.accuracy.pair_scenes import KINDS, SEEDS, VARIED, WRONG, PairScene, scenes
from tests.accuracy.pair_score import PairRow, compared
from tests.accuracy.pool import workers
from vein_tracker.imaging import recipe

COUNT = 24
SHORT = 12
"""As many as `make accuracy` asks of a kind."""
_CLEARED_SHARE = 1 / 3  # of that, pairs of each of the six shares of clearing
_WRONG_TIMES = 2


def main() -> None:
    """Compare every kind and print the table as it grows."""
    parser = argparse.ArgumentParser(prog="make pairs", description=__doc__)
    parser.add_argument("only", nargs="*", help="print only rows whose name holds one of these words")
    parser.add_argument("--seeds", choices=SEEDS, default="judge", help="fit only on dev; judge on judge")
    parser.add_argument("--count", type=int, default=COUNT, metavar="N", help=f"pairs of a kind; {COUNT}")
    parser.add_argument("--no-peers", action="store_true", help="score nothing but ours")
    parser.add_argument("--jobs", type=int, metavar="N", help="processes; one for each core")
    chosen = parser.parse_args()
    began = time.perf_counter()
    print(f"Comparing by recipe {recipe.VERSION}, seeds: {chosen.seeds}. {pair_tables.LEGEND}")
    with workers(chosen.jobs) as pool:
        waiting = asked(pool, chosen.count, chosen.seeds, chosen.only, with_peers=not chosen.no_peers)
        for text in report(waiting):
            print(text, flush=True)
    print(f"\n{time.perf_counter() - began:.0f} s")


def answer(scene: PairScene, with_peers: bool = True) -> PairRow:
    """Photograph and compare one pair, and do what a user would do instead."""
    pair = photographed(scene)
    row = compared(pair, scene.skin.seed)
    if not with_peers or not scene.right:
        return row
    others = instead(pair)
    return replace(row, peers=others.changes, ecc_rms_px=others.rms_px)


def asked(
    pool: Executor, count: int, seeds: str, only: Sequence[str] = (), *, with_peers: bool = True
) -> dict[str, list[Future[PairRow]]]:
    """Ask for so many pairs of each kind, of each share of clearing a third as many."""
    return {
        kind: [pool.submit(answer, scene, with_peers) for scene in scenes(kind, _number(kind, count), seeds)]
        for kind in KINDS
        if kind != VARIED and (not only or any(word in kind for word in only))
    }


def report(waiting: dict[str, list[Future[PairRow]]]) -> Iterator[str]:
    """Yield the lines of the table as the answers come, why what was refused, and the goals."""
    yield pair_tables.heading()
    table: dict[str, list[PairRow]] = {}
    for kind, answers in waiting.items():
        table[kind] = [one.result() for one in answers]
        yield pair_tables.line(kind, table[kind])
    yield "\nNot comparable"
    yield from filter(None, (pair_tables.reasons(kind, rows) for kind, rows in table.items()))
    yield "\nTold worst"
    yield from filter(None, (pair_tables.worst(kind, rows) for kind, rows in table.items()))
    yield "\nWhat must be reached at least"
    yield from (str(goal) for goal in pair_tables.goals(table) if not isnan(goal.value))


def _number(kind: str, count: int) -> int:
    if kind == WRONG:
        return _WRONG_TIMES * count
    return ceil(_CLEARED_SHARE * count) if kind.startswith("cleared") else count


if __name__ == "__main__":
    main()
