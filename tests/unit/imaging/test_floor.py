"""The floor of a room: known scatter gives a known floor, and what says nothing is refused in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from vein_tracker.errors import VeinTrackerError
from vein_tracker.imaging.floor import Floor, room_floor, student
from vein_tracker.imaging.repeats import Repeat, Rows
from vein_tracker.model.records import SetupFactor
from vein_tracker.model.results import Alignment, Comparison, Reason

COVERAGE = 8.0
REFERENCE = Repeat(comparison=None, width=800, height=600, device="Camera A")


def at(pixels: float, zoom: float = 1.0) -> Rows:
    return ((zoom, 0.0, pixels), (0.0, zoom, 0.0), (0.0, 0.0, 1.0))


def shot(change: float, pixels: float, *, zoom: float = 1.0, sharpness: float = 1.0) -> Repeat:
    """Return a shot that was framed anew and shows so many percent more."""
    compared = Comparison(
        recipe="1",
        comparable=True,
        alignment=Alignment(homography=at(pixels, zoom)),
        coverage_before_percent=COVERAGE,
        coverage_after_percent=COVERAGE * (1 + change / 100),
        change_percent=change,
        colour_difference_before=1.0,
        sharpness_ratio=sharpness,
    )
    return Repeat(comparison=compared, width=800, height=600, device="Camera A")


def shots(changes: Sequence[float]) -> list[Repeat]:
    """Return the common shot and one for each change, all framed differently."""
    return [REFERENCE, *(shot(change, 40.0 * place) for place, change in enumerate(changes, start=1))]


def refusal(repeats: Sequence[Repeat]) -> str:
    with pytest.raises(VeinTrackerError) as refused:
        room_floor(repeats)
    return str(refused.value)


@pytest.mark.parametrize(("freedom", "quantile"), [(4, 2.776), (9, 2.262), (19, 2.093), (100, 1.984)])
def test_students_quantile_is_that_of_the_tables(freedom: int, quantile: float) -> None:
    assert student(freedom) == pytest.approx(quantile, rel=0.003)


def test_five_shots_of_known_scatter_have_a_known_floor() -> None:
    found = room_floor(shots([2.0, -2.0, 4.0, -4.0]))

    deviation = np.sqrt(40 / 4)
    assert found.percent == pytest.approx(2.776 * np.sqrt(2) * deviation, rel=0.003)
    assert found.points == pytest.approx(found.percent * COVERAGE / 100)
    assert found.coverage == pytest.approx(COVERAGE)
    assert found.shots == 5


def test_an_error_of_the_common_shot_is_no_scatter_of_the_others() -> None:
    """All are held against one shot: it counts as one of them and not as many times."""
    alike = room_floor(shots([3.0] * 9))

    assert alike.percent == pytest.approx(student(9) * np.sqrt(2) * 3 * np.sqrt(0.1))


def test_more_shots_know_the_same_scatter_better() -> None:
    few, many = room_floor(shots([2.0, -2.0] * 2)), room_floor(shots([2.0, -2.0] * 8))

    assert many.percent < few.percent


def test_a_later_change_by_chance_stays_below_the_floor_in_95_percent() -> None:
    rng = np.random.default_rng(4)
    below = []
    for _ in range(300):
        errors = rng.normal(0, 3.0, 10)
        floor = room_floor(shots(list(errors[1:] - errors[0])))
        chance = rng.normal(0, 3.0, (40, 2))
        below.append(float((np.abs(chance[:, 0] - chance[:, 1]) < floor.percent).mean()))

    assert np.mean(below) == pytest.approx(0.95, abs=0.012)


def test_four_shots_are_too_few() -> None:
    assert "4 photos are too few" in refusal(shots([1.0, 2.0, 3.0]))


def test_a_burst_counts_once_and_is_refused_alone() -> None:
    burst = [REFERENCE, *(shot(0.1, 0.5 * step) for step in range(1, 10))]
    assert "only 1 of 10 photos were framed anew" in refusal(burst)

    doubled = [*shots([2.0, -2.0, 4.0, -4.0]), shot(2.0, 41.0), shot(-4.0, 161.0)]
    assert room_floor(doubled) == room_floor(shots([2.0, -2.0, 4.0, -4.0]))


def test_the_common_shot_stands_for_those_that_were_not_framed_anew() -> None:
    found = room_floor([shot(9.0, 1.0), *shots([2.0, -2.0, 4.0, -4.0])])

    assert found == room_floor(shots([2.0, -2.0, 4.0, -4.0]))


def test_shots_that_cannot_be_compared_are_left_out_as_long_as_enough_remain() -> None:
    blurred = replace(REFERENCE, comparison=Comparison(recipe="1", comparable=False, reasons=(Reason.LIGHT,)))
    good = shots([2.0, -2.0, 4.0, -4.0])

    assert room_floor([*good, blurred, blurred]) == room_floor(good)
    assert "only 4 of 6 photos can be compared with each other" in refusal([*good[:4], blurred, blurred])


def test_two_cameras_are_two_set_ups() -> None:
    mixed = shots([2.0, -2.0, 4.0, -4.0])
    mixed[3] = replace(mixed[3], device="Camera B")
    assert "Camera A, Camera B" in refusal(mixed)

    mixed[3] = replace(mixed[3], device="")
    assert room_floor(mixed).shots == 5


def test_a_pair_that_is_judged_together_does_not_hide_by_how_much_its_photographs_differ() -> None:
    same = shots([0.0, 0.0, 0.0, 0.0])
    changes = (2.0, -2.0, 4.0, -4.0)
    apart = [
        replace(one, alone=(COVERAGE, COVERAGE * (1 + change / 100)))
        for one, change in zip(same[1:], changes, strict=True)
    ]

    assert room_floor(same).percent == 0
    known = room_floor(shots(changes))
    found = room_floor([REFERENCE, *apart])
    assert found.percent == pytest.approx(known.percent)
    assert found.points == pytest.approx(known.points)


def test_skin_without_veins_says_nothing() -> None:
    bare = shots([2.0, -2.0, 4.0, -4.0])
    comparison = bare[2].comparison
    assert comparison is not None
    bare[2] = replace(bare[2], comparison=replace(comparison, change_percent=None))

    assert "hardly any thread veins" in refusal(bare)


def varied(**each: Sequence[float]) -> Floor:
    values = [dict(zip(each, row, strict=True)) for row in zip(*each.values(), strict=True)]
    return room_floor(
        [REFERENCE, *(shot(1.0, 40.0 * place, **value) for place, value in enumerate(values, 1))]
    )


def test_what_varied_most_is_named() -> None:
    assert varied(zoom=[1.0] * 4).spread.most is None
    assert varied(zoom=[1.3, 0.8, 1.2, 0.9]).spread.most is SetupFactor.DISTANCE
    assert varied(sharpness=[0.6, 1.0, 0.5, 1.4]).spread.most is SetupFactor.SHARPNESS

    dim = shots([2.0, -2.0, 4.0, -4.0])
    for place in (1, 2, 3):
        comparison = dim[place].comparison
        assert comparison is not None
        dim[place] = replace(dim[place], comparison=replace(comparison, colour_difference_before=9.0))
    assert room_floor(dim).spread.most is SetupFactor.LIGHT
    assert room_floor(dim).spread.light == 9.0


def test_distance_is_told_in_percent() -> None:
    found = varied(zoom=[1.1, 1 / 1.1, 1.1, 1 / 1.1])

    assert found.spread.distance == pytest.approx(100 * np.log(1.1))
