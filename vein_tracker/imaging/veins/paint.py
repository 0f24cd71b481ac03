"""From centre lines and widths to the pixels that each line covers."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.model.results import F32, F64, U8

Ints = npt.NDArray[np.int64]
Owned = npt.NDArray[np.int32]
_SLACK = 2.0  # pixels: so far the rim may lie from half a width


@dataclass(frozen=True, slots=True)
class Rim:
    """Where a vein ends in the picture: `dark` (h, w) falls below the centre-line point's `level` (N,)."""

    dark: F32
    level: F64


def paint(
    points: F64, normals: F64, widths: F64, owners: Ints, shape: tuple[int, int], rim: Rim | None = None
) -> Owned:
    """Return for each pixel (h, w) int32 the owner of the line that covers it, −1 where none does.

    A pixel is covered within half a width of its nearest centre-line point; with a rim, the picture
    itself decides near the edge.

    Parameters
    ----------
    points, normals : (N, 2) float64, x and y, pixels
    widths : (N,) float64, pixels
    owners : (N,) int, 0 or more
    shape : (h, w)
    rim : Rim, optional
    """
    owned: Owned = np.full(shape, -1, np.int32)
    if not len(points):
        return owned
    pixels, at = _near(points, widths / 2 + 1.5 + _SLACK, shape)
    y, x = np.divmod(pixels, shape[1])
    dx, dy = x - points[at, 0], y - points[at, 1]
    across = np.abs(dx * normals[at, 0] + dy * normals[at, 1])
    along = np.abs(dx * normals[at, 1] - dy * normals[at, 0])
    beyond = np.hypot(across, np.maximum(along - 1.0, 0)) - widths[at] / 2
    inside = beyond <= 0
    if rim is not None:
        inside = (beyond <= -_SLACK) | ((beyond <= _SLACK) & (rim.dark.ravel()[pixels] > rim.level[at]))
    owned.ravel()[pixels[inside]] = owners[at[inside]]
    return owned


def _near(points: F64, reach: F64, shape: tuple[int, int]) -> tuple[Ints, Ints]:
    """Flat indices of the pixels within the reach (N,) of their nearest point, and that point."""
    columns, rows = np.rint(points).astype(np.int64).T
    empty: U8 = np.ones(shape, np.uint8)
    empty[rows, columns] = 0
    distance, labels = cv2.distanceTransformWithLabels(
        empty, cv2.DIST_L2, cv2.DIST_MASK_5, labelType=cv2.DIST_LABEL_PIXEL
    )
    nearest = np.zeros(int(labels.max()) + 1, np.int64)
    nearest[labels[rows, columns]] = np.arange(len(points))
    pixels = np.flatnonzero(distance <= reach.max())
    at = nearest[labels.ravel()[pixels]]
    within = distance.ravel()[pixels] <= reach[at]
    return pixels[within], at[within]
