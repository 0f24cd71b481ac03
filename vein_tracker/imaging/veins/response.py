"""What a plane of blood answers to a ridge filter of one scale, and the noise in it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.strips import strips, widened
from vein_tracker.model.results import F32

Plane = cv2.typing.MatLike
_XX = np.array([[0, 0, 0], [1, -2, 1], [0, 0, 0]], np.float32)
_YY = _XX.T.copy()
_XY = np.array([[1, 0, -1], [0, 0, 0], [-1, 0, 1]], np.float32) / 4
_GAUSSIAN = 4.0  # sigmas: farther it does not reach
_CELLS = 80  # of the longer side, that noise is averaged in
_WINDOW = 0.08  # of the longer side: over so much the noise is taken as one
_NOISE_RANGE = (0.7, 2.0)  # times the picture's own noise: so far one place may differ
_TINY = np.float32(1e-12)
_SAMPLED = 25_000  # pixels that the picture's own noise is taken from


@dataclass(frozen=True, slots=True)
class Response:
    """Of a strip, planes (h, w) float32: curvature of `dark` and of `bright` ridges, `cosine` and `sine` of twice
    the angle of their normal."""

    dark: F32
    bright: F32
    cosine: F32
    sine: F32


def respond(plane: F32, sigma: float, rows: slice) -> Response:
    """Filter these rows of a plane (h, w) at a scale, in its pixels."""
    wide, inner = widened(rows, math.ceil(_GAUSSIAN * sigma) + 2, len(plane))
    _, near = widened(rows, 1, len(plane))
    smooth = cv2.GaussianBlur(plane[wide], (0, 0), sigma)[inner.start - near.start : inner.stop + 1]
    xx, yy, xy = (cv2.filter2D(smooth, -1, kernel)[near] for kernel in (_XX, _YY, _XY))
    middle, half = cv2.addWeighted(xx, 0.5, yy, 0.5, 0), cv2.addWeighted(xx, 0.5, yy, -0.5, 0)
    # cv2.magnitude rounds as memory lies.
    spread = np.sqrt(cv2.add(cv2.multiply(half, half), cv2.multiply(xy, xy)))
    low, high = cv2.subtract(middle, spread), cv2.add(middle, spread)
    dark = _above_zero(-cv2.scaleAdd(_at_most(high, 0.0), -0.5, low))
    bright = _above_zero(cv2.scaleAdd(_above_zero(low), -0.5, high))
    safe = spread + _TINY
    cosine, sine = cv2.divide(half, safe, scale=-1), cv2.divide(xy, safe, scale=-1)
    return Response(dark, bright, cast(F32, cosine), cast(F32, sine))


def _above_zero(plane: Plane) -> F32:
    return cast(F32, cv2.threshold(plane, 0.0, 0.0, cv2.THRESH_TOZERO)[1])


def _at_most(plane: Plane, most: float) -> F32:
    return cast(F32, cv2.threshold(plane, most, 0.0, cv2.THRESH_TRUNC)[1])


class Ground:
    """Where noise is taken from: the skin (h, w) float32 that is judged, 1 where all of a pixel is."""

    def __init__(self, skin: F32) -> None:
        """Take the skin of a level: its noise is asked for of several responses."""
        inside = cv2.threshold(skin, 0.99, 1.0, cv2.THRESH_BINARY)[1]
        self._inside = [cast(F32, inside[rows]) for rows in strips(skin.shape)]
        self._shape = skin.shape
        self._step = max(1, round(math.sqrt(skin.size / _SAMPLED)))
        # A power of two: whole cells make up a strip.
        self._cell = 1 << max(0, round(math.log2(min(max(skin.shape) / _CELLS, min(skin.shape) / 2))))
        self._weight = np.maximum(self._window(self._inside), 1e-3)

    def noise(self, responses: Sequence[Response]) -> F32:
        """Return (h, w) the mean response to bright ridges around each place; responses are given strip by strip.

        It stays within bounds about the picture's middle one.
        """
        bright = [response.bright for response in responses]
        some = [part[self._some][inside[self._some] > 0] for part, inside in self._pairs(bright)]
        known = np.concatenate(some)
        usual = float(np.median(known)) * 1.5 if len(known) else 1.0
        bounded = (cv2.multiply(_at_most(part, 4 * usual), inside) for part, inside in self._pairs(bright))
        low, high = (np.float32(limit * usual + 1e-9) for limit in _NOISE_RANGE)
        mean = np.clip(self._window(bounded) / self._weight, low, high)
        return cast(F32, cv2.resize(mean, self._shape[::-1], interpolation=cv2.INTER_LINEAR))

    @property
    def _some(self) -> tuple[slice, slice]:
        return slice(None, None, self._step), slice(None, None, self._step)

    def _pairs(self, parts: Sequence[F32]) -> Iterator[tuple[F32, F32]]:
        return zip(parts, self._inside, strict=True)

    def _window(self, parts: Iterable[Plane]) -> F32:
        """Mean over a window about each cell; what is left of whole cells at the lower and right edge is none."""
        cells = np.concatenate([self._cells(part) for part in parts])
        return cast(F32, cv2.GaussianBlur(cells, (0, 0), _WINDOW * max(cells.shape)))

    def _cells(self, part: Plane) -> Plane:
        down, across = (side // self._cell for side in part.shape)
        if not down:
            return np.empty((0, across), np.float32)
        whole = part[: down * self._cell, : across * self._cell]
        return cv2.resize(whole, (across, down), interpolation=cv2.INTER_AREA)
