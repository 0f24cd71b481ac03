"""Strips cover every row once; with a margin, what is filtered in them is what is filtered in the whole."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from vein_tracker.imaging.strips import strips, widened


@pytest.mark.parametrize("shape", [(1, 1), (64, 64), (127, 5000), (894, 1342), (4000, 300)])
def test_each_row_lies_in_one_strip(shape: tuple[int, int]) -> None:
    rows = [row for part in strips(shape) for row in range(part.start, part.stop)]
    assert rows == list(range(shape[0]))


def test_filtering_strips_is_filtering_the_whole() -> None:
    picture = np.random.default_rng(3).random((500, 900), dtype=np.float32)
    whole = cv2.erode(picture, np.ones((9, 9), np.uint8))
    parts = []
    for rows in strips(picture.shape):
        wide, inner = widened(rows, 4, len(picture))
        parts.append(cv2.erode(picture[wide], np.ones((9, 9), np.uint8))[inner])
    assert len(parts) > 1
    assert np.array_equal(np.concatenate(parts), whole)
