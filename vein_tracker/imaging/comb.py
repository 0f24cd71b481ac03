"""Reads a row of ticks as a millimetre scale: every tick in its place, and every fifth longer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import RECIPE, RulerRecipe
from vein_tracker.imaging.ticks import Row
from vein_tracker.model.results import F64, U8, Ints

_REACH = 4.0  # ticks are looked at this far, in lengths of the short ones
_FINE = 4  # samples a pixel


@dataclass(frozen=True, slots=True)
class Comb:
    """Millimetre ticks: number k lies at `origin` + place(k) · `across`, in pixels.

    `course`: (a, b, c) of place(k) = (a + b k) / (1 + c k), k from `first` to `last`; `along`: unit vector
    of the ticks; `reach`: (least, most) end of the ticks along it from the line through `origin`.
    """

    origin: F64
    across: F64
    along: F64
    course: F64
    first: int
    last: int
    reach: tuple[float, float]

    def place(self, k: float) -> F64:
        """Return the point (2,) of tick `k` on the line."""
        return self.origin + _place(self.course, k) * self.across

    @property
    def period(self) -> float:
        """Pixels from tick to tick in the comb's middle."""
        return self.period_at((self.first + self.last) / 2)

    def period_at(self, k: float) -> float:
        """Pixels from tick to tick about tick `k`."""
        return abs(_place(self.course, k + 0.5) - _place(self.course, k - 0.5))

    @property
    def forwards(self) -> F64:
        """Unit vector (2,) from the first tick to the last."""
        return (
            self.across if _place(self.course, self.last) > _place(self.course, self.first) else -self.across
        )

    def enlarged(self, factor: float) -> Comb:
        """Return the comb in a picture `factor` times as large, pixel centres at whole numbers in both."""
        origin = (self.origin + 0.5) * factor - 0.5
        course = self.course * np.array([factor, factor, 1.0])
        reach = self.reach[0] * factor, self.reach[1] * factor
        return replace(self, origin=origin, course=course, reach=reach)


@dataclass(frozen=True, slots=True)
class _Line:
    """Samples along and across a row of ticks."""

    grey: U8
    origin: F64
    across: F64
    along: F64
    length: float

    def darkness(self, places: F64, offsets: F64) -> F64:
        """Return 255 − grey (P, Q) at places along the row and offsets along the ticks; NaN outside."""
        x = self.origin[0] + places[:, None] * self.across[0] + offsets * self.along[0]
        y = self.origin[1] + places[:, None] * self.across[1] + offsets * self.along[1]
        height, width = self.grey.shape
        seen = cv2.remap(self.grey, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR)
        inside = (x >= 0) & (y >= 0) & (x <= width - 1) & (y <= height - 1)
        return np.where(inside, 255.0 - seen, np.nan)


def read_comb(grey: U8, row: Row, recipe: RulerRecipe = RECIPE.scale.ruler) -> Comb | None:
    """Read a row of ticks in a grey picture (h, w); None unless it is a millimetre scale beyond doubt."""
    line, numbers, places = _laid_out(grey, row)
    # Where glare or blur hides part of a ruler, following it loses count: what was seen at first remains.
    for follow in (True, False):
        ticks = _ticks(line, numbers, places, follow, recipe)
        comb = _read(line, *ticks, recipe) if ticks is not None else None
        if comb is not None:
            return comb
    return None


def _read(line: _Line, numbers: Ints, places: F64, course: F64, recipe: RulerRecipe) -> Comb | None:
    """Tell millimetres by every fifth tick's length."""
    lows, highs = _ends(line, course, numbers)
    whole = _millimetres(numbers, highs - lows, recipe)
    # Shorter ones may be centimetres, their millimetres lost in blur.
    least = recipe.least_length * float(np.median(_periods(course, numbers)))
    if whole is None or np.median((highs - lows)[whole]) < least:
        return None
    if not whole.all():
        numbers, places = (numbers[whole] - numbers[whole][0]) // 2, places[whole]
    course = _course(numbers, places)
    reach = float(np.percentile(lows[whole], 5)), float(np.percentile(highs[whole], 95))
    return Comb(line.origin, line.across, line.along, course, int(numbers[0]), int(numbers[-1]), reach)


