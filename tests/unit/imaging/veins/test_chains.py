"""Which segments continue each other, and what an end meets."""

from __future__ import annotations

import numpy as np

from vein_tracker.imaging.veins.chains import chains, ends, meetings, pairs_within
from vein_tracker.imaging.veins.lines import Lines
from vein_tracker.model.results import F64


def lines(*segments: list[tuple[float, float]]) -> Lines:
    points: F64 = np.array([point for segment in segments for point in segment], np.float64)
    starts = np.cumsum([0] + [len(segment) for segment in segments])
    count = len(points)
    normals = np.tile([0.0, 1.0], (count, 1))
    joined = np.zeros((len(segments), 2), np.bool_)
    return Lines(points, normals, np.full(count, 1.5), np.full(count, 5.0), starts, joined)


def row(first: int, last: int, y: float) -> list[tuple[float, float]]:
    return [(float(x), y) for x in range(first, last)]


def column(first: int, last: int, x: float) -> list[tuple[float, float]]:
    return [(x, float(y)) for y in range(first, last)]


def test_ends_point_outwards() -> None:
    tips = ends(lines(row(10, 30, 20.0)))
    assert tips.points[0].tolist() == [[10.0, 20.0], [29.0, 20.0]]
    assert tips.directions[0].tolist() == [[-1.0, 0.0], [1.0, 0.0]]


def test_a_vein_goes_on_through_a_junction_and_its_branch_does_not() -> None:
    chain = chains(lines(row(10, 30, 20.0), row(31, 60, 20.0), column(22, 50, 30.0)))
    assert chain[0] == chain[1] != chain[2]


def test_parallel_veins_are_two_chains() -> None:
    chain = chains(lines(row(10, 30, 20.0), row(10, 30, 23.0)))
    assert chain[0] != chain[1]


def test_an_end_meets_what_runs_beside_it() -> None:
    traced = lines(row(10, 50, 20.0), column(22, 40, 30.0), row(70, 80, 60.0))
    met = meetings(traced, (80, 100)).largest(np.array([3.0, 2.0, 9.0]), -1.0)
    assert met.tolist() == [[-1.0, -1.0], [3.0, -1.0], [-1.0, -1.0]]


def test_pairs_within_reach_are_found_once() -> None:
    rng = np.random.default_rng(3)
    points = rng.uniform(0, 40, (60, 2))
    one, other = pairs_within(points, 5.0)
    apart = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    near = {(i, j) for i in range(60) for j in range(i) if apart[i, j] <= 5.0}
    assert {(max(a, b), min(a, b)) for a, b in zip(one.tolist(), other.tolist(), strict=True)} == near
    assert len(one) == len(near)
