"""Strips cover every row once; with a margin, what is filtered in them is what is filtered in the whole."""

from __future__ import annotations

import threading

import cv2
import numpy as np
import pytest

from vein_tracker.imaging.strips import strips, two, widened, workers


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


def test_each_of_two_works_by_itself() -> None:
    def at_work() -> int:
        with workers() as pool:
            helpers = set(pool.map(lambda _: threading.get_ident(), range(8)))
        assert helpers == {threading.get_ident()}
        return threading.get_ident()

    with two() as pool:
        one, other = pool.submit(at_work), pool.submit(at_work)
        assert threading.get_ident() not in {one.result(), other.result()}


def test_what_fails_on_one_of_two_fails_for_who_asked() -> None:
    def fails() -> None:
        with workers() as pool:
            pool.submit(divmod, 1, 0)

    with two() as pool, pytest.raises(ZeroDivisionError):
        pool.submit(fails).result()
