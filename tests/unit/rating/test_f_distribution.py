from __future__ import annotations

import math

import pytest

from vein_tracker.rating.f_distribution import f_quantile, incomplete_beta


@pytest.mark.parametrize(
    ("above", "below", "printed"),
    [(1, 1, 647.8), (5, 15, 3.576), (10, 10, 3.717), (2, 120, 3.805), (60, 4, 8.360), (15, 5, 6.428)],
)
def test_quantiles_are_those_of_the_printed_tables(above: float, below: float, printed: float) -> None:
    assert f_quantile(0.975, above, below) == pytest.approx(printed, rel=2e-4)


def test_degrees_of_freedom_need_not_be_whole() -> None:
    assert f_quantile(0.975, 5, 4.5) == pytest.approx(8.0528, abs=2e-4)


def test_the_incomplete_beta_function_has_its_closed_forms() -> None:
    assert incomplete_beta(1, 1, 0.3) == pytest.approx(0.3)
    assert incomplete_beta(2, 1, 0.3) == pytest.approx(0.09)
    assert incomplete_beta(0.5, 0.5, 0.3) == pytest.approx(2 / math.pi * math.asin(0.3**0.5))
    assert (incomplete_beta(3, 4, 0.0), incomplete_beta(3, 4, 1.0)) == (0.0, 1.0)
