"""Coarse alignment: features that survive clearing, matched and put to the vote."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.model.results import F32, F64

Mask = npt.NDArray[np.bool_]

FEATURES_AT_MOST = 3000
RATIO = 0.92
SCALE_RANGE = (0.45, 2.2)
ROTATION_AT_MOST = np.deg2rad(50)
SCALE_AGREES = np.log(1.6)
ROTATION_AGREES = np.deg2rad(25)
NEAR = 0.012
"""Of the picture's diagonal: how far from its predicted place a vote may lie …"""
DRIFT = 0.10
"""… and how much farther for each pixel of distance, as one feature's angle and size are rough."""


@dataclass(frozen=True, slots=True)
class Features:
    """Keypoints: `points` (N, 2) float64 x and y, `sizes`, `angles` (radians) (N,), `words` (N, 128) rootSIFT."""

    points: F64
    sizes: F64
    angles: F64
    words: F32


@dataclass(frozen=True, slots=True)
class Pairs:
    """Points that may be the same place: `before` and `after` (N, 2) float64, `turn` (N,) rad, `zoom` (N,) log."""

    before: F64
    after: F64
    turn: F64
    zoom: F64

    def __len__(self) -> int:
        return len(self.before)

    def only(self, chosen: Mask) -> Pairs:
        """Return the pairs that were chosen."""
        return Pairs(self.before[chosen], self.after[chosen], self.turn[chosen], self.zoom[chosen])


@dataclass(frozen=True, slots=True)
class Vote:
    """Which pairs agree on one similarity, and how many different places among them bear witness."""

    agreeing: Mask
    witnesses: float


def normalised(green: F32, skin: Mask, sigma: float) -> F32:
    """Remove slow light and even out contrast, so that texture counts alike everywhere.

    Parameters
    ----------
    green : (h, w) float32
        Optical density of green, any offset.
    skin : (h, w) bool
        Where the picture counts; elsewhere the result is 0.
    sigma : float
        Neighbourhood in pixels.

    Returns
    -------
    (h, w) float32
        Mean 0 and deviation about 1 in each neighbourhood, clipped to ±3.
    """
    weight = skin.astype(np.float32)
    share = _around(weight, sigma) + 1e-4
    flat = (green - _around(green * weight, sigma) / share) * weight
    deviation = np.sqrt(np.maximum(_around(flat * flat, sigma), 0) / share)
    result: F32 = np.clip(flat / (deviation + 0.004), -3, 3).astype(np.float32)
    return result


def _around(plane: F32, sigma: float) -> F32:
    """Blur by much, on a quarter of the width and height: nothing finer is left of it anyway."""
    height, width = plane.shape
    quarter = (max(1, width // 4), max(1, height // 4))
    small = cv2.GaussianBlur(cv2.resize(plane, quarter, interpolation=cv2.INTER_AREA), (0, 0), sigma / 4)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR).astype(np.float32, copy=False)


def detect(texture: F32, skin: Mask, at_most: int = FEATURES_AT_MOST) -> Features:
    """Find SIFT keypoints on skin.

    Parameters
    ----------
    texture : (h, w) float32
        From `normalised`, −3..3.
    skin : (h, w) bool
        Where keypoints may lie.
    at_most : int
        So many are kept, the clearest.

    Notes
    -----
    Lowe, "Distinctive image features from scale-invariant keypoints", 2004; Arandjelović and Zisserman, "Three
    things everyone should know to improve object retrieval", 2012 (rootSIFT).
    """
    sift = cv2.SIFT.create(nfeatures=at_most, contrastThreshold=0.015, edgeThreshold=15)
    picture = np.round(texture * 40 + 128).astype(np.uint8)
    keypoints, words = sift.detectAndCompute(picture, skin.astype(np.uint8) * 255)
    if words is None or not keypoints:
        return Features(np.zeros((0, 2)), np.zeros(0), np.zeros(0), np.zeros((0, 128), np.float32))
    table = np.array([(*k.pt, k.size, np.deg2rad(k.angle)) for k in keypoints], np.float64)
    rooted = np.sqrt(words / (words.sum(axis=1, keepdims=True) + 1e-7)).astype(np.float32)
    return Features(table[:, :2], table[:, 2], table[:, 3], rooted)


def pair(before: Features, after: Features) -> Pairs:
    """Pair keypoints whose descriptions are each other's nearest and clearly nearer than the second."""
    if len(before.points) < 3 or len(after.points) < 3:
        return Pairs(np.zeros((0, 2)), np.zeros((0, 2)), np.zeros(0), np.zeros(0))
    likeness = before.words @ after.words.T
    rows, best = np.arange(len(before.words)), likeness.argmax(axis=1)
    first = likeness[rows, best]
    mutual = first == likeness.max(axis=0)[best]
    likeness[rows, best] = -np.inf
    second = likeness.max(axis=1)
    clear = (1 - first) < RATIO**2 * (1 - second)
    one = np.flatnonzero(mutual & clear)
    other = best[one]
    turn = _wrapped(after.angles[other] - before.angles[one])
    zoom = np.log(after.sizes[other] / before.sizes[one])
    plausible = (
        (np.abs(turn) < ROTATION_AT_MOST) & (zoom > np.log(SCALE_RANGE[0])) & (zoom < np.log(SCALE_RANGE[1]))
    )
    one, other = one[plausible], other[plausible]
    return Pairs(before.points[one], after.points[other], turn[plausible], zoom[plausible])


def vote(pairs: Pairs, diagonal: float) -> Vote | None:
    """Let every pair propose its own similarity and all others vote: no chance is in it.

    Parameters
    ----------
    pairs : Pairs
        Proposals, most of which may be wrong.
    diagonal : float
        Of the BEFORE picture, in pixels.

    Returns
    -------
    Vote or None
        None with fewer than three pairs.
    """
    if len(pairs) < 3:
        return None
    (x, y), (there_x, there_y) = (points.T.astype(np.float32) for points in (pairs.before, pairs.after))
    step = np.exp(pairs.zoom + 1j * pairs.turn).astype(np.complex64)[:, None]
    turn, zoom = pairs.turn.astype(np.float32), pairs.zoom.astype(np.float32)
    alike = np.abs(turn[:, None] - turn) < ROTATION_AGREES
    alike &= np.abs(zoom[:, None] - zoom) < SCALE_AGREES
    across, down = x - x[:, None], y - y[:, None]
    far = np.sqrt(across**2 + down**2)
    miss_x = there_x[:, None] - there_x + step.real * across - step.imag * down
    miss_y = there_y[:, None] - there_y + step.imag * across + step.real * down
    agreeing = alike & (miss_x**2 + miss_y**2 < (NEAR * diagonal + DRIFT * far) ** 2)
    # One place found at several sizes is one witness only.
    witness = 1 / np.maximum(1, (far < 2).sum(axis=1))
    support = (agreeing * witness).sum(axis=1)
    winner = int(support.argmax())
    return Vote(agreeing[winner], float(support[winner]))


def _wrapped(angle: F64) -> F64:
    result: F64 = (angle + np.pi) % (2 * np.pi) - np.pi
    return result
