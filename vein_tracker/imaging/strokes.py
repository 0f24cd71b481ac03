"""What a person's strokes cover of a mask."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.nearest import nearest_marked, pixels_within
from vein_tracker.imaging.overlay import to_mask
from vein_tracker.imaging.polyline import dense, normals
from vein_tracker.model.corrections import Stroke
from vein_tracker.model.results import F64

_STEP: Final = 0.5
"""Pixels of the mask: so near to each other are a line's points."""
_AROUND: Final = 1.5


class Patch(NamedTuple):
    """What a stroke covers: (h, w) bool `inside` a window of the mask."""

    rows: slice
    columns: slice
    inside: Bools

    @property
    def window(self) -> tuple[slice, slice]:
        """The window's rows and columns."""
        return self.rows, self.columns


def covered(stroke: Stroke, scale: tuple[float, float], shape: tuple[int, int]) -> Patch:
    """Return what a stroke covers of a mask; at least the pixels that its path runs through.

    Parameters
    ----------
    stroke : Stroke
        In full-size pixels.
    scale : mask pixels for each full-size pixel, in x and in y
    shape : height and width of the mask
    """
    points = dense(to_mask(np.array(stroke.points, np.float64).reshape(-1, 2), scale), _STEP)
    half = stroke.width * float(np.sqrt(scale[0] * scale[1])) / 2
    most = np.array(shape[::-1])
    left, top = np.clip(np.floor(points.min(axis=0) - half - _AROUND), 0, most).astype(int).tolist()
    right, bottom = np.clip(np.ceil(points.max(axis=0) + half + _AROUND) + 1, 0, most).astype(int).tolist()
    size = (bottom - top, right - left)
    inside = np.zeros(size, np.bool_) if 0 in size else _painted(points - (left, top), half, size)
    return Patch(slice(top, bottom), slice(left, right), inside)


def _painted(points: F64, half: float, size: tuple[int, int]) -> Bools:
    """Return (h, w) the pixels whose centre lies within half a width of a line, and those that it runs through."""
    rows, columns = pixels_within(points, size)
    near = nearest_marked(rows, columns, np.arange(len(points)), size)
    y, x = np.nonzero(near.distance <= half + _AROUND)
    at = near.value_at(y, x)
    apart = np.column_stack([x, y]) - points[at]
    aside = normals(points)[at]
    across = np.abs((apart * aside).sum(axis=1))
    along = np.abs(apart[:, 0] * aside[:, 1] - apart[:, 1] * aside[:, 0])
    inside = np.zeros(size, np.bool_)
    inside[y, x] = np.hypot(across, np.maximum(along - 2 * _STEP, 0)) <= half
    inside[rows, columns] = True
    return inside
