"""Lines given by their points, (N, 2) x, y: points put closer, what each stands for, and which way is across."""

from __future__ import annotations

import numpy as np

from vein_tracker.model.results import F64


def dense(points: F64, step: float) -> F64:
    """Return a line with a point at least every `step`."""
    if len(points) < 2:
        return points
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    count = max(2, int(np.ceil(along[-1] / step)) + 1)
    at = np.linspace(0, along[-1], count)
    return np.column_stack([np.interp(at, along, points[:, 0]), np.interp(at, along, points[:, 1])])


def shares(points: F64) -> F64:
    """Return (N,) the length that each point of a line stands for: half of the steps beside it."""
    steps = np.hypot(*np.diff(points, axis=0).T)
    shares = np.zeros(len(points))
    shares[:-1] += steps / 2
    shares[1:] += steps / 2
    return shares


def normals(points: F64) -> F64:
    """Return (N, 2) of length 1 at right angles to a line; of a single point down."""
    if len(points) < 2:
        return np.tile([0.0, 1.0], (len(points), 1))
    along = np.gradient(points, axis=0)
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    return np.column_stack([-along[:, 1], along[:, 0]])
