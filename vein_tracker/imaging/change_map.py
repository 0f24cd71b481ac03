"""What became of each vein of an aligned pair: gone, remaining or new, with length and area of each class."""

from __future__ import annotations

from typing import Final, cast

import cv2
import numpy as np

from vein_tracker.imaging.change import change_classes
from vein_tracker.imaging.picture import contours, scaling
from vein_tracker.imaging.segments import length_px
from vein_tracker.imaging.veins.lines import calmed
from vein_tracker.imaging.veins.thin import thinned
from vein_tracker.imaging.veins.walk import Paths, walked
from vein_tracker.model.results import F32, F64, I32, U8
from vein_tracker.model.shown import ChangeClass, ChangedVeins

TOLERANCE_PX: Final = 3
"""Of the working picture: so far may a vein that remains lie from where it was."""
_SPUR: Final = 1.5
"""Times a vein's half width: a branch of the middle line that is shorter only points at the vein's rim."""


def changed_veins(
    before: U8, after: U8, skin: U8, scale: tuple[float, float], px_per_mm: float | None = None
) -> tuple[ChangedVeins, ...]:
    """Split the veins of an aligned pair into gone, remaining and new, and measure each class.

    Parameters
    ----------
    before, after, skin : (h, w) uint8, 0 or 255
        Veins of both photographs and the skin that both let be judged, in the baseline's working frame.
    scale : working pixels for each of the baseline's full-size pixels, in x and in y
    px_per_mm : float, optional
        The baseline's, at full size.

    Returns
    -------
    tuple of ChangedVeins
        One for each class, in its order, also where it is empty.

    Notes
    -----
    The middle line is that of both masks together, so that each place of it belongs to one class and none is
    counted twice: the skeleton of Guo and Hall (1989), without spurs, calmed as steps from pixel to pixel are
    longer than the line that they follow.
    """
    classes = change_classes(before & skin, after & skin, TOLERANCE_PX)
    at: I32 = np.full(before.shape, -1, np.int32)
    for place, mask in enumerate(classes):
        at[mask > 0] = place
    lengths = _lengths(at, scale)
    skin_area = max(1, int(np.count_nonzero(skin)))
    to_full = scaling(1 / scale[0], 1 / scale[1])
    found = []
    for kind, mask, length in zip(ChangeClass, classes, lengths, strict=True):
        count = int(np.count_nonzero(mask))
        area = count / (scale[0] * scale[1])
        found.append(
            ChangedVeins(
                kind=kind,
                length_px=length,
                area_px=area,
                skin_percent=100 * count / skin_area,
                length_mm=None if px_per_mm is None else length / px_per_mm,
                area_mm2=None if px_per_mm is None else area / px_per_mm**2,
                parts=tuple(_moved(line, to_full) for line in contours(mask)),
            )
        )
    return tuple(found)


def _lengths(at: I32, scale: tuple[float, float]) -> list[float]:
    """Return the length of the middle line in full-size pixels of each class; `at` (h, w) is −1 where no vein is."""
    veins = (at >= 0).astype(np.uint8)
    paths = walked(thinned(veins), np.ones(veins.shape, np.float32))
    lengths = [0.0] * len(ChangeClass)
    if not len(paths.rows):
        return lengths
    inner = cv2.distanceTransform(veins, cv2.DIST_L2, cv2.DIST_MASK_5)
    for place, (start, end) in enumerate(zip(paths.starts[:-1], paths.starts[1:], strict=True)):
        if end - start < 2 or _is_spur(paths, place, cast(F32, inner)):
            continue
        rows, columns = paths.rows[start:end], paths.columns[start:end]
        points = np.column_stack([columns / scale[0], rows / scale[1]])
        points = calmed(points, np.array([0, len(points)]))
        steps = np.hypot(*np.diff(points, axis=0).T)
        whose = at[rows, columns]
        for kind in range(len(lengths)):
            # A step between two classes is half of each.
            lengths[kind] += float((steps * ((whose[1:] == kind) + 1.0 * (whose[:-1] == kind)) / 2).sum())
    return lengths


def _is_spur(paths: Paths, place: int, inner: F32) -> bool:
    """Whether a path that hangs on one junction is no longer than that place is wide."""
    start, end = paths.starts[place], paths.starts[place + 1]
    first, last = paths.joined[place]
    if first == last:
        return False
    knot = start if first else end - 1
    points = np.column_stack([paths.columns[start:end], paths.rows[start:end]]).astype(np.float64)
    return length_px(points) <= _SPUR * float(inner[paths.rows[knot], paths.columns[knot]])


def _moved(points: F64, to_full: F64) -> F64:
    return cast(F64, cv2.perspectiveTransform(points[:, None], to_full)[:, 0])
