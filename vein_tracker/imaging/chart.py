"""A colour chart in the picture: a ColorChecker Classic, told by its 24 patches in their places and colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, cast

import cv2
import numpy as np

from vein_tracker.imaging.chart_colours import COLUMNS, PATCHES, PUBLISHED, ROWS
from vein_tracker.imaging.colour import linear, optical_density
from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.warp import Warp, project
from vein_tracker.model.results import F64, I32, U8, Ints

_GLANCE: Final = 160
_LEAST_SHARE: Final = 0.0008
"""Of the picture: so much of it must be blue, green and yellow before patches are looked for."""
_SIDE: Final = 720
_FLAT: Final = 14
_LEAST_PATCH, _MOST_PATCH = 5, 140
_FILLED: Final = 0.75
_LONG: Final = 1.6
_NEIGHBOURS: Final = 6
_OFF: Final = 0.22
"""Of the distance from patch to patch: so far one may lie from its place."""
_LEAST_FOUND: Final = 15
_STARTS, _TRIES = 60, 24
_LEAST_CLEAR: Final = 16
_MOST_OFF: Final = 0.11
"""Median of what the patches' optical densities miss the published ones by, lamp and contrast taken out."""
_LEAST_CONTRAST, _MOST_CONTRAST = 0.6, 1.7
_INNER: Final = 0.25
"""Half side of what is looked at of a patch, of the distance from patch to patch."""
_RIM: Final = 0.75
_CLIPPED: Final = 250
_DARKEST: Final = 1.5
_LEAST_ALIKE: Final = 10
_MOST_APART: Final = 0.08

