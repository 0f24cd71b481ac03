"""A goal is met by reaching it, never by having no figure."""

from __future__ import annotations

import math

from tests.accuracy.goals import Goal


def test_less_is_better_unless_it_is_said() -> None:
    assert Goal("coverage error", 5.0, 5.0).met
    assert not Goal("coverage error", 5.1, 5.0).met
    assert Goal("F1", 0.93, 0.92, "", more_is_better=True).met
    assert not Goal("F1", 0.91, 0.92, "", more_is_better=True).met


def test_a_figure_that_is_missing_meets_nothing() -> None:
    assert not Goal("F1", math.nan, 0.92, "", more_is_better=True).met
    assert not Goal("coverage error", math.nan, 5.0).met


def test_its_line_says_whether_it_is_met() -> None:
    assert str(Goal("coverage error", 4.0, 5.0)).endswith("met")
    assert str(Goal("coverage error", 6.0, 5.0)).endswith("SHORT")
