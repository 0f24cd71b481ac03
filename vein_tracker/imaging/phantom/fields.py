"""Random fields on the skin: the same place always has the same value, at whatever scale it is seen."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

F32 = npt.NDArray[np.float32]

_LATTICE = 512


@dataclass(frozen=True, slots=True)
class Chart:
    """Skin coordinates in mm of every pixel, (h, w) float32 each; far outside where no skin is seen.

    `px_per_mm` is the scale in the middle of the picture.
    """

    x: F32
    y: F32
    px_per_mm: float

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width in px."""
        return self.x.shape[0], self.x.shape[1]


def noise(chart: Chart, seed: int, wave_mm: float, stretch: float = 1.0, turn_deg: float = 0.0) -> F32:
    """Return a smooth field (h, w) float32, mean 0, deviation about 1, of structures `wave_mm` long.

    `stretch` makes them longer along the direction `turn_deg`. Waves under two pixels cannot be shown
    and fade out.
    """
    pitch = wave_mm / 2.0
    step = max(1, min(16, int(pitch * chart.px_per_mm / 3.0)))
    cos, sin = np.cos(np.radians(turn_deg)), np.sin(np.radians(turn_deg))
    x, y = chart.x[::step, ::step], chart.y[::step, ::step]
    across = ((cos * x + sin * y) / (pitch * stretch)).astype(np.float32)
    along = ((cos * y - sin * x) / pitch).astype(np.float32)
    field = _interpolated(np.random.default_rng([seed, 71]), across, along)
    visible = min(1.0, wave_mm * chart.px_per_mm / 2.0)
    return np.asarray(enlarged(field, step, chart.shape) * np.float32(1.3 * visible), np.float32)


def octaves(chart: Chart, seed: int, longest_mm: float, count: int, fade: float = 0.6) -> F32:
    """Return the sum of `count` fields, each half as long as the one before and `fade` times as strong."""
    total = noise(chart, seed, longest_mm)
    power = 1.0
    for octave in range(1, count):
        total += np.float32(fade**octave) * noise(chart, seed + 1009 * octave, longest_mm / 2**octave)
        power += fade ** (2 * octave)
    return np.asarray(total / np.float32(np.sqrt(power)), np.float32)


def enlarged(field: F32, step: int, shape: tuple[int, int]) -> F32:
    """Bring a field taken at every `step`-th pixel to full size without shifting it."""
    if step == 1:
        return field
    scale = np.array([[step, 0.0, 0.0], [0.0, step, 0.0]])
    full = cv2.warpAffine(
        field, scale, (shape[1], shape[0]), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(full, np.float32)


def _interpolated(rng: np.random.Generator, x: F32, y: F32) -> F32:
    """Look smooth noise up at lattice coordinates; the lattice repeats after 512 steps."""
    lattice = rng.standard_normal((_LATTICE, _LATTICE), dtype=np.float32)
    left, top = int(np.floor(x.min())) - 2, int(np.floor(y.min())) - 2
    columns = np.arange(left, int(np.ceil(x.max())) + 3) % _LATTICE
    rows = np.arange(top, int(np.ceil(y.max())) + 3) % _LATTICE
    covering = lattice[rows[:, None], columns[None, :]]
    shifted = (x - np.float32(left)).astype(np.float32), (y - np.float32(top)).astype(np.float32)
    return np.asarray(cv2.remap(covering, *shifted, cv2.INTER_CUBIC), np.float32)
