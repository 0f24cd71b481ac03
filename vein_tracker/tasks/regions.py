"""A view's region: drawn on the baseline, carried to each follow-up by its alignment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from vein_tracker.errors import REGION_CROSSES, REGION_TINY, REGION_TOO_FEW
from vein_tracker.imaging.warp import project
from vein_tracker.model.records import Photo, Region, View
from vein_tracker.model.results import F64, Alignment, Comparison
from vein_tracker.tasks.edit import Amend, Edits
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

SET_REGION = Text("set_region", QT_TRANSLATE_NOOP("core", "Draw region"))
CLEAR_REGION = Text("clear_region", QT_TRANSLATE_NOOP("core", "Clear region"))
Place = tuple[float, float]
"""x and y in upright full-size pixels."""
_LEAST_POINTS: Final = 3
_LEAST_SHARE: Final = 0.002
"""Of the photo."""
_SAME: Final = 0.05
"""Pixels: two machines carry a region to the same place within less."""


def carried(region: Region | None, alignment: Alignment | None) -> Region | None:
    """Return a region of BEFORE where it lies in AFTER; None where the two are not aligned, or for no region."""
    if region is None or alignment is None or alignment.homography is None:
        return None
    points: F64 = project(
        np.array(alignment.homography, np.float64), np.array(region.points, np.float64).reshape(-1, 2)
    )
    return Region(points=tuple((float(x), float(y)) for x, y in points))


def measured_region(view: View, photo: Photo, compared: Comparison | None) -> Region | None:
    """Return where a photo is measured, in its own pixels: the view's region, carried where the two compare."""
    if photo.id == view.baseline_id:
        return view.region
    return carried(view.region, compared.alignment) if compared and compared.comparable else None


def same_region(one: Region | None, other: Region | None) -> bool:
    """Whether two regions are the same to a fraction of a pixel."""
    if one is None or other is None:
        return one is other
    apart = (
        np.abs(np.array(one.points) - np.array(other.points))
        if len(one.points) == len(other.points)
        else None
    )
    return apart is not None and bool((apart <= _SAME).all())


def fault_of(points: Sequence[Place], width: int, height: int) -> Text | None:
    """Say why an outline in a photo of this size can be no region; None where it can."""
    if len(points) < _LEAST_POINTS:
        return REGION_TOO_FEW
    corners: F64 = np.array(points, np.float64)
    if _crosses(corners):
        return REGION_CROSSES
    after = np.roll(corners, -1, axis=0)
    area = abs(float((corners[:, 0] * after[:, 1] - after[:, 0] * corners[:, 1]).sum())) / 2
    return REGION_TINY if area < _LEAST_SHARE * width * height else None


def _crosses(corners: F64) -> bool:
    """Whether two sides that do not meet in a corner cross each other."""
    ends = np.roll(corners, -1, axis=0)
    count = len(corners)
    first, second = np.triu_indices(count, 2)
    apart = ~((first == 0) & (second == count - 1))
    first, second = first[apart], second[apart]
    one = _side(corners[first], ends[first], corners[second]) * _side(
        corners[first], ends[first], ends[second]
    )
    other = _side(corners[second], ends[second], corners[first]) * _side(
        corners[second], ends[second], ends[first]
    )
    return bool(((one < 0) & (other < 0)).any())


def _side(start: F64, end: F64, point: F64) -> F64:
    """Return on which side (N,) of a line a point lies: above 0, below, or on it."""
    along, to = end - start, point - start
    result: F64 = np.sign(along[:, 0] * to[:, 1] - along[:, 1] * to[:, 0])
    return result


def set_region(view: View, region: Region | None) -> Edits:
    """Return the edit that measures a view's series within another region, or everywhere."""
    draw = Amend(View, view.id, lambda now: replace(now, region=region))
    return Edits(text=SET_REGION if region else CLEAR_REGION, amend=(draw,))
