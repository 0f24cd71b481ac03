"""Pixels per millimetre from a millimetre ruler that lies on the skin."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.comb import Comb, read_comb
from vein_tracker.imaging.decode import Pixels
from vein_tracker.imaging.recipe import RECIPE, RulerRecipe
from vein_tracker.imaging.strips import workers
from vein_tracker.imaging.ticks import tick_rows
from vein_tracker.model.results import F64, U8

_MUCH_SMALLER = 0.6  # only then do pixels have to be averaged, which is slow
_LEVELS = 4
_STEP_MM = 0.25
_FARTHEST_MM = 45.0
_BESIDE_MM = 5.0  # ticks begin at least this near to a ruler's edge
_MARGIN_MM = 0.5
_CLEAR_MM = (
    2.0,
    6.0,
    5.0,
)  # around a transparent ruler's ticks: before them, for digits, at the ends


@dataclass(frozen=True, slots=True)
class Ruler:
    """`px_per_mm` along the ruler, in its middle; `outline` (4, 2): its corners. In pixels of the given picture."""

    px_per_mm: float
    outline: F64


def find_ruler(pixels: Pixels, recipe: RulerRecipe = RECIPE.scale.ruler) -> Ruler | None:
    """Find a ruler with millimetre ticks.

    Looks for rows of even dark ticks at several sizes of the picture, follows each row, and believes it only
    with at least 15 ticks in their places, every fifth of them longer: furrows, hairs, cloth, text and inches
    are none.

    Parameters
    ----------
    pixels : (h, w, 3) uint8 or uint16, RGB, sRGB encoding

    Returns
    -------
    Ruler or None
        None without a ruler from which the scale can be read beyond doubt: fewer than 15 ticks seen, ticks less
        than about 4 pixels apart at 1.2 megapixels, white ticks on black, no longer fifth ticks.
    """
    picture: U8 = (pixels if pixels.dtype == np.uint8 else pixels >> 8).astype(np.uint8, copy=False)
    grey = cast(U8, cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY))
    factor = min(1.0, float(np.sqrt(recipe.most_pixels / grey.size)))
    if factor < 1.0:
        finely = cv2.INTER_AREA if factor < _MUCH_SMALLER else cv2.INTER_LINEAR
        grey = cast(U8, cv2.resize(grey, None, fx=factor, fy=factor, interpolation=finely))
    comb = _find_comb(grey, recipe)
    if comb is None:
        return None
    comb = comb.enlarged(1 / factor)
    return Ruler(comb.period, _outline(picture, comb, recipe))


def _find_comb(grey: U8, recipe: RulerRecipe) -> Comb | None:
    """Return the first comb, in pixels of the given picture."""
    levels = [grey]
    while len(levels) < _LEVELS and min(levels[-1].shape) >= 64:
        levels.append(cast(U8, cv2.resize(levels[-1], None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)))
    with workers() as pool:
        for level, rows in enumerate(pool.map(partial(tick_rows, recipe=recipe), levels)):
            for row in rows:
                comb = read_comb(levels[level], row, recipe)
                if comb is not None:
                    return comb.enlarged(2**level)
    return None


def _outline(picture: U8, comb: Comb, recipe: RulerRecipe) -> F64:
    """Return the ruler's corners (4, 2): as far as its colour goes; around a transparent one, margins."""
    mm = comb.period
    # Ticks begin near one edge and reach in to different depths; digits stand where they end.
    low, high = comb.reach
    inwards = comb.along if high > -low else -comb.along
    begin, end = min(-low, high), max(-low, high)
    paper = _Paper.between_ticks(picture, comb, recipe.other_colour)
    outer = paper.reaches(paper.starts - begin * inwards, -inwards)
    if outer is None or outer > _BESIDE_MM * mm:
        outer, inner, ends = _CLEAR_MM[0] * mm, _CLEAR_MM[1] * mm, (_CLEAR_MM[2] * mm, _CLEAR_MM[2] * mm)
    else:
        inner = paper.reaches(paper.starts + end * inwards, inwards) or _CLEAR_MM[1] * mm
        depths = np.linspace(-begin, end + inner, 25)[:, None] * inwards
        before = paper.reaches(comb.place(comb.first) + depths, -comb.forwards) or 0.0
        ends = before, paper.reaches(comb.place(comb.last) + depths, comb.forwards) or 0.0
    margin = _MARGIN_MM * mm
    sides = -(begin + outer + margin) * inwards, (end + inner + margin) * inwards
    return _corners(comb, sides, (ends[0] + margin, ends[1] + margin))


def _corners(comb: Comb, sides: tuple[F64, F64], ends: tuple[float, float]) -> F64:
    """Return the corners (4, 2) of a strip along the comb; it tapers as the ticks come closer."""
    corners = []
    for k, beyond, order in ((comb.first, -ends[0], sides), (comb.last, ends[1], sides[::-1])):
        taper = comb.period_at(k) / comb.period
        middle = comb.place(k) + beyond * taper * comb.forwards
        corners += [middle + taper * side for side in order]
    return np.array(corners)


@dataclass(frozen=True, slots=True)
class _Paper:
    """What the ruler looks like between its ticks, at `starts` (P, 2): its RGB `colour` (3,).

    What differs from it by more than `other` grey levels in any channel is no longer the ruler.
    """

    picture: U8
    starts: F64
    colour: F64
    mm: float
    other: float

    @classmethod
    def between_ticks(cls, picture: U8, comb: Comb, other: float) -> _Paper:
        starts = np.array([comb.place(k + 0.5) for k in range(comb.first, comb.last)])
        return cls(picture, starts, np.median(_colours(picture, starts), axis=0), comb.period, other)

    def reaches(self, starts: F64, direction: F64) -> float | None:
        """Return how far one can go from points (P, 2) on this colour, in pixels, or to the picture's edge.

        None where no end is found. Digits and dirt are passed: they cover few of the points, or end soon.
        """
        distance = np.arange(0.0, _FARTHEST_MM, _STEP_MM) * self.mm
        places = starts[:, None] + distance[:, None] * direction
        seen = np.median(_colours(self.picture, places), axis=0)
        other = np.abs(seen - self.colour).max(axis=1) > self.other
        inside = (
            ((places >= 0) & (places <= np.array(self.picture.shape[1::-1]) - 1)).all(axis=2).mean(axis=0)
        )
        stops = np.flatnonzero((other[:-3] & other[1:-2] & other[2:-1] & other[3:]) | (inside[:-3] < 0.25))
        return float(distance[stops[0]]) if len(stops) else None


def _colours(picture: U8, places: F64) -> F64:
    """Return RGB (..., 3) at points (..., 2); beyond the picture's edge that of the edge."""
    x, y = (places[..., axis].astype(np.float32).reshape(len(places), -1) for axis in (0, 1))
    seen = cv2.remap(picture, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return cast(F64, seen.reshape(*places.shape[:-1], 3).astype(np.float64))
