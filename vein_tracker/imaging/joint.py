"""Veins of a pair, judged together: what was found in one photograph is looked for at its place in the other.

Each photograph alone loses faint veins at its own threshold, by its own noise, and their loss would pass for change.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from vein_tracker.imaging.features import Mask
from vein_tracker.imaging.frame import Frame
from vein_tracker.imaging.nearest import nearest_marked, pixels_of
from vein_tracker.imaging.warp import resample
from vein_tracker.model.results import F32, F64, I32, U8, Ints, VeinMap, VeinSegment

PIECE = 24
"""Points of a centre line that are judged as one."""
SAME_WITHIN = 3
"""Pixels: so near a centre line of the other photograph a piece is the same vein."""
LEAST_SHARE = 0.5
"""Of the contrast in one photograph: with less of it in the other, a vein is not there."""
CLEAR = 3.0
"""Deviations of plain skin: so clear a piece decides by itself."""
USUAL = 0.5, 1.2
FRESH = 0.75
LEAST_PIECES = 12
"""Of so many pieces that both show the usual share of contrast is taken, within bounds: of the least faded."""
MOST_SURE = 0.995
"""Of being a vein: no line by itself is surer."""
PRIOR_POINTS = 50.0
"""Points of centre line that stayed, and as many that went, before anything was seen."""
SHIFTS = ((23, 11), (-17, 26), (-29, -13), (14, -24))
"""Pixels: where the same lines are laid on plain skin to learn what no vein looks like."""
_ROW = 1024
_LOGISTIC = 1.702  # deviations of a normal distribution, of one of the logistic


@dataclass(frozen=True, slots=True)
class Side:
    """One photograph of the pair: mask (h, w) bool, centre-line length in pixels of the frame."""

    veins: Mask
    length: float


@dataclass(frozen=True, slots=True)
class Joint:
    """Both, and the deviation in pixels of the mask's area that doubtful pieces leave."""

    before: Side
    after: Side
    doubt: float


@dataclass(frozen=True, slots=True)
class _Fate:
    """What became of one photograph's veins in the other, by piece (P,).

    `found` there too; `shown` there though not found; `lone`: neither, but a vein here; what is none of these was
    taken for a vein in one photograph only. `doubt`: variance of each, 0..1, whether it is shown or lone.
    `own`: its mask (h, w); `owner`: (h, w) the piece that a pixel belongs to; `size`: (P,) points.
    """

    found: Mask
    shown: Mask
    lone: Mask
    doubt: F64
    own: Mask
    owner: I32
    size: Ints

    def area(self, chosen: Mask) -> Mask:
        """Return (h, w): what the chosen (P,) pieces cover."""
        return self.own & chosen[self.owner] if len(chosen) else np.zeros_like(self.own)

    def length(self, chosen: Mask) -> float:
        """Return how many points of a centre line the chosen pieces have."""
        return float(self.size[chosen].sum())

    def doubtful(self) -> float:
        """Return the variance in pixels of area that the doubt leaves."""
        areas = np.bincount(self.owner[self.own], minlength=len(self.size)).astype(np.float64)
        return float((areas**2) @ self.doubt)


@dataclass(frozen=True, slots=True)
class _Pieces:
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


