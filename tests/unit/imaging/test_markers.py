"""A whole, flat marker is read to a fraction of a pixel; what is left of any other is told, and gives no scale."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.unit.imaging import stickers
from tests.unit.imaging.stickers import bent, photograph, sticker
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.markers import find_markers
from vein_tracker.imaging.measure import measure
from vein_tracker.imaging.phantom import Shot, Skin, render
from vein_tracker.imaging.scale import find_scale, marker_mask
from vein_tracker.model.results import Flag, ScaleSource


@pytest.mark.parametrize("turn", [0.0, 17.0, 45.0, 200.0])
@pytest.mark.parametrize(("side", "blur"), [(36.0, 0.8), (120.0, 0.8), (120.0, 3.0), (280.0, 2.0)])
def test_the_side_is_read_to_a_percent_however_soft_the_picture(
    side: float, blur: float, turn: float
) -> None:
    scale = find_scale(photograph(sticker(), side, turn=turn, blur=blur), 1.0)
    assert (scale.source, scale.unread) == (ScaleSource.MARKER, False)
    assert scale.px_per_mm == pytest.approx(side / 20, rel=0.01)
    assert scale.tilt_deg == pytest.approx(0.0, abs=8.0)


def test_a_hair_across_its_edge_is_no_hindrance() -> None:
    picture = photograph(sticker(), 200.0)
    cv2.line(picture, (180, 190), (460, 330), (60, 45, 40), 2, cv2.LINE_AA)
    assert find_scale(picture, 1.0).px_per_mm == pytest.approx(10.0, rel=0.01)


@pytest.mark.parametrize("turn", [0.0, 30.0])
@pytest.mark.parametrize(
    "middle", [(605.0, 240.0), (45.0, 200.0), (320.0, 445.0), (300.0, 30.0), (600.0, 440.0)]
)
def test_a_marker_that_the_edge_cuts_is_told_and_left_out(middle: tuple[float, float], turn: float) -> None:
    picture = photograph(sticker(), 130.0, middle, turn)
    scale = find_scale(picture, 1.0)
    assert (scale.px_per_mm, scale.source, scale.unread) == (None, ScaleSource.NONE, True)
    paper = (np.abs(picture.astype(int) - photograph(None).astype(int)) > 40).any(axis=2)
    covered = marker_mask(scale.markers, picture.shape[:2])
    assert np.mean(covered[paper]) > 0.95
    assert np.mean(covered & ~paper) < 0.03


@pytest.mark.parametrize(
    "picture",
    [
        photograph(sticker()[:, ::-1]),
        photograph(sticker(3, cv2.aruco.DICT_5X5_50)),
        photograph(sticker(), cover=((200, 140), (330, 140), (200, 270))),
        photograph(sticker(), 160.0, cover=((180, 100), (460, 100), (460, 190), (180, 215))),
    ],
    ids=["mirrored", "of another kind", "with a corner covered", "with an edge covered"],
)
def test_a_marker_that_is_not_as_printed_gives_no_scale(picture: stickers.U8) -> None:
    scale = find_scale(picture, 1.0)
    assert (scale.px_per_mm, scale.source) == (None, ScaleSource.NONE)
    assert scale.flags == (Flag.MARKER_UNREAD,)


@pytest.mark.parametrize("lean", [0.0, 15.0, 30.0])
def test_bent_around_a_leg_it_is_read(lean: float) -> None:
    scale = find_scale(photograph(bent(sticker(), 45.0, lean), 140.0), 1.0)
    assert scale.px_per_mm == pytest.approx(7.0, rel=0.02)


@pytest.mark.parametrize("lean", [0.0, 25.0])
@pytest.mark.parametrize("radius", [12.0, 16.0, 25.0])
def test_bent_more_than_that_it_is_right_or_refused(radius: float, lean: float) -> None:
    scale = find_scale(photograph(bent(sticker(), radius, lean), 140.0), 1.0)
    assert scale.px_per_mm == pytest.approx(7.0, rel=0.03) if scale.px_per_mm else scale.unread


def test_a_tilted_marker_says_how_much() -> None:
    picture = photograph(bent(sticker(), 1e6, 30.0), 140.0)
    assert find_scale(picture, 1.0).tilt_deg == pytest.approx(30.0, abs=2.0)


@pytest.mark.parametrize("gap", [0, 2, 10])
def test_a_whole_black_square_at_the_very_edge_is_read(gap: int) -> None:
    picture = np.ascontiguousarray(photograph(sticker(), 120.0)[:, : 380 + gap])
    assert find_scale(picture, 1.0).px_per_mm == pytest.approx(6.0, rel=0.01)


def test_the_number_of_threads_changes_nothing() -> None:
    picture = photograph(sticker(), 77.0, turn=9.0)
    threads = cv2.getNumThreads()
    try:
        cv2.setNumThreads(1)
        alone = find_scale(picture, 1.0)
    finally:
        cv2.setNumThreads(threads)
    assert find_scale(picture, 1.0).px_per_mm == alone.px_per_mm


def test_one_that_can_be_read_beside_one_that_cannot_gives_the_scale() -> None:
    whole, cut = photograph(sticker(), 90.0, (200.0, 240.0)), photograph(sticker(3), 90.0, (615.0, 240.0))
    scale = find_scale(np.hstack([whole[:, :400], cut[:, 400:]]), 1.0)
    assert scale.px_per_mm == pytest.approx(4.5, rel=0.01)
    assert (scale.conflict, scale.flags) == (False, (Flag.MARKER_UNREAD,))


def test_a_large_picture_is_read_as_finely_as_it_is() -> None:
    large = cv2.resize(
        photograph(sticker(), 100.0, turn=11.0), None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC
    )
    assert find_scale(large.astype(np.uint8), 1.0).px_per_mm == pytest.approx(15.0, rel=0.005)


@pytest.mark.parametrize("skin_type", [1, 3, 6])
def test_skin_hair_and_dark_cloth_hold_no_marker(skin_type: int) -> None:
    skin = Skin(seed=skin_type, skin_type=skin_type, creases=4, moles=4, freckles_per_cm2=3.0, texture=2.0)
    picture = render(skin, shot=Shot(hairs=150), size=(640, 480), px_per_mm=9.0).image.copy()
    picture[:, 500:] = (25, 25, 40)
    picture[400:, :120] = 245
    cv2.rectangle(picture, (20, 420), (100, 470), (20, 20, 20), 2)
    found = find_markers(picture)
    assert len(found.read) == len(found.unread) == 0


def test_a_cut_marker_flags_the_measurement_and_no_vein_is_found_on_it() -> None:
    shot = Shot(marker=True)
    picture = render(Skin(seed=5), shot=shot, size=(800, 600), px_per_mm=9.0).image
    cut = np.ascontiguousarray(picture[:, :680])
    found = measure(Decoded(pixels=cut, width=680, height=600))
    assert Flag.MARKER_UNREAD in found.measurement.flags
    assert (found.measurement.px_per_mm, found.measurement.marker_tilt_deg) == (None, None)
    white = cut.min(axis=2) > 190
    x, y, width, height = cv2.boundingRect(white.astype(np.uint8))
    assert not found.full_size_veins[y : y + height, x : x + width].any()
