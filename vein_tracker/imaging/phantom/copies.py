"""Pictures of pictures: a screenshot, a photograph of a print, a photograph of a screen."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.colour import encoded, linear

U8 = npt.NDArray[np.uint8]
F32 = npt.NDArray[np.float32]

_ANGLES = (15.0, 75.0, 0.0)  # degrees of the cyan, magenta and yellow screens
_LIGHTEST, _DARKEST = 0.84, 0.04  # paper and ink


def screenshot(image: U8, *, dark: bool = False) -> U8:
    """Show a picture (h, w, 3) in the window of a program: bars, buttons and text about it."""
    height, width = image.shape[:2]
    bar, side = height // 9, width // 6
    ground, ink, panel = (
        ((30, 30, 32), (220, 220, 220), (52, 53, 58))
        if dark
        else ((250, 250, 250), (40, 40, 40), (225, 228, 233))
    )
    window = np.full((height, width, 3), ground, np.uint8)
    window[:bar] = panel
    window[bar:, :side] = np.array(panel) // 2 + np.array(ground) // 2
    for row in range(6):
        at = (side // 10, bar + (row + 1) * (height - bar) // 8)
        cv2.putText(
            window, f"Album {row + 1}", at, cv2.FONT_HERSHEY_SIMPLEX, width / 1600, ink, 1, cv2.LINE_AA
        )
    cv2.putText(
        window, "Gallery", (bar, 2 * bar // 3), cv2.FONT_HERSHEY_SIMPLEX, width / 900, ink, 2, cv2.LINE_AA
    )
    inner = (width - side - width // 20, height - bar - height // 20)
    top, left = bar + height // 40, side + width // 40
    window[top : top + inner[1], left : left + inner[0]] = cv2.resize(
        image, inner, interpolation=cv2.INTER_AREA
    )
    return window


def print_photographed(image: U8, *, period_px: float = 4.5, border: float = 0.09, seed: int = 0) -> U8:
    """Photograph a halftone print (h, w, 3) that lies on a table, askew, its white border in the picture.

    `period_px` of the halftone; 0 prints without dots, as a photo laboratory does.
    """
    height, width = image.shape[:2]
    paper = np.full((height, width, 3), _LIGHTEST, np.float32)
    edge = (round(border * width), round(border * height))
    inner = (width - 2 * edge[0], height - 2 * edge[1])
    shrunk = linear(np.asarray(cv2.resize(image, inner, interpolation=cv2.INTER_AREA), np.uint8))
    ink = _halftone(shrunk, period_px) if period_px > 0 else _DARKEST + (_LIGHTEST - _DARKEST) * shrunk
    paper[edge[1] : edge[1] + inner[1], edge[0] : edge[0] + inner[0]] = ink
    return _taken(paper, seed)


def screen_photographed(image: U8, *, period_px: float = 4.2, seed: int = 0) -> U8:
    """Photograph a screen (h, w, 3) so near that its grid of pixels is seen."""
    light = linear(image)
    height, width = image.shape[:2]
    x = np.arange(width, dtype=np.float32)[None, :] / period_px
    y = np.arange(height, dtype=np.float32)[:, None] / period_px
    phases = (0.0, 1 / 3, 2 / 3)
    lines = np.stack(
        [0.6 + 0.4 * np.cos(2 * np.pi * (x - phase)) * np.ones_like(y) for phase in phases], axis=-1
    )
    rows = (0.8 + 0.2 * np.cos(2 * np.pi * y))[..., None]
    return _taken((light * lines * rows).astype(np.float32), seed)


def _halftone(light: F32, period_px: float) -> F32:
    """Print linear light with dots of three inks, each screen at its own angle."""
    height, width = light.shape[:2]
    y, x = np.mgrid[:height, :width].astype(np.float32)
    printed = np.empty_like(light)
    for band, angle in enumerate(np.radians(_ANGLES)):
        u = (np.cos(angle) * x + np.sin(angle) * y) * (2 * np.pi / period_px)
        v = (np.cos(angle) * y - np.sin(angle) * x) * (2 * np.pi / period_px)
        screen = 0.5 + 0.25 * (np.cos(u) + np.cos(v))
        cover = np.clip((1 - light[..., band] - screen) * 4 + 0.5, 0, 1)
        printed[..., band] = _LIGHTEST + (_DARKEST - _LIGHTEST) * cover
    return printed


def _taken(light: F32, seed: int) -> U8:
    """Take it with a hand-held camera: a little askew, soft, uneven light, noise."""
    height, width = light.shape[:2]
    rng = np.random.default_rng([seed, 229])
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    moved = corners * 0.94 + 0.03 * np.array([width, height]) + rng.normal(0, 0.008, (4, 2)) * width
    warp = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    table = (0.16, 0.13, 0.11)
    seen = cv2.warpPerspective(light, warp, (width, height), flags=cv2.INTER_AREA, borderValue=table)
    seen = cv2.GaussianBlur(seen, (0, 0), 0.7)
    fall = 1 - 0.2 * np.linspace(0, 1, width, dtype=np.float32)[None, :, None]
    noisy = seen * fall + rng.normal(0, 0.006, light.shape)
    return encoded(np.asarray(noisy, np.float32))
