"""Skin with scale markers on it, laid anywhere: turned, cut, covered, bent, mirrored."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

U8 = npt.NDArray[np.uint8]
F32 = npt.NDArray[np.float32]

WIDTH, HEIGHT = 640, 480
SKIN, PAPER, INK = (0.50, 0.33, 0.25), 0.80, 0.03  # linear light
_DOTS = 20  # for each module of the printed marker
_ZOOM = 4


def sticker(number: int = 7, dictionary: int = cv2.aruco.DICT_4X4_50) -> F32:
    """Return a printed marker with a white rim of 1.5 modules, (9 modules)², linear light."""
    modules = 8 if dictionary == cv2.aruco.DICT_6X6_50 else 6
    square = cv2.aruco.generateImageMarker(
        cv2.aruco.getPredefinedDictionary(dictionary), number, modules * _DOTS
    )
    square = cv2.resize(square, (6 * _DOTS, 6 * _DOTS), interpolation=cv2.INTER_NEAREST)
    rim = 3 * _DOTS // 2
    printed = cv2.copyMakeBorder(square, rim, rim, rim, rim, cv2.BORDER_CONSTANT, value=255)
    return np.where(printed > 127, PAPER, INK).astype(np.float32)


def bent(printed: F32, radius: float, lean: float) -> F32:
    """Return a sticker (9 modules of 20/6 mm) bent around a limb, as a camera sees it that leans along the limb.

    `radius` in mm; `lean` in degrees; lying on skin.
    """
    size = printed.shape[0]
    mm = np.linspace(-15.0, 15.0, size)
    across, along = np.meshgrid(mm, mm)
    turn = np.arcsin(np.clip(across / radius, -1, 1))
    height = radius * (np.cos(turn) - 1)
    on_paper = (along + height * np.sin(np.radians(lean))) / np.cos(np.radians(lean))
    x, y = (turn * radius + 15) / 30 * (size - 1), (on_paper + 15) / 30 * (size - 1)
    seen = cv2.remap(printed, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR, borderValue=-1)
    return np.where(seen < 0, np.float32(PAPER), seen).astype(np.float32)


def photograph(
    printed: F32 | None,
    side: float = 120.0,
    middle: tuple[float, float] = (320.0, 240.0),
    turn: float = 0.0,
    blur: float = 0.8,
    noise: float = 1.0,
    cover: tuple[tuple[int, int], ...] = (),
) -> U8:
    """Photograph skin with a sticker whose black side measures so many pixels, its middle there, turned in degrees.

    `cover`: corners of a patch of skin that lies on top.
    """
    light = np.ones((HEIGHT * _ZOOM, WIDTH * _ZOOM, 3), np.float32) * np.array(SKIN, np.float32)
    if printed is not None:
        size, a = printed.shape[0], np.radians(turn)
        step = side * 1.5 / size * _ZOOM
        rotation = step * np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]])
        centre = (np.array(middle) + 0.5) * _ZOOM - 0.5 - rotation @ np.full(2, (size - 1) / 2)
        matrix = np.hstack([rotation, centre[:, None]])
        extent = (WIDTH * _ZOOM, HEIGHT * _ZOOM)
        ink = cv2.warpAffine(printed, matrix, extent, flags=cv2.INTER_NEAREST, borderValue=-1)
        light = np.where(ink[..., None] >= 0, ink[..., None], light)
    if cover:
        cv2.fillConvexPoly(light, np.array(cover, np.int32) * _ZOOM, SKIN)
    light = np.asarray(cv2.resize(light, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA), np.float32)
    light = np.asarray(cv2.GaussianBlur(light, (0, 0), blur), np.float32)
    encoded = np.where(light <= 0.0031308, 12.92 * light, 1.055 * np.maximum(light, 0) ** (1 / 2.4) - 0.055)
    shot = 255 * encoded + np.random.default_rng(1).normal(0, noise, encoded.shape)
    return np.clip(np.rint(shot), 0, 255).astype(np.uint8)
