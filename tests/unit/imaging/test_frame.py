"""The working frame keeps places; a region covers the pixels whose centres it holds."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vein_tracker.errors import VeinTrackerError
from vein_tracker.imaging.decode import Decoded, Pixels
from vein_tracker.imaging.frame import full_size, polygon_mask, region_mask, working_frame
from vein_tracker.model.records import Region


def test_a_large_photo_is_shrunk_and_its_places_come_back() -> None:
    photo = Decoded(pixels=np.zeros((600, 800, 3), np.uint8), width=3200, height=2400, scale=0.25)
    frame = working_frame(photo, 120_000)
    assert frame.shape == (300, 400)
    assert frame.scale == pytest.approx(0.125)
    corner = np.array([[-0.5, -0.5], [3199.5, 2399.5]])
    assert frame.to_working(corner) == pytest.approx(np.array([[-0.5, -0.5], [399.5, 299.5]]))
    assert frame.to_full(frame.to_working(corner)) == pytest.approx(corner)


def test_a_small_photo_stays_as_it_is() -> None:
    photo = Decoded(pixels=np.zeros((100, 120, 3), np.uint8), width=120, height=100)
    assert working_frame(photo, 120_000).pixels is photo.pixels
    assert working_frame(photo, 120_000, most_scale=0.5).shape == (50, 60)


def test_a_photo_that_was_decoded_smaller_shows_thin_lines_as_clearly() -> None:
    full = np.full((1500, 2000, 3), 200, np.uint8)
    for x in range(100, 1900, 97):
        full[:, x : x + 6] = 100
    full = np.asarray(cv2.GaussianBlur(full, (0, 0), 1.5), np.uint8)
    half = np.asarray(cv2.resize(full, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)

    def depth(pixels: Pixels, scale: float) -> float:
        row = working_frame(Decoded(pixels=pixels, width=2000, height=1500, scale=scale), 300_000).pixels[100]
        lines = (int(x * len(row) / 2000) for x in range(100, 1900, 97))
        return float(np.mean([200.0 - row[at - 6 : at + 9].min() for at in lines]))

    assert depth(half, 0.5) == pytest.approx(depth(full, 1.0), rel=0.01)


@given(st.integers(-9, 40), st.integers(-9, 30), st.integers(1, 40), st.integers(1, 40))
def test_a_whole_box_covers_just_its_pixels(x: int, y: int, width: int, height: int) -> None:
    corners = np.array([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], float)
    expected = np.zeros((20, 30), np.bool_)
    expected[max(y, 0) : max(y + height, 0), max(x, 0) : max(x + width, 0)] = True
    assert np.array_equal(polygon_mask(corners, (20, 30)), expected)


def test_a_triangle_and_a_ring_of_corners() -> None:
    triangle = polygon_mask(np.array([(0.0, 0.0), (10.0, 0.0), (0.0, 10.0)]), (12, 12))
    assert triangle.sum() == pytest.approx(50, abs=6)
    assert triangle[1, 1]
    assert not triangle[8, 8]


def _box(left: float, top: float, right: float, bottom: float) -> Region:
    return Region(points=((left, top), (right, top), (right, bottom), (left, bottom)))


def test_a_region_smaller_than_a_working_pixel_is_that_pixel() -> None:
    photo = Decoded(pixels=np.zeros((400, 400, 3), np.uint8), width=400, height=400)
    frame = working_frame(photo, 10_000)
    last = region_mask(frame, _box(398.5, 0.5, 399.5, 1.5))
    assert np.argwhere(last).tolist() == [[0, 99]]


@pytest.mark.parametrize("region", [_box(400.5, 0, 402, 2), _box(-9, -9, -8, -8), _box(5, 5, 5, 9)])
def test_a_region_outside_or_empty_is_refused(region: Region) -> None:
    photo = Decoded(pixels=np.zeros((400, 400, 3), np.uint8), width=400, height=400)
    with pytest.raises(VeinTrackerError) as refused:
        region_mask(working_frame(photo, 10_000), region)
    assert refused.value.text.code == "region_outside"


def test_full_size_repeats_pixels() -> None:
    mask = np.array([[0, 255], [255, 0]], np.uint8)
    assert np.array_equal(full_size(mask, 4, 4), np.kron(mask, np.ones((2, 2), np.uint8)))
