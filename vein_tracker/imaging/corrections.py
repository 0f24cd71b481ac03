"""Corrections by hand applied to the veins that were found: each stroke changes only what it covers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import cast

import numpy as np

from vein_tracker.imaging.corrected_figures import Corrected, with_corrections
from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.line_points import KINDS, LinePoints, place_of
from vein_tracker.imaging.overlay import to_mask
from vein_tracker.imaging.polyline import dense
from vein_tracker.imaging.recipe import RECIPE
from vein_tracker.imaging.segments import nearest_line
from vein_tracker.imaging.strokes import Patch, covered
from vein_tracker.model.corrections import Stroke, StrokeKind
from vein_tracker.model.results import U8, Ints, Measurement, VeinKind, VeinMap, VeinSegment


class Origin(IntEnum):
    """Where a pixel's vein comes from."""

    NONE = 0
    FOUND = 1
    ADDED = 2
    REMOVED = 3


@dataclass(frozen=True, slots=True)
class _State:
    """Before a stroke: the window that it changed, and how the lines were."""

    patch: Patch
    kinds: U8
    origin: U8
    counts: Ints
    lines: LinePoints
    alive: Bools
    segments: tuple[VeinSegment, ...]
    found_left: int


class CorrectedVeins:
    """The veins of a photo as a person corrects them; figures follow each stroke, and each can be taken back.

    Parameters
    ----------
    measurement : Measurement
        What was found, without corrections; with a coverage.
    veins : VeinMap
        Where it was found; segments in full-size pixels.

    Notes
    -----
    Only skin that could be judged counts, as in the measurement: a vein that is added elsewhere is drawn, and adds
    nothing. Where a stroke adds a vein along one that is there, it adds only what was not covered.
    """

    def __init__(self, measurement: Measurement, veins: VeinMap) -> None:
        self._found = measurement
        self._scale = (
            veins.veins.shape[1] / measurement.width,
            veins.veins.shape[0] / measurement.height,
        )
        self._skin = veins.skin > 0
        self._area = max(1, int(np.count_nonzero(self._skin)))
        self._segments = tuple(veins.segments)
        self._lines = LinePoints.of(self._segments, self._scale, self._skin, 0)
        self._alive = np.ones(len(self._lines.length), np.bool_)
        self._kinds = _kinds_of(veins, self._scale)
        self._origin: U8 = np.where(self._kinds > 0, np.uint8(Origin.FOUND), np.uint8(Origin.NONE))
        self._counts = np.bincount(self._kinds[self._skin], minlength=len(KINDS) + 1).astype(np.int64)
        self._found_counts = self._counts.copy()
        self._found_left = self._start = int(self._counts[1:].sum())
        self._found_length = self._length_and_area()
        self._past: list[_State] = []
        self._strokes: list[Stroke] = []

    @property
    def origin(self) -> U8:
        """(h, w) uint8, an `Origin` for each pixel of the mask; not to be written to."""
        return self._origin

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """What was drawn so far."""
        return tuple(self._strokes)

    @property
    def scale(self) -> tuple[float, float]:
        """Mask pixels for each full-size pixel, in x and in y."""
        return self._scale

    def draw(self, stroke: Stroke) -> Patch:
        """Apply a stroke; return what it covers."""
        patch = covered(stroke, self._scale, self._skin.shape)
        at = patch.window
        before = _State(
            patch,
            self._kinds[at].copy(),
            self._origin[at].copy(),
            self._counts.copy(),
            self._lines,
            self._alive,
            self._segments,
            self._found_left,
        )
        self._past.append(before)
        self._strokes.append(stroke)
        if stroke.kind is StrokeKind.ADDED:
            self._add(stroke, patch)
        else:
            self._remove(patch)
        skin = self._skin[at]
        self._counts += np.bincount(self._kinds[at][skin], minlength=len(KINDS) + 1)
        self._counts -= np.bincount(before.kinds[skin], minlength=len(KINDS) + 1)
        return patch

    def undo(self) -> Patch | None:
        """Take the last stroke back; return what it covered."""
        if not self._past:
            return None
        was = self._past.pop()
        self._strokes.pop()
        self._kinds[was.patch.window] = was.kinds
        self._origin[was.patch.window] = was.origin
        self._counts, self._lines, self._alive = was.counts, was.lines, was.alive
        self._segments, self._found_left = was.segments, was.found_left
        return was.patch

    def measurement(self) -> Measurement:
        """Return the figures with what was corrected; without any stroke those that were found."""
        if not self._strokes or self._found.coverage_percent is None:
            return self._found
        more = 100.0 * (self._counts - self._found_counts) / self._area
        length, area = self._length_and_area()
        was_length, was_area = self._found_length
        by = Corrected(
            coverage=float(more[1:].sum()),
            thread=float(more[1]),
            reticular=float(more[2]),
            length=length - was_length,
            area=area - was_area,
            kept=self._found_left / self._start if self._start else 1.0,
        )
        return with_corrections(self._found, by)

    def veins(self) -> VeinMap:
        """Return the corrected veins; what was added is certain, lines end where they were removed."""
        mask = np.where(self._kinds > 0, np.uint8(255), np.uint8(0)) * self._skin
        return VeinMap(
            veins=cast(U8, mask.astype(np.uint8)),
            skin=np.where(self._skin, np.uint8(255), np.uint8(0)),
            scale=float(np.sqrt(self._scale[0] * self._scale[1])),
            segments=self._left(),
        )

    def _add(self, stroke: Stroke, patch: Patch) -> None:
        free = patch.inside & (self._kinds[patch.window] == 0)
        segment = self._segment(stroke)
        new = LinePoints.of([segment], self._scale, self._skin, len(self._segments))
        unknown = self._kinds[new.rows, new.columns] == 0
        self._kinds[patch.window][free] = place_of(segment.kind)
        self._origin[patch.window][free] = Origin.ADDED
        self._segments = (*self._segments, segment)
        self._lines = self._lines.with_line(new)
        self._alive = np.concatenate([self._alive, unknown])

    def _remove(self, patch: Patch) -> None:
        kinds, origin = self._kinds[patch.window], self._origin[patch.window]
        skin = self._skin[patch.window]
        was_found = patch.inside & (origin == Origin.FOUND)
        self._found_left -= int(np.count_nonzero(was_found & skin))
        origin[patch.inside & (origin == Origin.ADDED)] = Origin.NONE
        origin[was_found] = Origin.REMOVED
        kinds[patch.inside] = 0
        self._alive = self._alive & ~self._inside(patch)

    def _inside(self, patch: Patch) -> Bools:
        """Return (N,) which points of the lines a patch covers."""
        rows, columns = self._lines.rows - patch.rows.start, self._lines.columns - patch.columns.start
        height, width = patch.inside.shape
        near = (rows >= 0) & (rows < height) & (columns >= 0) & (columns < width)
        result = np.zeros(len(rows), np.bool_)
        result[near] = patch.inside[rows[near], columns[near]]
        return result

    def _segment(self, stroke: Stroke) -> VeinSegment:
        points = dense(np.array(stroke.points, np.float64).reshape(-1, 2), 1 / max(self._scale))
        return VeinSegment(
            points=points,
            widths=np.full(len(points), stroke.width),
            kind=self._kind(stroke.width),
            confidence=1.0,
        )

    def _kind(self, width: float) -> VeinKind:
        """Return the class of a vein by its width; a person's wide one counts as what it was drawn for."""
        if self._found.px_per_mm is None:
            return VeinKind.UNCLASSED
        thread = width / self._found.px_per_mm < RECIPE.veins.thread_mm
        return VeinKind.THREAD if thread else VeinKind.RETICULAR

    def _length_and_area(self) -> tuple[float, float]:
        """Length of what is counted, and length times width, in full-size pixels."""
        return (
            float(self._lines.length[self._alive].sum()),
            float(self._lines.area[self._alive].sum()),
        )

    def _left(self) -> tuple[VeinSegment, ...]:
        left: list[VeinSegment] = []
        starts = np.searchsorted(self._lines.segment, np.arange(len(self._segments) + 1))
        for segment, first, beyond in zip(self._segments, starts[:-1], starts[1:], strict=True):
            alive = self._alive[first:beyond]
            if alive.all():
                left.append(segment)
                continue
            edges = np.flatnonzero(np.diff(np.concatenate([[False], alive, [False]]).astype(np.int8)))
            left += [
                replace(segment, points=segment.points[start:end], widths=segment.widths[start:end])
                for start, end in edges.reshape(-1, 2)
            ]
        return tuple(left)