def _laid_out(grey: U8, row: Row) -> tuple[_Line, Ints, F64]:
    """Lay a line through the short ticks, number the ticks and say where they are on it."""
    middle = row.middle.mean(axis=0)
    centred = row.middle - middle
    direction = row.middle[-1] - row.middle[0]
    # Long ticks reach to one side: the line through most middles is the one through the short ones.
    for _ in range(3):
        direction = direction / np.linalg.norm(direction)
        beside = centred @ np.array([-direction[1], direction[0]])
        along_line = centred @ direction
        near = np.abs(beside - np.median(beside)) <= np.median(np.abs(beside - np.median(beside))) + 0.5
        slope, _ = np.polyfit(along_line[near], beside[near], 1)
        direction = direction + slope * np.array([-direction[1], direction[0]])
    direction = direction / np.linalg.norm(direction)
    normal = np.array([-direction[1], direction[0]])
    origin = middle + np.median(centred @ normal) * normal
    along = row.along if row.along @ normal > 0 else -row.along
    # Places are where ticks cross the line, however slanted they are.
    offset = row.middle - origin
    places = offset @ direction - (offset @ normal) * (along @ direction) / (along @ normal)
    gaps = np.diff(places)
    numbers = np.concatenate([[0], np.cumsum(np.maximum(np.rint(gaps / np.median(gaps)), 1))])
    return _Line(grey, origin, direction, along, row.length), numbers.astype(np.int64), places


def _ticks(
    line: _Line, numbers: Ints, places: F64, follow: bool, recipe: RulerRecipe
) -> tuple[Ints, F64, F64] | None:
    """Return numbers and places of ticks and their course; None where it is no even row of enough ticks.

    `follow` the row both ways as long as ticks go on.
    """
    course = _course(numbers, places)
    for _ in range(2):
        first, last = int(numbers[0]), int(numbers[-1])
        usual = np.nanmedian(_contrasts(line, course, np.arange(first, last + 1))[1])
        if not usual >= recipe.least_contrast:
            return None
        if follow:
            first = _followed(line, course, first, -1, recipe.faint * usual, recipe.most_missed)
            last = _followed(line, course, last, 1, recipe.faint * usual, recipe.most_missed)
        wanted = np.arange(first, last + 1)
        found, contrast = _contrasts(line, course, wanted)
        present = contrast >= recipe.faint * usual
        if np.count_nonzero(present) < recipe.fewest:
            return None
        numbers, places = wanted[present], found[present]
        course = _course(numbers, places)
    period = abs(_place(course, float(numbers.mean()) + 0.5) - _place(course, float(numbers.mean()) - 0.5))
    uneven = float(np.sqrt(np.mean((_places(course, numbers) - places) ** 2))) / period
    if present.mean() < recipe.least_present or uneven > recipe.most_uneven:
        return None
    return numbers, places, course


def _followed(line: _Line, course: F64, start: int, step: int, faint: float, most_missed: int) -> int:
    """Return the last tick that is there beyond `start`, a few may be hidden."""
    ahead = start + step * np.arange(1, 200)
    _, contrast = _contrasts(line, course, ahead)
    missed = 0
    last = start
    for number, strength in zip(ahead, contrast, strict=True):
        if strength >= faint:
            last, missed = int(number), 0
        else:
            missed += 1
        if missed > most_missed or np.isnan(strength):
            break
    return last


def _contrasts(line: _Line, course: F64, numbers: Ints) -> tuple[F64, F64]:
    """Return where ticks are darkest near where they should be, and how much darker than beside them.

    Outside the picture the contrast is NaN.
    """
    period = _periods(course, numbers)
    expected = _places(course, numbers)
    band = line.length * np.array([-0.25, -0.1, 0.1, 0.25])
    tried = expected[:, None] + np.arange(-0.25, 0.2501, 1 / 24) * period[:, None]
    beside = expected[:, None] + period[:, None] * np.array([-0.5, 0.5])
    seen = _band(line, tried, band)
    between = _band(line, beside, band).max(axis=1)
    return _peak(tried, np.nan_to_num(seen)), seen.max(axis=1) - between


