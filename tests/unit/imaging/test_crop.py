"""The part of a picture that can be shown full."""

from __future__ import annotations

import numpy as np
import pytest

from vein_tracker.imaging.crop import WHOLE, Box, around, in_common, largest_box


def test_the_largest_rectangle_within_a_mask() -> None:
    mask = np.zeros((10, 20), np.bool_)
    mask[2:8, 5:15] = True
    mask[0:10, 17:18] = True
    assert largest_box(mask) == Box(0.25, 0.2, 0.75, 0.8)


def test_a_corner_that_is_missing_is_cut_round() -> None:
    mask = np.ones((10, 10), np.bool_)
    mask[:3, :2] = False
    assert largest_box(mask) == Box(0.2, 0.0, 1.0, 1.0)


def test_what_several_boxes_have_in_common() -> None:
    assert in_common([]) == WHOLE
    assert in_common([Box(0.1, 0.0, 1.0, 0.9), Box(0.0, 0.2, 0.8, 1.0)]) == Box(0.1, 0.2, 0.8, 0.9)


def test_all_and_nothing() -> None:
    assert largest_box(np.ones((4, 5), np.bool_)) == Box(0.0, 0.0, 1.0, 1.0)
    assert largest_box(np.zeros((4, 5), np.bool_)) is None


def test_around_points_with_a_margin_that_stays_inside() -> None:
    points = np.array([(100.0, 50.0), (300.0, 150.0)])
    box = around(points, (400, 200), 0.1)
    assert tuple(box) == pytest.approx((0.2, 0.2, 0.8, 0.8))
    assert around(points, (400, 200), 5.0) == Box(0.0, 0.0, 1.0, 1.0)
