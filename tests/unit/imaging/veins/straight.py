"""Straight lines, a point for each pixel."""

from __future__ import annotations

import numpy as np

from vein_tracker.imaging.veins.lines import Lines
from vein_tracker.model.results import F64


def lines(*segments: list[tuple[float, float]]) -> Lines:
    points: F64 = np.array([point for segment in segments for point in segment], np.float64)
    starts = np.cumsum([0] + [len(segment) for segment in segments])
    count = len(points)
    normals = np.tile([0.0, 1.0], (count, 1))
    joined = np.zeros((len(segments), 2), np.bool_)
    return Lines(points, normals, np.full(count, 1.5), np.full(count, 5.0), starts, joined)


def row(first: int, last: int, y: float) -> list[tuple[float, float]]:
    return [(float(x), y) for x in range(first, last)]


def column(first: int, last: int, x: float) -> list[tuple[float, float]]:
    return [(x, float(y)) for y in range(first, last)]
