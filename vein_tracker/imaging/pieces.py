"""Centre lines cut in pieces, and what a picture shows along them."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from vein_tracker.imaging.features import Mask
from vein_tracker.imaging.frame import Frame
from vein_tracker.imaging.nearest import nearest_marked, pixels_of
from vein_tracker.imaging.warp import resample
from vein_tracker.model.results import F32, F64, I32, U8, Ints, VeinSegment

PIECE = 24
"""Points of a centre line that are judged as one."""
MOST_SURE = 0.995
"""Of being a vein: no line by itself is surer."""
SHIFTS = ((23, 11), (-17, 26), (-29, -13), (14, -24))
"""Pixels: where the same lines are laid on plain skin to learn what no vein looks like."""
_ROW = 1024


@dataclass(frozen=True, slots=True)
class Pieces:
    """Centre lines cut in pieces: points, normals (N, 2), widths (N,), the piece (N,).

    `line`, `sure`: (P,) each piece's line, and how sure it is, 0..1, that it is a vein.
    """

    points: F64
    normals: F64
    widths: F64
    piece: Ints
    line: Ints
    sure: F64

    @property
    def count(self) -> int:
        return len(self.line)

    def mean(self, values: F64) -> F64:
        """Return the mean of (N,) or (N, k) values over each piece."""
        size = np.bincount(self.piece, minlength=self.count)
        columns = values.reshape(len(self.points), -1).T
        sums = [np.bincount(self.piece, column, self.count) / size for column in columns]
        return np.array(sums).T.reshape(self.count, *values.shape[1:])


def cut(segments: tuple[VeinSegment, ...], frame: Frame, skin: Mask) -> Pieces:
    points, normals, widths, piece, line, sure, count = [], [], [], [], [], [], 0
    for number, segment in enumerate(segments):
        if len(segment.points) < 3:
            continue
        path = frame.to_working(segment.points)
        along = np.gradient(_smooth(path), axis=0)
        along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
        parts = max(1, round(len(path) / PIECE))
        points.append(path)
        normals.append(np.column_stack([-along[:, 1], along[:, 0]]))
        widths.append(segment.widths * frame.scale)
        piece.append(count + np.arange(len(path)) * parts // len(path))
        line += [number] * parts
        sure += [segment.confidence] * parts
        count += parts
    if not points:
        none = np.zeros(0, np.int64)
        return Pieces(np.zeros((0, 2)), np.zeros((0, 2)), np.zeros(0), none, none, np.zeros(0))
    all_points = np.concatenate(points)
    inside = share_in(skin, all_points) > 0.5
    kept, numbered = np.unique(np.concatenate(piece)[inside], return_inverse=True)
    return Pieces(
        all_points[inside],
        np.concatenate(normals)[inside],
        np.concatenate(widths)[inside],
        numbered,
        np.array(line)[kept],
        np.clip(np.array(sure)[kept], 0.0, MOST_SURE),
    )


def _smooth(path: F64) -> F64:
    window = min(7, len(path) // 2 * 2 - 1)
    padded = np.pad(path, ((window // 2, window // 2), (0, 0)), mode="edge")
    kernel = np.ones(window) / window
    return np.column_stack([np.convolve(padded[:, axis], kernel, mode="valid") for axis in (0, 1)])


def contrast(pieces: Pieces, density: F32, shift: tuple[int, int] = (0, 0)) -> F64:
    """Return how much denser (P, 3) the middle of each piece is than the skin on both of its sides."""
    places, half = pieces.points + np.array(shift), pieces.widths / 2
    middle = _sampled(density, places)
    sides = [
        _sampled(density, places + (sign * (half + beyond))[:, None] * pieces.normals)
        for sign in (-1, 1)
        for beyond in (2.0, 4.0)
    ]
    return pieces.mean(middle - np.mean(sides, axis=0))


def plain_contrast(pieces: Pieces, density: F32, veins: Mask) -> F64:
    """Return contrasts (M, 3) along the same lines laid where no vein is."""
    near = cv2.dilate(veins.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    rows = []
    for shift in SHIFTS:
        free = pieces.mean(share_in(near, pieces.points + np.array(shift))) < 0.1
        rows.append(contrast(pieces, density, shift)[free])
    return np.vstack(rows)


def owners(pieces: Pieces, shape: tuple[int, ...]) -> I32:
    """Return for every pixel the piece whose centre line is nearest, (h, w)."""
    rows, columns = _pixels(pieces, shape)
    return nearest_marked(rows, columns, pieces.piece, shape).value_at()


def drawn(pieces: Pieces, shape: tuple[int, ...]) -> U8:
    """Return (h, w) uint8: 1 on centre lines."""
    lines: U8 = np.zeros(shape, np.uint8)
    lines[_pixels(pieces, shape)] = 1
    return lines


def _pixels(pieces: Pieces, shape: tuple[int, ...]) -> tuple[Ints, Ints]:
    rows, columns = pixels_of(pieces.points)
    return np.clip(rows, 0, shape[0] - 1), np.clip(columns, 0, shape[1] - 1)


def _sampled(picture: F32, points: F64) -> F64:
    """Return what (h, w, 3) shows at (N, 2) points; in rows, as OpenCV takes no longer side than 32,767."""
    rows = -(-len(points) // _ROW)
    maps = np.zeros((rows * _ROW, 2), np.float32)
    maps[: len(points)] = np.clip(points, 0, np.array(picture.shape[1::-1]) - 1)
    found = resample(picture, maps.reshape(rows, _ROW, 2), cv2.INTER_LINEAR)
    return found.reshape(-1, 3)[: len(points)].astype(np.float64)


def share_in(mask: Mask, points: F64) -> F64:
    rows, columns = pixels_of(points)
    height, width = mask.shape
    found: F64 = mask[np.clip(rows, 0, height - 1), np.clip(columns, 0, width - 1)].astype(np.float64)
    return found
