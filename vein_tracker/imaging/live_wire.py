"""Follows a vein between two clicks: the cheapest path over the ridges that were found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, cast

import cv2
import numpy as np

from vein_tracker.imaging.nearest import pixels_within
from vein_tracker.imaging.polyline import dense, normals
from vein_tracker.imaging.veins.lines import calmed
from vein_tracker.model.results import F32, F64, Ints

_REACH: Final = 240
"""Pixels to each side of the start that one map of paths covers; farther out every second, fourth, … is looked at."""
_COARSEST: Final = 8
_HALF: Final = 3.0
"""Of the noise: a ridge so strong costs half of what plain skin does; beyond, the cost falls with this power."""
_FALLS: Final = 1.5
_ASIDE: Final = 2.5
"""Steps to each side of a path within which it looks for the ridge's crest."""
_CREST: Final = 2.0
"""Pixels to each side of a chosen place that its crest is averaged over."""
_TURN: Final = 0.02
"""What it costs a path to move aside by a pixel from one of its points to the next."""


@dataclass(frozen=True, slots=True)
class _Window:
    """Paths from the start to everywhere in a window, at every `step`-th pixel; `left`, `top`: its corner."""

    paths: cv2.segmentation.IntelligentScissorsMB
    left: int
    top: int
    step: int
    shape: tuple[int, int]

    def holds(self, x: float, y: float) -> bool:
        column, row = self.place(x, y)
        return 0 <= row < self.shape[0] and 0 <= column < self.shape[1]

    def place(self, x: float, y: float) -> tuple[int, int]:
        """Return column and row in the window."""
        return int((round(x) - self.left) // self.step), int((round(y) - self.top) // self.step)

    def path(self, x: float, y: float) -> F64:
        found = self.paths.getContour(self.place(x, y))
        places = np.asarray(found, np.float64).reshape(-1, 2)
        result: F64 = places * self.step + (self.step - 1) / 2 + (self.left, self.top)
        return result


class LiveWire:
    """Paths along veins from one start; the first to a place far off takes longer, all others no time.

    Parameters
    ----------
    strength : (h, w) float32
        How strong a dark ridge is, in units of the noise.

    Notes
    -----
    Live wire of Mortensen and Barrett (1998): Dijkstra's cheapest path from pixel to pixel, where plain skin is dear
    and a ridge is cheap; each point of it is then moved across the path to the ridge's crest.
    """

    def __init__(self, strength: F32) -> None:
        self._strength = strength
        self._start: tuple[float, float] | None = None
        self._windows: dict[int, _Window] = {}

    def begin(self, x: float, y: float) -> None:
        """Start paths at a place, x and y in pixels; what is near is looked at now."""
        height, width = self._strength.shape
        self._start = min(max(x, 0.0), width - 1.0), min(max(y, 0.0), height - 1.0)
        self._windows = {1: self._window(1)}

    def path_to(self, x: float, y: float) -> F64:
        """Return the path (N, 2) float64 from the start to a place, both ends included; needs a start."""
        assert self._start is not None
        height, width = self._strength.shape
        end = min(max(x, 0.0), width - 1.0), min(max(y, 0.0), height - 1.0)
        if np.hypot(end[0] - self._start[0], end[1] - self._start[1]) < 2:
            return np.array([self._start, end])
        step = 1
        while step < _COARSEST and not self._of(step).holds(*end):
            step *= 2
        window = self._of(step)
        if not window.holds(*end):
            return np.array([self._start, end])
        found = window.path(*end)
        if np.hypot(*(found[0] - self._start)) > np.hypot(*(found[-1] - self._start)):
            found = found[::-1]
        points = np.vstack([self._start, found[1:-1], end])
        while step > 1:
            points = self._refined(dense(points, step), step)
            step //= 2
        return self._refined(dense(points, 1), 1)

    def _of(self, step: int) -> _Window:
        if step not in self._windows:
            self._windows[step] = self._window(step)
        return self._windows[step]

    def _window(self, step: int) -> _Window:
        assert self._start is not None
        height, width = self._strength.shape
        x, y = (round(one) for one in self._start)
        reach = _REACH * step
        left, top = max(0, x - reach), max(0, y - reach)
        part = self._strength[top : min(height, y + reach + 1), left : min(width, x + reach + 1)]
        if step > 1:
            # The strongest of a square: a thin vein must not be averaged away.
            part = cast(F32, cv2.dilate(part, np.ones((step, step), np.uint8)))[
                step // 2 :: step, step // 2 :: step
            ]
        paths = cv2.segmentation.IntelligentScissorsMB()
        paths.setWeights(0.0, 0.0, 1.0)
        cost = _cost(part)
        nothing = np.zeros(cost.shape, np.uint8)
        paths.applyImageFeatures(nothing, np.zeros((*cost.shape, 2), np.float32), cost)
        window = _Window(paths, left, top, step, cost.shape)
        column, row = window.place(*self._start)
        paths.buildMap((min(column, cost.shape[1] - 1), min(row, cost.shape[0] - 1)))
        return window

    def _refined(self, points: F64, step: int) -> F64:
        """Move points between the ends to the strongest place across the path, and calm the line."""
        if len(points) < 5:
            return points
        starts = np.array([0, len(points)])
        middle = calmed(points.copy(), starts)
        across = normals(middle)
        reach = int(np.ceil(_ASIDE * step))
        aside = np.arange(-reach, reach + 1, dtype=np.float64)
        places = middle[:, None, :] + aside[None, :, None] * across[:, None, :]
        at = pixels_within(places.reshape(-1, 2), self._strength.shape)
        found = self._strength[at].reshape(len(points), len(aside))
        chosen = _cheapest(_cost(found))
        moved = middle + _crest(found, aside, chosen)[:, None] * across
        height, width = self._strength.shape
        return np.clip(calmed(moved, starts), 0, (width - 1, height - 1))


def _cost(strength: F32) -> F32:
    falls = np.power(np.maximum(strength, 0) / np.float32(_HALF), np.float32(_FALLS))
    return np.ascontiguousarray(1 / (1 + falls), np.float32)


def _crest(strength: F32, aside: F64, chosen: Ints) -> F64:
    """Return (N,) where the ridge's crest lies about the chosen places: the mean of what is about as strong."""
    here = strength[np.arange(len(chosen)), chosen][:, None]
    near = np.abs(aside - aside[chosen][:, None]) <= _CREST
    weight = np.clip(strength - 0.7 * here, 0, None) * near + 1e-6 * (aside == aside[chosen][:, None])
    crest: F64 = (weight * aside).sum(axis=1) / weight.sum(axis=1)
    crest[[0, -1]] = 0.0
    return crest


def _cheapest(cost: F32) -> Ints:
    """Return (N,) which of the K places of each row of costs (N, K) a calm path takes; its ends in the middle."""
    count, width = cost.shape
    middle = width // 2
    total = np.full(width, np.inf)
    total[middle] = 0.0
    came = np.zeros((count, width), np.int64)
    beside = np.full(width + 2, np.inf)
    for row in range(1, count):
        beside[1:-1] = total
        ways = np.stack([beside[:-2] + _TURN, beside[1:-1], beside[2:] + _TURN])
        best = ways.argmin(axis=0)
        came[row] = best - 1
        total = ways[best, np.arange(width)] + cost[row]
    places = np.full(count, middle)
    for row in range(count - 1, 0, -1):
        places[row - 1] = places[row] + came[row, places[row]]
    return places
