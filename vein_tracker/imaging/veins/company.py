"""What a segment is part of, and what it meets: a vein is known by the company it keeps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import numpy as np

from vein_tracker.imaging.nearest import pixels_of
from vein_tracker.imaging.veins.ends import NO_END, ends, partners
from vein_tracker.imaging.veins.lines import Lines
from vein_tracker.imaging.veins.walk import in_order
from vein_tracker.model.results import F64, Ints

_BY_SCALE = 0.2  # of the facing ends' cosine, for each step of e in scale
_BESIDE = 3  # pixels from an end: what runs there is met


@dataclass(frozen=True, slots=True)
class Meetings:
    """`end` (M,): the ends of segments, a segment's are 2 × its number and one more; `met` (M,): what runs beside each.

    A segment may be met more than once.
    """

    end: Ints
    met: Ints

    def largest(self, values: F64, least: float) -> F64:
        """Return (S, 2) the largest of the values (S,) beside each end, at least `least`."""
        found = np.full((len(values), 2), least)
        np.maximum.at(found.ravel(), self.end, values[self.met])
        return found


@dataclass(frozen=True, slots=True)
class Company:
    """The run that each segment is part of, `run_of` (S,), numbered from 0; its `meetings`."""

    run_of: Ints
    meetings: Meetings


def company(lines: Lines, shape: tuple[int, int]) -> Company:
    """Find runs and meetings; `shape` is the picture's, h and w."""
    return Company(_run_of(lines), _meetings(lines, shape))


def _run_of(lines: Lines) -> Ints:
    tips = ends(lines.points, lines.starts)
    scale = np.log(lines.sigma[tips.index.ravel()])

    def unlike(one: Ints, other: Ints) -> F64:
        return cast(F64, _BY_SCALE * np.abs(scale[one] - scale[other]))

    partner = np.array(partners(tips, 1.0, unlike), np.int64).reshape(-1, 2)
    order, starts = in_order(np.where(partner == NO_END, -1, partner // 2))
    found = np.zeros(len(order), np.int64)
    found[order] = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    return found


def _meetings(lines: Lines, shape: tuple[int, int]) -> Meetings:
    drawn = np.full((shape[0] + 2 * _BESIDE, shape[1] + 2 * _BESIDE), -1, np.int32)
    rows, columns = (place + _BESIDE for place in pixels_of(lines.points))
    drawn[rows, columns] = lines.segment_of
    index = ends(lines.points, lines.starts).index
    dy, dx = np.mgrid[-_BESIDE : _BESIDE + 1, -_BESIDE : _BESIDE + 1].reshape(2, -1)
    places = rows[index] * drawn.shape[1] + columns[index]
    around = drawn.ravel()[places[..., None] + dy * drawn.shape[1] + dx]
    other = (around >= 0) & (around != np.arange(len(index), dtype=np.int32)[:, None, None])
    end = np.arange(2 * len(index)).repeat(len(dy))
    met = other.ravel()
    return Meetings(end[met], around.ravel()[met].astype(np.int64))
