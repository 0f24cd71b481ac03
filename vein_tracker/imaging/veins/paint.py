"""From centre lines and widths to the pixels that each line covers."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from vein_tracker.imaging.nearest import nearest_marked, pixels_of
from vein_tracker.imaging.strips import strips, widened, workers
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
    owned: I32 = np.full(rim.dark.shape, -1, np.int32)
    if not len(points):
        return owned
    reach = widths / 2 + 1.5 + _SLACK
    marked = pixels_of(points)

    def paint_strip(rows: slice) -> None:
        pixels, at = _near(marked, reach, rows, rim.dark.shape)
        y, x = np.divmod(pixels, owned.shape[1])
        dx, dy = x - points[at, 0], y - points[at, 1]
        across = np.abs(dx * normals[at, 0] + dy * normals[at, 1])
        along = np.abs(dx * normals[at, 1] - dy * normals[at, 0])
        beyond = np.hypot(across, np.maximum(along - 1.0, 0)) - widths[at] / 2
        dark = rim.dark.ravel()[pixels] > rim.level[at]
        inside = (beyond <= -_SLACK) | ((beyond <= _SLACK) & dark)
        owned.ravel()[pixels[inside]] = owners[at[inside]]

    with workers() as pool:
        list(pool.map(paint_strip, strips(owned.shape)))
    return owned


def _near(
    marked: tuple[Ints, Ints], reach: F64, rows: slice, shape: tuple[int, ...]
) -> tuple[Ints, Ints | I32]:
    """Flat indices of the pixels of these rows within the reach (N,) of their nearest point, and that point.

    `marked`: rows and columns (N,) of the points.
    """
    wide, inner = widened(rows, math.ceil(reach.max()) + 1, shape[0])
    about = np.flatnonzero((marked[0] >= wide.start) & (marked[0] < wide.stop))
    if not len(about):
        return about, about
    height = wide.stop - wide.start
    found = nearest_marked(marked[0][about] - wide.start, marked[1][about], about, (height, shape[1]))
    distance = found.distance[inner].ravel()
    pixels = np.flatnonzero(distance <= reach.max())
    at = found.values[found.label[inner].ravel()[pixels]]
    within = distance[pixels] <= reach[at]
    return rows.start * shape[1] + pixels[within], at[within]
