"""Which part of a picture can be shown full: the largest upright rectangle within a mask."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt


class Box(NamedTuple):
    """A part of a picture as shares of its width and height, 0..1."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def area(self) -> float:
        """Its share of the picture; 0 where it is empty."""
        return max(0.0, self.right - self.left) * max(0.0, self.bottom - self.top)


WHOLE = Box(0.0, 0.0, 1.0, 1.0)


def in_common(boxes: Iterable[Box]) -> Box:
    """Return the part that lies in all boxes; empty, with its right end at the left or further, where none does."""
    found = WHOLE
    for box in boxes:
        found = Box(
            max(found.left, box.left),
            max(found.top, box.top),
            min(found.right, box.right),
            min(found.bottom, box.bottom),
        )
    return found


def largest_box(mask: npt.NDArray[np.bool_]) -> Box | None:
    """Return the largest upright rectangle that lies within a mask.

    Parameters
    ----------
    mask : (h, w) bool
        Small: it is looked at place by place.

    Returns
    -------
    Box or None
        None where nothing is set.

    Notes
    -----
    By row, the largest rectangle under a histogram of heights.
    """
    height, width = mask.shape
    heights = np.zeros(width + 1, np.int64)
    best, found = 0, None
    for row in range(height):
        heights[:width] = np.where(mask[row], heights[:width] + 1, 0)
        open_bars: list[tuple[int, int]] = []
        for column, bar in enumerate(heights.tolist()):
            start = column
            while open_bars and open_bars[-1][1] > bar:
                start, tall = open_bars.pop()
                if tall * (column - start) > best:
                    best = tall * (column - start)
                    found = Box(start / width, (row + 1 - tall) / height, column / width, (row + 1) / height)
            if not open_bars or open_bars[-1][1] < bar:
                open_bars.append((start, bar))
    return found


def around(points: npt.NDArray[np.float64], size: tuple[int, int], margin: float) -> Box:
    """Return the box around points, widened by a share of its own sides, within the picture.

    Parameters
    ----------
    points : (N, 2) float64
        x and y in pixels.
    size : width and height of the picture in pixels
    margin : share of the box's width and height, on each side
    """
    (left, top), (right, bottom) = points.min(axis=0) / size, points.max(axis=0) / size
    across, down = margin * (right - left), margin * (bottom - top)
    return Box(
        float(max(0.0, left - across)),
        float(max(0.0, top - down)),
        float(min(1.0, right + across)),
        float(min(1.0, bottom + down)),
    )
