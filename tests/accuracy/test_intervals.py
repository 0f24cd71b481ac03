"""How intervals are judged, by answers that are known."""

from __future__ import annotations

import numpy as np
import pytest

from tests.accuracy.conditions import Rendered
from tests.accuracy.intervals import answer, held, line, relative_width, verdict
from tests.accuracy.photograph import FIGURES
from tests.accuracy.score import Told
from tests.accuracy.varied import SEEDS, varied, varied_tubes
from vein_tracker.model.results import Interval


def told(half_widths: float, count: int = 2000, bias: float = 0.0) -> list[Told]:
    """Errors of deviation 1 about the truth 10, and intervals of so many deviations to both sides."""
    values = 10 + bias + np.random.default_rng(0).normal(size=count)
    return [Told(10.0, float(v), Interval(float(v) - half_widths, float(v) + half_widths)) for v in values]


def test_intervals_of_the_errors_own_deviation_hold_95_percent_and_are_just_wide_enough() -> None:
    right = told(1.96)
    assert held(right).value == pytest.approx(95, abs=1.5)
    assert relative_width(right).value == pytest.approx(1.0, abs=0.05)
    assert verdict(right).count("met") == 2


def test_intervals_that_are_too_wide_or_too_narrow_are_short_of_it() -> None:
    assert relative_width(told(3.92)).value == pytest.approx(2.0, abs=0.1)
    assert verdict(told(3.92)).count("SHORT") == 2
    assert "held 93–97 %: SHORT, width ≤ 1.3: met" in verdict(told(1.2))


def test_an_error_to_one_side_is_seen() -> None:
    assert "+1.97" in line("coverage", told(1.96, bias=2.0))
    assert held(told(1.96, bias=2.0)).value < 60


def test_without_an_interval_nothing_is_claimed() -> None:
    nothing = [Told(10.0, 9.0, None)]
    assert "no interval" in line("length", nothing)
    assert verdict(nothing) == ""


def test_seeds_for_fitting_and_for_judging_share_no_skin() -> None:
    fitted, judged = (
        {one.scene.skin.seed for one in varied(2000, seeds) if isinstance(one.scene, Rendered)}
        for seeds in SEEDS
    )
    assert len(fitted) == len(judged) == 2000
    assert not fitted & judged


def test_conditions_and_skin_types_take_turns() -> None:
    every = varied(240, "dev")
    conditions = {one.condition for one in every}
    assert {"clean", "hairs", "all together"} <= conditions
    assert len({one.condition for one in every[: len(conditions)]}) == len(conditions)


def test_every_figure_of_a_photograph_is_held_against_its_truth() -> None:
    for one in (varied(1, "dev")[0], varied_tubes(1, "dev")[0]):
        found = answer(one)
        assert set(found.told) == set(FIGURES)
        assert found.told["coverage"].held is not None
        assert found.told["length"].truth > 0
