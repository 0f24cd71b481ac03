from __future__ import annotations

import cv2
import numpy as np
import pytest

from vein_tracker.imaging.blind import LONGEST_SIDE, blind_pair
from vein_tracker.imaging.picture import in_frame_of
from vein_tracker.model.results import F64, U8


def grained(seed: int = 1, size: tuple[int, int] = (300, 400)) -> U8:
    rng = np.random.default_rng(seed)
    grain = cv2.GaussianBlur(rng.normal(0, 60, (*size, 3)), (0, 0), 1.2)
    return np.clip(160 + 2 * grain, 0, 255).astype(np.uint8)


def turned(degrees: float, shift: float) -> F64:
    matrix = np.eye(3)
    matrix[:2] = cv2.getRotationMatrix2D((200, 150), degrees, 1.0)
    matrix[0, 2] += shift
    return matrix


def sharpness(picture: U8) -> float:
    inside = cv2.erode(picture[..., 3], np.ones((9, 9), np.uint8)) > 0
    return float(cv2.Laplacian(picture[..., 1].astype(np.float64), cv2.CV_64F)[inside].var())


def test_both_show_the_same_skin_and_nothing_else() -> None:
    homography = turned(6, 25)
    before = grained()
    after = np.ascontiguousarray(
        in_frame_of((400, 300), before, np.linalg.inv(homography).astype(np.float64))[..., :3]
    )

    first, second = blind_pair(before, after, homography)

    assert first.shape == second.shape
    assert np.array_equal(first[..., 3], second[..., 3])
    assert np.all(first[first[..., 3] == 0] == 0)
    inside = cv2.erode(first[..., 3], np.ones((15, 15), np.uint8)) > 0
    away = np.abs(first[..., :3].astype(int) - second[..., :3])[inside]
    assert np.median(away) <= 6


def test_sharpness_does_not_tell_which_was_warped() -> None:
    before, after = grained(1), grained(2)

    first, second = blind_pair(before, after, turned(4, 10))

    assert sharpness(second) / sharpness(first) == pytest.approx(1.0, abs=0.15)
    warped = in_frame_of((400, 300), after, turned(4, 10))
    plain = np.dstack([before, np.full(before.shape[:2], 255, np.uint8)])
    assert (
        sharpness(warped) / sharpness(plain) < 0.8
    )  # as the area page shows it, where nobody is to be misled


def test_a_large_photo_is_brought_to_a_size_that_a_screen_can_show() -> None:
    picture = grained(3, (2400, 3600))

    first, second = blind_pair(picture, picture, np.eye(3))

    assert max(first.shape) <= LONGEST_SIDE
    assert np.abs(first.astype(int) - second).max() <= 1


def test_photos_without_common_skin_stay_empty() -> None:
    first, second = blind_pair(grained(), grained(), np.array([[1.0, 0, 900], [0, 1, 0], [0, 0, 1]]))

    assert first.shape == second.shape
    assert not first[..., 3].any()
