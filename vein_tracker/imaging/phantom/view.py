"""What the camera sees where: skin coordinates of every pixel, the limb's tilt, skin or background."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom.fields import Chart, enlarged
from vein_tracker.imaging.phantom.geometry import EDGE, Transform, camera_transform
from vein_tracker.imaging.phantom.spec import Shot, Skin

F32 = npt.NDArray[np.float32]
Bool = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class View:
    """One shot's geometry: `tilt` (h, w) float32 is the sine of the limb's tilt, `body` (h, w) where it is."""

    transform: Transform
    chart: Chart
    tilt: F32
    body: Bool


def look(skin: Skin, shot: Shot, size: tuple[int, int], px_per_mm: float) -> View:
    """Return the view of one shot; `size` is width and height in px, `px_per_mm` at the nominal distance."""
    transform = camera_transform(skin, shot, size, px_per_mm)
    plane_x, plane_y = _plane(transform, size)
    tilt = transform.tilt(plane_x, plane_y)
    x, y = transform.unroll(plane_x, plane_y)
    if transform.deformation.amplitude_mm > 0.0:
        x, y = _undeformed(transform, x, y)
    return View(transform, Chart(x, y, px_per_mm / shot.pose.distance), tilt, np.abs(tilt) < EDGE)


def _plane(transform: Transform, size: tuple[int, int]) -> tuple[F32, F32]:
    """Every pixel's place on the plane before the camera, mm."""
    inverse = np.linalg.inv(transform.homography).astype(np.float32)
    x = np.arange(size[0], dtype=np.float32)[None, :]
    y = np.arange(size[1], dtype=np.float32)[:, None]
    depth = inverse[2, 0] * x + inverse[2, 1] * y + inverse[2, 2]
    plane_x = (inverse[0, 0] * x + inverse[0, 1] * y + inverse[0, 2]) / depth
    plane_y = (inverse[1, 0] * x + inverse[1, 1] * y + inverse[1, 2]) / depth
    return plane_x, plane_y


def _undeformed(transform: Transform, x: F32, y: F32, step: int = 16) -> tuple[F32, F32]:
    """Take the soft tissue's displacement back, computed on every `step`-th pixel: it is smooth."""
    coarse = np.stack([x[::step, ::step].ravel(), y[::step, ::step].ravel()], axis=1)
    shift = transform.displacement(coarse.astype(np.float64)).astype(np.float32)
    shape = x[::step, ::step].shape
    full_x, full_y = (enlarged(shift[:, axis].reshape(shape), step, x.shape) for axis in range(2))
    return x - full_x, y - full_y
