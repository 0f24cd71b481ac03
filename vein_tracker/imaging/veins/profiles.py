"""What lies across a centre line: the colour of the ridge against the skin beside it, and its width."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.veins.lines import Lines
from vein_tracker.model.results import F32, F64

_REACH = 5.0  # sigmas to each side
_STEPS = 41
_WIDEST = 4.0  # sigmas: a ridge wider than that would have answered at a larger scale
_ALONG = 3  # points to each side that a profile is averaged with


@dataclass(frozen=True, slots=True)
class Profiles:
    """Of each of N points.

    `contrast`: (N, 3) optical density R, G, B of the ridge above the skin beside it; `widths`: (N,) full
    width at half depth, pixels, blur included.
    """

    contrast: F64
    widths: F64


def measure_profiles(lines: Lines, density: F32) -> Profiles:
    """Sample (h, w, 3) optical density across the lines, averaged along them."""
    count = len(lines.points)
    if not count:
        return Profiles(np.zeros((0, 3)), np.zeros(0))
    reach = np.linspace(-_REACH, _REACH, _STEPS)
    offsets = np.maximum(lines.sigma, 1.0)[:, None] * reach[None, :]
    x = lines.points[:, :1] + offsets * lines.normals[:, :1]
    y = lines.points[:, 1:] + offsets * lines.normals[:, 1:]
    found = cv2.remap(
        density, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    sigma = np.maximum(lines.sigma, 1.0)
    contrast, widths = _read(_along(_symmetric(cast(F32, found)), lines), sigma, reach)
    return Profiles(contrast, _steady(np.minimum(widths, _WIDEST * sigma), lines))


def _steady(widths: F64, lines: Lines) -> F64:
    """Keep each width near the middle one of its segment: a lone wide reading is a neighbour or noise."""
    order = np.lexsort((widths, lines.segment_of))
    counts = np.diff(lines.starts)
    middle = widths[order][lines.starts[:-1] + counts // 2]
    typical = np.repeat(middle, counts)
    return cast(F64, np.clip(widths, 0.75 * typical, 1.25 * typical))


def _symmetric(found: F32) -> F64:
    """Fold both sides together: (N, 21, 3), from the middle outwards."""
    middle = _STEPS // 2
    return (0.5 * (found[:, middle:] + found[:, middle::-1])).astype(np.float64)


def _along(profiles: F64, lines: Lines) -> F64:
    """Average over a few points along each segment."""
    total = np.concatenate([np.zeros((1, *profiles.shape[1:])), np.cumsum(profiles, axis=0)])
    index, segment = np.arange(len(profiles)), lines.segment_of
    first = np.maximum(index - _ALONG, lines.starts[segment])
    last = np.minimum(index + _ALONG + 1, lines.starts[segment + 1])
    return cast(F64, (total[last] - total[first]) / (last - first)[:, None, None])


def _read(profiles: F64, sigma: F64, reach: F64) -> tuple[F64, F64]:
    """Contrast and full width at half depth of folded profiles."""
    outward = reach[len(reach) // 2 :]
    beside = (outward >= 2.0) & (outward <= 4.0)
    blood = profiles @ np.array([-0.6, 1.3, -0.2])
    base = blood[:, beside].min(axis=1)
    depth = np.maximum(blood[:, 0] - base, 1e-6)
    below = blood - base[:, None] < 0.5 * depth[:, None]
    below[:, -1] = True
    at = np.maximum(below.argmax(axis=1), 1)
    rows = np.arange(len(blood))
    inner, outer = blood[rows, at - 1] - base, blood[rows, at] - base
    part = np.clip((inner - 0.5 * depth) / np.maximum(inner - outer, 1e-9), 0, 1)
    step = outward[1] - outward[0]
    widths = 2 * sigma * step * (at - 1 + part)
    place = blood[:, beside].argmin(axis=1) + int(np.flatnonzero(beside)[0])
    core = profiles[:, :3].mean(axis=1)
    return core - profiles[rows, place], widths