def judge_together(
    before: F32, after: F32, veins_before: VeinMap, veins_after: VeinMap, skin: Mask, frame: Frame
) -> Joint:
    """Look for each photograph's veins in the other.

    Parameters
    ----------
    before, after : (h, w, 3) float32
        Optical density, RGB, in one frame, one light and one sharpness.
    veins_before, veins_after : VeinMap
        Measured on these, each alone.
    skin : (h, w) bool
        Where both let be judged.
    frame : Frame
        The frame that all of it is in.

    Returns
    -------
    Joint
        A vein found in one only is in the other too where at least half of its contrast is there, measured along
        the colour of that vein against the colour and strength of what plain skin shows along lines alike. A vein
        that both show has one area in both, BEFORE's where it was found there: what is compared is whether veins
        are there, not their widths.
    """
    smooth = [cv2.GaussianBlur(density, (0, 0), 0.8).astype(np.float32) for density in (before, after)]
    masks = [(veins.veins > 0) & skin for veins in (veins_before, veins_after)]
    pieces = [_cut(veins.segments, frame, skin) for veins in (veins_before, veins_after)]
    one, other = (
        _fate(pieces[here], pieces[1 - here], masks[here], masks[1 - here], smooth[here], smooth[1 - here])
        for here in (0, 1)
    )
    stays, late = one.found | one.shown, other.shown & ~other.found
    both, length = one.area(stays) | other.area(late), one.length(stays) + other.length(late)
    return Joint(
        Side(both | one.area(one.lone), length + one.length(one.lone)),
        Side(both | other.area(other.lone), length + other.length(other.lone)),
        math.sqrt(one.doubtful() + other.doubtful()),
    )


def _fate(pieces: _Pieces, others: _Pieces, own: Mask, theirs: Mask, here: F32, there: F32) -> _Fate:
    """Look for the pieces of one photograph in the other."""
    if pieces.count == 0:
        none = np.zeros(0, np.bool_)
        owner = np.zeros(own.shape, np.int32)
        return _Fate(none, none, none, np.zeros(0), np.zeros_like(own), owner, np.zeros(0, np.int64))
    size = 2 * SAME_WITHIN + 1
    near = cv2.dilate(_drawn(others, own.shape), np.ones((size, size), np.uint8)) > 0
    share, clarity = _share_of_contrast(pieces, here, there, own | theirs)
    found = pieces.mean(_at(near, pieces.points)) >= 0.5
    length = np.bincount(pieces.piece, minlength=pieces.count)
    share = share / _usual(share[found & (clarity > CLEAR)])
    stay = _stay(found | (share >= LEAST_SHARE), np.where(clarity > CLEAR, length, 0.0))
    chance = _normal((math.log(stay / (1 - stay)) + clarity**2 * (share - LEAST_SHARE)) / _LOGISTIC)
    real = pieces.sure * (1 - stay) / (pieces.sure * (1 - stay) + 1 - pieces.sure)
    shown = ~found & (chance >= 0.5)
    missing = ~found & ~shown
    doubt = np.where(missing, real * (1 - real), 0.0) + np.where(found, 0.0, chance * (1 - chance))
    return _Fate(found, shown, missing & (real >= 0.4), doubt, own, _owners(pieces, own.shape), length)


def _usual(shares: F64) -> float:
    """Share of the contrast that unfaded veins keep: another lens or a JPEG takes some of all of them."""
    return float(np.clip(np.quantile(shares, FRESH), *USUAL)) if len(shares) >= LEAST_PIECES else 1.0


def _stay(there: Mask, weight: F64) -> float:
    """Share of the clear pieces, by their length, that are in both photographs.

    It is what is expected of the others (Bayes' rule between a vein as strong as here and none, each with the noise of
    plain skin): a faint piece says little by itself, and most likely went the way of the clear ones.
    """
    return float((weight @ there + PRIOR_POINTS) / (weight.sum() + 2 * PRIOR_POINTS))


