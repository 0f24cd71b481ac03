"""What else is in photographs of skin: cloth beside it, stamps and watermarks over it, depth of field, shadow."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.colour import encoded, linear
from vein_tracker.imaging.phantom.fields import soften
from vein_tracker.imaging.phantom.render import Phantom

F32 = npt.NDArray[np.float32]
U8 = npt.NDArray[np.uint8]
Colour = tuple[float, float, float]


def beside_cloth(
    phantom: Phantom,
    colour: Colour,
    *,
    share: float = 0.35,
    angle_deg: float = 12.0,
    weave_px: float = 5.0,
    light: Colour = (1.0, 1.0, 1.0),
    seed: int = 0,
) -> Phantom:
    """Cover a side of the skin with cloth or paper of this linear reflectance.

    `share` of the picture's width is covered, up to an edge turned by `angle_deg`; `weave_px` is the weave's
    wave, 0 for smooth paper; `light` are the gains of the lamp.
    """
    height, width = phantom.skin.shape
    rng = np.random.default_rng([seed, 211])
    turn = np.radians(angle_deg)
    across = np.arange(width, dtype=np.float32)[None, :] - np.float32((1 - share) * width)
    along = np.arange(height, dtype=np.float32)[:, None] - np.float32(height / 2)
    away = np.cos(turn) * across + np.sin(turn) * along + _wavy(height, rng)
    cover = np.clip(away + 0.5, 0, 1).astype(np.float32)
    folds = soften(rng.standard_normal((height, width)).astype(np.float32), width / 20)
    shade = 1 + 0.12 * folds / max(float(folds.std()), 1e-6)
    if weave_px > 0:
        shade *= 1 + 0.08 * np.sin(away * (2 * np.pi / weave_px)) * np.sin(along * (2 * np.pi / weave_px))
    cloth = shade[..., None] * (np.array(colour) * np.array(light)).astype(np.float32)
    seen = soften(cover, 0.8)[..., None]
    return _covered(
        phantom, encoded((linear(phantom.image) * (1 - seen) + cloth * seen).astype(np.float32)), cover > 0
    )


def stamped(phantom: Phantom, text: str, colour: tuple[int, int, int], *, opacity: float = 1.0) -> Phantom:
    """Print a text over the lower right, as a camera's date or a watermark."""
    height, width = phantom.skin.shape
    size = width / 640
    (long, tall), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, size, round(2 * size))
    ink = np.zeros((height, width), np.uint8)
    at = (width - long - width // 30, height - tall)
    cv2.putText(ink, text, at, cv2.FONT_HERSHEY_SIMPLEX, size, 255, round(2 * size), cv2.LINE_AA)
    cover = (ink.astype(np.float32) / 255 * opacity)[..., None]
    image = phantom.image * (1 - cover) + np.array(colour, np.float32) * cover
    return _covered(phantom, np.rint(image).astype(np.uint8), ink > 0)


def defocused(phantom: Phantom, sigma_px: float, *, share: float = 0.4) -> Phantom:
    """Let the left `share` of the picture lie out of the depth of field; veins stay true there, unseen."""
    width = phantom.skin.shape[1]
    far = np.clip((share * width - np.arange(width, dtype=np.float32)) / (0.1 * width), 0, 1)
    light = linear(phantom.image)
    soft = np.asarray(cv2.GaussianBlur(light, (0, 0), sigma_px), np.float32)
    half = np.asarray(cv2.GaussianBlur(light, (0, 0), sigma_px / 2), np.float32)
    near, middle, most = np.clip(1 - 2 * far, 0, 1), 1 - np.abs(2 * far - 1), np.clip(2 * far - 1, 0, 1)
    mixed = light * near[:, None] + half * middle[:, None] + soft * most[:, None]
    noise = np.random.default_rng(223).normal(0, 0.004, mixed.shape) * np.sqrt(np.maximum(mixed, 0.01))
    return replace(phantom, image=encoded((mixed + noise).astype(np.float32)))


def shadowed(phantom: Phantom, density: float, *, share: float = 0.3) -> Phantom:
    """Let a shadow of this optical density fall over the lower `share` of the picture."""
    height = phantom.skin.shape[0]
    deep = np.clip((np.arange(height, dtype=np.float32) - (1 - share) * height) / (0.03 * height), 0, 1)
    light = linear(phantom.image) * np.float32(10.0) ** (-density * deep[:, None, None])
    return _covered(
        phantom, encoded(light.astype(np.float32)), np.broadcast_to(deep[:, None] > 0.5, phantom.skin.shape)
    )


def _wavy(height: int, rng: np.random.Generator) -> F32:
    """How far an edge of cloth runs from straight in each row, px, (h, 1)."""
    run = np.cumsum(rng.normal(0, 0.3, height))
    return np.asarray((run - run.mean())[:, None], np.float32)


def _covered(phantom: Phantom, image: U8, hidden: npt.NDArray[np.bool_]) -> Phantom:
    """Return a phantom with this picture, whose skin and veins end where something hides them."""
    veins, thread, reticular, skin, unclear = (
        np.where(hidden, 0, mask).astype(np.uint8)
        for mask in (phantom.veins, phantom.thread, phantom.reticular, phantom.skin, phantom.hidden)
    )
    return replace(
        phantom, image=image, veins=veins, thread=thread, reticular=reticular, skin=skin, hidden=unclear
    )
