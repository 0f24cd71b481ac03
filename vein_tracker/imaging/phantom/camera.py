"""Lens, sensor and file: linear light becomes an 8-bit sRGB picture."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom.fields import soften
from vein_tracker.imaging.phantom.spec import Camera

F32 = npt.NDArray[np.float32]
F64 = npt.NDArray[np.float64]
U8 = npt.NDArray[np.uint8]

_SHOT = 1.6e-4  # variance of a full signal's noise, linear
_READ = 0.0022
_GRAIN_PX = 0.55  # demosaicking and denoising make noise coarser than a pixel


def photograph(light: F32, camera: Camera, seed: int) -> U8:
    """Return the (h, w, 3) uint8 sRGB RGB picture of linear `light` (h, w, 3) float32, 1 is white."""
    light = soften(light, camera.blur_px) if camera.blur_px >= 0.2 else light
    light = np.maximum(light * np.float32(2.0**camera.exposure), 0)
    if camera.noise > 0.0:
        light = light + _noise(light, camera.noise, seed)
    picture = _encoded(light)
    return picture if camera.jpeg is None else _through_jpeg(picture, camera.jpeg)


def auto_exposure(plain: F64) -> float:
    """Gain that a camera would choose for a picture full of skin of this linear reflectance (3,)."""
    luminance = float(plain @ np.array([0.2126, 0.7152, 0.0722]))
    return float((0.52 / luminance) ** 0.25)


def grain(level: float, camera: Camera) -> float:
    """Deviation of noise in optical density at a linear green `level`."""
    deviation = camera.noise * np.sqrt(_SHOT * level + _READ**2) / max(level, 1e-3)
    return float(deviation / np.log(10.0))


def _noise(light: F32, strength: float, seed: int) -> F32:
    white = np.random.default_rng([seed, 97]).standard_normal(light.shape, dtype=np.float32)
    coarse = np.float32(1.9) * np.asarray(cv2.GaussianBlur(white, (0, 0), _GRAIN_PX), np.float32)
    return np.asarray(coarse * np.sqrt(_SHOT * light + _READ**2) * np.float32(strength), np.float32)


def _encoded(light: F32) -> U8:
    """Linear light to sRGB, IEC 61966-2-1, by a table fine enough for 8 bit."""
    levels = np.linspace(0.0, 1.0, 65536)
    curve = np.where(levels <= 0.0031308, 12.92 * levels, 1.055 * levels ** (1 / 2.4) - 0.055)
    table = np.rint(255 * curve).astype(np.uint8)
    return np.asarray(table[np.rint(np.clip(light, 0, 1) * 65535).astype(np.uint16)], np.uint8)


def _through_jpeg(picture: U8, quality: int) -> U8:
    bgr = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)
    _, data = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, quality])
    decoded = cv2.imdecode(data, cv2.IMREAD_COLOR)
    assert decoded is not None  # what was just encoded
    return np.asarray(cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB), np.uint8)
