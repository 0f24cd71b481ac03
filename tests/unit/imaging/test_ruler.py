"""A ruler gives its scale at any size, turn and material; nothing else does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from vein_tracker.imaging.phantom import Camera, Light, Phantom, Pose, Ruler, RulerKind, Shot, Skin, render
from vein_tracker.imaging.ruler import find_ruler

U8 = npt.NDArray[np.uint8]

SIZE = (640, 480)
PLAIN = Skin(seed=4)


def photograph(
    ruler: Ruler | None, px_per_mm: float = 12.0, skin: Skin = PLAIN, shot: Shot | None = None
) -> Phantom:
    return render(skin, shot=replace(shot or Shot(), ruler=ruler), size=SIZE, px_per_mm=px_per_mm)


def inside(outline: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    mask = np.zeros(SIZE[::-1], np.uint8)
    cv2.fillConvexPoly(mask, np.rint(outline).astype(np.int32), 1)
    return mask.astype(np.bool_)


@pytest.mark.parametrize(
    ("px_per_mm", "kind", "turn"),
    [
        (4.0, RulerKind.WHITE, 0.0),
        (5.5, RulerKind.STEEL, 31.0),
        (8.0, RulerKind.CLEAR, 90.0),
        (11.0, RulerKind.WHITE, 135.0),
        (11.0, RulerKind.STEEL, 178.0),
        (15.0, RulerKind.CLEAR, 214.0),
        (20.0, RulerKind.WHITE, 270.0),
        (30.0, RulerKind.STEEL, 333.0),
    ],
)
def test_rulers_of_every_size_turn_and_kind(px_per_mm: float, kind: RulerKind, turn: float) -> None:
    ruler = Ruler(kind=kind, rotation_deg=turn, middle=(0.5, 0.55))
    found = find_ruler(photograph(ruler, px_per_mm).image)
    assert found is not None
    assert found.px_per_mm == pytest.approx(px_per_mm, rel=0.01)


@pytest.mark.parametrize("skin_type", [1, 6])
def test_a_blurred_noisy_shiny_compressed_photograph(skin_type: int) -> None:
    shot = Shot(camera=Camera(blur_px=1.6, noise=2.0, jpeg=60), light=Light(glare=0.8), hairs=40)
    found = find_ruler(photograph(Ruler(), 13.0, Skin(seed=2, skin_type=skin_type), shot).image)
    assert found is not None
    assert found.px_per_mm == pytest.approx(13.0, rel=0.02)


def test_a_tilted_camera_sees_the_scale_in_the_rulers_middle() -> None:
    shot = Shot(pose=Pose(pitch_deg=10.0, yaw_deg=12.0))
    found = find_ruler(photograph(Ruler(middle=(0.5, 0.5)), 13.0, shot=shot).image)
    assert found is not None
    assert found.px_per_mm == pytest.approx(13.0 * np.cos(np.radians(12.0)), rel=0.01)


def test_a_ruler_that_runs_out_of_the_picture() -> None:
    found = find_ruler(photograph(Ruler(length_mm=60, middle=(0.95, 0.9), rotation_deg=10.0), 15.0).image)
    assert found is not None
    assert found.px_per_mm == pytest.approx(15.0, rel=0.01)


def test_too_little_of_a_ruler_is_no_scale() -> None:
    assert find_ruler(photograph(Ruler(length_mm=12, middle=(0.5, 0.5)), 15.0).image) is None


@pytest.mark.parametrize("kind", [RulerKind.WHITE, RulerKind.STEEL])
def test_the_outline_is_the_rulers(kind: RulerKind) -> None:
    taken = photograph(Ruler(kind=kind, rotation_deg=25.0, middle=(0.5, 0.5)), 9.0)
    found = find_ruler(taken.image)
    assert found is not None
    covered, lies = inside(found.outline), taken.skin == 0
    assert np.mean(covered[lies]) > 0.98
    assert np.mean(covered & ~lies) < 0.15 * np.mean(lies)


def test_the_outline_holds_a_clear_rulers_ticks_and_digits() -> None:
    ruler = Ruler(kind=RulerKind.CLEAR, rotation_deg=200.0, middle=(0.5, 0.5))
    found = find_ruler(photograph(ruler, 9.0).image)
    assert found is not None
    bare, under = (photograph(laid, 9.0).image.max(axis=2).astype(int) for laid in (None, ruler))
    ink = bare - under > 40
    assert np.count_nonzero(ink) > 1000
    assert np.mean(inside(found.outline)[ink]) > 0.98
    assert np.mean(inside(found.outline)) < 0.35


def test_sixteen_bit_and_large_pictures() -> None:
    small = photograph(Ruler(), 12.0).image
    deep = find_ruler(small.astype(np.uint16) * 257)
    assert deep is not None
    assert deep.px_per_mm == pytest.approx(12.0, rel=0.01)
    large = np.asarray(cv2.resize(small, None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC), np.uint8)
    found = find_ruler(large)
    assert found is not None
    assert found.px_per_mm == pytest.approx(36.0, rel=0.01)
    assert found.outline.max() > 1500


def comb(length_of: Callable[[int], float], spacing: float, count: int = 61) -> U8:
    """Draw dark ticks, number k `length_of(k)` pixels long, on white paper on skin."""
    picture = np.full((480, 640, 3), (205, 170, 150), np.uint8)
    picture[200:330] = 235
    for k in range(count):
        x = round((20 + k * spacing) * 16)
        end = round((210 + length_of(k)) * 16)
        cv2.line(picture, (x, 210 * 16), (x, end), (40, 40, 40), 2, cv2.LINE_AA, 4)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 0.8), np.uint8)


def test_half_millimetres_are_told_from_millimetres() -> None:
    halves = find_ruler(
        comb(lambda k: 45 if k % 20 == 0 else 35 if k % 10 == 0 else 24 if k % 2 == 0 else 14, 9.0)
    )
    assert halves is not None
    assert halves.px_per_mm == pytest.approx(18.0, rel=0.01)
    whole = find_ruler(comb(lambda k: 40 if k % 10 == 0 else 30 if k % 5 == 0 else 16, 9.0))
    assert whole is not None
    assert whole.px_per_mm == pytest.approx(9.0, rel=0.01)


@pytest.mark.parametrize(
    "length_of",
    [
        lambda _: 20,
        lambda k: 34 if k % 10 == 0 else 20,
        lambda k: 44 if k % 16 == 0 else 36 if k % 8 == 0 else 28 if k % 4 == 0 else 22 if k % 2 == 0 else 14,
        lambda k: 44 if k % 12 == 0 else 30 if k % 6 == 0 else 18,
        lambda k: 34 if k in (5, 10, 16, 21, 26, 33, 40, 44, 52) else 20,
    ],
    ids=["all alike", "every tenth", "inches", "twelfths", "at random"],
)
def test_even_ticks_without_longer_fifth_ones_are_no_scale(length_of: Callable[[int], float]) -> None:
    assert find_ruler(comb(length_of, 9.0)) is None


@pytest.mark.parametrize("skin_type", [1, 3, 6])
def test_skin_hairs_creases_and_a_marker_are_no_ruler(skin_type: int) -> None:
    skin = Skin(seed=skin_type, skin_type=skin_type, creases=6, moles=3, freckles_per_cm2=3.0, texture=3.0)
    shot = Shot(hairs=200, marker=True, light=Light(glare=0.7))
    assert find_ruler(photograph(None, 12.0, skin, shot).image) is None


def test_text_and_stripes_are_no_ruler() -> None:
    picture = photograph(None).image.copy()
    for line in range(6):
        text = "llllllllllllllllllllllll 1111111111111111"
        cv2.putText(picture, text, (10, 40 + 30 * line), line, 0.7, (40, 40, 40), 1, cv2.LINE_AA)
    picture[250:400:6, 40:600] = 60
    picture[250:254, 40:600] = 60
    assert find_ruler(picture) is None
    assert find_ruler(np.full((64, 64, 3), 128, np.uint8)) is None


def test_ticks_that_stand_on_a_line_are_read_too() -> None:
    picture = comb(lambda k: 40 if k % 10 == 0 else 30 if k % 5 == 0 else 16, 9.0)
    picture[208:211, 20:560] = 50
    found = find_ruler(picture)
    assert found is not None
    assert found.px_per_mm == pytest.approx(9.0, rel=0.01)


def test_a_short_row_of_centimetres_is_not_taken_for_fives() -> None:
    assert find_ruler(comb(lambda k: 32 if k % 10 == 2 else 16, 8.2, 17)) is None
