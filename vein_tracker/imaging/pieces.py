"""Centre lines cut in pieces, and what a picture shows along them."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from vein_tracker.imaging.features import Mask
from vein_tracker.imaging.frame import Frame
from vein_tracker.imaging.nearest import nearest_marked, pixels_within
from vein_tracker.imaging.warp import resample
from vein_tracker.model.results import F32, F64, I32, U8, Ints, VeinSegment

PIECE = 24
"""Points of a centre line that are judged as one."""
SMOOTHED = 3
"""Points to each side that a centre line's direction is averaged over."""
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

    def only(self, chosen: Mask) -> Pieces:
        """Return the chosen (P,) pieces."""
        inside, number = chosen[self.piece], np.cumsum(chosen) - 1
        return Pieces(
            self.points[inside],
            self.normals[inside],
            self.widths[inside],
            number[self.piece[inside]],
            self.line[chosen],
            self.sure[chosen],
        )


def cut(segments: tuple[VeinSegment, ...], frame: Frame, skin: Mask) -> Pieces:
    numbers = [number for number, segment in enumerate(segments) if len(segment.points) >= 3]
    if not numbers:
        none = np.zeros(0, np.int64)
        return Pieces(np.zeros((0, 2)), np.zeros((0, 2)), np.zeros(0), none, none, np.zeros(0))
    chosen = [segments[number] for number in numbers]
    lengths = np.array([len(segment.points) for segment in chosen])
    points = frame.to_working(np.concatenate([segment.points for segment in chosen]))
    widths = np.concatenate([segment.widths for segment in chosen]) * frame.scale
    parts = np.maximum(1, np.rint(lengths / PIECE).astype(np.int64))
    sure = np.repeat([segment.confidence for segment in chosen], parts)
    inside = share_in(skin, points) > 0.5
    kept, numbered = np.unique(_piece(lengths, parts)[inside], return_inverse=True)
    return Pieces(
        points[inside],
        _normals(points, lengths)[inside],
        widths[inside],
        numbered,
        np.repeat(numbers, parts)[kept],
        np.clip(sure[kept], 0.0, MOST_SURE),
    )


def _piece(lengths: Ints, parts: Ints) -> Ints:
    """Return the piece (N,) of each point of segments that are so long and cut in so many parts."""
    place = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    inside: Ints = place * np.repeat(parts, lengths) // np.repeat(lengths, lengths)
    return inside + np.repeat(np.cumsum(parts) - parts, lengths)


def _normals(points: F64, lengths: Ints) -> F64:
    """Return the normals (N, 2) of segments that are so long, all in one (N, 2) table, smoothed along each."""
    beyond = np.cumsum(lengths)
    first, last = np.repeat(beyond - lengths, lengths), np.repeat(beyond - 1, lengths)
    reach = np.repeat(np.minimum(SMOOTHED, (lengths - 2) // 2), lengths)
    here = np.arange(len(points))
    total = points.copy()
    for step in range(1, SMOOTHED + 1):
        both = points[np.maximum(here - step, first)] + points[np.minimum(here + step, last)]
        total += np.where((step <= reach)[:, None], both, 0.0)
    smooth = total / (2 * reach + 1)[:, None]
    along = smooth[np.minimum(here + 1, last)] - smooth[np.maximum(here - 1, first)]
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    return np.column_stack([-along[:, 1], along[:, 0]])


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
    rows = [np.zeros((0, 3))]
    for shift in SHIFTS:
        free = pieces.mean(share_in(near, pieces.points + np.array(shift))) < 0.1
        if free.any():
            rows.append(contrast(pieces.only(free), density, shift))
    return np.vstack(rows)


def owners(pieces: Pieces, mask: Mask) -> I32:
    """Return for every pixel of a mask (h, w), in order, the piece whose centre line is nearest."""
    rows, columns = pixels_within(pieces.points, mask.shape)
    return nearest_marked(rows, columns, pieces.piece, mask.shape).value_at(*np.nonzero(mask))


def drawn(pieces: Pieces, shape: tuple[int, ...]) -> U8:
    """Return (h, w) uint8: 1 on centre lines."""
    lines: U8 = np.zeros(shape, np.uint8)
    lines[pixels_within(pieces.points, shape)] = 1
    return lines


def _sampled(picture: F32, points: F64) -> F64:
    """Return what (h, w, 3) shows at (N, 2) points; in rows, as OpenCV takes no longer side than 32,767."""
    rows = -(-len(points) // _ROW)
    maps = np.zeros((rows * _ROW, 2), np.float32)
    maps[: len(points)] = np.clip(points, 0, np.array(picture.shape[1::-1]) - 1)
    found = resample(picture, maps.reshape(rows, _ROW, 2), cv2.INTER_LINEAR)
    return found.reshape(-1, 3)[: len(points)].astype(np.float64)


def share_in(mask: Mask, points: F64) -> F64:
    found: F64 = mask[pixels_within(points, mask.shape)].astype(np.float64)
    return found
