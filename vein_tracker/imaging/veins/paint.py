"""From centre lines and widths to the pixels that each line covers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vein_tracker.imaging.nearest import nearest_marked, pixels_of
from vein_tracker.model.results import F32, F64, I32, Ints

_SLACK = 2.0  # pixels: so far the rim may lie from half a width


@dataclass(frozen=True, slots=True)
class Rim:
    """Where a vein ends in the picture: `dark` (h, w) falls below the centre-line point's `level` (N,)."""

    dark: F32
    level: F64


def paint(points: F64, normals: F64, widths: F64, owners: Ints, rim: Rim) -> I32:
    """Return for each pixel (h, w) int32 the owner of the line that covers it, −1 where none does.

    A pixel is covered within half a width of its nearest centre-line point; near the edge the picture
    itself decides.

    Parameters
    ----------
    points, normals : (N, 2) float64, x and y, pixels
    widths : (N,) float64, pixels
    owners : (N,) int, 0 or more
    rim : Rim
    """
    shape = rim.dark.shape
    owned: I32 = np.full(shape, -1, np.int32)
    if not len(points):
        return owned
    rows, columns, at = _near(points, widths / 2 + 1.5 + _SLACK, shape)
    dx, dy = columns - points[at, 0], rows - points[at, 1]
    across = np.abs(dx * normals[at, 0] + dy * normals[at, 1])
    along = np.abs(dx * normals[at, 1] - dy * normals[at, 0])
    beyond = np.hypot(across, np.maximum(along - 1.0, 0)) - widths[at] / 2
    inside = (beyond <= -_SLACK) | ((beyond <= _SLACK) & (rim.dark[rows, columns] > rim.level[at]))
    owned[rows[inside], columns[inside]] = owners[at[inside]]
    return owned


def _near(points: F64, reach: F64, shape: tuple[int, ...]) -> tuple[Ints, Ints, I32]:
    """Rows and columns of the pixels within the reach (N,) of their nearest point, and that point."""
    found = nearest_marked(*pixels_of(points), np.arange(len(points)), shape)
    rows, columns = np.nonzero(found.distance <= reach.max())
    at = found.value_at(rows, columns)
    within = found.distance[rows, columns] <= reach[at]
    return rows[within], columns[within], at[within]
