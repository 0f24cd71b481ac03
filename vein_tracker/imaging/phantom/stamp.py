"""Draws tapered strokes with sub-pixel edges, many at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

F64 = npt.NDArray[np.float64]
F32 = npt.NDArray[np.float32]
I64 = npt.NDArray[np.int64]

_MOST_AT_ONCE = 3_000_000


@dataclass(frozen=True, slots=True)
class Strokes:
    """Straight tapered strokes in px: ends (N, 2) each, radius at each end (N,), value at each end (N,)."""

    start: F64
    end: F64
    radius_start: F64
    radius_end: F64
    value_start: F64
    value_end: F64

    @classmethod
    def along(cls, points: F64, radii: F64, values: F64) -> Strokes:
        """Strokes that join consecutive points (N, 2)."""
        return cls(points[:-1], points[1:], radii[:-1], radii[1:], values[:-1], values[1:])

    @classmethod
    def dots(cls, points: F64, radii: F64, values: F64) -> Strokes:
        """A round dot at each point (N, 2)."""
        return cls(points, points, radii, radii, values, values)

    @classmethod
    def joined(cls, parts: list[Strokes]) -> Strokes:
        """All strokes of several sets as one."""
        if not parts:
            return cls.dots(np.zeros((0, 2)), np.zeros(0), np.zeros(0))
        return cls(*(np.concatenate([getattr(p, name) for p in parts]) for name in cls.__slots__))

    def __len__(self) -> int:
        return len(self.start)

    def chosen(self, which: npt.NDArray[np.bool_] | I64) -> Strokes:
        """Only these strokes."""
        return Strokes(*(getattr(self, name)[which] for name in Strokes.__slots__))


@dataclass(frozen=True, slots=True)
class Touched:
    """Pixels that strokes touch: flat index, distance to the centre line, radius there (px), value there."""

    index: I64
    distance: F32
    radius: F32
    value: F32


def touched(strokes: Strokes, shape: tuple[int, int]) -> Iterator[Touched]:
    """Yield, batch by batch, the pixels of a (h, w) canvas within a stroke's radius and one pixel more."""
    reach = np.maximum(strokes.radius_start, strokes.radius_end) + 1.5
    half = np.ceil(np.linalg.norm(strokes.end - strokes.start, axis=1) / 2 + reach).astype(np.int64)
    middle = (strokes.start + strokes.end) / 2
    inside = (middle > -half[:, None]).all(axis=1) & (middle < np.array(shape[::-1]) + half[:, None]).all(
        axis=1
    )
    sizes = np.ceil(np.sqrt(2.0) ** np.ceil(2 * np.log2(np.maximum(half, 2)))).astype(np.int64)
    for size in np.unique(sizes[inside]):
        members = np.flatnonzero(inside & (sizes == size))
        batch = max(1, _MOST_AT_ONCE // int(2 * size + 1) ** 2)
        for first in range(0, len(members), batch):
            yield _patches(strokes.chosen(members[first : first + batch]), int(size), shape)


def draw(strokes: Strokes, shape: tuple[int, int], softness: float = 0.0) -> F32:
    """Return a (h, w) float32 canvas on which each pixel has the largest value that covers it.

    `softness` 0 has a sharp edge, 1 fades from the middle like a dome.
    """
    canvas = np.zeros(shape[0] * shape[1], np.float32)
    for part in touched(strokes, shape):
        value = part.value * coverage(part.distance, part.radius)
        if softness > 0.0:
            dome = np.clip(1.0 - (part.distance / np.maximum(part.radius, 0.5)) ** 2, 0.0, 1.0)
            value *= dome ** np.float32(softness)
        np.maximum.at(canvas, part.index, value.astype(np.float32))
    return canvas.reshape(shape)


def coverage(distance: F32, radius: F32) -> F32:
    """Share of a pixel that a stroke covers; a stroke under a pixel wide covers less, but stays whole."""
    edge = np.clip(np.maximum(radius, np.float32(0.5)) + np.float32(0.5) - distance, 0.0, 1.0)
    return np.asarray(edge * np.minimum(1.0, 2.0 * radius), np.float32)


def _patches(strokes: Strokes, size: int, shape: tuple[int, int]) -> Touched:
    """Compute square patches of 2 × size + 1 pixels about each stroke's middle."""
    offsets = np.arange(-size, size + 1)
    corner = np.rint((strokes.start + strokes.end) / 2).astype(np.int64)
    x = corner[:, 0, None, None] + offsets[None, None, :]
    y = corner[:, 1, None, None] + offsets[None, :, None]
    run = (strokes.end - strokes.start).astype(np.float32)
    length2 = np.maximum((run**2).sum(axis=1), 1e-6)
    dx = (x - strokes.start[:, 0, None, None]).astype(np.float32)
    dy = (y - strokes.start[:, 1, None, None]).astype(np.float32)
    share = (dx * run[:, 0, None, None] + dy * run[:, 1, None, None]) / length2[:, None, None]
    share = np.clip(share, 0.0, 1.0)
    distance = np.hypot(dx - share * run[:, 0, None, None], dy - share * run[:, 1, None, None])
    radius = _between(strokes.radius_start, strokes.radius_end, share)
    near = (distance < radius + 1.0) & (x >= 0) & (x < shape[1]) & (y >= 0) & (y < shape[0])
    value = _between(strokes.value_start, strokes.value_end, share)
    return Touched((y * shape[1] + x)[near], distance[near], radius[near], value[near])


def _between(start: F64, end: F64, share: F32) -> F32:
    first = start.astype(np.float32)[:, None, None]
    return np.asarray(first + share * (end.astype(np.float32)[:, None, None] - first), np.float32)
