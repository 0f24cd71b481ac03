"""No change is told finer than the room can show, and a check of another camera never counts in silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from vein_tracker.model.records import SetupCheck
from vein_tracker.model.results import Comparison, Interval, Verdict
from vein_tracker.tasks.room_floor import NOT_CHECKED, RoomFloor, SetupState, floor_of, told_with

LESS = Comparison(
    recipe="4",
    comparable=True,
    verdict=Verdict.LESS,
    coverage_before_percent=8.0,
    coverage_after_percent=7.2,
    coverage_after_interval_percent=Interval(7.0, 7.4),
    change_percent=-10.0,
    change_interval_percent=Interval(-16.0, -6.0),
)


def check(
    floor_percent: float = 12.0, device: str = "Camera A", recipe: str = "4", days: int = 0
) -> SetupCheck:
    return SetupCheck(
        checked_at=datetime(2026, 5, 3, 9, tzinfo=UTC) + timedelta(days=days),
        device=device,
        recipe=recipe,
        shots=10,
        coverage_percent=8.0,
        floor_percent=floor_percent,
        floor_points=floor_percent * 0.08,
        light_spread=1.0,
        sharpness_spread=4.0,
        distance_spread=2.0,
    )


def checked(floor_percent: float) -> RoomFloor:
    return floor_of([check(floor_percent)], "4", ["Camera A"])


def test_an_interval_reaches_at_least_as_far_as_the_floor_on_both_sides() -> None:
    told, floor = told_with(LESS, checked(12.0))

    assert told.change_interval_percent == Interval(-22.0, 2.0)
    assert told.coverage_after_interval_percent == pytest.approx((7.2 - 0.96, 7.2 + 0.96))
    assert told.change_percent == LESS.change_percent
    assert floor.widened


def test_the_verdict_follows_the_widened_interval() -> None:
    assert told_with(LESS, checked(12.0))[0].verdict is Verdict.NO_MEASURABLE_CHANGE
    assert told_with(LESS, checked(9.0))[0].verdict is Verdict.LESS

    more = replace(
        LESS, verdict=Verdict.MORE, change_percent=10.0, change_interval_percent=Interval(6.0, 14.0)
    )
    assert told_with(more, checked(12.0))[0].verdict is Verdict.NO_MEASURABLE_CHANGE
    assert told_with(more, checked(9.0))[0].verdict is Verdict.MORE


def test_an_interval_that_is_wide_enough_stays_as_it_is() -> None:
    told, floor = told_with(LESS, checked(2.0))

    assert told == LESS
    assert not floor.widened


def test_nothing_is_less_than_gone() -> None:
    gone = replace(LESS, change_percent=-98.0, change_interval_percent=Interval(-99.0, -96.0))

    told, _ = told_with(gone, checked(12.0))

    assert told.change_interval_percent == Interval(-100.0, -86.0)
    assert told.verdict is Verdict.LESS


def test_where_before_showed_no_veins_the_floor_counts_in_points() -> None:
    new = replace(
        LESS,
        verdict=Verdict.MORE,
        coverage_before_percent=0.01,
        coverage_after_percent=0.9,
        coverage_after_interval_percent=Interval(0.8, 1.0),
        change_percent=None,
        change_interval_percent=None,
    )

    told, _ = told_with(new, checked(12.0))
    assert told.verdict is Verdict.NO_MEASURABLE_CHANGE
    assert told.coverage_after_interval_percent == pytest.approx((0.0, 1.86))

    assert told_with(new, checked(5.0))[0].verdict is Verdict.MORE


def test_what_is_not_comparable_or_not_checked_is_left_alone() -> None:
    apart = Comparison(recipe="4", comparable=False)
    floor = checked(12.0)
    assert told_with(apart, floor) == (apart, floor)
    assert told_with(LESS, NOT_CHECKED) == (LESS, NOT_CHECKED)


def test_without_a_check_nothing_is_known() -> None:
    assert floor_of([], "4", ["Camera A"]) == NOT_CHECKED


def test_a_new_check_supersedes_the_ones_before() -> None:
    newer, older = check(20.0, days=30), check(12.0)

    found = floor_of([newer, older], "4", ["Camera A"])

    assert (found.state, found.check) == (SetupState.CHECKED, newer)


def test_a_check_of_another_camera_is_named_and_does_not_count() -> None:
    found = floor_of([check(device="Camera B")], "4", ["Camera A", "Camera A"])

    assert found.state is SetupState.OTHER_CAMERA
    assert found.check is None
    assert found.nearest is not None
    assert found.nearest.device == "Camera B"
    assert told_with(LESS, found)[0] == LESS


def test_a_check_of_each_camera_stands_beside_the_other() -> None:
    a, b = check(9.0), check(20.0, device="Camera B", days=5)

    assert floor_of([b, a], "4", ["Camera A", "Camera A"]).check == a
    assert floor_of([b, a], "4", ["Camera B", "Camera B"]).check == b
    assert floor_of([b, a], "4", ["Camera A", "Camera B"]).check == b


def test_of_two_cameras_one_of_which_was_never_checked_that_is_said() -> None:
    known = check(9.0)

    found = floor_of([known], "4", ["Camera A", "Camera C"])

    assert (found.state, found.check) == (SetupState.OTHER_CAMERA, known)


@pytest.mark.parametrize(("of_check", "of_photos"), [("", "Camera A"), ("Camera A", ""), ("", "")])
def test_a_camera_that_is_not_known_may_be_any(of_check: str, of_photos: str) -> None:
    found = floor_of([check(device=of_check)], "4", [of_photos])

    assert found.state is SetupState.CHECKED


def test_a_check_by_another_recipe_does_not_count() -> None:
    found = floor_of([check(recipe="3")], "4", ["Camera A"])

    assert (found.state, found.check) == (SetupState.OTHER_RECIPE, None)
    assert floor_of([check(recipe="3")], None, ["Camera A"]).state is SetupState.CHECKED
