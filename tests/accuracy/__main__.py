"""Print how well veins are found, beside scikit-image's ridge filters: `python -m tests.accuracy`."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

import numpy as np

from tests.accuracy.conditions import conditions, hard_scene
from tests.accuracy.peers import PEERS
from tests.accuracy.real import folder, report
from tests.accuracy.score import Row, score, use_one_thread
from vein_tracker.imaging import recipe

_METHODS = ("ours", *PEERS)


def main() -> None:
    """Score every condition on all cores and print the table as it grows."""
    began = time.perf_counter()
    print(f"Accuracy of recipe {recipe.VERSION}. F1: pixel F1, mean over a condition's photographs; sato and")
    print(
        "frangi on −log(linear green), each photograph at its best threshold, chosen with the answer in hand."
    )
    print("Errors: ours less the truth, percent of the truth, mean of the absolute values.\n")
    print(
        f"{'condition':20}"
        + "".join(f"{'F1 ' + name:>11}" for name in _METHODS)
        + f"{'coverage':>11}{'length':>9}"
    )
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count(), mp_context=spawn, initializer=use_one_thread) as pool:
        table = [
            (condition.name, [pool.submit(score, s) for s in condition.scenes]) for condition in conditions()
        ]
        hard = [pool.submit(score, hard_scene(kind)) for kind in range(1, 7)]
        clean: list[Row] = []
        for name, waiting in table:
            rows = [one.result() for one in waiting]
            clean += rows if name.startswith("clean") else []
            print(_line(name, rows), flush=True)
        print(_line("CLEAN, mean", clean))
        print(
            _line("HARD, mean", [one.result() for one in hard]),
            "  hairs, glare, stains, freckles",
            flush=True,
        )
    place = folder()
    if place is not None:
        print("\nReal photographs; sato and frangi at one best threshold")
        for line in report(place):
            print(line, flush=True)
    print(f"\n{time.perf_counter() - began:.0f} s")


def _line(name: str, rows: Sequence[Row]) -> str:
    scores = "".join(f"{np.mean([row.f1[method] for row in rows]):11.2f}" for method in _METHODS)
    coverage = np.mean([abs(row.coverage_error) for row in rows])
    length = np.mean([abs(row.length_error) for row in rows])
    return f"{name:20}{scores}{coverage:9.0f} %{length:7.0f} %"


if __name__ == "__main__":
    main()
