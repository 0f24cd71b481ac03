"""A printed square's corners, finer than a pixel, from the edges between its black and the white around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.colour import linear
from vein_tracker.model.results import F64, U8

_PLACES = np.linspace(0.06, 0.94, 32)  # along each side
_SMOOTHING = np.vander(_PLACES, 3) @ np.linalg.pinv(np.vander(_PLACES, 3))
_STEPS = 16  # across an edge
_NEAREST, _FARTHEST = 2.0, 8.0  # pixels across an edge
_ROUNDS = 3
_OFF = 4.0  # times the usual distance from the line: a hair or a crease


@dataclass(frozen=True, slots=True)
class Square:
    """`corners` (4, 2) in pixels.

    `bend`: how far a side is from straight in its middle, at most, relative to its length;
    `contrast`: linear light beside its edges, white ÷ black, at the faintest side.
    """

    corners: F64
    bend: float
    contrast: float


def fit_square(grey: U8, corners: F64, reach: float) -> Square:
    """Find a black square's corners on white.

    Edges are taken half-way between black and white in linear light: half-way in the encoded grey they would
    lie inside the square, the more the softer the picture.

    Parameters
    ----------
    grey : (h, w) uint8, sRGB encoding
    corners : (4, 2) float64
        Where they are, about, in order, in pixels.
    reach : float
        How far black and white go to either side of the edges, relative to the square's side.
    """
    bend, contrast = 0.0, 1.0
    for _ in range(_ROUNDS):
        starts, runs = corners, np.roll(corners, -1, axis=0) - corners
        lengths = np.hypot(*runs.T)
        outwards = np.stack([runs[:, 1], -runs[:, 0]], axis=1) / lengths[:, None]
        if runs[0, 0] * runs[1, 1] < runs[0, 1] * runs[1, 0]:
            outwards = -outwards
        far = float(np.clip(reach * lengths.mean(), _NEAREST, _FARTHEST))
        across = np.linspace(-far, far, 2 * _STEPS + 1)
        base = starts[:, None] + _PLACES[:, None] * runs[:, None]
        seen = _light(grey, base[:, :, None] + across[:, None] * outwards[:, None, None])
        black, white = _level(seen[..., : _STEPS // 2]), _level(seen[..., -(_STEPS // 2) :])
        contrast = float(np.min(white.mean(axis=1) / np.maximum(black.mean(axis=1), 1e-3)))
        if np.min(white - black) <= 0:
            return Square(corners, bend, 1.0)
        share = np.clip((white[..., None] - seen) / (white - black)[..., None], 0.0, 1.0)
        edge = share[..., :-1].mean(axis=2) * 2 * far - far
        fits = [_straight(side) for side in edge]
        bend = max(abs(curve) / length for (_, _, curve), length in zip(fits, lengths, strict=True))
        begin = np.array([start for start, _, _ in fits])[:, None]
        end = np.array([stop for _, stop, _ in fits])[:, None]
        corners = _crossings(starts + begin * outwards, starts + runs + end * outwards)
    return Square(corners, bend, contrast)


def _level(beside: F64) -> F64:
    """Return how bright (4, P) it is beside each side, which changes slowly along it, of samples (4, P, n)."""
    return np.median(beside, axis=2) @ _SMOOTHING.T


def _light(grey: U8, places: F64) -> F64:
    """Return linear light (...) at points (..., 2); beyond the picture's edge that of the edge."""
    low = np.maximum(np.floor(places.reshape(-1, 2).min(axis=0)).astype(int) - 1, 0)
    high = np.maximum(np.ceil(places.reshape(-1, 2).max(axis=0)).astype(int) + 2, low + 1)
    part = linear(grey[low[1] : high[1], low[0] : high[0]])
    flat = (places - low).reshape(len(places), -1, 2).astype(np.float32)
    seen = cv2.remap(part, flat[..., 0], flat[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return cast(F64, seen.astype(np.float64).reshape(places.shape[:-1]))


def _straight(edge: F64) -> tuple[float, float, float]:
    """Fit an edge (P,) at `_PLACES`: where it is at 0 and at 1, and how far its middle bulges."""
    keep = np.ones(len(edge), np.bool_)
    for _ in range(3):
        x, y = _PLACES[keep], edge[keep]
        slope = ((x - x.mean()) @ (y - y.mean())) / ((x - x.mean()) @ (x - x.mean()))
        start = y.mean() - slope * x.mean()
        off = np.abs(start + slope * _PLACES - edge)
        keep = off <= max(_OFF * float(np.median(off)), 0.05)
    curve = float(np.polyfit(_PLACES[keep], edge[keep], 2)[0]) / 4
    return float(start), float(start + slope), curve


def _crossings(starts: F64, ends: F64) -> F64:
    """Return where each of four lines meets the one before it, (4, 2)."""
    ones = np.ones((4, 1))
    lines = np.cross(np.hstack([starts, ones]), np.hstack([ends, ones]))
    meet = np.cross(np.roll(lines, 1, axis=0), lines)
    return meet[:, :2] / meet[:, 2:]
