"""Veins as the eye follows them: through a junction, where the measurement cuts them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from vein_tracker.imaging.segments import length_px, mean_width_px
from vein_tracker.imaging.veins.chains import pairs_within
from vein_tracker.model.results import F64, VeinSegment
from vein_tracker.model.shown import Certainty, certainty

_LOOK_BACK = 6  # points over which the direction of an end is taken
_REACH = 4.0  # usual steps from point to point, between two ends that may continue each other
_FACING = 0.5  # cosine between one end's direction and the other's, reversed
_BY_DISTANCE = 0.1  # of the cosine, for each step between the ends


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
    joined = (
        _joined([(known[place], forwards) for place, forwards in run]) for run in _walks(_partners(known))
    )
    return tuple(one for one in joined if length_px(one.points) > mean_width_px(one))


def _partners(segments: Sequence[VeinSegment]) -> list[int]:
    """Return the end that each end goes on in, −1 for none; a segment's ends are 2 × its place and one more."""
    points = np.concatenate([one.points[[0, -1]] for one in segments])
    inner = np.concatenate([_inner(one.points) for one in segments])
    away = points - inner
    away /= np.maximum(np.hypot(*away.T), 1e-9)[:, None]
    step = float(np.median(np.concatenate([np.hypot(*np.diff(one.points, axis=0).T) for one in segments])))
    one, other = pairs_within(points, _REACH * step)
    facing = -(away[one] * away[other]).sum(axis=1)
    rank = facing - _BY_DISTANCE * np.hypot(*(points[one] - points[other]).T) / max(step, 1e-9)
    look = [(each.kind, certainty(each.confidence) is Certainty.DOUBTFUL) for each in segments]
    partners = [-1] * len(points)
    for pair in np.lexsort((other, one, -rank)):
        first, second = int(one[pair]), int(other[pair])
        fits = facing[pair] > _FACING and first // 2 != second // 2 and look[first // 2] == look[second // 2]
        if fits and partners[first] < 0 and partners[second] < 0:
            partners[first], partners[second] = second, first
    return partners


def _inner(points: F64) -> F64:
    back = min(_LOOK_BACK, len(points) - 1)
    return points[[back, -1 - back]]


def _walks(partners: Sequence[int]) -> Iterator[list[tuple[int, bool]]]:
    """Yield each run as its segments in order, each with whether it is walked forwards; rings come last."""
    walked: set[int] = set()
    for start in sorted(range(len(partners)), key=lambda end: partners[end] >= 0):
        run, end = [], start
        while end >= 0 and end // 2 not in walked:
            walked.add(end // 2)
            run.append((end // 2, end % 2 == 0))
            end = partners[end ^ 1]
        if run:
            yield run


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
