"""Where the truth lies beside a figure, by errors that are known."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from vein_tracker.imaging.recipe import ErrorRecipe, FigureError
from vein_tracker.imaging.veins.find import Found
from vein_tracker.imaging.veins.interval import Doubt, Sight
from vein_tracker.imaging.veins.judge import Segments
from vein_tracker.imaging.veins.lines import Lines
from vein_tracker.model.results import F64

CLEAR = Sight(blur=0.5, hidden=0.0, hairy=0.0)
SIGNS = 9
FAR = ErrorRecipe(least=(-100.0,) * SIGNS, most=(100.0,) * SIGNS, floor=0.0)
NO_LINES = Lines(
    np.zeros((0, 2)),
    np.zeros((0, 2)),
    np.zeros(0),
    np.zeros(0),
    np.zeros(1, np.int64),
    np.zeros((0, 2), np.bool_),
)


def doubt(
    *odds: float, counted: int, length: float = 30.0, sight: Sight = CLEAR, recipe: ErrorRecipe = FAR
) -> Doubt:
    """Lines of these log odds, 4 px wide, of which the first ones are counted."""
    ones: F64 = np.ones(len(odds))
    colours = ones[:, None] * (0.05, 0.1, 0.05)
    segments = Segments(colours, colours, 5 * ones, ones, 4 * ones, length * ones, 2 * ones)
    veins = np.arange(len(odds)) < counted
    hairs = np.zeros(len(odds), np.bool_)
    owner = np.zeros((0, 0), np.int32)
    found = Found(
        NO_LINES, segments, np.zeros(0), np.array(odds, np.float64), veins, hairs, owner, segments.width
    )
    return Doubt(found, veins, segments.length, sight, recipe)


def error(shift: float = 0.0) -> FigureError:
    """Of this shift and a spread of 0.1, whatever the signs are."""
    nothing = (0.0,) * SIGNS
    return FigureError(shift=(*nothing, shift), spread=(*nothing, math.log(0.1)), reach=(-2.0, 3.0))


def test_an_error_that_depends_on_nothing_is_relative() -> None:
    low, high = doubt(3.0, counted=1).interval(10.0, np.array([10.0]), 0.0, error())
    assert low == pytest.approx(10 * math.exp(-0.2))
    assert high == pytest.approx(10 * math.exp(0.3))


def test_a_figure_that_is_usually_too_low_has_more_above_it() -> None:
    low, high = doubt(3.0, counted=1).interval(10.0, np.array([10.0]), 0.0, error(0.15))
    assert low == pytest.approx(10 * math.exp(-0.05))
    assert high == pytest.approx(10 * math.exp(0.45))


@pytest.mark.parametrize("shift", [-2.0, 2.0])
def test_an_interval_reaches_to_both_sides_of_its_figure(shift: float) -> None:
    some = replace(FAR, floor=0.15)
    low, high = doubt(3.0, counted=1, recipe=some).interval(10.0, np.array([10.0]), 0.0, error(shift))
    assert low <= 10 * math.exp(-0.15)
    assert high >= 10 * math.exp(0.15)


def test_where_nothing_was_found_there_may_be_what_could_have_been_missed() -> None:
    low, high = doubt(counted=0).interval(0.0, np.zeros(0), 0.2, error())
    assert low == 0.0
    assert high == pytest.approx(0.2 * (math.exp(0.3) - 1))


def test_half_sure_lines_are_half_doubtful_whether_they_are_counted_or_not() -> None:
    signs = doubt(0.0, 0.0, counted=1).signs(np.array([8.0, 4.0]), 2.0)
    assert signs[:2] == pytest.approx([0.4, 0.2])


def test_lines_of_another_class_cast_no_doubt() -> None:
    signs = doubt(0.0, 0.0, counted=1).signs(np.array([8.0, 0.0]), 2.0)
    assert signs[:2] == pytest.approx([0.4, 0.0])


def test_what_was_counted_is_described() -> None:
    width, contrast, unresolved, short = doubt(3.0, -3.0, counted=1).signs(np.ones(2), 0.0)[2:6]
    assert width == pytest.approx(math.log(4.0))
    assert contrast == pytest.approx(math.log(0.1))
    assert (unresolved, short) == (0.0, 0.0)


def test_short_lines_and_lines_thinner_than_the_blur_are_told() -> None:
    blurred = Sight(blur=3.0, hidden=0.04, hairy=0.01)
    signs = doubt(3.0, counted=1, length=10.0, sight=blurred).signs(np.ones(1), 0.0)
    assert signs[4:] == pytest.approx([1.0, 1.0, 1.8, 0.2, 0.1])


def test_signs_beyond_what_was_seen_when_fitting_count_no_more() -> None:
    narrow = replace(FAR, least=(0.0,) * SIGNS, most=(0.5,) * SIGNS)
    blind = Sight(blur=6.0, hidden=0.9, hairy=0.0)
    signs = doubt(-3.0, counted=1, sight=blind, recipe=narrow).signs(np.ones(1), 0.0)
    assert signs.min() >= 0.0
    assert signs.max() <= 0.5


def test_doubt_widens_an_interval() -> None:
    by_doubt = replace(error(), spread=(1.0, *(0.0,) * (SIGNS - 1), math.log(0.1)))
    sure, unsure = (
        doubt(odds, counted=1).interval(10.0, np.array([10.0]), 0.0, by_doubt) for odds in (5.0, 0.5)
    )
    assert unsure.low < sure.low < sure.high < unsure.high
