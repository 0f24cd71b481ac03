"""Each place of a picture knows the nearest marked pixel, and how far off it is."""

from __future__ import annotations

import numpy as np
import pytest

from vein_tracker.imaging.nearest import distance_to, nearest_marked, pixels_of

SHAPE = (40, 60)


def test_points_lie_in_the_pixel_whose_centre_is_nearest() -> None:
    rows, columns = pixels_of(np.array([[3.4, 7.6], [0.0, 2.0]]))
    assert rows.tolist() == [8, 2]
    assert columns.tolist() == [3, 0]


def test_the_nearest_of_scattered_pixels_is_told_with_its_distance() -> None:
    rng = np.random.default_rng(2)
    places = rng.permutation(SHAPE[0] * SHAPE[1])[:12]
    rows, columns = np.divmod(places, SHAPE[1])
    found = nearest_marked(rows, columns, np.arange(12) + 100, SHAPE)
    y, x = np.mgrid[: SHAPE[0], : SHAPE[1]]
    truth = np.hypot(y[..., None] - rows, x[..., None] - columns)
    told = np.take_along_axis(truth, found.value_at()[..., None] - 100, axis=2)[..., 0]
    assert np.allclose(told, truth.min(axis=2), rtol=0.03)
    assert np.allclose(found.distance, truth.min(axis=2), rtol=0.03)
    assert (found.value_at(rows, columns) == np.arange(12) + 100).all()


def test_of_two_at_one_pixel_the_last_counts() -> None:
    at = np.array([5, 5])
    assert (nearest_marked(at, at, np.array([1, 2]), SHAPE).value_at() == 2).all()


def test_distance_is_none_on_a_point_and_far_without_any() -> None:
    distance = distance_to(np.array([[10.2, 20.0]]), SHAPE)
    assert distance[20, 10] == 0
    assert distance[20, 40] == pytest.approx(30, rel=0.05)
    assert distance_to(np.zeros((0, 2)), SHAPE).min() > 1000
