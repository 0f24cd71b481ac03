"""From centre lines and widths to a mask."""

from __future__ import annotations

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.model.results import F64, U8


def paint(points: F64, normals: F64, widths: F64, shape: tuple[int, int]) -> Bools:
    """Return the mask (h, w) of pixels within half a width of their nearest centre-line point.

    Parameters
    ----------
    points, normals : (N, 2) float64, x and y, pixels
    widths : (N,) float64, pixels
    shape : (h, w)
    """
    mask = np.zeros(shape, np.bool_)
    if not len(points):
        return mask
    columns, rows = np.rint(points).astype(np.int64).T
    empty: U8 = np.ones(shape, np.uint8)
    empty[rows, columns] = 0
    distance, labels = cv2.distanceTransformWithLabels(
        empty, cv2.DIST_L2, cv2.DIST_MASK_5, labelType=cv2.DIST_LABEL_PIXEL
    )
    nearest = np.zeros(int(labels.max()) + 1, np.int64)
    nearest[labels[rows, columns]] = np.arange(len(points))
    y, x = np.nonzero(distance <= float(widths.max()) / 2 + 1.5)
    at = nearest[labels[y, x]]
    dx, dy = x - points[at, 0], y - points[at, 1]
    across = np.abs(dx * normals[at, 0] + dy * normals[at, 1])
    along = np.abs(dx * normals[at, 1] - dy * normals[at, 0])
    half = widths[at] / 2
    inside = np.hypot(across, np.maximum(along - 1.0, 0)) <= half
    mask[y[inside], x[inside]] = True
    return mask
