"""The measurement may not fall below its committed table; `make accuracy-table` writes it anew."""

from __future__ import annotations

import pytest

from tests.accuracy.fixed import (
    ALL,
    OF_A_ROW,
    OF_ALL,
    Table,
    committed,
    fallen,
    fixed_scenes,
    measured_rows,
    table_of,
)
from tests.accuracy.photograph import FIGURES
from tests.accuracy.score import OURS, Row, Told


def row(f1: float, coverage: float, *, truth: float = 4.0) -> Row:
    told = dict.fromkeys(FIGURES, Told(truth, coverage, None))
    off = 100 * (coverage - truth) / truth if truth else float("nan")
    return Row(
        f1={OURS: f1},
        coverage_error={OURS: off},
        coverage=coverage,
        length_error=-3.0,
        width_error=7.0,
        told=told,
    )


def table(of_hairs: float, error: float = 1.0) -> Table:
    return {
        OF_A_ROW: {"coverage": error},
        OF_ALL: {"coverage": error / 2},
        "hairs": {"coverage": of_hairs},
        ALL: {"coverage": of_hairs},
    }


def test_no_row_falls_below_the_committed_table_by_more_than_its_standard_error() -> None:
    before, now = committed(), table_of(measured_rows())
    assert set(now) == set(before)
    assert fallen(now, before) == []


def test_there_are_twenty_four_skins_of_all_types() -> None:
    every = [scene for of_it in fixed_scenes().values() for scene in of_it]
    assert len(every) == len({scene.skin.seed for scene in every}) == 24
    assert {scene.skin.skin_type for scene in every} == set(range(1, 7))


def test_a_figure_that_is_worse_by_more_than_its_error_is_named() -> None:
    assert fallen(table(8.4), table(8.0)) == []
    assert fallen(table(8.9), table(8.0)) == ["all rows: coverage 8.9 %, committed 8.0 ± 0.5 %"]
    assert fallen(table(9.1), table(8.0))[0] == "hairs: coverage 9.1 %, committed 8.0 ± 1.0 %"


def test_a_figure_that_is_no_longer_there_is_named() -> None:
    assert len(fallen(table(8.0) | {"hairs": {}}, table(8.0))) == 1


def test_losses_are_means_and_their_error_comes_from_the_spread_within_rows() -> None:
    rows = {
        "clean": [row(0.9, 4.4), row(0.8, 3.2)],
        "hairs": [row(0.7, 4.0), row(0.5, 6.0)],
        "vein-free": [row(0.0, 0.1, truth=0.0), row(0.0, 0.3, truth=0.0)],
    }
    found = table_of(rows)
    assert found["clean"] == pytest.approx({"F1 missing": 15, "coverage": 15, "length": 3, "width": 7})
    assert found["vein-free"] == pytest.approx({"false coverage": 0.2})
    assert found[ALL]["coverage"] == pytest.approx(20)
    # Deviations within rows: 10/√2 and 50/√2 for coverage; their mean square, halved for two photographs.
    assert found[OF_A_ROW]["coverage"] == pytest.approx(18.03, abs=0.01)
    assert found[OF_ALL]["coverage"] == pytest.approx(18.03 / 2**0.5, abs=0.01)
