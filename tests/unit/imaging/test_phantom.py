"""The phantom is a known answer: the same twice, true in its own frame, physical in its colours."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import cv2
import numpy as np
import pytest

from vein_tracker.imaging.phantom import (
    Camera,
    Light,
    Phantom,
    Pose,
    Shot,
    Skin,
    State,
    Veins,
    carry,
    pair_homography,
    render,
)

SIZE = (480, 360)
NONE = Veins(trees=0, spiders=0, twigs=0, reticular=0)
FEW = Veins(trees=1, spiders=1, twigs=4, reticular=1)
CLEAR = Camera(blur_px=0.5, noise=0.0, jpeg=None)
EVEN = Light(fall_off=0.0)


def small(
    skin: Skin | None = None, state: State | None = None, shot: Shot | None = None, px_per_mm: float = 8.0
) -> Phantom:
    return render(
        skin or Skin(seed=7001, veins=FEW, extent_mm=(60, 45)), state, shot, size=SIZE, px_per_mm=px_per_mm
    )


def density(phantom: Phantom) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    value = phantom.image / 255.0
    linear = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
    return -np.log10(np.maximum(linear, 1e-3))


def test_same_arguments_give_the_same_picture() -> None:
    shot = Shot(seed=3, hairs=20, pose=Pose(deformation_mm=1.0))
    first, second = small(shot=shot), small(shot=shot)
    assert np.array_equal(first.image, second.image)
    assert np.array_equal(first.veins, second.veins)


def test_more_light_adds_no_veins_and_thread_and_reticular_make_up_all() -> None:
    phantom = small()
    assert phantom.veins.any()
    assert np.array_equal(phantom.veins > 0, (phantom.thread > 0) | (phantom.reticular > 0))
    assert not np.any((phantom.thread > 0) & (phantom.reticular > 0))
    assert phantom.coverage_percent == pytest.approx(100 * np.mean(phantom.veins > 0))


def test_skin_without_vessels_has_none() -> None:
    phantom = small(Skin(seed=7002, veins=NONE))
    assert not phantom.veins.any()
    assert phantom.centre_line_length_px == 0.0
    assert phantom.coverage_percent == 0.0


@pytest.mark.parametrize("skin_type", [1, 3, 6])
def test_superficial_veins_absorb_green_most_and_red_least(skin_type: int) -> None:
    spiders = Veins(trees=0, spiders=6, twigs=6, reticular=0)
    shot = Shot(camera=CLEAR, light=EVEN)
    skin = Skin(seed=7003, skin_type=skin_type, veins=spiders, extent_mm=(40, 30))
    with_veins = small(skin, shot=shot, px_per_mm=12)
    without = small(replace(skin, veins=NONE), shot=shot, px_per_mm=12)
    red, green, blue = (density(with_veins) - density(without))[with_veins.veins > 0].mean(axis=0)
    assert green > blue > red > 0
    assert green > 2.5 * red


def test_deep_veins_look_blue_grey() -> None:
    deep = Veins(trees=0, spiders=0, twigs=0, reticular=4)
    shot = Shot(camera=CLEAR, light=EVEN)
    with_veins = small(Skin(seed=7004, veins=deep), shot=shot)
    without = small(Skin(seed=7004, veins=NONE), shot=shot)
    red, green, blue = (density(with_veins) - density(without))[with_veins.reticular > 0].mean(axis=0)
    assert red >= green > blue > 0


def test_darker_skin_types_are_darker() -> None:
    brightness = [small(Skin(seed=7005, skin_type=kind, veins=FEW)).image.mean() for kind in range(1, 7)]
    assert brightness == sorted(brightness, reverse=True)


def test_an_unknown_skin_type_is_refused() -> None:
    with pytest.raises(ValueError, match="1 to 6"):
        Skin(seed=1, skin_type=7)


def test_clearing_takes_the_asked_share_and_never_brings_back() -> None:
    skin = Skin(seed=7006, extent_mm=(60, 45), veins=Veins(trees=4, spiders=2, twigs=15, reticular=1))
    states = [State(cleared=share) for share in (0.0, 0.4, 0.8, 1.0)]
    phantoms = [render(skin, state, size=(640, 480), px_per_mm=10) for state in states]
    lengths = [phantom.centre_line_length_mm for phantom in phantoms]
    assert lengths[1] == pytest.approx(0.6 * lengths[0], rel=0.15)
    assert lengths[2] == pytest.approx(0.2 * lengths[0], rel=0.4)
    assert lengths[3] == 0.0
    for earlier, later in pairwise(phantoms):
        assert not np.any((later.veins > 0) & (earlier.veins == 0))


def test_the_transform_of_a_pair_carries_one_picture_onto_the_other() -> None:
    skin = Skin(seed=7007)
    shot = Shot(camera=CLEAR, light=EVEN)
    moved = Shot(
        camera=CLEAR, light=EVEN, pose=Pose(shift_mm=(3, -2), rotation_deg=5, yaw_deg=6, distance=1.05)
    )
    before, after = small(skin, shot=shot), small(skin, shot=moved)
    matrix = pair_homography(before.transform, after.transform, SIZE)
    back = cv2.warpPerspective(after.veins, np.linalg.inv(matrix), SIZE)
    both = (back > 127) & (before.veins > 0)
    inner = np.s_[60:-60, 60:-60]
    assert both[inner].sum() > 0.85 * (before.veins[inner] > 0).sum()


def test_points_go_to_the_skin_and_back() -> None:
    skin = Skin(seed=7008, limb_radius_mm=50.0)
    phantom = small(skin, shot=Shot(seed=5, pose=Pose(pitch_deg=8, deformation_mm=1.5)))
    points = np.array([[240.0, 180.0], [100.0, 60.0], [400.0, 300.0]])
    again = phantom.transform.to_image(phantom.transform.to_skin(points))
    assert np.abs(again - points).max() < 0.02
    assert np.allclose(carry(phantom.transform, phantom.transform, points), points, atol=0.02)


def test_beside_a_limb_there_is_no_skin() -> None:
    phantom = small(Skin(seed=7009, limb_radius_mm=20.0))
    assert phantom.skin[180, 240] == 255
    assert phantom.skin[180, 5] == 0
    assert phantom.image[180, 5].max() < 60
    assert not np.any((phantom.veins > 0) & (phantom.skin == 0))


def test_distance_changes_the_scale() -> None:
    far = small(shot=Shot(pose=Pose(distance=2.0)))
    assert far.px_per_mm == pytest.approx(4.0)


def test_a_marker_is_twenty_millimetres_and_no_skin() -> None:
    phantom = small(shot=Shot(marker=True))
    detector = cv2.aruco.ArucoDetector(cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50))
    corners, _, _ = detector.detectMarkers(phantom.image[..., ::-1].copy())
    assert len(corners) == 1
    side = np.linalg.norm(np.diff(corners[0][0], axis=0), axis=1).mean()
    assert side == pytest.approx(20 * phantom.px_per_mm, rel=0.02)
    assert phantom.skin[tuple(corners[0][0].mean(axis=0).astype(int)[::-1])] == 0


def test_freckles_absorb_blue_most_and_are_no_vein() -> None:
    shot = Shot(camera=CLEAR, light=EVEN)
    plain = small(Skin(seed=7010, veins=FEW), shot=shot)
    freckled = small(Skin(seed=7010, veins=FEW, freckles_per_cm2=3.0), shot=shot)
    change = density(freckled) - density(plain)
    red, green, blue = change[change[..., 2] > 0.08].mean(axis=0)
    assert blue > green > red > 0
    assert np.array_equal(plain.veins, freckled.veins)


def test_hairs_darken_all_colours_and_hide_what_is_under_them() -> None:
    shot = Shot(camera=CLEAR, light=EVEN)
    hairy = Shot(camera=CLEAR, light=EVEN, hairs=80)
    change = density(small(shot=hairy, px_per_mm=12)) - density(small(shot=shot, px_per_mm=12))
    covered = small(shot=hairy, px_per_mm=12).hidden > 0
    assert covered.any()
    assert change[covered].mean(axis=0).min() > 0.15


def test_glare_is_white_and_hides() -> None:
    matt, shiny = small(), small(shot=Shot(light=Light(glare=1.0)))
    assert (shiny.hidden > 0).any()
    assert not (matt.hidden > 0).any()
    assert (
        shiny.image[shiny.hidden > 0].min(axis=1).mean()
        > matt.image[shiny.hidden > 0].min(axis=1).mean() + 30
    )


def test_stain_bruise_and_matting_are_kept_apart_from_veins() -> None:
    skin, shot = Skin(seed=7011, veins=FEW), Shot(camera=CLEAR, light=EVEN)
    plain = small(skin, State(cleared=0.6), shot)
    for state in (
        State(cleared=0.6, stain=1.0),
        State(cleared=0.6, bruise=1.0),
        State(cleared=0.6, matting=1.0),
    ):
        marked = small(skin, state, shot)
        assert np.array_equal(marked.veins, plain.veins)
        assert (density(marked) - density(plain)).max() > 0.08


def test_places_on_centre_lines_lie_in_the_middle_of_veins_as_wide_as_they_say() -> None:
    trees = Veins(trees=4, spiders=0, twigs=0, reticular=0)
    phantom = small(Skin(seed=7012, veins=trees, extent_mm=(40, 30)), px_per_mm=12)
    columns, rows = np.rint(phantom.centre_points).astype(int).T
    assert (phantom.veins[rows, columns] > 0).mean() > 0.99
    wide = phantom.centre_widths > 5
    to_the_rim = cv2.distanceTransform(phantom.veins, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)[rows, columns]
    assert np.median(2 * to_the_rim[wide] / phantom.centre_widths[wide]) == pytest.approx(1.0, abs=0.1)


def test_the_mean_width_is_that_of_the_places_on_centre_lines() -> None:
    phantom = small()
    assert len(phantom.centre_points) == len(phantom.centre_widths) > 20
    assert phantom.mean_width_px == pytest.approx(phantom.centre_widths.mean(), rel=0.05)
