"""The scale comes from markers and rulers that agree, and from nothing else."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from vein_tracker.imaging.phantom import Pose, Ruler, Shot, Skin, render
from vein_tracker.imaging.scale import Scale, find_scale, marker_mask
from vein_tracker.model.results import ScaleSource

U8 = npt.NDArray[np.uint8]


def table(*stickers: tuple[int, int, int, int]) -> U8:
    """Grey skin with stickers: x, y of the black square, its side, its number."""
    picture = np.full((500, 700, 3), (205, 170, 150), np.uint8)
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
    for x, y, side, number in stickers:
        margin = side // 6
        picture[max(0, y - margin) : y + side + margin, max(0, x - margin) : x + side + margin] = 240
        square = cv2.aruco.generateImageMarker(dictionary, number, side)
        room = picture[y : y + side, x : x + side]
        room[...] = square[: room.shape[0], : room.shape[1], None]
    return picture


def summary(scale: Scale) -> tuple[float | None, ScaleSource, bool]:
    return scale.px_per_mm, scale.source, scale.conflict


@pytest.mark.parametrize("side", [48, 84, 160])
def test_one_marker(side: int) -> None:
    scale = find_scale(table((60, 50, side, 3)), 1.0)
    assert scale.source is ScaleSource.MARKER
    assert scale.px_per_mm == pytest.approx(side / 20, rel=0.02)
    assert find_scale(table((60, 50, side, 3)), 0.25).px_per_mm == pytest.approx(side / 5, rel=0.02)


def test_sixteen_bit_pictures_are_read_too() -> None:
    deep = table((60, 50, 84, 3)).astype(np.uint16) * 257
    assert find_scale(deep, 1.0).px_per_mm == pytest.approx(4.2, rel=0.02)


def test_two_that_agree_and_two_that_do_not() -> None:
    agreeing = find_scale(table((60, 50, 84, 3), (400, 200, 88, 7)), 1.0)
    assert agreeing.px_per_mm == pytest.approx(4.3, rel=0.02)
    assert summary(find_scale(table((60, 50, 84, 3), (400, 200, 110, 7)), 1.0)) == (
        None,
        ScaleSource.NONE,
        True,
    )


def test_a_given_scale_wins_unless_a_marker_contradicts() -> None:
    picture = table((60, 50, 84, 3))
    assert summary(find_scale(picture, 1.0, 4.0)) == (4.0, ScaleSource.GIVEN, False)
    assert summary(find_scale(picture, 1.0, 3.0)) == (None, ScaleSource.NONE, True)
    assert summary(find_scale(table(), 1.0, 3.0)) == (3.0, ScaleSource.GIVEN, False)


def test_a_marker_cut_by_the_edge_or_none_at_all_gives_nothing() -> None:
    assert summary(find_scale(table((650, 50, 84, 3)), 1.0)) == (None, ScaleSource.NONE, False)
    assert summary(find_scale(table(), 1.0)) == (None, ScaleSource.NONE, False)


def test_a_tilted_marker_is_near_its_scale() -> None:
    picture = table((300, 200, 84, 3))
    corners = np.array([(0, 0), (700, 0), (700, 500), (0, 500)], np.float32)
    moved = np.array([(20, 10), (660, 40), (690, 480), (10, 495)], np.float32)
    warp = cv2.getPerspectiveTransform(corners, moved)
    tilted = cv2.warpPerspective(picture, warp, (700, 500), borderMode=cv2.BORDER_REPLICATE)
    assert find_scale(np.asarray(tilted, np.uint8), 1.0).px_per_mm == pytest.approx(4.0, rel=0.08)


def test_a_tilted_marker_in_the_corner_gives_the_scale_in_the_middle() -> None:
    shot = Shot(marker=True, pose=Pose(pitch_deg=20.0, yaw_deg=-12.0))
    picture = render(Skin(seed=2), shot=shot, size=(800, 600), px_per_mm=8.0).image
    assert find_scale(picture, 1.0).px_per_mm == pytest.approx(8.0, rel=0.025)


def test_the_mask_covers_the_sticker_with_its_margin() -> None:
    scale = find_scale(table((300, 200, 84, 3)), 1.0)
    mask = marker_mask(scale.markers, (500, 700))
    assert mask[190:294, 290:394].all()
    assert mask.mean() < 0.06


def ruled(px_per_mm: float, *stickers: tuple[int, int, int, int]) -> U8:
    """Skin with a ruler in the lower half, and stickers."""
    picture = render(Skin(seed=4), shot=Shot(ruler=Ruler(length_mm=30)), size=(500, 400), px_per_mm=px_per_mm)
    stuck = table(*stickers)[:400, :500]
    where = (stuck != table()[:400, :500]).any(axis=2, keepdims=True)
    return np.where(where, stuck, picture.image)


def test_a_ruler_gives_the_scale_and_is_left_out_of_the_skin() -> None:
    scale = find_scale(ruled(10.0), 0.5)
    assert scale.px_per_mm == pytest.approx(20.0, rel=0.01)
    assert (scale.source, scale.conflict) == (ScaleSource.RULER, False)
    mask = marker_mask(scale.markers, (400, 500))
    assert mask[300:350, 120:380].all()
    assert not mask[:240].any()


def test_a_ruler_must_agree_with_a_marker_and_with_what_is_given() -> None:
    assert summary(find_scale(ruled(10.0), 1.0, 10.5)) == (10.5, ScaleSource.GIVEN, False)
    assert summary(find_scale(ruled(10.0), 1.0, 8.0)) == (None, ScaleSource.NONE, True)
    agreeing = find_scale(ruled(6.0, (60, 40, 124, 3)), 1.0)
    assert agreeing.source is ScaleSource.MARKER
    assert agreeing.px_per_mm == pytest.approx(6.2, rel=0.01)
    assert len(agreeing.markers) == 2
    assert summary(find_scale(ruled(6.0, (60, 40, 160, 3)), 1.0)) == (None, ScaleSource.NONE, True)
