"""A view's region: drawn on the baseline, carried to each follow-up by its alignment."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from vein_tracker.imaging.warp import project
from vein_tracker.model.records import Photo, Region, View
from vein_tracker.model.results import F64, Alignment, Comparison
from vein_tracker.tasks.edit import Edits
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

SET_REGION = Text("set_region", QT_TRANSLATE_NOOP("core", "Draw region"))
CLEAR_REGION = Text("clear_region", QT_TRANSLATE_NOOP("core", "Clear region"))
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


def set_region(view: View, region: Region | None) -> Edits:
    """Return the edit that measures a view's series within another region, or everywhere."""
    return Edits(text=SET_REGION if region else CLEAR_REGION, put=(replace(view, region=region),))
