"""A region in the pixels of another photograph."""

from __future__ import annotations

import numpy as np

from vein_tracker.imaging.warp import project
from vein_tracker.model.records import Region
from vein_tracker.model.results import F64, Alignment


def carried(region: Region | None, alignment: Alignment | None) -> Region | None:
    """Return a region of BEFORE where it lies in AFTER; None where the two are not aligned, or for no region."""
    if region is None or alignment is None or alignment.homography is None:
        return None
    points: F64 = project(
        np.array(alignment.homography, np.float64), np.array(region.points, np.float64).reshape(-1, 2)
    )
    return Region(points=tuple((float(x), float(y)) for x, y in points))
