"""Veins of a pair, judged together: what was found in one photograph is looked for at its place in the other.

Each photograph alone loses faint veins at its own threshold, by its own noise, and their loss would pass for change.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import repeat

import cv2
import numpy as np

from vein_tracker.imaging.features import Mask
from vein_tracker.imaging.frame import Frame
from vein_tracker.imaging.pieces import Pieces, contrast, cut, drawn, owners, plain_contrast, share_in
from vein_tracker.imaging.strips import workers
from vein_tracker.model.results import F32, F64, I32, Ints, VeinMap

SAME_WITHIN = 3
"""Pixels: so near a centre line of the other photograph a piece is the same vein."""
LEAST_SHARE = 0.5
"""Of the contrast in one photograph: with less of it in the other, a vein is not there."""
FADED_SHARE = 0.7
TREATED, UNTREATED = 0.8, 0.95
"""Where so few of the clear veins stay, what is left of the others are faded ones: more of their contrast is asked."""
CLEAR = 3.0
"""Deviations of plain skin: so clear a piece decides by itself."""
USUAL = 0.5, 1.2
FRESH = 0.75
LEAST_PIECES = 12
"""Of so many pieces that both show the usual share of contrast is taken, within bounds: of the least faded."""
PRIOR_POINTS = 50.0
"""Points of centre line that stayed, and as many that went, before anything was seen."""
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

    `found` there too, `faded` of these paler and so narrower; `shown` there though not found; `lone`: neither, but a
    vein here; what is none of these was taken for a vein in one photograph only. `doubt`: variance of each, 0..1,
    whether it is shown or lone.
    `own`: its mask (h, w); `owner`: of each of its pixels in order the piece that it belongs to; `size`: (P,) points.
    """

    found: Mask
    faded: Mask
    shown: Mask
    lone: Mask
    doubt: F64
    own: Mask
    owner: I32 | Ints
    size: Ints

    def area(self, chosen: Mask) -> Mask:
        """Return (h, w): what the chosen (P,) pieces cover."""
        covered = np.zeros_like(self.own)
        if len(chosen):
            covered.ravel()[np.flatnonzero(self.own)[chosen[self.owner]]] = True
        return covered

    def length(self, chosen: Mask) -> float:
        """Return how many points of a centre line the chosen pieces have."""
        return float(self.size[chosen].sum())

    def doubtful(self) -> float:
        """Return the variance in pixels of area that the doubt leaves."""
        areas = np.bincount(self.owner, minlength=len(self.size)).astype(np.float64)
        return float((areas**2) @ self.doubt)


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
    masks = [(veins.veins > 0) & skin for veins in (veins_before, veins_after)]
    segments = veins_before.segments, veins_after.segments
    with workers() as pool:
        smooth = list(pool.map(_smooth, (before, after)))
        pieces = list(pool.map(cut, segments, repeat(frame), repeat(skin)))
        sides = (each for both in (pieces, masks, smooth) for each in (both, both[::-1]))
        one, other = pool.map(_fate, *sides)
    stays, late = one.found | one.shown, other.shown
    both, length = one.area(stays & ~one.faded) | other.area(late), one.length(stays) + other.length(late)
    paler = one.area(one.faded)
    narrower = other.own & (cv2.dilate(paler.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0)
    return Joint(
        Side(both | paler | one.area(one.lone), length + one.length(one.lone)),
        Side(both | narrower | other.area(other.lone), length + other.length(other.lone)),
        math.sqrt(one.doubtful() + other.doubtful()),
    )


def _smooth(density: F32) -> F32:
    return cv2.GaussianBlur(density, (0, 0), 0.8).astype(np.float32, copy=False)


def _fate(pieces: Pieces, others: Pieces, own: Mask, theirs: Mask, here: F32, there: F32) -> _Fate:
    """Look for the pieces of one photograph in the other."""
    if pieces.count == 0:
        none, nobody = np.zeros(0, np.bool_), np.zeros(0, np.int64)
        return _Fate(none, none, none, none, np.zeros(0), np.zeros_like(own), nobody, nobody)
    size = 2 * SAME_WITHIN + 1
    near = cv2.dilate(drawn(others, own.shape), np.ones((size, size), np.uint8)) > 0
    share, clarity = _share_of_contrast(pieces, here, there, own | theirs)
    found = pieces.mean(share_in(near, pieces.points)) >= 0.5
    length = np.bincount(pieces.piece, minlength=pieces.count)
    share = share / _usual(share[found & (clarity > CLEAR)])
    stay = _stay(found | (share >= LEAST_SHARE), np.where(clarity > CLEAR, length, 0.0))
    least = float(np.interp(stay, (TREATED, UNTREATED), (FADED_SHARE, LEAST_SHARE)))
    chance = _normal((math.log(stay / (1 - stay)) + clarity**2 * (share - least)) / _LOGISTIC)
    real = pieces.sure * (1 - stay) / (pieces.sure * (1 - stay) + 1 - pieces.sure)
    shown = ~found & (chance >= 0.5)
    missing = ~found & ~shown
    doubt = np.where(missing, real * (1 - real), 0.0) + np.where(found, 0.0, chance * (1 - chance))
    faded = found & (share < least) & (clarity > CLEAR)
    return _Fate(found, faded, shown, missing & (real >= 0.4), doubt, own, owners(pieces, own), length)


def _usual(shares: F64) -> float:
    """Share of the contrast that unfaded veins keep: another lens or a JPEG takes some of all of them."""
    return float(np.clip(np.quantile(shares, FRESH), *USUAL)) if len(shares) >= LEAST_PIECES else 1.0


def _stay(there: Mask, weight: F64) -> float:
    """Share of the clear pieces, by their length, that are in both photographs.

    It is what is expected of the others (Bayes' rule between a vein as strong as here and none, each with the noise of
    plain skin): a faint piece says little by itself, and most likely went the way of the clear ones.
    """
    return float((weight @ there + PRIOR_POINTS) / (weight.sum() + 2 * PRIOR_POINTS))


def _share_of_contrast(pieces: Pieces, here: F32, there: F32, veins: Mask) -> tuple[F64, F64]:
    """Return each piece's contrast there ÷ here (P,), and how clear it is, in deviations of plain skin (P,)."""
    colour, other = contrast(pieces, here), contrast(pieces, there)
    noise = np.vstack([plain_contrast(pieces, density, veins) for density in (here, there)])
    spread = np.eye(3) * 1e-6 + (noise.T @ noise / len(noise) if len(noise) else np.eye(3) * 1e-4)
    weights = np.linalg.inv(spread)
    size = np.bincount(pieces.line, minlength=int(pieces.line.max()) + 1)[:, None]
    sums = [np.bincount(pieces.line, column, len(size)) for column in colour.T]
    usual = (np.array(sums).T / np.maximum(size, 1))[pieces.line]
    own = np.maximum(((colour @ weights) * usual).sum(axis=1), 1e-9)
    strength = np.maximum(((usual @ weights) * usual).sum(axis=1), 1e-9)
    found: F64 = ((other @ weights) * usual).sum(axis=1) / np.maximum(own, 0.5 * strength)
    return found, np.sqrt(strength)


def _normal(deviations: F64) -> F64:
    """Return the share of a normal distribution below so many deviations (logistic approximation)."""
    result: F64 = 1 / (1 + np.exp(-_LOGISTIC * np.clip(deviations, -20, 20)))
    return result
