"""Reads planes between pixels, and compares what lies on both sides of a line."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from vein_tracker.model.results import F32, F64

_MOST_ROWS = 16_384  # cv2.remap takes fewer than 32,768


def sampled(plane: F32, x: F64, y: F64) -> F32:
    """Return a plane (h, w) or (h, w, C) at places x, y, both (N, K), as (N, K) or (N, K, C), bilinear."""
    if not len(x):
        return np.empty((0, *x.shape[1:], *plane.shape[2:]), np.float32)
    parts = [
        cv2.remap(
            plane,
            x[first : first + _MOST_ROWS].astype(np.float32),
            y[first : first + _MOST_ROWS].astype(np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        for first in range(0, len(x), _MOST_ROWS)
    ]
    return cast(F32, np.concatenate(parts))


def evenness(middle: F32 | F64, one: F32 | F64, other: F32 | F64) -> F64:
    """Return the lesser fall (N,) from the middle (N,) to a side's palest place by the greater, −1..1.

    `one`, `other` (N, K): what both sides show. About 1 is a vein, about 0 an edge.
    """
    falls = middle - one.min(axis=1), middle - other.min(axis=1)
    return cast(F64, np.clip(np.minimum(*falls) / np.maximum(np.maximum(*falls), 1e-6), -1, 1))
