"""Skin drawn for tests, simpler than the phantom: flat colour, veins of known place, width and colour, noise."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.decode import Decoded

SKIN = (0.12, 0.40, 0.52)
SUPERFICIAL = (0.06, 0.30, 0.22)
DEEP = (0.11, 0.095, 0.05)
BROWN = (0.10, 0.17, 0.28)
HAIR = (0.55, 0.58, 0.60)

Density = npt.NDArray[np.float32]
Course = Sequence[tuple[float, float]]


def skin(height: int = 300, width: int = 400, colour: tuple[float, float, float] = SKIN) -> Density:
    """Flat skin, optical density R, G, B."""
    return np.full((height, width, 3), colour, np.float32)


def mottle(height: int = 300, width: int = 400, seed: int = 0) -> Density:
    """Uneven blood and melanin, as all real skin has, to be added."""
    rng = np.random.default_rng(seed)
    fields = [cv2.GaussianBlur(rng.standard_normal((height, width)), (0, 0), 6) for _ in range(2)]
    blood, melanin = (0.02 * field / field.std() for field in fields)
    layers = blood[..., None] * np.array([0.2, 1.0, 0.74]) + melanin[..., None] * np.array([0.42, 0.66, 1.0])
    return np.asarray(layers, np.float32)


def lay(
    density: Density, course: Course, width: float, colour: tuple[float, float, float], blur: float = 0.8
) -> npt.NDArray[np.bool_]:
    """Add a line of this full width in pixels; return where it lies."""
    zoom = 8
    fine = np.zeros((density.shape[0] * zoom, density.shape[1] * zoom), np.uint8)
    points = np.rint((np.array(course) + 0.5) * zoom - 0.5).astype(np.int32)
    cv2.polylines(fine, [points], False, 255, max(1, round(width * zoom)))
    cover = cv2.resize(fine, density.shape[1::-1], interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    density += cv2.GaussianBlur(cover, (0, 0), blur)[..., None] * np.array(colour, np.float32)
    return cover > 0.5


def lay_round(
    density: Density, course: Course, diameter: float, colour: tuple[float, float, float], blur: float = 0.8
) -> None:
    """Add a straight tube: what absorbs is as deep as the way through it."""
    (x0, y0), (x1, y1) = course
    length = np.hypot(x1 - x0, y1 - y0)
    y, x = np.mgrid[: density.shape[0], : density.shape[1]].astype(np.float32)
    along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length
    across = ((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / length
    way = np.sqrt(np.clip(1 - (2 * across / diameter) ** 2, 0, 1)) * ((along >= 0) & (along <= length))
    density += cv2.GaussianBlur(way.astype(np.float32), (0, 0), blur)[..., None] * np.array(
        colour, np.float32
    )


def photograph(density: Density, noise: float = 0.004, seed: int = 0) -> npt.NDArray[np.uint8]:
    """Expose it: 8-bit sRGB with noise in linear light."""
    rng = np.random.default_rng(seed)
    light = 10.0**-density + rng.normal(0, noise, density.shape).astype(np.float32)
    light = np.clip(light, 0, 1)
    curve = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    exposed: npt.NDArray[np.uint8] = np.rint(curve * 255).astype(np.uint8)
    return exposed


def decoded(density: Density, noise: float = 0.004, seed: int = 0) -> Decoded:
    """The photograph as the decoder would hand it on."""
    pixels = photograph(density, noise, seed)
    return Decoded(pixels=pixels, width=pixels.shape[1], height=pixels.shape[0])


def wave(x0: float, x1: float, y: float, height: float = 15.0, length: float = 120.0) -> Course:
    """A winding course from left to right."""
    x = np.linspace(x0, x1, 60)
    return [(float(at), float(y + height * np.sin(2 * np.pi * (at - x0) / length))) for at in x]


def arc_length(course: Course) -> float:
    """Length of a course in pixels."""
    return float(np.hypot(*np.diff(np.array(course), axis=0).T).sum())
