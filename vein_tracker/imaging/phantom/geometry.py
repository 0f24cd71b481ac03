"""From the skin's own frame in millimetres to the picture's pixels and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom.spec import Pose, Shot, Skin

F64 = npt.NDArray[np.float64]
F32 = npt.NDArray[np.float32]

F = TypeVar("F", F64, F32)

_DISTANCE_MM = 400.0
_DEFORMATION_LENGTH_MM = 35.0
_WAVES = 24
EDGE = 0.985  # share of the limb's radius up to which skin is still seen, not grazed


@dataclass(frozen=True, slots=True)
class Deformation:
    """A smooth displacement: the sum of a few random plane waves, known exactly at every point."""

    waves: F64
    phases: F64
    amplitude_mm: float

    @classmethod
    def random(cls, seed: int, deviation_mm: float) -> Deformation:
        """Draw waves of a Gaussian field of this deviation in x and in y."""
        rng = np.random.default_rng([seed, 35])
        waves = rng.normal(0.0, 1.0 / _DEFORMATION_LENGTH_MM, (2, _WAVES, 2))
        phases = rng.uniform(0.0, 2.0 * np.pi, (2, _WAVES))
        return cls(waves, phases, deviation_mm * float(np.sqrt(2.0 / _WAVES)))

    def at(self, points: F64) -> F64:
        """Return the displacement (N, 2) in mm of skin points (N, 2) in mm."""
        if self.amplitude_mm == 0.0:
            return np.zeros_like(points)
        shifts = [np.cos(points @ self.waves[axis].T + self.phases[axis]).sum(axis=1) for axis in range(2)]
        return self.amplitude_mm * np.stack(shifts, axis=1)


@dataclass(frozen=True, slots=True)
class Transform:
    """Takes skin points in mm to picture points in px: deformation, then the limb's roll, then `homography`.

    The homography takes the plane before the camera in mm to pixels, column vectors, h33 = 1.
    """

    homography: F64
    deformation: Deformation
    limb_radius_mm: float | None = None

    def to_image(self, points_mm: F64) -> F64:
        """Return where skin points (N, 2) are seen, in px; points behind the limb land on its edge."""
        plane: F64 = points_mm + self.deformation.at(points_mm)
        if self.limb_radius_mm is not None:
            x, y = plane.T
            radius = self._radius(y)
            x = radius * np.sin(np.clip(x / radius, -np.pi / 2, np.pi / 2))
            plane = np.column_stack([x, y])
        return _project(self.homography, plane)

    def to_skin(self, points_px: F64) -> F64:
        """Return the skin points (N, 2) in mm that pixels (N, 2) show; NaN beside the limb."""
        plane = _project(np.asarray(np.linalg.inv(self.homography), np.float64), points_px)
        rolled = np.stack(self.unroll(plane[:, 0], plane[:, 1]), axis=1)
        skin = rolled - self.displacement(rolled)
        skin[np.abs(self.tilt(plane[:, 0], plane[:, 1])) > EDGE] = np.nan
        return skin

    def displacement(self, moved: F64) -> F64:
        """Return by how many mm (N, 2) the skin now at points (N, 2) has moved to get there."""
        shift = np.zeros_like(moved)
        for _ in range(6):
            shift = self.deformation.at(moved - shift)
        return shift

    def unroll(self, x: F, y: F) -> tuple[F, F]:
        """Return plane coordinates in mm laid flat along the limb's surface; beside it, its edge."""
        if self.limb_radius_mm is None:
            return x, y
        radius = self._radius(y)
        return radius * np.arcsin(np.clip(x / radius, -EDGE, EDGE)), y

    def tilt(self, x: F, y: F) -> F:
        """Return the sine of the surface's tilt about the limb's axis, beyond ±0.985 beside it; 0 where flat."""
        return np.zeros_like(x) if self.limb_radius_mm is None else x / self._radius(y)

    def _radius(self, y_mm: F) -> F:
        """The limb is a little thicker above and swells like a calf."""
        assert self.limb_radius_mm is not None
        swell = 1.0 - 0.0016 * y_mm + 0.05 * np.sin(y_mm / 38.0)
        radius: F = self.limb_radius_mm * np.clip(swell, 0.6, 1.4)
        return radius


def camera_transform(skin: Skin, shot: Shot, size: tuple[int, int], px_per_mm: float) -> Transform:
    """Return the transform of one shot; `px_per_mm` is the scale at the nominal distance."""
    deformation = Deformation.random(shot.seed, shot.pose.deformation_mm)
    return Transform(_homography(shot.pose, size, px_per_mm), deformation, skin.limb_radius_mm)


def pair_homography(before: Transform, after: Transform, size: tuple[int, int]) -> F64:
    """Find the homography of a pair of shots of one skin.

    Parameters
    ----------
    before, after : Transform
    size : (int, int)
        Width and height of BEFORE, px.

    Returns
    -------
    (3, 3) float64
        Takes BEFORE pixels to AFTER pixels, column vectors, h33 = 1. Exact where neither shot deforms the
        skin and the skin is flat, else the least-squares fit; `carry` is exact always.
    """
    x, y = np.meshgrid(np.linspace(0, size[0] - 1, 25), np.linspace(0, size[1] - 1, 25))
    source = np.stack([x.ravel(), y.ravel()], axis=1)
    target = carry(before, after, source)
    seen = np.isfinite(target).all(axis=1)
    found, _ = cv2.findHomography(source[seen], target[seen], 0)
    return np.asarray(found, np.float64)


def carry(before: Transform, after: Transform, points_px: F64) -> F64:
    """Carry places from one shot of a skin to another.

    Parameters
    ----------
    before, after : Transform
    points_px : (N, 2) float64
        x and y of BEFORE pixels.

    Returns
    -------
    (N, 2) float64
        Where AFTER shows the same skin, px; NaN where BEFORE shows none.
    """
    return after.to_image(before.to_skin(points_px))


def _homography(pose: Pose, size: tuple[int, int], px_per_mm: float) -> F64:
    focal = px_per_mm * _DISTANCE_MM
    camera = np.array([[focal, 0, (size[0] - 1) / 2], [0, focal, (size[1] - 1) / 2], [0, 0, 1]])
    turn = _rotation(0, pose.pitch_deg) @ _rotation(1, pose.yaw_deg) @ _rotation(2, pose.rotation_deg)
    shift = np.array([*pose.shift_mm, _DISTANCE_MM * pose.distance])
    matrix = camera @ np.stack([turn[:, 0], turn[:, 1], shift], axis=1)
    return np.asarray(matrix / matrix[2, 2], np.float64)


def _rotation(axis: int, degrees: float) -> F64:
    vector = np.zeros(3)
    vector[axis] = np.radians(degrees)
    return np.asarray(cv2.Rodrigues(vector)[0], np.float64)


def _project(homography: F64, points: F64) -> F64:
    lifted = np.column_stack([points, np.ones(len(points))]) @ homography.T
    return np.asarray(lifted[:, :2] / lifted[:, 2:], np.float64)
