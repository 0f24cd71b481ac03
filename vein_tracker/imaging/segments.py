"""Veins as few bytes, to be kept beside their mask, and which vein lies nearest to each place of a picture."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

import cv2
import numpy as np

from vein_tracker.imaging.nearest import nearest_marked
from vein_tracker.model.results import F64, I32, VeinKind, VeinSegment

_FORMAT = 1
_HEAD = struct.Struct("<BI")
_STEPS_PER_PIXEL = 64
_KINDS = (VeinKind.THREAD, VeinKind.RETICULAR, VeinKind.WIDE, VeinKind.UNCLASSED)
_NOWHERE = -1
_FRACTION_BITS = 4


def pack(segments: Sequence[VeinSegment]) -> bytes:
    """Return veins as bytes: places and widths to 1/64 pixel, as steps from place to place, compressed.

    Parameters
    ----------
    segments : sequence of VeinSegment
        Any number, none included.
    """
    counts = np.array([len(segment.points) for segment in segments], "<u4")
    kinds = np.array([_KINDS.index(segment.kind) for segment in segments], "u1")
    sure = np.array([segment.confidence for segment in segments], "<f4")
    rows = np.zeros((int(counts.sum()) + 1, 3))
    if segments:
        rows[1:] = np.concatenate([np.column_stack([one.points, one.widths]) for one in segments])
    steps = np.diff(np.rint(rows * _STEPS_PER_PIXEL).astype("<i4"), axis=0)
    body = b"".join(part.tobytes() for part in (counts, kinds, sure, steps.T))
    return _HEAD.pack(_FORMAT, len(segments)) + zlib.compress(body)


def unpack(data: bytes) -> tuple[VeinSegment, ...]:
    """Return the veins that `pack` wrote.

    Raises
    ------
    ValueError
        Where the bytes are of another form.
    """
    form, count = _HEAD.unpack_from(data)
    if form != _FORMAT:
        raise ValueError(f"veins of form {form} cannot be read")
    body = zlib.decompress(data[_HEAD.size :])
    counts = np.frombuffer(body, "<u4", count)
    kinds = np.frombuffer(body, "u1", count, 4 * count)
    sure = np.frombuffer(body, "<f4", count, 5 * count)
    steps = np.frombuffer(body, "<i4", -1, 9 * count).reshape(3, -1).T
    rows = np.cumsum(steps, axis=0, dtype=np.int64) / _STEPS_PER_PIXEL
    ends = np.cumsum(counts, dtype=np.int64)
    return tuple(
        VeinSegment(
            points=rows[end - length : end, :2].copy(),
            widths=rows[end - length : end, 2].copy(),
            kind=_KINDS[kind],
            confidence=float(confidence),
        )
        for end, length, kind, confidence in zip(ends, counts, kinds, sure, strict=True)
    )


def nearest_line(lines: Sequence[F64], shape: tuple[int, int]) -> I32:
    """Tell for each pixel of a picture which line passes nearest.

    Parameters
    ----------
    lines : sequence of (N, 2) float64
        x, y in pixels of the picture.
    shape : height and width of the picture

    Returns
    -------
    (h, w) int32
        The line's place in `lines`; −1 everywhere where no line passes through the picture.
    """
    drawn: I32 = np.full(shape, _NOWHERE, np.int32)
    for index, points in enumerate(lines):
        fine = np.rint(points * (1 << _FRACTION_BITS)).astype(np.int32)
        cv2.polylines(drawn, [fine], False, (index,), 1, cv2.LINE_8, _FRACTION_BITS)
    rows, columns = np.nonzero(drawn != _NOWHERE)
    if not len(rows):
        return drawn
    return nearest_marked(rows, columns, drawn[rows, columns], shape).value_at()


def length_px(points: F64) -> float:
    """Return the length of a line (N, 2), in its own pixels."""
    return float(np.hypot(*np.diff(points, axis=0).T).sum())


def mean_width_px(segment: VeinSegment) -> float:
    """Return a vein's mean width along its length, in full-size pixels."""
    if len(segment.points) < 2:
        return float(segment.widths.mean())
    steps = np.hypot(*np.diff(segment.points, axis=0).T)
    between = (segment.widths[1:] + segment.widths[:-1]) / 2
    return float((steps * between).sum() / steps.sum()) if steps.sum() > 0 else float(segment.widths.mean())
