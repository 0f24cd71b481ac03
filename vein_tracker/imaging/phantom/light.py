"""How light falls on the skin and comes back from its surface."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom.fields import Chart
from vein_tracker.imaging.phantom.pigment import soften
from vein_tracker.imaging.phantom.spec import Light

F32 = npt.NDArray[np.float32]

_AMBIENT = 0.35
_ROUGHNESS = 0.13
_RAKING = 0.30
_HAZE = 0.010  # of white, from the surface even where there is no glare


@dataclass(frozen=True, slots=True)
class Lighting:
    """`diffuse` (h, w) float32 multiplies reflectance, `mirror` (h, w) float32 is added, white."""

    diffuse: F32
    mirror: F32


def lighting(light: Light, height: F32, tilt: F32, chart: Chart) -> Lighting:
    """Light a surface of `height` (h, w) mm whose limb is tilted by the sine `tilt` (h, w)."""
    slope_x = cv2.Scharr(height, cv2.CV_32F, 1, 0) * np.float32(chart.px_per_mm / 32.0)
    slope_y = cv2.Scharr(height, cv2.CV_32F, 0, 1) * np.float32(chart.px_per_mm / 32.0)
    angle = np.radians(light.direction_deg)
    raking = slope_x * np.float32(np.cos(angle)) + slope_y * np.float32(np.sin(angle))
    raking = 0.6 * soften(raking, 0.1 * chart.px_per_mm) + 0.4 * raking
    lean = tilt - np.float32(0.35 * np.cos(angle))
    lambert = np.sqrt(np.clip(1.0 - lean**2, 0.03, 1.0))
    fall = _fall_off(light, chart.shape)
    diffuse = fall * (_AMBIENT + (1.0 - _AMBIENT) * lambert) * (1.0 - _RAKING * np.clip(raking, -1, 1))
    mirror = _HAZE * fall
    if light.glare > 0.0:
        mirror = mirror + np.float32(0.8 * light.glare) * _mirror(light, slope_x, slope_y, tilt, chart.shape)
    return Lighting(np.asarray(diffuse, np.float32), np.asarray(mirror, np.float32))


def _mirror(light: Light, slope_x: F32, slope_y: F32, tilt: F32, shape: tuple[int, int]) -> F32:
    """Facets that happen to reflect the lamp into the lens; the lamp is mirrored at the light's centre."""
    x, y = _from_centre(light, shape)
    lean_x = 0.30 * x + slope_x + (tilt - np.float32(0.2 * (light.centre[0] - 0.5)))
    lean_y = 0.30 * y + slope_y
    return np.asarray(np.exp(-(lean_x**2 + lean_y**2) / (2 * _ROUGHNESS**2)), np.float32)


def _fall_off(light: Light, shape: tuple[int, int]) -> F32:
    x, y = _from_centre(light, shape)
    return np.asarray(1.0 / (1.0 + light.fall_off / (1.0 - light.fall_off) * (x**2 + y**2)), np.float32)


def _from_centre(light: Light, shape: tuple[int, int]) -> tuple[F32, F32]:
    """Offsets from the light's centre in half-diagonals, (1, w) and (h, 1)."""
    half = float(np.hypot(*shape)) / 2
    x = (np.arange(shape[1], dtype=np.float32) - light.centre[0] * shape[1]) / half
    y = (np.arange(shape[0], dtype=np.float32) - light.centre[1] * shape[0]) / half
    return x[None, :].astype(np.float32), y[:, None].astype(np.float32)
