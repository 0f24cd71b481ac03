"""Which of some marked pixels lies nearest to each place of a picture, and how far off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.model.results import F32, F64, I32, U8, Ints


@dataclass(frozen=True, slots=True)
class Nearest:
    """`distance` (h, w) float32, pixels, to the nearest marked pixel; `label` (h, w) tells it, `values` whose it is."""

    distance: F32
    label: I32
    values: I32

    def value_at(self, *place: Ints) -> I32:
        """Return the value of the nearest marked pixel at rows and columns; of every pixel without them."""
        return self.values[self.label[place] if place else self.label]


def pixels_of(points: F64) -> tuple[Ints, Ints]:
    """Return the rows and columns (N,) of the pixels that x, y (N, 2) lie in."""
    columns, rows = np.rint(points).astype(np.int64).T
    return rows, columns


def pixels_within(points: F64, shape: tuple[int, ...]) -> tuple[Ints, Ints]:
    """Return rows and columns (N,) of the pixels of a picture (h, w) that are nearest to x, y (N, 2)."""
    rows, columns = pixels_of(points)
    return np.clip(rows, 0, shape[0] - 1), np.clip(columns, 0, shape[1] - 1)


def distance_to(points: F64, shape: tuple[int, int]) -> F32:
    """Return (h, w) float32 the distance in pixels to the nearest of the points (N, 2) x, y; far without any."""
    return cast(F32, cv2.distanceTransform(_free(*pixels_of(points), shape), cv2.DIST_L2, cv2.DIST_MASK_3))


def nearest_marked(rows: Ints, columns: Ints, values: I32 | Ints, shape: tuple[int, ...]) -> Nearest:
    """Look from everywhere for the nearest of N marked pixels, at least one.

    Parameters
    ----------
    rows, columns : (N,) int
    values : (N,) int
        What each stands for; of two at one pixel the last counts.
    shape : (h, w)

    Notes
    -----
    Distances by a 5 × 5 mask (Borgefors, 1986), within 2 %.
    """
    distance, label = cv2.distanceTransformWithLabels(
        _free(rows, columns, shape), cv2.DIST_L2, cv2.DIST_MASK_5, labelType=cv2.DIST_LABEL_PIXEL
    )
    owner = np.zeros(int(label.max()) + 1, np.int32)
    owner[label[rows, columns]] = values
    return Nearest(cast(F32, distance), cast(I32, label), owner)


def _free(rows: Ints, columns: Ints, shape: tuple[int, ...]) -> U8:
    """(h, w) 0 at the marked pixels, else 1."""
    free: U8 = np.ones(shape, np.uint8)
    free[rows, columns] = 0
    return free