_PUBLISHED: Final = optical_density(linear(PUBLISHED[None]))[0].astype(np.float64)


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: `density` (24, 3) of its patches, optical density, RGB, NaN where one is clipped or hidden.

    `outline` (4, 2) float64: its corners, rim included, in pixels of the picture.
    """

    density: F64
    outline: F64


@dataclass(frozen=True, slots=True)
class Lamp:
    """How AFTER's light differs: `offset` (3,) is BEFORE's optical density of the chart less AFTER's.

    `place`: x, y of BEFORE's chart in its picture; None where the chart was moved and may be lit otherwise there: then
    only the light's colour is known.
    """

    offset: F64
    place: tuple[float, float] | None


def lamp_between(before: Chart, after: Chart, warp: Warp) -> Lamp | None:
    """Say by two photographs of one chart how their light differs; None where their patches contradict each other.

    Parameters
    ----------
    before, after : Chart
        In the pixels that `warp` takes to each other.
    """
    apart = before.density - after.density
    bright = np.maximum(before.density, after.density).max(axis=1) < _DARKEST  # NaN is not
    if np.count_nonzero(bright) < _LEAST_ALIKE:
        return None
    offset = np.median(apart[bright], axis=0)
    if np.median(np.abs(apart[bright] - offset).max(axis=1)) > _MOST_APART:
        return None
    here, there = before.outline.mean(axis=0), after.outline.mean(axis=0)
    moved = float(np.linalg.norm(warp(here[None])[0] - there))
    x, y = (float(value) for value in here)
    return Lamp(offset, (x, y) if moved < float(np.linalg.norm(np.ptp(after.outline, axis=0))) else None)


def find_chart(picture: U8) -> Chart | None:
    """Find a ColorChecker Classic with 24 patches.

    Parameters
    ----------
    picture : (h, w, 3) uint8, RGB, sRGB encoding

    Returns
    -------
    Chart or None
        None unless at least 15 patches lie in a grid of six by four and what they show are the published colours
        under one lamp. Cards of greys alone are none, nor is a chart that is mirrored.
    """
    if not _has_its_colours(picture):
        return None
    scale = min(1.0, _SIDE / max(picture.shape[:2]))
    size = (round(picture.shape[1] * scale), round(picture.shape[0] * scale))
    small = cast(U8, cv2.resize(picture, size, interpolation=cv2.INTER_AREA))
    middles = _squares(small)
    if len(middles) < _LEAST_FOUND:
        return None
    for places, cells in islice(_grids(middles), _TRIES):
        ways = [_laid(small, places, grid) for grid in _as_chart(cells)]
        likely = [way for way in ways if way is not None and way.off < _MOST_OFF]
        if likely:
            best = min(likely, key=lambda way: way.off)
            return Chart(best.density, (project(best.to_picture, _corners()) + 0.5) / scale - 0.5)
    return None


def chart_mask(chart: Chart, shape: tuple[int, int]) -> Bools:
    """Return (h, w) bool, True where the chart lies."""
    mask: U8 = np.zeros(shape, np.uint8)
    cv2.fillConvexPoly(mask, np.rint(chart.outline).astype(np.int32), 1)
    return mask.astype(np.bool_)


def _has_its_colours(picture: U8) -> bool:
    """Whether there is some blue, green and yellow: a glance that skin, cloth and most rooms do not pass."""
    step = max(1, max(picture.shape[:2]) // _GLANCE)
    red, green, blue = np.moveaxis(picture[::step, ::step].astype(np.int16), 2, 0)
    bluish = (4 * blue > 5 * red) & (blue > 50)
    greenish = (20 * green > 23 * red) & (20 * green > 23 * blue) & (green > 40)
    yellowish = (2 * blue < green) & (3 * green > 2 * red) & (green > 60)
    return all(float(some.mean()) > _LEAST_SHARE for some in (bluish, greenish, yellowish))


def _squares(small: U8) -> F64:
    """Return the middles (N, 2) of even areas that may be patches."""
    even = cv2.medianBlur(small, 3)
    kernel = np.ones((3, 3), np.uint8)
    spread = cv2.subtract(cv2.dilate(even, kernel), cv2.erode(even, kernel)).max(axis=2)
    flat = cv2.morphologyEx((spread < _FLAT).astype(np.uint8), cv2.MORPH_OPEN, kernel)
    _, parts, boxes, middles = cv2.connectedComponentsWithStats(flat, connectivity=4)
    labels, stats = cast(I32, parts), cast(I32, boxes)
    width, height, area = (
        stats[:, column] for column in (cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT, cv2.CC_STAT_AREA)
    )
    least, most = np.minimum(width, height), np.maximum(width, height)
    likely = (
        (least >= _LEAST_PATCH) & (most <= _MOST_PATCH) & (most < _LONG * least) & (area > 0.4 * least * most)
    )
    likely[0] = False
    chosen = [label for label in np.flatnonzero(likely).tolist() if _is_square(labels, stats[label], label)]
    return np.asarray(middles[chosen], np.float64).reshape(-1, 2)


def _is_square(labels: I32, stats: I32, label: int) -> bool:
    """Whether a part is a square, turned however."""
    x, y, width, height, area = (int(value) for value in stats)
    part = (labels[y : y + height, x : x + width] == label).astype(np.uint8)
    outlines, _ = cv2.findContours(part, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    _, (across, down), _ = cv2.minAreaRect(max(outlines, key=len))
    across, down = across + 1, down + 1
    return area > _FILLED * across * down and max(across, down) < _LONG * min(across, down)


def _grids(middles: F64) -> Iterator[tuple[F64, Ints]]:
    """Yield places (n, 2) and their cells (n, 2), columns and rows, of what lies in even rows and columns."""
    apart = np.linalg.norm(middles[:, None] - middles, axis=2)
    nearest = np.argsort(apart, axis=1)[:, 1 : _NEIGHBOURS + 1]
    starts = np.argsort(np.linalg.norm(middles - np.median(middles, axis=0), axis=1))[:_STARTS]
    for start in starts:
        steps = middles[nearest[start]] - middles[start]
        for one in steps:
            for other in steps:
                turn = one[0] * other[1] - one[1] * other[0]
                long = float(np.hypot(*one)), float(np.hypot(*other))
                if turn < 0.8 * long[0] * long[1] or not 0.65 < long[0] / long[1] < 1.55:
                    continue
                chosen, cells = _walked(middles, int(start), np.column_stack([one, other]))
                if len(chosen) >= _LEAST_FOUND:
                    yield middles[chosen], cells


def _walked(middles: F64, start: int, basis: F64) -> tuple[Ints, Ints]:
    """Go from patch to patch and return which are met, and their cells; the steps are learnt on the way."""
    found = {start: (0, 0)}
    taken = {(0, 0)}
    waiting = [(start, basis)]
    while waiting:
        here, steps = waiting.pop(0)
        for column, row in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            cell = (found[here][0] + column, found[here][1] + row)
            if cell in taken:
                continue
            step = steps @ np.array([column, row], np.float64)
            away = np.linalg.norm(middles - (middles[here] + step), axis=1)
            next_one = int(away.argmin())
            if next_one in found or away[next_one] > _OFF * float(np.hypot(*step)):
                continue
            learnt = steps.copy()
            learnt[:, 0 if column else 1] = (middles[next_one] - middles[here]) * (column or row)
            found[next_one] = cell
            taken.add(cell)
            waiting.append((next_one, (steps + learnt) / 2))
    return np.array(list(found), np.int64), np.array(list(found.values()), np.int64)


@dataclass(frozen=True, slots=True)
class _Laid:
    """A chart as it may lie: what takes its cells to the picture, its patches (24, 3), by how much these are off."""

    to_picture: F64
    density: F64
    off: float


def _laid(small: U8, places: F64, grid: Ints) -> _Laid | None:
    """Lay a chart's cells (n, 2) on their places (n, 2); None where they are on one line."""
    found, _ = cv2.findHomography(grid.astype(np.float64), places)
    if found is None:
        return None
    to_picture = np.asarray(found, np.float64)
    density = _density(small, to_picture)
    return _Laid(to_picture, density, _missed(density))


