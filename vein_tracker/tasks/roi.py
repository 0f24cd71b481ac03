"""A rectangle of whole pixels as scripts give it, and the region that it is."""

from __future__ import annotations

from dataclasses import dataclass

from vein_tracker.errors import REGION_OUTSIDE, VeinTrackerError
from vein_tracker.model.records import Region


@dataclass(frozen=True, slots=True)
class Roi:
    """Pixels x ≤ column < x + width, y ≤ row < y + height of the upright photograph at full size."""

    x: int
    y: int
    width: int
    height: int

    def region(self, width: int, height: int) -> Region:
        """Return the polygon around these pixels, clipped to a photograph; refused where nothing is left."""
        left, top = max(0, self.x), max(0, self.y)
        right, bottom = min(width, self.x + self.width), min(height, self.y + self.height)
        if right <= left or bottom <= top:
            raise VeinTrackerError(REGION_OUTSIDE)
        # Pixel centres are at whole numbers, so the first pixel begins half a pixel before its number.
        edges = (left - 0.5, top - 0.5, right - 0.5, bottom - 0.5)
        return Region(
            points=(
                (edges[0], edges[1]),
                (edges[2], edges[1]),
                (edges[2], edges[3]),
                (edges[0], edges[3]),
            )
        )
