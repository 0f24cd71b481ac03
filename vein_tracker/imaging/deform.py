"""Smooth local deformation of soft tissue: as much of it as scattered displacements support."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np

from vein_tracker.imaging.strips import workers
from vein_tracker.model.results import F32, F64

LENGTHS = (0.12, 0.2, 0.35)
"""Of the picture's longer side: over what distance soft tissue may move differently."""
NOISE_SHARES = (0.02, 0.1, 0.4)
NODES = 24
GAIN = 0.8
"""The field is used only where, left out in turn, points are foretold this much better than without it."""


class Smoothness(NamedTuple):
    """Over what distance tissue moves differently, of the picture's longer side, and the share of noise in it."""

    length: float
    noise: float


@dataclass(frozen=True, slots=True)
class Field:
    """A smooth displacement in BEFORE pixels: `nodes` (n, m, 2) float64 on a regular grid over `size` (w, h)."""

    nodes: F64
    size: tuple[int, int]

    def at(self, points: F64) -> F64:
        """Return the displacement at (N, 2) points, x and y, by linear interpolation between nodes."""
        rows, columns = self.nodes.shape[:2]
        step = np.array([columns - 1, rows - 1]) / (np.array(self.size) - 1)
        place = np.clip(points * step, 0, [columns - 1, rows - 1])
        low = np.minimum(place.astype(int), [columns - 2, rows - 2])
        fx, fy = (place - low).T[:, :, None]
        x, y = low.T
        top = self.nodes[y, x] * (1 - fx) + self.nodes[y, x + 1] * fx
        bottom = self.nodes[y + 1, x] * (1 - fx) + self.nodes[y + 1, x + 1] * fx
        result: F64 = top * (1 - fy) + bottom * fy
        return result

    def dense(self, size: tuple[int, int], rows: range) -> F32:
        """Return (rows, w, 2) float32: the field at those rows of the picture at `size` (w, h), in its pixels."""
        down = _linear(self.nodes.shape[0], size[1])[rows.start : rows.stop]
        across = _linear(self.nodes.shape[1], size[0])
        nodes = self.resized(size).nodes.astype(np.float32)
        return np.stack([down @ nodes[..., axis] @ across.T for axis in (0, 1)], axis=-1)

    def resized(self, size: tuple[int, int]) -> Field:
        """Return the field of the picture resized to `size` (w, h)."""
        return Field(self.nodes * (np.array(size) / np.array(self.size)), size)


@dataclass(frozen=True, slots=True)
class Fit:
    """A field where the points support one, what each still misses when it is left out, and by what it was fitted."""

    field: Field | None
    left_out: F64
    by: Smoothness


def fit(points: F64, displacements: F64, size: tuple[int, int], by: Smoothness | None = None) -> Fit:
    """Fit a smooth field to scattered displacements and say whether they support it.

    Parameters
    ----------
    points, displacements : (N, 2) float64
        x and y in BEFORE pixels; N at most some hundreds.
    size : (int, int)
        Width and height of BEFORE in pixels.
    by : Smoothness, optional
        As it was chosen for nearly the same points; chosen here without one.

    Returns
    -------
    Fit
        Its `left_out` is (N, 2): displacement minus what all other points foretell; `field` None where these do
        not foretell it well enough.

    Notes
    -----
    Gaussian process regression; length and noise chosen by leave-one-out error (Rasmussen and Williams,
    "Gaussian Processes for Machine Learning", 2006, section 5.4.2).
    """
    across, down = (values[:, None] - values for values in points.T)
    square = across**2 + down**2

    def tried(length: float) -> list[_Smoothed]:
        kernel = np.exp(-square / (2 * (length * max(size)) ** 2))
        return [
            _smoothed(kernel, Smoothness(length, noise), displacements)
            for noise in (NOISE_SHARES if by is None else (by.noise,))
        ]

    with workers() as pool:
        lengths = LENGTHS if by is None else (by.length,)
        every = [one for of_length in pool.map(tried, lengths) for one in of_length]
    best = min(every, key=lambda one: one.error)
    plain = float(np.median((displacements**2).sum(axis=1)))
    is_foretold = best.error < GAIN**2 * plain
    field = _nodes(points, best.weights, best.by.length, size) if is_foretold else None
    return Fit(field, best.left_out, best.by)


@dataclass(frozen=True, slots=True)
class _Smoothed:
    """Leave-one-out `error`, `weights` (N, 2) and what is `left_out` (N, 2)."""

    error: float
    weights: F64
    left_out: F64
    by: Smoothness


def _smoothed(kernel: F64, by: Smoothness, displacements: F64) -> _Smoothed:
    # OpenCV's: of so small a matrix numpy's waits for its threads longer than it computes.
    _, inverse = cv2.invert(kernel + by.noise * np.eye(len(kernel)), flags=cv2.DECOMP_CHOLESKY)
    weights = inverse @ displacements
    left_out = weights / np.diag(inverse)[:, None]
    return _Smoothed(float(np.median((left_out**2).sum(axis=1))), weights, left_out, by)


def _nodes(points: F64, weights: F64, length: float, size: tuple[int, int]) -> Field:
    width, height = size
    step = max(size) / NODES
    rows, columns = max(3, round(height / step) + 1), max(3, round(width / step) + 1)
    places = np.linspace(0, width - 1, columns), np.linspace(0, height - 1, rows)
    across, down = (
        np.exp(-((place[:, None] - values) ** 2) / (2 * (length * max(size)) ** 2))
        for place, values in zip(places, points.T, strict=True)
    )
    return Field(np.stack([(down * weight) @ across.T for weight in weights.T], axis=-1), size)


def _linear(nodes: int, pixels: int) -> F32:
    """Return (pixels, nodes) weights of linear interpolation from nodes at both ends and evenly between."""
    place = np.linspace(0, nodes - 1, pixels, dtype=np.float32)[:, None]
    weights: F32 = np.maximum(0, 1 - np.abs(place - np.arange(nodes, dtype=np.float32)))
    return weights
