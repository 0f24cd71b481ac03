"""Pictures for people keep the photo's content where it belongs."""

from __future__ import annotations

import cv2
import numpy as np

from vein_tracker.imaging import picture


def test_a_mask_survives_its_png() -> None:
    mask = np.zeros((37, 51), np.uint8)
    mask[5:9, 3:40] = 255

    assert np.array_equal(picture.from_png(picture.png(mask)), mask)


def test_a_thumbnail_is_small_and_keeps_the_shape() -> None:
    pixels = np.full((1000, 2000, 3), (200, 150, 130), np.uint8)

    small = cv2.imdecode(np.frombuffer(picture.thumbnail(pixels), np.uint8), cv2.IMREAD_COLOR)

    assert small is not None
    assert small.shape == (240, 480, 3)
    assert np.abs(small[100, 100].astype(int) - (130, 150, 200)).max() <= 2


def test_sixteen_bits_become_eight_at_the_same_brightness() -> None:
    sixteen = np.array([[[0, 32896, 65535]]], np.uint16)

    assert picture.to_8_bit(sixteen).tolist() == [[[0, 128, 255]]]


def test_a_pyramid_halves_down_to_a_small_picture() -> None:
    sizes = [level.shape[:2] for level in picture.pyramid(np.zeros((1500, 2000, 3), np.uint8))]

    assert sizes == [(1500, 2000), (750, 1000), (375, 500)]


def test_a_follow_up_is_shown_in_the_baselines_frame() -> None:
    after = np.zeros((100, 120, 3), np.uint8)
    after[40:50, 60:70] = 255
    moved_by_20_and_10 = np.array([[1.0, 0.0, 20.0], [0.0, 1.0, 10.0], [0.0, 0.0, 1.0]])

    shown = picture.in_frame_of((120, 100), after, moved_by_20_and_10)

    assert shown[30:40, 40:50, :3].min() == 255
    assert shown[0, 0, 3] == 255
    assert shown[99, 119, 3] == 0
