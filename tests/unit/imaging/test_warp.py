"""Maps between pictures keep their meaning when the pictures are enlarged."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.unit.imaging.textured_skin import Matrix, pose
from vein_tracker.imaging.deform import Field
from vein_tracker.imaging.warp import Warp, jacobians, plausible, project, resample, resizing

POINTS = np.array([[100.0, 80.0], [300.5, 200.25], [10.0, 400.0]])


def _field() -> Field:
    nodes = np.random.default_rng(1).normal(0, 3, (7, 9, 2))
    return Field(nodes, (720, 540))


def test_the_map_of_resized_pictures_takes_resized_points_to_resized_points() -> None:
    warp = Warp(pose(10, 1.2, 8))
    before, after = ((720, 540), (1080, 811)), ((720, 540), (240, 180))

    resized = warp.resized(before, after)

    expected = project(resizing(*after), warp(POINTS))
    np.testing.assert_allclose(resized(project(resizing(*before), POINTS)), expected, atol=1e-9)
    assert resized.homography[2, 2] == 1


def test_the_first_pixel_of_a_doubled_picture_has_its_centre_a_quarter_outside() -> None:
    doubled = resizing((10, 20), (20, 40))

    np.testing.assert_allclose(project(doubled, np.array([[0.0, 0.0]])), [[0.5, 0.5]])


def test_a_strip_of_the_maps_is_that_strip_of_the_whole() -> None:
    warp = Warp(pose(5, 1.1, 4), _field())

    strip = warp.maps((720, 540), range(200, 210))

    np.testing.assert_allclose(strip, warp.maps((720, 540))[200:210], atol=1e-3)


def test_maps_say_for_every_pixel_what_the_warp_says_for_its_centre() -> None:
    warp = Warp(pose(5, 1.1, 4), _field())
    maps = warp.maps((720, 540))

    whole = np.array([[100.0, 80.0], [300.0, 200.0], [10.0, 400.0]])
    at = whole.astype(int)
    np.testing.assert_allclose(maps[at[:, 1], at[:, 0]], warp(whole), atol=1e-3)


def test_a_field_moves_with_its_nodes() -> None:
    field = Field(np.full((4, 5, 2), (2.0, -1.0)), (720, 540))

    np.testing.assert_allclose(field.at(POINTS), [[2, -1]] * 3)
    np.testing.assert_allclose(
        field.dense((360, 270), range(270))[::90, ::90], np.full((3, 4, 2), (1.0, -0.5))
    )


def test_derivatives_are_those_of_the_homography() -> None:
    matrix = pose(12, 1.3, 15)
    step = 1e-4
    numeric = np.stack(
        [(project(matrix, POINTS + step * axis) - project(matrix, POINTS)) / step for axis in np.eye(2)],
        axis=2,
    )

    np.testing.assert_allclose(jacobians(matrix, POINTS), numeric, atol=1e-4)


@pytest.mark.parametrize(
    ("matrix", "expected"),
    [
        (pose(30, 0.6, 20), True),
        (pose(-30, 1.6), True),
        (pose(90, 1), False),
        (pose(0, 3), False),
        (np.diag([-1.0, 1.0, 1.0]), False),
        (np.diag([1.0, 2.2, 1.0]), False),
        (pose(0, 1, 60), False),
        (np.full((3, 3), np.nan), False),
    ],
    ids=[
        "far and tilted",
        "near",
        "a quarter turn",
        "too near",
        "mirrored",
        "stretched",
        "from the side",
        "none",
    ],
)
def test_only_what_a_camera_can_do_is_plausible(matrix: Matrix, expected: bool) -> None:
    assert plausible(matrix, (720, 540)) is expected


def test_resampling_by_whole_pixels_moves_a_picture_unchanged() -> None:
    picture = np.random.default_rng(2).integers(0, 255, (540, 720), np.uint8)
    maps = Warp(np.array([[1.0, 0, 7], [0, 1, 3], [0, 0, 1]])).maps((720, 540))

    moved = resample(picture, maps, cv2.INTER_LINEAR)

    np.testing.assert_array_equal(moved[:-3, :-7], picture[3:, 7:])
    assert not moved[-3:].any()
