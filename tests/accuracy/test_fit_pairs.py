"""The fit of a change's errors finds what is known, and its intervals hold as many as it is asked for."""

from __future__ import annotations

import numpy as np
import pytest

from tests.accuracy.fit_pairs import asked, by_sign, fitted, usable
from tests.accuracy.pair_intervals import report
from tests.accuracy.pair_scenes import UNCHANGED
from tests.accuracy.pair_score import PairRow
from tests.accuracy.test_pairs import row


def rows(count: int, excess: float = 0.3, tiles: float = 2.0, method: float = 0.03) -> list[PairRow]:
    """Errors of `tiles` times the tile error and `method` of the coverages, in squares, and an excess."""
    random = np.random.default_rng(5)
    found = []
    for _ in range(count):
        before, share = random.uniform(2, 10), random.uniform(0, 1)
        tile = random.uniform(0, 0.4)
        deviation = np.hypot(tiles * tile, method * before * np.hypot(1, share))
        error = excess * before * share * (1 - share) + random.normal(0, deviation)
        signs = {"before": before, "after": share * before, "doubt": random.uniform(0, 0.1), "tiles": tile}
        signs |= {"before blur": 0.0, "after blur": random.uniform(0, 1.5)}
        told = 100 * (share - 1)
        found.append(row(true=told - 100 * error / before, told=told, signs=signs))
    return found


def test_terms_and_excess_that_are_known_are_found_again() -> None:
    found = fitted(rows(2_000))
    assert found.excess == pytest.approx(0.3, abs=0.04)
    assert found.weights["tiles"] == pytest.approx(2.0, abs=0.2)
    assert found.weights["method"] == pytest.approx(0.03, abs=0.01)
    assert found.weights["blur"] < 0.02


def test_intervals_hold_the_share_that_is_aimed_at() -> None:
    found = fitted(rows(800))
    assert found.held == pytest.approx(95.5, abs=0.3)
    assert found.reach == pytest.approx((-2.0, 2.0), abs=0.3)


def test_the_sign_that_errors_go_by_is_seen() -> None:
    lines = {text.split()[0]: text.split() for text in by_sign(rows(600)) if text.strip()}
    low, high = float(lines["tiles"][3]), float(lines["tiles"][7])
    assert high > 1.5 * low


def test_pairs_without_a_change_are_left_out() -> None:
    assert usable([row(told=float("nan")), row()]) == []


def test_unchanged_varied_and_cleared_pairs_are_asked_a_third_each() -> None:
    kinds = [scene.kind for scene in asked(36)]
    assert kinds.count(UNCHANGED) == kinds.count("varied") == 12
    assert sum(kind.startswith("cleared") for kind in kinds) == 12


def test_intervals_are_judged_by_kind_and_by_true_change() -> None:
    every = [row(told=4.0), row(told=6.0), row(true=-60.0, told=-58.0)]
    told = "\n".join(report(every))
    assert "held 93–98 %: SHORT" in told
    assert "-80 … -50" in told