def _peak(tried: F64, seen: F64) -> F64:
    """Return the centre of gravity of what is darker than half: finer than a sample."""
    half = (seen.max(axis=1) + seen.min(axis=1)) / 2
    weight = np.maximum(seen - half[:, None], 0.0)
    total = weight.sum(axis=1)
    centre = (weight * tried).sum(axis=1) / np.maximum(total, 1e-9)
    peak: F64 = np.where(total > 0, centre, tried.mean(axis=1))
    return peak


def _band(line: _Line, places: F64, offsets: F64) -> F64:
    seen = line.darkness(places.ravel(), offsets)
    return cast(F64, seen.mean(axis=1).reshape(places.shape))


def _ends(line: _Line, course: F64, numbers: Ints) -> tuple[F64, F64]:
    """Return how far each tick reaches to either side of the line, in pixels (n,) each."""
    period = _periods(course, numbers)
    offsets = np.arange(-_REACH * line.length, _REACH * line.length + 0.01, 1 / _FINE)
    expected = _places(course, numbers)
    # Slightly to the sides as well: a tick may lean a little.
    tick = np.max([line.darkness(expected + shift * period, offsets) for shift in (-0.08, 0, 0.08)], axis=0)
    beside = np.mean([line.darkness(expected + shift * period, offsets) for shift in (-0.5, 0.5)], axis=0)
    contrast = np.nan_to_num(tick - beside)
    middle = len(offsets) // 2
    own = np.median(contrast[:, middle - _FINE : middle + _FINE + 1], axis=1)
    ink = contrast > 0.5 * np.maximum(own, 1.0)[:, None]
    ink[:, [0, -1]] = False
    below = np.argmin(ink[:, middle::-1], axis=1)
    above = np.argmin(ink[:, middle:], axis=1)
    return offsets[middle - below], offsets[middle + above]


def _millimetres(numbers: Ints, length: F64, recipe: RulerRecipe) -> Bools | None:
    """Return which ticks are whole millimetres: all of them or every second one; None if that is in doubt."""
    if _fifth_is_longer(numbers, length, recipe):
        return np.ones(len(numbers), np.bool_)
    for parity in range(2):
        whole: Bools = numbers % 2 == parity
        if np.count_nonzero(whole) < recipe.fewest or np.all(whole):
            continue
        # Every second millimetre would look alike, but for the fives among those that are left out.
        shorter = length[whole][:, None] > recipe.longer * length[~whole]
        halves_are_shorter = np.mean(shorter) >= recipe.clearly
        if halves_are_shorter and _fifth_is_longer((numbers[whole] - parity) // 2, length[whole], recipe):
            return whole
    return None


def _fifth_is_longer(numbers: Ints, length: F64, recipe: RulerRecipe) -> bool:
    """Whether one tick in five is longer than all others, and those alike."""
    residue = numbers % 5
    usual = np.array([np.median(length[residue == r]) if np.any(residue == r) else 0.0 for r in range(5)])
    longest = int(np.argmax(usual))
    fifths, rest = length[residue == longest], length[residue != longest]
    others = np.delete(usual, longest)
    if len(fifths) < recipe.fewest_fifths or usual[longest] < recipe.longer * others.max():
        return False
    clearly = np.mean(fifths[:, None] > recipe.longer * rest) >= recipe.clearly
    return bool(clearly and others.max() <= recipe.alike * others.min())


def _course(numbers: Ints, places: F64) -> F64:
    """Fit place(k) = (a + b k) / (1 + c k): evenly spaced ticks seen in perspective."""
    k = numbers.astype(np.float64)
    design = np.stack([np.ones_like(k), k, -k * places], axis=1)
    keep = np.ones(len(k), np.bool_)
    for _ in range(3):
        solution = np.asarray(np.linalg.lstsq(design[keep], places[keep], rcond=None)[0], np.float64)
        off = np.abs(_places(solution, numbers) - places)
        keep = off <= max(3.0 * float(np.median(off)), 1e-6)
    return solution


def _place(course: F64, k: float) -> float:
    return float((course[0] + course[1] * k) / (1.0 + course[2] * k))


def _places(course: F64, numbers: npt.NDArray[np.generic]) -> F64:
    k = np.asarray(numbers, np.float64)
    return cast(F64, (course[0] + course[1] * k) / (1.0 + course[2] * k))


def _periods(course: F64, numbers: Ints) -> F64:
    return np.abs(_places(course, numbers + 0.5) - _places(course, numbers - 0.5))
