"""Linear light, optical density, and what of it is blood, melanin or shade."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools, Pixels
from vein_tracker.model.results import F32, F64, U8

DENSITY_LIMIT = 3.0

# Absorption in linear sRGB (R, G, B): blood near the surface, melanin, shade alike in all. After the
# spectra of Jacques, "Optical properties of biological tissues: a review", Phys. Med. Biol. 58 (2013).
BLOOD = np.array([0.20, 1.0, 0.74])
MELANIN = np.array([0.42, 0.66, 1.0])
SHADE = np.array([1.0, 1.0, 1.0])
_UNMIX = np.linalg.inv(np.stack([BLOOD, MELANIN, SHADE], axis=1))


def _table(levels: int) -> F32:
    encoded = np.arange(levels) / (levels - 1)
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    return linear.astype(np.float32)


_LINEAR_8 = _table(256)
_DENSITY_8 = -np.log10(np.maximum(_LINEAR_8, np.float32(10.0**-DENSITY_LIMIT)))


def linear(pixels: Pixels) -> F32:
    """Turn sRGB encoding into linear light (IEC 61966-2-1).

    Parameters
    ----------
    pixels : (h, w, 3) uint8 or uint16, RGB, sRGB encoding

    Returns
    -------
    (h, w, 3) float32, 0..1, RGB, linear
    """
    if pixels.dtype == np.uint8:
        return cast(F32, cv2.LUT(pixels, _LINEAR_8))
    return _table(65536)[pixels]


def eight_bit(pixels: Pixels) -> U8:
    """Return (h, w, 3) uint8 of sRGB pixels, uint8 or uint16: enough to tell skin and quality by."""
    return cast(U8, pixels if pixels.dtype == np.uint8 else (pixels >> 8).astype(np.uint8))


def density_of(pixels: Pixels) -> F32:
    """Return the optical density of an sRGB picture, by table.

    Parameters
    ----------
    pixels : (h, w, 3) or (h, w) uint8 or uint16, sRGB encoding

    Returns
    -------
    float32 of the same shape, 0..`DENSITY_LIMIT`
    """
    if pixels.dtype == np.uint8:
        return cast(F32, cv2.LUT(pixels, _DENSITY_8))
    return optical_density(linear(pixels))


def encoded(light: F32) -> U8:
    """Turn linear light (h, w, 3) float32 0..1 into 8-bit sRGB (IEC 61966-2-1)."""
    clipped = np.clip(light, 0, 1)
    curve = cv2.pow(clipped, 1 / 2.4)
    curve = cv2.addWeighted(curve, 1.055 * 255, curve, 0.0, -0.055 * 255, dst=curve)
    np.multiply(clipped, 12.92 * 255, out=curve, where=clipped <= 0.0031308)
    return cast(U8, cv2.convertScaleAbs(curve))  # rounds


def optical_density(light: F32) -> F32:
    """Return −log10 of linear light, in which pigments add.

    Parameters
    ----------
    light : (h, w, 3) float32, 0..1, linear

    Returns
    -------
    (h, w, 3) float32, 0..`DENSITY_LIMIT`, same channel order
    """
    density = cv2.log(np.maximum(light, np.float32(10.0**-DENSITY_LIMIT)))
    return cast(F32, cv2.multiply(density, -1 / np.log(10), dst=density))


def pigments(density: F32) -> tuple[F32, F32]:
    """Unmix blood and melanin from optical density, indifferent to shade.

    Parameters
    ----------
    density : (..., 3) float32, optical density, RGB

    Returns
    -------
    blood, melanin : (...) float32
        Optical density in the green of blood, in the blue of melanin. Only differences within one
        photograph mean anything: its light's colour is in them.
    """
    rows = _UNMIX.astype(np.float32)
    return density @ rows[0], density @ rows[1]


def plain_skin(density: F32, skin: Bools) -> F64 | None:
    """Return the median optical density (3,) of the skin; None without skin.

    Parameters
    ----------
    density : (h, w, 3) float32, optical density, RGB
    skin : (h, w) bool, best without veins
    """
    values = density[skin]
    if not len(values):
        return None
    step = max(1, len(values) // 100_000)
    return cast(F64, np.median(values[::step], axis=0).astype(np.float64))


def matched(density: F32, own: F64, other: F64) -> F32:
    """Shift optical density (h, w, 3) so that plain skin `own` (3,) becomes `other` (3,).

    A shift in density is a gain of each channel in linear light: von Kries, with the skin as the white.
    """
    return density + (other - own).astype(np.float32)
