"""How light falls on the skin and comes back from its surface."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom.fields import Chart, noise, soften
from vein_tracker.imaging.phantom.spec import Light

F32 = npt.NDArray[np.float32]

_AMBIENT = 0.18
_SLANT = 0.3
_ROUGHNESS = 0.12
_SHEEN = 0.25
_RAKING = 0.45
_HAZE = 0.006  # of white, from the surface even where there is no glare


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
    facing = np.sqrt(np.clip(1.0 - tilt**2, 0.0, 1.0))
    lambert = np.clip(facing + np.float32(_SLANT * np.cos(angle)) * tilt, 0.0, 1.2) * (0.8 + 0.2 * facing)
    fall = _fall_off(light, chart.shape)
    diffuse = fall * (_AMBIENT + (1.0 - _AMBIENT) * lambert) * (1.0 - _RAKING * np.clip(raking, -1, 1))
    mirror = _HAZE * fall
    if light.glare > 0.0:
        mirror = mirror + np.float32(0.5 * light.glare) * _mirror(light, slope_x, slope_y, tilt, chart)
    return Lighting(np.asarray(diffuse, np.float32), np.asarray(mirror, np.float32))


def _mirror(light: Light, slope_x: F32, slope_y: F32, tilt: F32, chart: Chart) -> F32:
    """Facets that happen to reflect the lamp into the lens; the lamp is mirrored at the light's centre."""
    x, y = _from_centre(light, chart.shape)
    facets = [0.10 * noise(chart, 9001 + k, 0.6) + 0.05 * noise(chart, 9003 + k, 0.22) for k in range(2)]
    macro_x = 1.15 * x + (tilt - np.float32(0.2 * (light.centre[0] - 0.5)))
    macro_y = 1.15 * y
    broad = (macro_x + 0.5 * slope_x) ** 2 + (macro_y + 0.5 * slope_y) ** 2
    narrow = (macro_x + 0.8 * slope_x + facets[0]) ** 2 + (macro_y + 0.8 * slope_y + facets[1]) ** 2
    sheen = np.exp(broad / np.float32(-2 * _SHEEN**2))
    glint = np.exp(narrow / np.float32(-2 * _ROUGHNESS**2))
    return np.asarray(0.35 * sheen + 0.65 * glint, np.float32)


def _fall_off(light: Light, shape: tuple[int, int]) -> F32:
    x, y = _from_centre(light, shape)
    return np.asarray(1.0 / (1.0 + light.fall_off / (1.0 - light.fall_off) * (x**2 + y**2)), np.float32)


def _from_centre(light: Light, shape: tuple[int, int]) -> tuple[F32, F32]:
    """Offsets from the light's centre in half-diagonals, (1, w) and (h, 1)."""
    half = float(np.hypot(*shape)) / 2
    x = (np.arange(shape[1], dtype=np.float32) - light.centre[0] * shape[1]) / half
    y = (np.arange(shape[0], dtype=np.float32) - light.centre[1] * shape[0]) / half
    return x[None, :].astype(np.float32), y[:, None].astype(np.float32)
