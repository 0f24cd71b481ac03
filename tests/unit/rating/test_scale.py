from __future__ import annotations

import pytest

from vein_tracker.model.ratings import Grade, Pane
from vein_tracker.model.results import Comparison, Verdict
from vein_tracker.rating.scale import (
    LADDER,
    gone_percent,
    grade_of,
    measured_grade,
    meets_endpoint,
    unblinded,
)


def compared(length_change: float | None, verdict: Verdict = Verdict.LESS) -> Comparison:
    return Comparison(recipe="1", comparable=True, verdict=verdict, length_change_percent=length_change)


@pytest.mark.parametrize(
    ("percent", "grade"),
    [
        (-40.0, Grade.NONE),
        (0.4, Grade.NONE),
        (0.6, Grade.TO_25),
        (25.4, Grade.TO_25),
        (25.6, Grade.TO_50),
        (50.4, Grade.TO_50),
        (75.4, Grade.TO_75),
        (75.6, Grade.TO_100),
        (100.0, Grade.TO_100),
    ],
)
def test_a_share_falls_into_its_class(percent: float, grade: Grade) -> None:
    assert grade_of(percent) is grade


def test_fewer_veins_in_the_later_photo_are_an_improvement_and_in_the_earlier_none() -> None:
    assert unblinded(Grade.TO_75, Pane.RIGHT, baseline_on=Pane.LEFT) is Grade.TO_75
    assert unblinded(Grade.TO_75, Pane.LEFT, baseline_on=Pane.LEFT) is Grade.NONE
    assert unblinded(Grade.NONE, None, baseline_on=Pane.LEFT) is Grade.NONE
    assert unblinded(Grade.CANNOT_TELL, None, baseline_on=Pane.LEFT) is None


def test_the_measurement_claims_a_class_only_where_it_claims_a_change() -> None:
    assert gone_percent(compared(-62.0)) == 62.0
    assert measured_grade(compared(-62.0)) is Grade.TO_75
    assert measured_grade(compared(-8.0, Verdict.NO_MEASURABLE_CHANGE)) is Grade.NONE
    assert measured_grade(compared(30.0, Verdict.MORE)) is Grade.NONE
    assert measured_grade(compared(None)) is None


def test_the_endpoint_is_the_highest_class() -> None:
    assert [meets_endpoint(grade) for grade in LADDER] == [False, False, False, False, True]
    assert meets_endpoint(None) is None
