"""Figures of the veins that were found, each with its interval: coverage, classes by width, length, width."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.frame import Frame
from vein_tracker.imaging.nearest import pixels_of
from vein_tracker.imaging.recipe import Recipe, VeinRecipe
from vein_tracker.imaging.veins.find import Found
from vein_tracker.imaging.veins.interval import Doubt, Sight
from vein_tracker.model.results import F64, Interval, VeinKind, VeinSegment

Kinds = npt.NDArray[np.object_]


class _Values(NamedTuple):
    """Figures, lengths in working pixels."""

    coverage: float
    thread: float | None
    reticular: float | None
    length: float
    mean_width: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervals:
    """95 % intervals of the figures of the same names; None where there is no figure."""

    coverage: Interval
    thread: Interval | None
    reticular: Interval | None
    length: Interval
    mean_width: Interval | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Of the judged skin of a region.

    `veins`: (h, w) what is counted; percentages 0..100; lengths and widths in full-size pixels.
    """

    veins: Bools
    segments: tuple[VeinSegment, ...]
    coverage: float
    thread: float | None
    reticular: float | None
    length: float
    mean_width: float | None
    wide: bool
    intervals: Intervals


def figures(
    found: Found,
    judged: Bools,
    frame: Frame,
    px_per_mm: float | None,
    sight: Sight,
    recipe: Recipe,
) -> Figures:
    """Count veins on judged skin (h, w) of the working frame; `px_per_mm` is the full-size photograph's."""
    widths_mm = None if px_per_mm is None else found.run_widths / frame.scale / px_per_mm
    kinds = _kinds(widths_mm, len(found.veins), recipe.veins)
    share = found.lines.mean(judged[pixels_of(found.lines.points)])
    inside = share > 0
    wide = found.veins & (kinds == VeinKind.WIDE)
    counted = found.veins & ~wide
    masks = {kind: found.mask(counted & (kinds == kind)) & judged for kind in set(kinds)}
    veins = np.zeros_like(judged)
    for mask in masks.values():
        veins |= mask
    area = max(1, int(np.count_nonzero(judged)))
    percent = {kind: 100.0 * int(np.count_nonzero(mask)) / area for kind, mask in masks.items()}
    coverage = 100.0 * int(np.count_nonzero(veins)) / area
    thread = reticular = None
    if widths_mm is not None:
        thread = percent.get(VeinKind.THREAD, 0.0)
        reticular = max(0.0, coverage - thread)
    lengths = found.segments.length * share
    length = float(lengths[counted].sum())
    total_width = float((lengths * found.segments.width)[counted].sum())
    doubt = Doubt(found, counted, lengths, sight, recipe.errors)
    values = _Values(coverage, thread, reticular, length, total_width / length if length > 0 else None)
    return Figures(
        veins=veins,
        segments=_segments(found, (found.veins & inside), kinds, frame),
        coverage=coverage,
        thread=thread,
        reticular=reticular,
        length=length / frame.scale,
        mean_width=None if values.mean_width is None else values.mean_width / frame.scale,
        wide=bool((wide & inside).any()),
        intervals=_intervals(values, doubt, kinds, area, frame.scale),
    )


def _intervals(values: _Values, doubt: Doubt, kinds: Kinds, area: int, scale: float) -> Intervals:
    """Interval of each figure; `area` is the judged skin in working pixels, `scale` those for each full-size one."""
    recipe = doubt.recipe
    lengths = doubt.lengths * (kinds != VeinKind.WIDE)
    areas = lengths * doubt.found.segments.width
    percent, class_ground = 100.0 * areas / area, recipe.class_ground_percent
    coverage = _at_most(
        doubt.interval(values.coverage, percent, recipe.ground_percent, recipe.coverage), 100.0
    )
    thread, reticular = (
        None if value is None else doubt.interval(value, percent * (kinds == kind), class_ground, error)
        for kind, value, error in (
            (VeinKind.THREAD, values.thread, recipe.thread),
            (VeinKind.RETICULAR, values.reticular, recipe.reticular),
        )
    )
    length = doubt.interval(values.length, lengths, recipe.ground_length * math.sqrt(area), recipe.length)
    mean_width = None
    if values.mean_width is not None:
        mean_width = _scaled(doubt.interval(values.mean_width, areas, 0.0, recipe.width), scale)
    return Intervals(
        coverage=coverage,
        thread=None if thread is None else _at_most(thread, coverage.high),
        reticular=None if reticular is None else _at_most(reticular, coverage.high),
        length=_scaled(length, scale),
        mean_width=mean_width,
    )


def _at_most(interval: Interval, most: float) -> Interval:
    """A part is at most the whole: of the skin, or of what is covered."""
    return Interval(min(interval.low, most), min(interval.high, most))


def _scaled(interval: Interval, scale: float) -> Interval:
    return Interval(interval.low / scale, interval.high / scale)


def _kinds(widths_mm: F64 | None, count: int, recipe: VeinRecipe) -> Kinds:
    kinds = np.full(count, VeinKind.UNCLASSED, dtype=object)
    if widths_mm is not None:
        kinds[:] = VeinKind.THREAD
        kinds[widths_mm >= recipe.thread_mm] = VeinKind.RETICULAR
        kinds[widths_mm >= recipe.wide_mm] = VeinKind.WIDE
    return kinds


def _segments(found: Found, shown: Bools, kinds: Kinds, frame: Frame) -> tuple[VeinSegment, ...]:
    lines = found.lines
    sure = (1 / (1 + np.exp(-found.odds))).tolist()
    starts = lines.starts.tolist()
    points = frame.to_full(lines.points)
    widths = found.widths / frame.scale
    return tuple(
        VeinSegment(
            points=points[starts[index] : starts[index + 1]],
            widths=widths[starts[index] : starts[index + 1]],
            kind=kinds[index],
            confidence=sure[index],
        )
        for index in np.flatnonzero(shown).tolist()
    )
