"""Veins come back from their bytes as they were, and each place of a picture knows the nearest."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vein_tracker.imaging.segments import length_px, mean_width_px, nearest_line, pack, unpack
from vein_tracker.model.results import VeinKind, VeinSegment

places = st.floats(-20, 9000)
segments = st.lists(
    st.builds(
        lambda rows, kind, confidence: VeinSegment(
            points=np.array([row[:2] for row in rows]),
            widths=np.array([row[2] for row in rows]),
            kind=kind,
            confidence=confidence,
        ),
        st.lists(st.tuples(places, places, st.floats(0, 300)), min_size=1, max_size=20),
        st.sampled_from(VeinKind),
        st.floats(0, 1),
    ),
    max_size=6,
)


@given(veins=segments)
def test_veins_come_back_to_a_64th_of_a_pixel(veins: list[VeinSegment]) -> None:
    back = unpack(pack(veins))

    assert [one.kind for one in back] == [one.kind for one in veins]
    for one, other in zip(back, veins, strict=True):
        assert one.confidence == pytest.approx(other.confidence, abs=1e-6)
        assert np.abs(one.points - other.points).max() <= 1 / 128
        assert np.abs(one.widths - other.widths).max() <= 1 / 128


def test_a_winding_vein_takes_few_bytes() -> None:
    along = np.arange(2000.0)
    points = np.column_stack([along, 500 + 40 * np.sin(along / 50)])
    vein = VeinSegment(points=points, widths=5 + np.sin(along / 9), kind=VeinKind.THREAD, confidence=0.9)

    assert len(pack([vein])) < 6 * len(points)


def test_bytes_of_another_form_are_refused() -> None:
    with pytest.raises(ValueError, match="form 9"):
        unpack(b"\x09" + pack([])[1:])


def test_each_place_knows_the_line_that_passes_nearest() -> None:
    left = np.array([[5.0, 0.0], [5.0, 39.0]])
    right = np.array([[30.0, 0.0], [30.0, 39.0]])

    near = nearest_line([left, right], (40, 50))

    assert (near[:, :17] == 0).all()
    assert (near[:, 19:] == 1).all()


def test_without_lines_nothing_is_near() -> None:
    assert (nearest_line([], (4, 5)) == -1).all()


def test_length_and_width_are_taken_along_the_vein() -> None:
    points = np.array([[0.0, 0.0], [3.0, 4.0], [3.0, 9.0]])
    vein = VeinSegment(points=points, widths=np.array([2.0, 2.0, 4.0]), kind=VeinKind.THREAD, confidence=1.0)

    assert length_px(vein.points) == 10.0
    assert mean_width_px(vein) == 2.5
