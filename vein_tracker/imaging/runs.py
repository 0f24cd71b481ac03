"""Veins as the eye follows them: through a junction, where the measurement cuts them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from vein_tracker.imaging.segments import length_px, mean_width_px
from vein_tracker.imaging.veins.ends import ends, partners, walks
from vein_tracker.model.results import F64, Ints, VeinKind, VeinSegment
from vein_tracker.model.shown import Certainty, certainty

Look = tuple[VeinKind, bool]


def look_of(segment: VeinSegment) -> Look:
    """Return by what veins are told apart: their class, and whether they are doubtful."""
    return segment.kind, certainty(segment.confidence) is Certainty.DOUBTFUL


def runs(segments: Sequence[VeinSegment]) -> tuple[VeinSegment, ...]:
    """Join veins that go on in one another; what is shorter than wide stays only where it is part of a run.

    Ends that lie together and face each other are joined, the best facing first, each end once, where class
    and doubt are the same. A run's confidence is the mean of its parts by length.

    Parameters
    ----------
    segments : sequence of VeinSegment
        x, y and widths in pixels of one picture.
    """
    known = [one for one in segments if len(one.points) > 1]
    if not known:
        return ()
    joined = (_joined([(known[place], forwards) for place, forwards in run]) for run in _walks(known))
    return tuple(one for one in joined if length_px(one.points) > mean_width_px(one))


def _walks(segments: Sequence[VeinSegment]) -> Iterator[list[tuple[int, bool]]]:
    """Each run as the places of its segments in order, each with whether it is walked forwards."""
    points = np.concatenate([one.points for one in segments])
    starts = np.cumsum([0, *(len(one.points) for one in segments)])
    step = float(np.median(np.concatenate([np.hypot(*np.diff(one.points, axis=0).T) for one in segments])))
    looks = sorted({look_of(one) for one in segments})
    which = np.array([looks.index(look_of(one)) for one in segments])

    def unlike(one: Ints, other: Ints) -> F64:
        return np.where(which[one // 2] == which[other // 2], 0.0, np.inf)

    return walks(partners(ends(points, starts), max(step, 1e-9), unlike))


def _joined(parts: Sequence[tuple[VeinSegment, bool]]) -> VeinSegment:
    way = [(one, slice(None) if forwards else slice(None, None, -1)) for one, forwards in parts]
    lengths = np.array([length_px(one.points) for one, _ in way])
    sure = np.array([one.confidence for one, _ in way])
    return VeinSegment(
        points=np.concatenate([one.points[order] for one, order in way]),
        widths=np.concatenate([one.widths[order] for one, order in way]),
        kind=way[0][0].kind,
        confidence=float(np.average(sure, weights=np.maximum(lengths, 1e-9))),
    )