def _as_chart(cells: Ints) -> Iterator[Ints]:
    """Yield the cells (n, 2) as columns 0..5 and rows 0..3 of the chart, in each way that it may lie."""
    for _ in range(4):
        cells = np.column_stack([-cells[:, 1], cells[:, 0]])
        first = cells - cells.min(axis=0)
        free = np.array([COLUMNS, ROWS]) - first.max(axis=0)
        for right in range(free[0]):
            for below in range(free[1]):
                yield first + np.array([right, below])


def _density(small: U8, to_picture: F64) -> F64:
    """Return the optical density (24, 3) of each patch's middle; NaN where it is clipped or outside."""
    density = np.full((PATCHES, 3), np.nan)
    height, width = small.shape[:2]
    columns, rows = np.meshgrid(np.arange(COLUMNS), np.arange(ROWS))
    inner = _INNER * np.stack(np.meshgrid(*2 * [np.linspace(-1, 1, 9)]), axis=-1).reshape(-1, 2)
    for number, cell in enumerate(np.column_stack([columns.ravel(), rows.ravel()])):
        x, y = np.rint(project(to_picture, cell + inner)).astype(np.int64).T
        if x.min() < 0 or y.min() < 0 or x.max() >= width or y.max() >= height:
            continue
        middle = np.median(small[y, x], axis=0).round().astype(np.uint8)
        if int(middle.max()) < _CLIPPED:
            density[number] = optical_density(linear(middle[None, None]))[0, 0]
    return density


def _missed(density: F64) -> float:
    """Return the median over the patches of how far they lie off the published colours; infinite with too few.

    Each channel has a lamp's strength and a camera's contrast of its own.
    """
    clear = np.flatnonzero(np.isfinite(density).all(axis=1))
    if len(clear) < _LEAST_CLEAR:
        return np.inf
    off = np.zeros((len(clear), 3))
    for channel in range(3):
        published, seen = _PUBLISHED[clear, channel], density[clear, channel]
        contrast, offset = np.polyfit(published, seen, 1)
        if not _LEAST_CONTRAST < contrast < _MOST_CONTRAST:
            return np.inf
        off[:, channel] = seen - contrast * published - offset
    return float(np.median(np.abs(off).max(axis=1)))


def _corners() -> F64:
    right, below = COLUMNS - 1 + _RIM, ROWS - 1 + _RIM
    return np.array([[-_RIM, -_RIM], [right, -_RIM], [right, below], [-_RIM, below]], np.float64)