def _cut(segments: tuple[VeinSegment, ...], frame: Frame, skin: Mask) -> _Pieces:
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
        return _Pieces(np.zeros((0, 2)), np.zeros((0, 2)), np.zeros(0), none, none, np.zeros(0))
    all_points = np.concatenate(points)
    inside = _at(skin, all_points) > 0.5
    kept, numbered = np.unique(np.concatenate(piece)[inside], return_inverse=True)
    return _Pieces(
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


def _share_of_contrast(pieces: _Pieces, here: F32, there: F32, veins: Mask) -> tuple[F64, F64]:
    """Return each piece's contrast there ÷ here (P,), and how clear it is, in deviations of plain skin (P,)."""
    colour, other = _contrast(pieces, here), _contrast(pieces, there)
    noise = np.vstack([_plain_contrast(pieces, density, veins) for density in (here, there)])
    spread = np.eye(3) * 1e-6 + (noise.T @ noise / len(noise) if len(noise) else np.eye(3) * 1e-4)
    weights = np.linalg.inv(spread)
    size = np.bincount(pieces.line, minlength=int(pieces.line.max()) + 1)[:, None]
    sums = [np.bincount(pieces.line, column, len(size)) for column in colour.T]
    usual = (np.array(sums).T / np.maximum(size, 1))[pieces.line]
    own = np.maximum(((colour @ weights) * usual).sum(axis=1), 1e-9)
    strength = np.maximum(((usual @ weights) * usual).sum(axis=1), 1e-9)
    found: F64 = ((other @ weights) * usual).sum(axis=1) / np.maximum(own, 0.5 * strength)
    return found, np.sqrt(strength)


def _contrast(pieces: _Pieces, density: F32, shift: tuple[int, int] = (0, 0)) -> F64:
    """Return how much denser (P, 3) the middle of each piece is than the skin on both of its sides."""
    places, half = pieces.points + np.array(shift), pieces.widths / 2
    middle = _sampled(density, places)
    sides = [
        _sampled(density, places + (sign * (half + beyond))[:, None] * pieces.normals)
        for sign in (-1, 1)
        for beyond in (2.0, 4.0)
    ]
    return pieces.mean(middle - np.mean(sides, axis=0))


def _plain_contrast(pieces: _Pieces, density: F32, veins: Mask) -> F64:
    """Return contrasts (M, 3) along the same lines laid where no vein is."""
    near = cv2.dilate(veins.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    rows = []
    for shift in SHIFTS:
        free = pieces.mean(_at(near, pieces.points + np.array(shift))) < 0.1
        rows.append(_contrast(pieces, density, shift)[free])
    return np.vstack(rows)


def _owners(pieces: _Pieces, shape: tuple[int, ...]) -> I32:
    """Return for every pixel the piece whose centre line is nearest, (h, w)."""
    rows, columns = _pixels(pieces, shape)
    return nearest_marked(rows, columns, pieces.piece, shape).value_at()


def _drawn(pieces: _Pieces, shape: tuple[int, ...]) -> U8:
    """Return (h, w) uint8: 1 on centre lines."""
    lines: U8 = np.zeros(shape, np.uint8)
    lines[_pixels(pieces, shape)] = 1
    return lines


def _pixels(pieces: _Pieces, shape: tuple[int, ...]) -> tuple[Ints, Ints]:
    rows, columns = pixels_of(pieces.points)
    return np.clip(rows, 0, shape[0] - 1), np.clip(columns, 0, shape[1] - 1)


def _sampled(picture: F32, points: F64) -> F64:
    """Return what (h, w, 3) shows at (N, 2) points; in rows, as OpenCV takes no longer side than 32,767."""
    rows = -(-len(points) // _ROW)
    maps = np.zeros((rows * _ROW, 2), np.float32)
    maps[: len(points)] = np.clip(points, 0, np.array(picture.shape[1::-1]) - 1)
    found = resample(picture, maps.reshape(rows, _ROW, 2), cv2.INTER_LINEAR)
    return found.reshape(-1, 3)[: len(points)].astype(np.float64)


def _at(mask: Mask, points: F64) -> F64:
    rows, columns = pixels_of(points)
    height, width = mask.shape
    found: F64 = mask[np.clip(rows, 0, height - 1), np.clip(columns, 0, width - 1)].astype(np.float64)
    return found


def _normal(deviations: F64) -> F64:
    """Return the share of a normal distribution below so many deviations (logistic approximation)."""
    result: F64 = 1 / (1 + np.exp(-_LOGISTIC * np.clip(deviations, -20, 20)))
    return result
