"""Measuring tells how far it is, so that it can be left long before its end."""

from __future__ import annotations

import pytest

from tests.unit.tasks.conftest import Clinic, skin_jpeg
from vein_tracker.errors import Cancelled
from vein_tracker.model.records import Moment
from vein_tracker.tasks.analyse import Analyse
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.neighbours import CompareNeighbours

ABOUT_TO_COMPARE = 0.2
ABOUT_TO_MEASURE = 0.6


@pytest.fixture
def measured_once() -> None:
    """Measure each time: where that can be left is what is asked here."""


def left_at(task: Analyse | CompareNeighbours, clinic: Clinic, stopped: float) -> float:
    """Return how far a task was when it stopped, after it was asked to at some share of it."""
    told = [0.0]

    def report(fraction: float) -> None:
        if told[-1] > stopped:
            raise Cancelled
        told.append(fraction)

    with pytest.raises(Cancelled):
        run_now(task, clinic.library, report)
    return told[-1]


def test_measuring_is_left_within_a_part_of_it(clinic: Clinic) -> None:
    clinic.file(skin_jpeg(), moment=Moment.BEFORE)
    (after,) = clinic.file(skin_jpeg(seed=2), session=clinic.later(weeks=26)).photos

    for stopped, end in ((ABOUT_TO_COMPARE, ABOUT_TO_MEASURE), (ABOUT_TO_MEASURE, 1.0)):
        assert stopped < left_at(Analyse(after.id), clinic, stopped) < end


def test_holding_two_photos_against_each_other_is_left_within_a_part_of_it(clinic: Clinic) -> None:
    earlier, later = clinic.file(skin_jpeg(), skin_jpeg(seed=2)).photos

    stopped_at = left_at(CompareNeighbours((earlier.id, later.id)), clinic, ABOUT_TO_COMPARE)

    assert ABOUT_TO_COMPARE < stopped_at < 1.0
