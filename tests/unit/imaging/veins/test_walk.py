"""A skeleton comes apart into paths that go from junction to junction, each pixel beside the one before."""

from __future__ import annotations

import numpy as np

from vein_tracker.imaging.veins.walk import Paths, in_order, walked


def paths_of(*rows: str) -> tuple[Paths, list[list[tuple[int, int]]]]:
    skeleton = np.array([[mark == "#" for mark in row] for row in rows]).astype(np.uint8)
    paths = walked(skeleton, np.ones(skeleton.shape, np.float32))
    places = list(zip(paths.rows.tolist(), paths.columns.tolist(), strict=True))
    return paths, [
        places[a:b] for a, b in zip(paths.starts[:-1].tolist(), paths.starts[1:].tolist(), strict=True)
    ]


def test_strings_are_lined_up_each_from_its_lower_end() -> None:
    links = np.array([[2, -1], [-1, -1], [0, 4], [4, -1], [3, 2]])
    order, starts = in_order(links)
    assert order.tolist() == [0, 2, 4, 3, 1]
    assert starts.tolist() == [0, 4, 5]


def test_a_ring_starts_at_its_lowest_place_and_comes_last() -> None:
    links = np.array([[1, 3], [0, 2], [1, 3], [2, 0], [5, -1], [4, -1]])
    order, starts = in_order(links)
    assert order.tolist() == [4, 5, 0, 1, 2, 3]
    assert starts.tolist() == [0, 2, 6]


def test_a_long_string_keeps_its_order_whatever_its_places_are_called() -> None:
    names = np.random.default_rng(7).permutation(1000)
    links = np.full((1000, 2), -1)
    links[names[1:], 0], links[names[:-1], 1] = names[:-1], names[1:]
    order, starts = in_order(links)
    expected = names if names[0] < names[-1] else names[::-1]
    assert order.tolist() == expected.tolist()
    assert starts.tolist() == [0, 1000]


def test_nothing_has_no_paths() -> None:
    paths, parts = paths_of("....", "....", "....")
    assert parts == []
    assert paths.joined.shape == (0, 2)


def test_a_fork_is_three_paths_that_share_its_middle() -> None:
    paths, parts = paths_of("#.....#", ".#...#.", "..#.#..", "...#...", "...#...", "...#...", "...#...")
    assert len(parts) == 3
    assert paths.joined.sum() == 3
    shared = set.intersection(*(set(part) for part in parts))
    assert len(shared) == 1
    for part in parts:
        steps = np.abs(np.diff(np.array(part), axis=0)).max(axis=1)
        assert (steps <= 2).all()


def test_a_line_whose_scale_jumps_is_two() -> None:
    sigma = np.ones((3, 8), np.float32)
    sigma[:, 4:] = 4.0
    skeleton = np.zeros((3, 8), np.uint8)
    skeleton[1] = 1
    assert walked(skeleton, sigma).starts.tolist() == [0, 4, 8]
