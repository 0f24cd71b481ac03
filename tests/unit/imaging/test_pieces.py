"""Centre lines are cut in pieces that keep their line, their direction and how sure it is."""

from __future__ import annotations

import numpy as np
import pytest

from vein_tracker.imaging.frame import Frame
from vein_tracker.imaging.pieces import MOST_SURE, PIECE, Pieces, cut
from vein_tracker.model.results import F64, VeinKind, VeinSegment

SKIN = np.ones((200, 300), np.bool_)
FRAME = Frame(np.zeros((200, 300, 3), np.uint8), None, 0.5, 0.5)


def _segment(points: F64, confidence: float = 0.9) -> VeinSegment:
    return VeinSegment(
        points=points, widths=np.full(len(points), 6.0), kind=VeinKind.UNCLASSED, confidence=confidence
    )


def _straight(count: int, step: tuple[float, float], start: tuple[float, float]) -> F64:
    places = np.arange(count)
    return np.column_stack([first + along * places for first, along in zip(start, step, strict=True)])


def _cut(*segments: VeinSegment) -> Pieces:
    return cut(segments, FRAME, SKIN)


def test_each_line_is_cut_in_pieces_of_about_one_length() -> None:
    pieces = _cut(_segment(_straight(2 * PIECE, (2, 0), (20, 20))), _segment(_straight(5, (2, 0), (20, 60))))

    assert pieces.line.tolist() == [0, 0, 1]
    assert np.bincount(pieces.piece).tolist() == [PIECE, PIECE, 5]


@pytest.mark.parametrize("count", [3, 4, 6, 8, 60])
def test_normals_stand_at_right_angles_to_a_line_however_short(count: int) -> None:
    pieces = _cut(_segment(_straight(7, (0, 2), (300, 20))), _segment(_straight(count, (2, 2), (20, 20))))

    assert pieces.normals[:7] == pytest.approx(np.tile([-1.0, 0.0], (7, 1)))
    assert pieces.normals[7:] == pytest.approx(np.tile([-(0.5**0.5), 0.5**0.5], (count, 1)))


def test_steps_of_a_line_from_pixel_to_pixel_are_smoothed() -> None:
    x = np.arange(40.0)
    stairs = np.column_stack([20 + 2 * x, 20 + 2 * np.floor(x / 2)])

    inner = _cut(_segment(stairs)).normals[5:-5]

    slope = np.degrees(np.arctan2(-inner[:, 0], inner[:, 1]))
    assert slope == pytest.approx(np.full(len(slope), 26.6), abs=4)


def test_places_and_widths_are_those_of_the_working_frame() -> None:
    pieces = _cut(_segment(_straight(5, (2, 0), (20.5, 40.5))))

    assert pieces.points[0].tolist() == [10.0, 20.0]
    assert pieces.widths.tolist() == [3.0] * 5


def test_what_lies_off_the_skin_or_is_too_short_is_left_out_and_nothing_is_quite_sure() -> None:
    skin = SKIN.copy()
    skin[:, 100:] = False
    lines = [_straight(2, (2, 0), (20, 20)), _straight(5, (2, 0), (220, 40)), _straight(5, (2, 0), (20, 60))]

    pieces = cut(tuple(_segment(line, 1.0) for line in lines), FRAME, skin)

    assert pieces.line.tolist() == [2]
    assert pieces.piece.tolist() == [0] * 5
    assert pieces.sure.tolist() == [MOST_SURE]


def test_no_lines_give_no_pieces() -> None:
    assert _cut().count == 0
