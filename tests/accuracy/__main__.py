"""Print how well veins are found and pairs are compared, beside what everybody has: `make accuracy`."""

from __future__ import annotations

import argparse
import math
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Executor, Future

from tests.accuracy import pair_tables, pairs, tables
from tests.accuracy.conditions import CLEAN, CONDITIONS, SEEDS, TOGETHER, VEIN_FREE, Rendered, scenes
from tests.accuracy.goals import goals
from tests.accuracy.photograph import Scene
from tests.accuracy.pool import workers
from tests.accuracy.real import folder, report
from tests.accuracy.score import Row, score
from tests.accuracy.tubes import Tubes, tube_scenes
from vein_tracker.imaging import recipe

_TYPES = "I", "II", "III", "IV", "V", "VI"
_CLEAN_OF_EACH = 3
Waiting = dict[str, list[Future[Row]]]


def main() -> None:
    """Score every condition and print the table as it grows."""
    parser = argparse.ArgumentParser(prog="make accuracy", description=__doc__)
    parser.add_argument("only", nargs="*", help="print only rows whose name holds one of these words")
    parser.add_argument("--seeds", choices=SEEDS, default="judge", help="fit only on dev; judge on judge")
    parser.add_argument("--no-peers", action="store_true", help="score nothing but ours: three times as fast")
    chosen = parser.parse_args()
    began = time.perf_counter()
    first = SEEDS[chosen.seeds]
    print(f"Accuracy of recipe {recipe.VERSION}, seeds: {chosen.seeds}. {tables.LEGEND}")
    with workers() as pool:
        waiting = _asked(pool, {**rendered(first), **tubes(first)}, chosen.only, not chosen.no_peers)
        free = _asked(pool, vein_free(first), chosen.only, False)
        together = (
            {}
            if chosen.only
            else pairs.asked(pool, pairs.SHORT, chosen.seeds, with_peers=not chosen.no_peers)
        )
        _report(waiting, free)
        if together:
            print(f"\nPairs. {pair_tables.LEGEND}")
            for line in pairs.report(together):
                print(line, flush=True)
    place = None if chosen.only else folder()
    if place is not None:
        print("\nReal photographs; the peers at one best threshold")
        for line in report(place):
            print(line, flush=True)
    print(f"\n{time.perf_counter() - began:.0f} s")


def rendered(first: int) -> dict[str, tuple[Rendered, ...]]:
    """Every row's scenes of rendered skin: clean by type, each condition, everything at once."""
    table: dict[str, tuple[Rendered, ...]] = {}
    for kind in range(1, 7):
        table[f"clean, type {_TYPES[kind - 1]}"] = scenes(CLEAN, first + 10 * kind, [kind] * _CLEAN_OF_EACH)
    for number, (name, make) in enumerate(CONDITIONS.items()):
        table[name] = scenes(make, first + 100 + 10 * number)
    table["all together"] = scenes(TOGETHER, first + 700)
    return table


def tubes(first: int) -> dict[str, tuple[Tubes, ...]]:
    """The second generator's rows."""
    return {
        "tubes, clean": tube_scenes(first + 800, hard=False),
        "tubes, hard": tube_scenes(first + 810, hard=True),
    }


def vein_free(first: int) -> dict[str, tuple[Rendered, ...]]:
    """Scenes of skin without veins."""
    return {
        name: scenes(make, first + 600 + 10 * number) for number, (name, make) in enumerate(VEIN_FREE.items())
    }


def _asked(
    pool: Executor, table: Mapping[str, Sequence[Scene]], only: Iterable[str], with_peers: bool
) -> Waiting:
    words = list(only)
    return {
        name: [pool.submit(score, scene, with_peers) for scene in of_it]
        for name, of_it in table.items()
        if not words or any(word in name for word in words)
    }


def _report(waiting: Waiting, vein_free: Waiting) -> None:
    print(tables.heading())
    table: dict[str, list[Row]] = {}
    for name, row in waiting.items():
        table[name] = [one.result() for one in row]
        print(tables.line(name, table[name]), flush=True)
    clean = [row for name, rows in table.items() if name.startswith("clean") for row in rows]
    if clean:
        print(tables.line("clean, all types", clean))
    print("\nF1 and coverage's error by skin type")
    conditions = {name: rows for name, rows in table.items() if not name.startswith("clean")}
    for line in tables.by_skin_type(conditions):
        print(line)
    print(f"\nVein-free skin: false coverage by skin type, percent\n{tables.vein_free_heading()}")
    free: dict[str, list[Row]] = {}
    for name, row in vein_free.items():
        free[name] = [one.result() for one in row]
        print(tables.vein_free_line(name, free[name]), flush=True)
    print("\nWhat must be reached at least")
    others = [row for name, rows in table.items() if name in CONDITIONS for row in rows]
    for goal in goals(clean, table.get("all together", []), others, free):
        if not math.isnan(goal.value):
            print(goal)


if __name__ == "__main__":
    main()
