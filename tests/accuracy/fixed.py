"""Twenty-four photographs that every test run measures, and the table that they may not fall below.

`python -m tests.accuracy.fixed` prints the table, `--commit` writes it anew (`make accuracy-table`).
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from tests.accuracy.conditions import CLEAN, CONDITIONS, TOGETHER, VEIN_FREE, Make, Rendered, scenes
from tests.accuracy.photograph import F64
from tests.accuracy.score import OURS, Row, score
from vein_tracker.imaging import recipe

TABLE = Path(__file__).with_name("fixed.toml")
SHARE = 2 / 3
_SEEDS = 870_000
_ROWS: dict[str, Make] = {
    "clean": CLEAN,
    **{
        name: CONDITIONS[name]
        for name in ("hairs", "glare", "bruise", "stain", "freckles", "blur", "noise", "JPEG 45", "cheek")
    },
    "all together": TOGETHER,
    "vein-free": VEIN_FREE["all of them"],
}
ALL, OF_A_ROW, OF_ALL = "all rows", "standard error of a row", "standard error of all rows"

_KINDS = ("F1 missing", "coverage", "length", "width", "false coverage")
Table = dict[str, dict[str, float]]


def fixed_scenes() -> dict[str, tuple[Rendered, ...]]:
    """Return two scenes of each of twelve rows, 640 × 480: one skin type a row, each type in two rows."""
    return {
        name: scenes(make, _SEEDS + 10 * number, [number % 6 + 1] * 2, SHARE)
        for number, (name, make) in enumerate(_ROWS.items())
    }


def measured_rows() -> dict[str, list[Row]]:
    """Score all of them, ours alone."""
    return {
        name: [score(scene, with_peers=False) for scene in of_it] for name, of_it in fixed_scenes().items()
    }


def table_of(rows: Mapping[str, Sequence[Row]]) -> Table:
    """Mean losses of each row, percent, less is better; of all rows together; and their standard errors.

    A row's error comes from the spread within all rows: two photographs alone say little of it.
    """
    losses = {name: _losses(of_it) for name, of_it in rows.items()}
    table: Table = {OF_A_ROW: {}, OF_ALL: {}, **{name: {} for name in rows}, ALL: {}}
    for kind in _KINDS:
        values = {name: of_it[kind] for name, of_it in losses.items() if np.isfinite(of_it[kind]).all()}
        for name, known in values.items():
            table[name][kind] = round(float(known.mean()), 2)
        every = np.array(list(values.values()))
        error = float(np.sqrt(every.var(axis=1, ddof=1).mean() / every.shape[1]))
        table[ALL][kind] = round(float(every.mean()), 2)
        table[OF_A_ROW][kind] = round(error, 2)
        table[OF_ALL][kind] = round(error / float(np.sqrt(len(every))), 2)
    return table


def committed() -> Table:
    """Read the committed table."""
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


def fallen(now: Table, before: Table) -> list[str]:
    """Say which figures are worse than before by more than their standard error."""
    return [
        f"{row}: {kind} {now[row].get(kind, float('nan'))} %, committed {figure} ± {error} %"
        for row, of_it in before.items()
        if row not in (OF_A_ROW, OF_ALL)
        for kind, figure in of_it.items()
        for error in [before[OF_ALL if row == ALL else OF_A_ROW][kind]]
        if not now[row].get(kind, float("nan")) <= figure + error
    ]


def as_text(table: Table) -> str:
    """The table as it is committed."""
    head = (
        f"# Recipe {recipe.VERSION}. Percent, less is better: 100 − F1, absolute errors of coverage, length"
        " and width\n# relative to the truth, coverage of skin without veins. Written by make accuracy-table.\n"
    )
    return head + "".join(
        f'\n["{name}"]\n' + "".join(f'"{kind}" = {value}\n' for kind, value in of_it.items())
        for name, of_it in table.items()
    )


def _losses(rows: Sequence[Row]) -> dict[str, F64]:
    """Each kind of loss (N,) of a row's photographs; NaN where there is none of this kind."""
    veins = np.array([bool(row.told["coverage"].truth) for row in rows])
    lost = {
        "F1 missing": [100 * (1 - row.f1[OURS]) for row in rows],
        "coverage": [abs(row.coverage_error[OURS]) for row in rows],
        "length": [abs(row.length_error) for row in rows],
        "width": [row.width_error for row in rows],
    }
    false = np.where(veins, np.nan, [row.coverage for row in rows])
    return {name: np.where(veins, np.array(values), np.nan) for name, values in lost.items()} | {
        _KINDS[-1]: false
    }


def main() -> None:
    """Print the table, or write it."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy.fixed", description=__doc__)
    parser.add_argument("--commit", action="store_true", help=f"write {TABLE.name}")
    write = parser.parse_args().commit
    text = as_text(table_of(measured_rows()))
    if write:
        TABLE.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
