"""Crude skin for alignment: blotches and freckles at every size, and a camera that looks at it."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

Density = npt.NDArray[np.float32]
Picture = npt.NDArray[np.uint8]
Matrix = npt.NDArray[np.float64]

WIDTH, HEIGHT = 720, 540


def density(seed: int) -> Density:
    """Return (h, w) optical density with structure of many sizes."""
    random = np.random.default_rng(seed)
    result = np.full((HEIGHT, WIDTH), 0.5, np.float32)
    for size, strength in ((1.5, 0.02), (4, 0.03), (15, 0.05), (60, 0.08)):
        noise = cv2.GaussianBlur(random.standard_normal((HEIGHT, WIDTH)).astype(np.float32), (0, 0), size)
        result += strength * noise / noise.std()
    for x, y in random.uniform(0, (WIDTH, HEIGHT), (150, 2)):
        cv2.circle(result, (int(x), int(y)), int(random.integers(1, 5)), float(random.uniform(0.6, 0.9)), -1)
    return result


def pose(turn: float, zoom: float, tilt: float = 0.0, shift: tuple[float, float] = (0.0, 0.0)) -> Matrix:
    """Return the homography of a camera turned, tilted (degrees), zoomed and shifted about the middle."""
    a, t = np.deg2rad([turn, tilt])
    middle = np.array([[1, 0, -WIDTH / 2], [0, 1, -HEIGHT / 2], [0, 0, 1]])
    turned = zoom * np.array([[np.cos(a), -np.sin(a), 0], [np.sin(a), np.cos(a), 0], [0, 0, 1 / zoom]])
    tilted = np.array([[1, 0, 0], [0, np.cos(t), 0], [0, np.sin(t) / (1.5 * WIDTH), 1]])
    back = np.array([[1, 0, WIDTH / 2 + shift[0]], [0, 1, HEIGHT / 2 + shift[1]], [0, 0, 1]])
    result: Matrix = back @ tilted @ turned @ middle
    result /= result[2, 2]
    return result


def photograph(
    skin: Density, homography: Matrix | None = None, *, blur: float = 0.8, seed: int = 0
) -> Picture:
    """Return (h, w, 3) uint8: black where the camera looks past the skin."""
    matrix = np.eye(3) if homography is None else homography
    seen = cv2.warpPerspective(
        skin, matrix, (WIDTH, HEIGHT), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=3
    )
    light = 10 ** -cv2.GaussianBlur(seen, (0, 0), blur)
    noise = np.random.default_rng(seed).standard_normal((HEIGHT, WIDTH)) * 0.008
    value = np.clip(light ** (1 / 2.2) + noise, 0, 1)[..., None] * np.array([255, 220, 200])
    picture: Picture = np.round(value).astype(np.uint8)
    return picture


def skin_of(picture: Picture) -> npt.NDArray[np.bool_]:
    """Return where the picture is not black."""
    skin: npt.NDArray[np.bool_] = picture.max(axis=2) > 40
    return skin
