"""Rows of parallel, evenly spaced short strokes: what a ruler's ticks look like before they are read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.model.results import F32, F64, U8

I32 = npt.NDArray[np.int32]
Ints = npt.NDArray[np.int64]

_WINDOW = 11  # pixels: over this, what is darker than the mean is a stroke
_LEAST_DARKER = 5  # grey levels
_LEAST_CONTRAST = 0.05
_FARTHEST = 14  # pixels to the next tick
_NEAREST = 2.5
_FEWEST = 8
_MOST_ROWS = 4
_MOST_UNEVEN = 1.35
_DIRECTIONS = 4
_HALF_WIDTH_DEG = 40.0


@dataclass(frozen=True, slots=True)
class Strokes:
    """Straight strokes: `middle` and unit vector `along` (N, 2), `length` and `width` (N,), in pixels.

    `label` is their number in `labels` (h, w) int32.
    """

    middle: F64
    along: F64
    length: F64
    width: F64
    label: Ints
    labels: I32

    @property
    def across(self) -> F64:
        """Unit vectors (N, 2) at right angles to the strokes."""
        return np.stack([-self.along[:, 1], self.along[:, 0]], axis=1)


@dataclass(frozen=True, slots=True)
class Row:
    """Ticks next to each other: `middle` (n, 2) in order, `along` unit vector (2,), `length` of most."""

    middle: F64
    along: F64
    length: float


def tick_rows(grey: U8) -> list[Row]:
    """Return the longest rows of dark ticks 4 to 12 pixels apart in a grey picture (h, w)."""
    places = cv2.findNonZero(_darker(grey))
    if places is None:
        return []
    columns, rows = np.ascontiguousarray(places.reshape(-1, 2).T, np.int32)
    angle = _directions(grey, rows, columns)
    found: list[Row] = []
    for direction in range(_DIRECTIONS):
        centre = 180.0 * direction / _DIRECTIONS
        near = np.abs((angle - centre + 90.0) % 180.0 - 90.0) < _HALF_WIDTH_DEG
        strokes = _strokes(rows[near], columns[near], grey.shape, centre)
        found += _rows(strokes)
    return sorted(found, key=lambda row: -len(row.middle))[:_MOST_ROWS]


def _darker(grey: U8) -> U8:
    """Return 255 where it is darker than around."""
    mean = cv2.blur(grey, (_WINDOW, _WINDOW))
    darker = cv2.subtract(mean, grey)
    least = np.maximum(cv2.convertScaleAbs(mean, alpha=_LEAST_CONTRAST), np.uint8(_LEAST_DARKER))
    return cast(U8, cv2.compare(darker, least, cv2.CMP_GT))


def _directions(grey: U8, rows: I32, columns: I32) -> F32:
    """Return the direction of brightness change at pixels, degrees 0..180, from the structure tensor."""
    soft = cv2.GaussianBlur(grey, (3, 3), 0)
    dx, dy = cv2.Sobel(soft, cv2.CV_16S, 1, 0), cv2.Sobel(soft, cv2.CV_16S, 0, 1)
    dx, dy = dx.astype(np.float32), dy.astype(np.float32)
    double_cos = cv2.blur(dx * dx - dy * dy, (5, 5))[rows, columns]
    double_sin = cv2.blur(dx * dy, (5, 5))[rows, columns] * 2.0
    return cast(F32, np.degrees(0.5 * np.arctan2(double_sin, double_cos)) % 180.0)


def _strokes(rows: I32, columns: I32, shape: tuple[int, ...], across_deg: float) -> Strokes:
    """Join pixels to strokes and keep those that are long and slender across the given direction."""
    mask = np.zeros(shape, np.uint8)
    mask[rows, columns] = 1
    count, labels = cv2.connectedComponents(mask, connectivity=8, ltype=cv2.CV_32S)
    label = labels[rows, columns]
    area = np.maximum(np.bincount(label, minlength=count), 1).astype(np.float64)
    x, y = columns.astype(np.float64), rows.astype(np.float64)

    def mean(values: F64) -> F64:
        return np.bincount(label, values, minlength=count) / area

    mx, my = mean(x), mean(y)
    xx, yy, xy = mean(x * x) - mx * mx, mean(y * y) - my * my, mean(x * y) - mx * my
    spread = np.hypot((xx - yy) / 2, xy)
    length = np.sqrt(12 * np.maximum((xx + yy) / 2 + spread, 0) + 1)
    width = np.sqrt(12 * np.maximum((xx + yy) / 2 - spread, 0) + 1)
    turn = 0.5 * np.arctan2(2 * xy, xx - yy)
    along = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    normal = np.radians(across_deg)
    wanted = along @ np.array([-np.sin(normal), np.cos(normal)])
    along *= np.where(wanted < 0, -1.0, 1.0)[:, None]
    keep = (area >= 4) & (length >= 1.8 * width) & (width <= 6) & (np.abs(wanted) > 0.64)
    keep[0] = False
    chosen = np.flatnonzero(keep)
    middle = np.stack([mx, my], axis=1)
    return Strokes(middle[chosen], along[chosen], length[chosen], width[chosen], chosen, cast(I32, labels))


def _rows(strokes: Strokes) -> list[Row]:
    count = len(strokes.label)
    if count < _FEWEST:
        return []
    following = _next(strokes, 1.0)
    before = _next(strokes, -1.0)
    mutual = (following >= 0) & (before[following] == np.arange(count))
    following = np.where(mutual, following, -1)
    heads = np.setdiff1d(np.flatnonzero(mutual), following)
    return [row for head in heads for row in _even_parts(strokes, _chain(following, int(head)))]


def _next(strokes: Strokes, sign: float) -> Ints:
    """Return for each stroke the alike one that is met first going sideways, -1 without one."""
    height, width = strokes.labels.shape
    number = np.full(int(strokes.labels.max()) + 1, -1)
    number[strokes.label] = np.arange(len(strokes.label))
    starts = (
        strokes.middle[:, None]
        + np.array([0.0, -0.3, 0.3])[:, None] * (strokes.along * strokes.length[:, None])[:, None]
    )
    steps = np.arange(2, _FARTHEST + 1)
    places = starts[:, :, None] + sign * steps[:, None] * strokes.across[:, None, None]
    places = np.rint(places).astype(np.int32)
    x, y = np.clip(places[..., 0], 0, width - 1), np.clip(places[..., 1], 0, height - 1)
    met = number[strokes.labels[y, x]]
    met[met == np.arange(len(met))[:, None, None]] = -1
    met = met.transpose(0, 2, 1).reshape(len(met), -1)
    first = np.argmax(met >= 0, axis=1)
    other = met[np.arange(len(met)), first]
    return np.where(_alike(strokes, other), other, -1)


def _alike(strokes: Strokes, other: Ints) -> npt.NDArray[np.bool_]:
    parallel = (strokes.along * strokes.along[other]).sum(axis=1) > 0.9
    lengths = strokes.length / strokes.length[other]
    widths = strokes.width / strokes.width[other]
    gap = ((strokes.middle[other] - strokes.middle) * strokes.across).sum(axis=1)
    similar = (np.abs(np.log(lengths)) < 1.4) & (np.abs(np.log(widths)) < 0.8)
    return cast(npt.NDArray[np.bool_], (other >= 0) & parallel & similar & (np.abs(gap) >= _NEAREST))


def _chain(following: Ints, head: int) -> list[int]:
    chain = [head]
    while following[chain[-1]] >= 0 and len(chain) <= len(following):
        chain.append(int(following[chain[-1]]))
    return chain


def _even_parts(strokes: Strokes, chain: list[int]) -> list[Row]:
    """Cut a chain where its spacing jumps."""
    if len(chain) < _FEWEST:
        return []
    along = strokes.along[chain].mean(axis=0)
    along /= np.linalg.norm(along)
    across = np.array([-along[1], along[0]])
    gaps = np.abs(np.diff(strokes.middle[chain] @ across))
    usual = np.median(gaps)
    even = (gaps < _MOST_UNEVEN * usual) & (gaps * _MOST_UNEVEN > usual)
    cuts = np.flatnonzero(~even) + 1
    parts = [part for part in np.split(np.array(chain), cuts) if len(part) >= _FEWEST]
    return [Row(strokes.middle[part], along, float(np.median(strokes.length[part]))) for part in parts]
