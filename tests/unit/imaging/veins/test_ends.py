"""Where lines end, and which of them continue each other."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.imaging.veins.straight import lines, row
from vein_tracker.imaging.veins.ends import NO_END, Ends, ends, pairs_within, partners, walks
from vein_tracker.imaging.veins.lines import Lines
from vein_tracker.model.results import F64, Ints


def tips_of(traced: Lines) -> Ends:
    return ends(traced.points, traced.starts)


def all_alike(one: Ints, other: Ints) -> F64:
    return np.zeros(len(one))


def never_alike(one: Ints, other: Ints) -> F64:
    return np.full(len(one), np.inf)


def test_ends_point_outwards() -> None:
    tips = tips_of(lines(row(10, 30, 20.0)))
    assert tips.points[0].tolist() == [[10.0, 20.0], [29.0, 20.0]]
    assert tips.directions[0].tolist() == [[-1.0, 0.0], [1.0, 0.0]]


def test_facing_ends_are_partners_unless_their_lines_are_too_unlike() -> None:
    tips = tips_of(lines(row(10, 30, 20.0), row(31, 60, 20.0)))
    assert partners(tips, 1.0, all_alike) == [NO_END, 2, 1, NO_END]
    assert partners(tips, 1.0, never_alike) == [NO_END] * 4


@pytest.mark.parametrize(("gap", "step", "joined"), [(2, 0.5, True), (6, 0.5, False), (6, 2.0, True)])
def test_how_far_ends_may_lie_apart_goes_by_the_usual_step(gap: int, step: float, joined: bool) -> None:
    tips = tips_of(lines(row(10, 30, 20.0), row(29 + gap, 60, 20.0)))
    assert (partners(tips, step, all_alike)[1] == 2) == joined


def test_a_run_is_walked_from_one_free_end_to_the_other_and_a_ring_once() -> None:
    assert list(walks([3, NO_END, NO_END, 0])) == [[(0, False), (1, False)]]
    assert list(walks([3, 2, 1, 0])) == [[(0, True), (1, True)]]


def test_pairs_within_reach_are_found_once() -> None:
    rng = np.random.default_rng(3)
    points = rng.uniform(0, 40, (60, 2))
    one, other = pairs_within(points, 5.0)
    apart = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    near = {(i, j) for i in range(60) for j in range(i) if apart[i, j] <= 5.0}
    assert {(max(a, b), min(a, b)) for a, b in zip(one.tolist(), other.tolist(), strict=True)} == near
    assert len(one) == len(near)
