"""Colour difference as people see it."""

from __future__ import annotations

import cv2
import numpy as np

from vein_tracker.model.results import F32, F64


def lab(light: F32) -> F64:
    """Return CIE L*a*b* (N, 3) under D65 of linear sRGB (N, 3) float32, 0..1."""
    converted = cv2.cvtColor(np.clip(light, 0, 1).reshape(-1, 1, 3), cv2.COLOR_LRGB2Lab)
    return converted.reshape(-1, 3).astype(np.float64)


def ciede2000(one: F64, other: F64) -> F64:
    """Return the CIEDE2000 difference of L*a*b* colours.

    Parameters
    ----------
    one, other : (N, 3) float64
        L* 0..100, a*, b*.

    Returns
    -------
    (N,) float64
        0 for the same colour; 1 is just noticeable.

    Notes
    -----
    Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula: implementation notes", Color Research and
    Application 30 (2005), with all parametric factors 1.
    """
    grey = (np.hypot(*one[:, 1:].T) + np.hypot(*other[:, 1:].T)) / 2
    stretch = 1.5 - 0.5 * np.sqrt(grey**7 / (grey**7 + 25.0**7))
    chroma_1, hue_1 = _polar(one, stretch)
    chroma_2, hue_2 = _polar(other, stretch)
    chroma, both = (chroma_1 + chroma_2) / 2, chroma_1 * chroma_2
    turn = np.where(both == 0, 0, (hue_2 - hue_1 + 180) % 360 - 180)
    hue = np.where(both == 0, hue_1 + hue_2, (hue_1 + turn / 2) % 360)
    light = (one[:, 0] + other[:, 0]) / 2 - 50
    tone = (
        1
        - 0.17 * _cos(hue - 30)
        + 0.24 * _cos(2 * hue)
        + 0.32 * _cos(3 * hue + 6)
        - 0.20 * _cos(4 * hue - 63)
    )
    d_light = (other[:, 0] - one[:, 0]) / (1 + 0.015 * light**2 / np.sqrt(20 + light**2))
    d_chroma = (chroma_2 - chroma_1) / (1 + 0.045 * chroma)
    d_hue = 2 * np.sqrt(both) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * chroma * tone)
    blue = 60 * np.exp(-(((hue - 275) / 25) ** 2))
    rotation = -2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7)) * np.sin(np.radians(blue))
    result: F64 = np.sqrt(d_light**2 + d_chroma**2 + d_hue**2 + rotation * d_chroma * d_hue)
    return result


def _polar(colour: F64, stretch: F64) -> tuple[F64, F64]:
    a, b = colour[:, 1] * stretch, colour[:, 2]
    hue: F64 = np.degrees(np.arctan2(b, a)) % 360
    return np.hypot(a, b), hue


def _cos(degrees: F64) -> F64:
    result: F64 = np.cos(np.radians(degrees))
    return result
