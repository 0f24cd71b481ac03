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
    step = _step(chart, wave_mm)
    return enlarged(_sampled(chart, seed, wave_mm, step, stretch, turn_deg), step, chart.shape)


def octaves(chart: Chart, seed: int, longest_mm: float, count: int, fade: float = 0.6) -> F32:
    """Return the sum of `count` fields, each half as long as the one before and `fade` times as strong."""
    step = _step(chart, longest_mm)
    total = _sampled(chart, seed, longest_mm, step)
    power = 1.0
    for octave in range(1, count):
        wave_mm = longest_mm / 2**octave
        finer = _step(chart, wave_mm)
        total = enlarged(total, step // finer, chart.x[::finer, ::finer].shape)
        step = finer
        total += np.float32(fade**octave) * _sampled(chart, seed + 1009 * octave, wave_mm, step)
        power += fade ** (2 * octave)
    return np.asarray(enlarged(total, step, chart.shape) / np.float32(np.sqrt(power)), np.float32)


def soften(field: F32, sigma_px: float) -> F32:
    """Gaussian blur, as scattering in tissue or a lens does; wide ones are computed at a reduced size."""
    if sigma_px < 0.2:
        return field
    if sigma_px < 6.0:
        return np.asarray(cv2.GaussianBlur(field, (0, 0), sigma_px), np.float32)
    share = 3.0 / sigma_px
    small = cv2.resize(field, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), sigma_px * share)
    size = (field.shape[1], field.shape[0])
    return np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_CUBIC), np.float32)


def enlarged(field: F32, step: int, shape: tuple[int, ...]) -> F32:
    """Bring a field taken at every `step`-th pixel to the full (h, w) without shifting it."""
    if step == 1:
        return field
    scale = np.array([[step, 0.0, 0.0], [0.0, step, 0.0]])
    full = cv2.warpAffine(
        field, scale, (shape[1], shape[0]), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(full, np.float32)


def _step(chart: Chart, wave_mm: float) -> int:
    """How many pixels a field of this wave may skip: a power of two up to 16, six samples a wave."""
    skip = wave_mm * chart.px_per_mm / 6.0
    return 1 << int(np.clip(np.log2(max(skip, 1.0)), 0, 4))


def _sampled(
    chart: Chart, seed: int, wave_mm: float, step: int, stretch: float = 1.0, turn_deg: float = 0.0
) -> F32:
    """Look smooth noise up at every `step`-th pixel; its lattice repeats after 512 half waves."""
    pitch = wave_mm / 2.0
    x, y = chart.x[::step, ::step], chart.y[::step, ::step]
    if turn_deg != 0.0:
        cos, sin = float(np.cos(np.radians(turn_deg))), float(np.sin(np.radians(turn_deg)))
        x, y = cos * x + sin * y, cos * y - sin * x
    x, y = x * np.float32(1.0 / (pitch * stretch)), y * np.float32(1.0 / pitch)
    lattice = np.random.default_rng([seed, 71]).standard_normal((_LATTICE, _LATTICE), dtype=np.float32)
    left, top = int(np.floor(x.min())) - 2, int(np.floor(y.min())) - 2
    columns = np.arange(left, int(np.ceil(x.max())) + 3) % _LATTICE
    rows = np.arange(top, int(np.ceil(y.max())) + 3) % _LATTICE
    x -= np.float32(left)
    y -= np.float32(top)
    field = cv2.remap(lattice[rows[:, None], columns[None, :]], x, y, cv2.INTER_CUBIC)
    visible = min(1.0, wave_mm * chart.px_per_mm / 2.0)
    return np.asarray(field * np.float32(1.3 * visible), np.float32)
