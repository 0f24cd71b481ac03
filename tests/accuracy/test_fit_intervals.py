"""The fit finds errors that are known, and its intervals hold as many as it is asked for."""

from __future__ import annotations

import numpy as np
import pytest

from tests.accuracy.fit_intervals import NAMES, Asked, Fitted, asked, fitted
from tests.accuracy.varied import varied

LEAST, MOST = np.array([0.0, -1.0]), np.array([1.0, 1.0])
VALUE, GROUND = 5.0, 0.2


def answers(generator: str, count: int, seed: int, shift: float = 0.3, spread: float = 0.8) -> list[Asked]:
    """Values whose log error is `shift` of the first sign, and varies by 0.5 times e to `spread` of the second."""
    random = np.random.default_rng(seed)
    signs = random.uniform(LEAST, MOST, (count, 2))
    errors = shift * signs[:, 0] + 0.5 * np.exp(spread * signs[:, 1]) * random.standard_normal(count)
    truths = (VALUE + GROUND) * np.exp(errors) - GROUND
    return [
        Asked(generator, "coverage", sign, VALUE, GROUND, float(truth))
        for sign, truth in zip(signs, truths, strict=True)
    ]


def fit(both: list[Asked]) -> Fitted:
    return fitted(both, LEAST, MOST, floor=0.0)


def test_a_shift_and_a_spread_that_are_known_are_found_again() -> None:
    found = fit(answers("own", 20_000, 1)).error
    assert found.shift == pytest.approx((0.3, 0.0, 0.0), abs=0.04)
    assert found.spread[:2] == pytest.approx((0.0, 0.8), abs=0.1)


def test_intervals_hold_the_share_that_is_aimed_at_and_not_much_more() -> None:
    found = fit(answers("own", 5_000, 2))
    assert found.held["own"] == pytest.approx(95.5, abs=0.3)


def test_a_generator_whose_truths_lie_higher_lifts_the_upper_end() -> None:
    own = answers("own", 3_000, 3)
    alone = fit(own).error.reach
    together = fit(own + answers("tubes", 3_000, 4, shift=2.0)).error.reach
    assert together[1] > alone[1]


def test_a_photograph_is_asked_for_every_figure() -> None:
    told = asked("own", varied(2, "dev")[1])
    assert {one.figure for one in told} == set(NAMES)
    assert {len(one.signs) for one in told} == {9}
    assert all(abs(one.error) < 1.0 for one in told if one.figure in {"coverage", "length"})
