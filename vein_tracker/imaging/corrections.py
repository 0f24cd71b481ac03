"""Corrections by hand applied to the veins that were found: each stroke changes only what it covers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final, cast

import numpy as np

from vein_tracker.imaging.corrected_figures import Corrected, with_corrections
from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.nearest import pixels_within
from vein_tracker.imaging.overlay import to_mask
from vein_tracker.imaging.polyline import dense, shares
from vein_tracker.imaging.recipe import RECIPE
from vein_tracker.imaging.segments import nearest_line
from vein_tracker.imaging.strokes import Patch, covered
from vein_tracker.model.corrections import Stroke, StrokeKind
from vein_tracker.model.results import F64, U8, Ints, Measurement, VeinKind, VeinMap, VeinSegment

_KINDS: Final = (VeinKind.THREAD, VeinKind.RETICULAR, VeinKind.UNCLASSED)
"""What is counted; its place + 1 stands for it in a mask."""


class Origin(IntEnum):
    """Where a pixel's vein comes from."""

    NONE = 0
    FOUND = 1
    ADDED = 2
    REMOVED = 3


@dataclass(frozen=True, slots=True)
class _Line:
    """Points of centre lines: the mask's `rows` and `columns` (N,) that they lie in, and whose (N,) they are.

    `length`: (N,) full-size pixels that each stands for, 0 where it is not counted; `area`: the same times its width.
    """

    rows: Ints
    columns: Ints
    length: F64
    area: F64
    segment: Ints

    @staticmethod
    def of(segments: Sequence[VeinSegment], scale: tuple[float, float], skin: Bools, first: int) -> _Line:
        """Return the points of segments, which are numbered from `first` on; only on `skin` (h, w) they count."""
        if not segments:
            none = np.zeros(0, np.int64)
            return _Line(none, none, np.zeros(0), np.zeros(0), none)
        sizes = [len(one.points) for one in segments]
        rows, columns = pixels_within(
            to_mask(np.concatenate([one.points for one in segments]), scale), skin.shape
        )
        counted = np.repeat([_place(one.kind) > 0 for one in segments], sizes) & skin[rows, columns]
        length = np.where(counted, np.concatenate([shares(one.points) for one in segments]), 0.0)
        width = np.concatenate([one.widths for one in segments])
        owner = np.repeat(np.arange(first, first + len(segments)), sizes)
        return _Line(rows, columns, length, length * width, owner)

    def with_line(self, other: _Line) -> _Line:
        """Return both."""
        return _Line(
            np.concatenate([self.rows, other.rows]),
            np.concatenate([self.columns, other.columns]),
            np.concatenate([self.length, other.length]),
            np.concatenate([self.area, other.area]),
            np.concatenate([self.segment, other.segment]),
        )


@dataclass(frozen=True, slots=True)
class _State:
    """Before a stroke: the window that it changed, and how the lines were."""

    patch: Patch
    kinds: U8
    origin: U8
    counts: Ints
    lines: _Line
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
        self._lines = _Line.of(self._segments, self._scale, self._skin, 0)
        self._alive = np.ones(len(self._lines.length), np.bool_)
        self._kinds = _kinds_of(veins, self._scale)
        self._origin: U8 = np.where(self._kinds > 0, np.uint8(Origin.FOUND), np.uint8(Origin.NONE))
        self._counts = np.bincount(self._kinds[self._skin], minlength=len(_KINDS) + 1).astype(np.int64)
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
        self._past.append(
            _State(
                patch,
                self._kinds[at].copy(),
                self._origin[at].copy(),
                self._counts.copy(),
                self._lines,
                self._alive,
                self._segments,
                self._found_left,
            )
        )
        self._strokes.append(stroke)
        before = self._kinds[at].copy()
        if stroke.kind is StrokeKind.ADDED:
            self._add(stroke, patch)
        else:
            self._remove(patch)
        skin = self._skin[at]
        self._counts += np.bincount(self._kinds[at][skin], minlength=len(_KINDS) + 1)
        self._counts -= np.bincount(before[skin], minlength=len(_KINDS) + 1)
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
        new = _Line.of([segment], self._scale, self._skin, len(self._segments))
        unknown = self._kinds[new.rows, new.columns] == 0
        self._kinds[patch.window][free] = _place(segment.kind)
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
        unclassed = np.uint8(_place(VeinKind.UNCLASSED))
        return np.where(veins.veins > 0, unclassed, np.uint8(0))
    near = nearest_line([to_mask(one.points, scale) for one in counted], veins.veins.shape)
    of_vein = np.array([*(_place(one.kind) for one in counted), _place(counted[-1].kind)], np.uint8)
    return cast(U8, np.where(veins.veins > 0, of_vein[near], np.uint8(0)))


def _place(kind: VeinKind) -> int:
    return _KINDS.index(kind) + 1 if kind in _KINDS else 0
