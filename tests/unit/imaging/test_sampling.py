"""Reading between pixels, at any number of places; how even both sides of a line are."""

from __future__ import annotations

import numpy as np

from vein_tracker.imaging.veins.sampling import evenness, sampled


def test_a_slope_is_read_between_pixels_at_more_places_than_opencv_takes_at_once() -> None:
    slope = np.tile(np.arange(100, dtype=np.float32), (50, 1))
    x = np.linspace(0.0, 99.0, 40_000)[:, None]

    found = sampled(slope, x, np.full_like(x, 7.5))

    assert np.abs(found - x).max() < 0.05


def test_channels_and_shape_are_kept() -> None:
    plane = np.stack([np.full((9, 9), value, np.float32) for value in (1, 2, 3)], axis=2)

    found = sampled(plane, np.zeros((5, 4)), np.zeros((5, 4)))

    assert found.shape == (5, 4, 3)
    assert found[2, 1].tolist() == [1, 2, 3]


def test_no_places_give_no_values() -> None:
    assert sampled(np.zeros((9, 9, 3), np.float32), np.zeros((0, 4)), np.zeros((0, 4))).shape == (0, 4, 3)


def test_a_line_is_even_and_an_edge_is_not() -> None:
    middle = np.array([1.0, 1.0, 1.0])
    left, right = (
        np.array([[0.2, 0.0], [0.0, 0.1], [2.0, 2.0]]),
        np.array([[0.5, 0.2], [1.0, 1.2], [0.9, 0.5]]),
    )

    assert np.allclose(evenness(middle, left, right), [0.8, 0.0, -1.0])
