"""A follow-up in its baseline's frame where soft tissue has moved: one homography is then not enough."""

from __future__ import annotations

import struct
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Final

import cv2
import numpy as np

from vein_tracker.imaging.deform import Field
from vein_tracker.imaging.picture import in_frame_of
from vein_tracker.imaging.warp import Warp, resample
from vein_tracker.model.results import F32, F64, U8
from vein_tracker.model.shown import Drawn, ShownVeins

_FORM: Final = 1
_HEAD: Final = struct.Struct("<BIIHH")
_STRIP: Final = 256
_STEP: Final = 8
_ROUNDS: Final = 4


def pack_field(field: Field | None) -> bytes | None:
    """Return a field as few bytes, its displacements to 32-bit floats; None for none."""
    if field is None:
        return None
    rows, columns = field.nodes.shape[:2]
    return _HEAD.pack(_FORM, *field.size, rows, columns) + field.nodes.astype("<f4").tobytes()


def unpack_field(data: bytes | None) -> Field | None:
    """Return the field that `pack_field` wrote.

    Raises
    ------
    ValueError
        Where the bytes are of another form.
    """
    if data is None:
        return None
    form, width, height, rows, columns = _HEAD.unpack_from(data)
    if form != _FORM:
        raise ValueError(f"a field of form {form} cannot be read")
    nodes = np.frombuffer(data, "<f4", offset=_HEAD.size).reshape(rows, columns, 2)
    return Field(nodes.astype(np.float64), (width, height))


def in_common_frame(size: tuple[int, int], after: U8, warp: Warp) -> U8:
    """Return AFTER as seen in BEFORE's frame, local deformation included.

    Parameters
    ----------
    size : width and height of BEFORE in pixels
    after : (h, w, 3) uint8, RGB
    warp : Warp
        Takes BEFORE's pixels to AFTER's.

    Returns
    -------
    (height, width, 4) uint8
        RGBA with premultiplied alpha, which is 0 where AFTER shows nothing.
    """
    if warp.field is None:
        return in_frame_of(size, after, warp.homography)
    source = cv2.cvtColor(after, cv2.COLOR_RGB2RGBA).astype(np.uint8, copy=False)
    width, height = size
    shown = np.zeros((height, width, 4), np.uint8)

    def fill(top: int) -> None:
        rows = range(top, min(height, top + _STRIP))
        shown[top : rows.stop] = resample(source, _maps(warp, width, rows), cv2.INTER_LINEAR)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(fill, range(0, height, _STRIP)))
    return shown


def _maps(warp: Warp, width: int, rows: range) -> F32:
    """Return (rows, width, 2) float32: where AFTER shows these pixels.

    It is computed at every eighth pixel and interpolated: between them it is straight to a thousandth of a pixel.
    """
    across = np.arange(-1, -(-width // _STEP) + 1) * _STEP + (_STEP - 1) / 2
    down = rows.start + np.arange(-1, -(-len(rows) // _STEP) + 1) * _STEP + (_STEP - 1) / 2
    places = np.stack(np.meshgrid(across, down), axis=-1)
    coarse = warp(places.reshape(-1, 2)).reshape(places.shape).astype(np.float32)
    size = (len(across) * _STEP, len(down) * _STEP)
    dense = cv2.resize(coarse, size, interpolation=cv2.INTER_LINEAR).astype(np.float32, copy=False)
    return dense[_STEP : _STEP + len(rows), _STEP : _STEP + width]


def unmoved(points: F64, field: Field) -> F64:
    """Return the (N, 2) points that a field moves to these, found in a few rounds as it is smooth."""
    start = points
    for _ in range(_ROUNDS):
        start = points - field.at(start)
    return start


def drawn_unmoved(drawn: Drawn, field: Field | None) -> Drawn:
    """Return what is drawn over AFTER, brought to BEFORE's frame by the homography, where soft tissue lay BEFORE."""
    if field is None:
        return drawn
    layers = tuple(
        replace(
            layer,
            lines=tuple(unmoved(line, field) for line in layer.lines),
            parts=tuple(unmoved(part, field) for part in layer.parts),
        )
        for layer in drawn.layers
    )
    return replace(
        drawn,
        layers=layers,
        veins=None if drawn.veins is None else _veins_unmoved(drawn.veins, field),
        left_out=tuple(unmoved(line, field) for line in drawn.left_out),
        added=tuple(unmoved(line, field) for line in drawn.added),
        removed=tuple(unmoved(line, field) for line in drawn.removed),
    )


def _veins_unmoved(veins: ShownVeins, field: Field) -> ShownVeins:
    """Move the middle lines; which of them is nearest to a place changes next to nowhere."""
    moved = tuple(replace(one, points=unmoved(one.points, field)) for one in veins.veins)
    return replace(veins, veins=moved)
