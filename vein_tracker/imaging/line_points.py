"""Points of centre lines in the pixels of a mask: what each stands for, and whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.nearest import pixels_within
from vein_tracker.imaging.overlay import to_mask
from vein_tracker.imaging.polyline import shares
from vein_tracker.model.results import F64, Ints, VeinKind, VeinSegment

KINDS: Final = (VeinKind.THREAD, VeinKind.RETICULAR, VeinKind.UNCLASSED)
"""What is counted; its place + 1 stands for it in a mask."""


@dataclass(frozen=True, slots=True)
class LinePoints:
    """Points of centre lines: the mask's `rows` and `columns` (N,) that they lie in, and whose (N,) they are.

    `length`: (N,) full-size pixels that each stands for, 0 where it is not counted; `area`: the same times its width.
    """

    rows: Ints
    columns: Ints
    length: F64
    area: F64
    segment: Ints

    @staticmethod
    def of(
        segments: Sequence[VeinSegment], scale: tuple[float, float], skin: Bools, first: int
    ) -> LinePoints:
        """Return the points of segments, which are numbered from `first` on; only on `skin` (h, w) they count."""
        if not segments:
            none = np.zeros(0, np.int64)
            return LinePoints(none, none, np.zeros(0), np.zeros(0), none)
        sizes = [len(one.points) for one in segments]
        rows, columns = pixels_within(
            to_mask(np.concatenate([one.points for one in segments]), scale), skin.shape
        )
        counted = np.repeat([place_of(one.kind) > 0 for one in segments], sizes) & skin[rows, columns]
        length = np.where(counted, np.concatenate([shares(one.points) for one in segments]), 0.0)
        width = np.concatenate([one.widths for one in segments])
        owner = np.repeat(np.arange(first, first + len(segments)), sizes)
        return LinePoints(rows, columns, length, length * width, owner)

    def with_line(self, other: LinePoints) -> LinePoints:
        """Return both."""
        return LinePoints(
            np.concatenate([self.rows, other.rows]),
            np.concatenate([self.columns, other.columns]),
            np.concatenate([self.length, other.length]),
            np.concatenate([self.area, other.area]),
            np.concatenate([self.segment, other.segment]),
        )


def place_of(kind: VeinKind) -> int:
    """Return what stands for a class in a mask; 0 where it is not counted."""
    return KINDS.index(kind) + 1 if kind in KINDS else 0
