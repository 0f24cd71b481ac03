"""Which of several photographs of the same skin are independent: re-framed in between, not frames of one burst."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from vein_tracker.imaging.warp import inverse, project
from vein_tracker.model.results import F64, Comparison

HARDLY = 0.01
"""Of the frame's diagonal: by less a corner moves while somebody holds still, by more once it is framed anew."""
BURST = timedelta(seconds=5)

Rows = tuple[tuple[float, float, float], ...]
IDENTITY: Rows = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Framing:
    """How a photograph of some skin is framed.

    `homography` takes the pixels of one photograph, the same for all that are held against each other, to this one's;
    `width`, `height` of this one, in its full-size pixels. `taken_at` None where it is not known.
    """

    homography: Rows
    width: int
    height: int
    taken_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """One of several photographs of the same skin, which did not change in between.

    `comparison` is with one of them, the same for all; that one's own is None. `width`, `height` in full-size pixels.
    `alone`: what veins cover, in percent, in the common one and in this one, each judged by itself over the same skin.
    """

    comparison: Comparison | None
    width: int
    height: int
    taken_at: datetime | None = None
    device: str = ""
    alone: tuple[float, float] | None = None

    @property
    def comparable(self) -> bool:
        """Whether it can be held against the common one."""
        return self.comparison is None or self.comparison.comparable

    @property
    def framing(self) -> Framing:
        """How it shows the skin of the common one; only where it is comparable."""
        rows = self.comparison.alignment.homography if self.comparison else IDENTITY
        assert rows is not None
        return Framing(homography=rows, width=self.width, height=self.height, taken_at=self.taken_at)


def movement(one: Framing, other: Framing) -> float:
    """Return how far the frame moved: the largest way of a corner over the skin, ÷ the frame's diagonal."""
    across, down = one.width - 1.0, one.height - 1.0
    corners: F64 = np.array([[0, 0], [across, 0], [0, down], [across, down]], np.float64)
    between = _matrix(other) @ inverse(_matrix(one))
    there = project(between, corners) / np.hypot(other.width, other.height)
    return float(np.hypot(*(there - corners / np.hypot(one.width, one.height)).T).max())


def same_frame(one: Framing, other: Framing) -> bool:
    """Whether two photographs show the skin as if the camera had never been taken away."""
    return movement(one, other) < HARDLY


def same_burst(one: Framing, other: Framing) -> bool:
    """Whether two photographs were taken in one go: hardly moved, and within seconds as far as the times are known."""
    if one.taken_at is None or other.taken_at is None:
        return same_frame(one, other)
    # A camera that knows its zone and one that does not cannot be told apart in time.
    if (one.taken_at.tzinfo is None) != (other.taken_at.tzinfo is None):
        return same_frame(one, other)
    return abs(one.taken_at - other.taken_at) <= BURST and same_frame(one, other)


def grouped(
    framings: Sequence[Framing], alike: Callable[[Framing, Framing], bool]
) -> tuple[tuple[int, ...], ...]:
    """Return the places of the photographs that count as one, in the order of the first of each group.

    Whatever is linked by a chain of pairs that are `alike` is one group.
    """
    groups: list[list[int]] = []
    for place, framing in enumerate(framings):
        linked = [group for group in groups if any(alike(framings[member], framing) for member in group)]
        groups = [group for group in groups if group not in linked]
        groups.append(sorted([place, *(member for group in linked for member in group)]))
    return tuple(tuple(group) for group in sorted(groups))


def independent(shots: Sequence[Repeat]) -> int:
    """Return how many of these comparable photographs say something of their own: a burst says it once."""
    return len(grouped([shot.framing for shot in shots], same_burst))


def _matrix(framing: Framing) -> F64:
    return np.array(framing.homography, np.float64)
