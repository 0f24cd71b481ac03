"""A follow-up of moved soft tissue is shown where the baseline shows the same skin."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from vein_tracker.imaging.common_frame import (
    drawn_unmoved,
    in_common_frame,
    pack_field,
    unmoved,
    unpack_field,
)
from vein_tracker.imaging.deform import Field
from vein_tracker.imaging.picture import in_frame_of
from vein_tracker.imaging.warp import Warp, inverse, project, resample
from vein_tracker.model.results import F64, U8, VeinKind
from vein_tracker.model.shown import Certainty, Drawn, ShownVein, ShownVeins, VeinLayer

SIZE = (640, 480)
TURN = np.array([[0.99, -0.05, 12.0], [0.05, 0.99, -7.0], [1e-6, 2e-6, 1.0]])


def _field() -> Field:
    """Return a field that moves the middle by 9 pixels and the rim by none."""
    y, x = np.mgrid[0:13, 0:17] / np.array([12, 16])[:, None, None]
    bump = np.sin(np.pi * x) * np.sin(np.pi * y)
    return Field(np.stack([9 * bump, -5 * bump], axis=-1), SIZE)


def _skin(seed: int = 3) -> U8:
    noise = np.random.default_rng(seed).normal(0, 60, (SIZE[1], SIZE[0], 3))
    return np.clip(cv2.GaussianBlur(noise, (0, 0), 6) * 12 + 130, 0, 255).astype(np.uint8)


@pytest.fixture
def points() -> F64:
    return np.random.default_rng(1).uniform((60, 60), (580, 420), (200, 2))


def test_what_lay_at_a_place_is_shown_there_again() -> None:
    before, field = _skin(), _field()
    warp = Warp(TURN, field)
    grid = np.stack(np.meshgrid(np.arange(SIZE[0]), np.arange(SIZE[1])), axis=-1).reshape(-1, 2)
    places = unmoved(project(inverse(TURN), grid.astype(np.float64)), field).astype(np.float32)
    after = resample(before, places.reshape(SIZE[1], SIZE[0], 2), cv2.INTER_LINEAR)

    shown = in_common_frame(SIZE, after, warp)
    rigid = in_frame_of(SIZE, after, TURN)

    inner = np.s_[80:400, 80:560]
    off = np.abs(shown[inner][..., :3].astype(int) - before[inner]).mean()
    assert off < 2
    assert np.abs(rigid[inner][..., :3].astype(int) - before[inner]).mean() > 4 * off
    assert (shown[inner][..., 3] == 255).all()


def test_it_shows_what_the_warp_says_to_a_fraction_of_a_pixel() -> None:
    warp = Warp(TURN, _field())
    ramp = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    ramp[..., 0] = np.arange(SIZE[0]) % 128 * 2
    exact = resample(ramp, warp.maps(SIZE), cv2.INTER_LINEAR)[30:-30, 30:-30, 0].astype(int)
    shown = in_common_frame(SIZE, ramp, warp)[30:-30, 30:-30, 0].astype(int)
    smooth = np.abs(np.gradient(exact, axis=1)) < 10
    assert np.abs(shown - exact)[smooth].max() <= 1


def test_where_the_follow_up_shows_nothing_it_is_clear() -> None:
    away = np.array([[1, 0, 200.0], [0, 1, 0], [0, 0, 1]])
    shown = in_common_frame(SIZE, _skin(), Warp(away, _field()))
    assert (shown[:, 460:] == 0).all()
    assert (shown[2:-2, 2:420, 3] == 255).all()


def test_without_a_field_it_is_the_homography_alone() -> None:
    assert (in_common_frame(SIZE, _skin(), Warp(TURN)) == in_frame_of(SIZE, _skin(), TURN)).all()


def test_points_come_back_to_where_they_were(points: F64) -> None:
    field = _field()
    assert unmoved(points + field.at(points), field) == pytest.approx(points, abs=0.02)


def test_outlines_and_middle_lines_follow_the_skin(points: F64) -> None:
    field = _field()
    moved = points + field.at(points)
    layer = VeinLayer(kind=VeinKind.THREAD, doubtful=False, lines=(moved,), parts=(moved,))
    vein = ShownVein(
        points=moved,
        half_width=2.0,
        kind=VeinKind.THREAD,
        certainty=Certainty.CERTAIN,
        length_px=1.0,
        width_px=1.0,
        length_mm=None,
        width_mm=None,
    )
    veins = ShownVeins(veins=(vein,), near=np.zeros((2, 2), np.int32), square=320.0)
    drawn = Drawn(layers=(layer,), veins=veins, left_out=(moved,))

    back = drawn_unmoved(drawn, field)

    assert back.veins is not None
    for found in (*back.layers[0].lines, *back.layers[0].parts, back.veins.veins[0].points, *back.left_out):
        assert found == pytest.approx(points, abs=0.02)
    assert drawn_unmoved(drawn, None) is drawn


def test_a_field_comes_back_from_its_bytes() -> None:
    field = _field()
    data = pack_field(field)
    assert data is not None
    assert len(data) < 2000
    back = unpack_field(data)
    assert back is not None
    assert back.size == field.size
    assert back.nodes == pytest.approx(field.nodes, abs=1e-5)
    assert pack_field(None) is None
    assert unpack_field(None) is None
    with pytest.raises(ValueError, match="form 9"):
        unpack_field(b"\x09" + data[1:])
