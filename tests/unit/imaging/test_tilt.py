"""A square's tilt is read from its corners, and the scale is that of what faces the camera."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from vein_tracker.imaging.tilt import facing_scale, tilt_deg

F64 = npt.NDArray[np.float64]

FOCAL = 1500.0
MIDDLE = np.array([800.0, 600.0])
DISTANCE_MM = 300.0
PX_PER_MM = FOCAL / DISTANCE_MM


def seen(
    tilt: float, about: float = 0.0, centre: tuple[float, float] = (0.0, 0.0), side: float = 20.0
) -> F64:
    """Corners (4, 2) of a square on a plane that is tilted about an axis through the picture's middle."""
    square = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * side / 2 + np.array(centre)
    t, a = np.radians([tilt, about])
    axis, across = np.array([np.cos(a), np.sin(a)]), np.array([-np.sin(a), np.cos(a)])
    along, down = square @ axis, square @ across
    depth = DISTANCE_MM + down * np.sin(t)
    flat = np.outer(along, axis) + np.outer(down * np.cos(t), across)
    projected: F64 = FOCAL * flat / depth[:, None] + MIDDLE
    return projected


@pytest.mark.parametrize("about", [0.0, 30.0, 90.0])
@pytest.mark.parametrize("tilt", [0.0, 15.0, 40.0])
def test_a_tilted_square_in_the_middle(tilt: float, about: float) -> None:
    corners = seen(tilt, about)
    assert tilt_deg(corners) == pytest.approx(tilt, abs=1.0)
    assert facing_scale(corners, 20.0, MIDDLE) == pytest.approx(PX_PER_MM, rel=0.005)


@pytest.mark.parametrize("centre", [(60.0, 20.0), (50.0, 60.0)])
def test_a_tilted_square_beside_the_middle(centre: tuple[float, float]) -> None:
    corners = seen(25.0, 20.0, centre)
    naive = np.sqrt(np.linalg.det(np.stack([corners[1] - corners[0], corners[3] - corners[0]]))) / 20.0
    found = facing_scale(corners, 20.0, MIDDLE)
    assert found == pytest.approx(PX_PER_MM, rel=0.025)
    assert abs(found - PX_PER_MM) < abs(naive - PX_PER_MM) / 2


def test_corners_found_a_little_wrong_change_little() -> None:
    noise = np.random.default_rng(1)
    found = [
        facing_scale(seen(0.0, 0.0, (90.0, 60.0)) + noise.normal(0, 0.12, (4, 2)), 20.0, MIDDLE)
        for _ in range(50)
    ]
    assert np.median(found) == pytest.approx(PX_PER_MM, rel=0.01)
    assert np.max(np.abs(np.array(found) / PX_PER_MM - 1)) < 0.08


def test_perspective_that_cannot_be_is_not_believed() -> None:
    corners = np.array([(0.0, 0.0), (100.0, 0.0), (90.0, 80.0), (10.0, 80.0)])
    assert facing_scale(corners, 20.0, np.array([50.0, 2000.0])) == pytest.approx(4.6, rel=0.15)
