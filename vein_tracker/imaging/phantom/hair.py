"""Hairs on the skin and the shadows they throw."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom.fields import soften
from vein_tracker.imaging.phantom.geometry import Transform
from vein_tracker.imaging.phantom.spec import Shot, Skin
from vein_tracker.imaging.phantom.stamp import Strokes, draw

F32 = npt.NDArray[np.float32]
F64 = npt.NDArray[np.float64]

_POINTS = 24


def hairs(
    skin: Skin, shot: Shot, transform: Transform, shape: tuple[int, int], px_per_mm: float
) -> tuple[F32, F32]:
    """Return how much hair covers each pixel and how much of its shadow, (h, w) float32 0..1 each."""
    if shot.hairs <= 0:
        nothing = np.zeros(shape, np.float32)
        return nothing, nothing
    rng = np.random.default_rng([skin.seed, shot.seed, 83])
    lie = float(np.random.default_rng([skin.seed, 89]).uniform(0, 2 * np.pi))
    parts = [_hair(rng, skin, lie, transform, px_per_mm) for _ in range(shot.hairs)]
    cover = draw(Strokes.joined(parts), shape)
    lift = max(1, round(0.18 * px_per_mm))
    shadow = soften(np.roll(cover, (lift, lift // 2), axis=(0, 1)), 0.12 * px_per_mm)
    return cover, shadow


def _hair(
    rng: np.random.Generator, skin: Skin, lie: float, transform: Transform, px_per_mm: float
) -> Strokes:
    """One hair from its root: bent, tapering to its tip."""
    root = rng.uniform(-0.6, 0.6, 2) * np.array(skin.extent_mm)
    length = rng.uniform(3, 16)
    bend = rng.normal(0, 0.05) * length
    headings = lie + rng.normal(0, 0.45) + np.linspace(0, 1, _POINTS) * bend
    steps = np.stack([np.cos(headings), np.sin(headings)], axis=1) * length / _POINTS
    points = transform.to_image(root + np.cumsum(steps, axis=0))
    radius = rng.uniform(0.028, 0.06) * px_per_mm
    taper = radius * np.linspace(1.0, 0.35, _POINTS) ** 0.7
    return Strokes.along(points, taper, np.full(_POINTS, rng.uniform(0.7, 0.97)))