def apply(measurement: Measurement, veins: VeinMap, strokes: Sequence[Stroke]) -> tuple[Measurement, VeinMap]:
    """Return figures and veins of a photo with a person's strokes applied, the later ones over the earlier.

    Parameters
    ----------
    measurement, veins
        What was found.
    strokes : sequence of Stroke
        In full-size pixels of the photo.
    """
    corrected = corrected_veins(measurement, veins, strokes)
    return corrected.measurement(), corrected.veins()


def corrected_veins(measurement: Measurement, veins: VeinMap, strokes: Sequence[Stroke]) -> CorrectedVeins:
    """Return the veins with these strokes drawn."""
    corrected = CorrectedVeins(measurement, veins)
    for stroke in strokes:
        corrected.draw(stroke)
    return corrected


def _kinds_of(veins: VeinMap, scale: tuple[float, float]) -> U8:
    """Return (h, w) the class of each pixel of the mask: that of the counted vein nearest to it."""
    counted = [one for one in veins.segments if one.kind is not VeinKind.WIDE]
    if not counted:
        unclassed = np.uint8(place_of(VeinKind.UNCLASSED))
        return np.where(veins.veins > 0, unclassed, np.uint8(0))
    near = nearest_line([to_mask(one.points, scale) for one in counted], veins.veins.shape)
    of_vein = np.array([*(place_of(one.kind) for one in counted), place_of(counted[-1].kind)], np.uint8)
    return cast(U8, np.where(veins.veins > 0, of_vein[near], np.uint8(0)))
