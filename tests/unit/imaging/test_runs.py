"""A vein is one vein through the junctions along it, as far as its class goes."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from vein_tracker.imaging.runs import runs
from vein_tracker.imaging.segments import length_px
from vein_tracker.model.results import VeinKind, VeinSegment

Place = tuple[float, float]


def vein(
    start: Place, end: Place, kind: VeinKind = VeinKind.THREAD, confidence: float = 0.95, width: float = 4.0
) -> VeinSegment:
    """Return a straight vein with a point for each pixel."""
    count = round(float(np.hypot(end[0] - start[0], end[1] - start[1]))) + 1
    return VeinSegment(
        points=np.linspace(start, end, count), widths=np.full(count, width), kind=kind, confidence=confidence
    )


def lengths(*segments: VeinSegment) -> list[int]:
    return sorted(round(length_px(one.points)) for one in runs(segments))


def test_a_stem_runs_on_through_its_branches() -> None:
    stem = (vein((0, 50), (30, 50)), vein((60, 50), (31, 51)), vein((61, 51), (100, 50)))
    branches = (vein((30, 50), (30, 10)), vein((61, 51), (75, 90)))

    found = runs((*stem, *branches))

    assert sorted(round(length_px(one.points)) for one in found) == [40, 41, 101]
    longest = max(found, key=lambda one: length_px(one.points))
    assert abs(np.diff(longest.points[:, 0])).max() < 2
    assert np.ptp(longest.points[:, 0]) == pytest.approx(100)


@pytest.mark.parametrize(
    "other",
    [
        vein((31, 50), (80, 50), VeinKind.RETICULAR),
        vein((31, 50), (80, 50), confidence=0.4),
        vein((40, 50), (80, 50)),
        vein((31, 50), (31, 0)),
    ],
    ids=["another class", "doubtful", "too far", "another direction"],
)
def test_what_is_another_vein_stays_one(other: VeinSegment) -> None:
    assert len(runs([vein((0, 50), (30, 50)), other])) == 2


def test_a_ring_is_walked_once() -> None:
    turns = np.linspace(0, 2 * np.pi, 4)
    corners = [
        np.column_stack([np.cos(part), np.sin(part)]) * 40 + 50
        for part in (np.linspace(one, other, 80) for one, other in pairwise(turns))
    ]
    parts = [
        VeinSegment(points=points, widths=np.full(80, 4.0), kind=VeinKind.THREAD, confidence=0.9)
        for points in corners
    ]

    (ring,) = runs(parts)

    assert length_px(ring.points) == pytest.approx(2 * np.pi * 40, rel=0.01)


def test_a_stub_counts_only_as_part_of_a_run() -> None:
    stub, spot = vein((31, 50), (33, 50)), vein((5, 5), (5, 5))
    assert lengths(stub, spot) == []
    assert lengths(vein((0, 50), (30, 50)), stub, vein((34, 50), (60, 50)), spot) == [60]


def test_confidence_is_that_of_most_of_its_length() -> None:
    (run,) = runs([vein((0, 50), (30, 50), confidence=0.9), vein((31, 50), (41, 50), confidence=0.74)])
    assert run.confidence == pytest.approx((30 * 0.9 + 10 * 0.74) / 40)


def test_no_veins_are_no_runs() -> None:
    assert runs([]) == ()
