"""Landmarks: spots of skin that a person found in both photographs, as the way out where alignment fails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from vein_tracker.errors import (
    LANDMARKS_ASTRAY,
    LANDMARKS_FAR_OFF,
    LANDMARKS_IN_LINE,
    LANDMARKS_MIRRORED,
    LANDMARKS_TOO_FEW,
    VeinTrackerError,
)
from vein_tracker.imaging.align import TURNED_BY_HAND, Aligned, Pixels, align_from
from vein_tracker.imaging.features import Mask
from vein_tracker.imaging.warp import Warp, inverse, plausible, project
from vein_tracker.model.records import Landmark
from vein_tracker.model.results import F64, Ints, Reason

LEAST_PAIRS = 4
HAND_ERROR = 0.005
"""Of half the diagonal of a photograph: how exactly a spot is set by hand on a screen."""
PERSPECTIVE = 0.08
STRETCH = 0.08
"""What two photographs of one area usually differ by, over half a diagonal: it holds what few spots leave open."""
SPREAD_AT_LEAST = 0.05
"""Of half the diagonal: RMS distance of the spots from the line that runs through them best."""
CLEAR_CORNER = 0.03
"""Of the square of the spots' width: triangles with less area may turn round through a hand's error."""
ASTRAY_AT_LEAST = 8.0
"""Times the error that a hand makes: spots that miss the map by so much mark something else."""
RUNS_AWAY = 0.025
"""Of half the diagonal, RMS: a refinement that leaves the spots by more has found something else."""
_ROUNDS = 6

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class LandmarkFit:
    """The (3, 3) `homography` that landmarks give, BEFORE to AFTER pixels, and by how much it may be wrong.

    `residual` is the RMS error in BEFORE pixels to be expected over the whole photograph: of two that fit equally
    well the one with more landmarks, farther apart, has the smaller one. `strain` is how much farther the spots
    lie from the map than a hand errs.
    """

    homography: F64
    residual: float
    strain: float


def points_of(landmarks: Sequence[Landmark]) -> tuple[F64, F64]:
    """Return landmarks as (N, 2) points of BEFORE and of AFTER."""
    return (
        np.array([spot.before for spot in landmarks], np.float64).reshape(-1, 2),
        np.array([spot.after for spot in landmarks], np.float64).reshape(-1, 2),
    )


def align_by_landmarks(
    before: Pixels, after: Pixels, before_skin: Mask, after_skin: Mask, spots: tuple[F64, F64]
) -> Aligned:
    """Find the map that takes BEFORE to AFTER near what a person's landmarks say.

    Parameters
    ----------
    before, after : (h, w, 3) uint8 or uint16
        sRGB, RGB order, upright.
    before_skin, after_skin : (h, w) bool
        Where each shows skin that can be judged.
    spots : two (N, 2) float64
        The same spots in BEFORE and in AFTER, x and y in pixels of these pictures.

    Returns
    -------
    Aligned
        Refined on the skin itself where that confirms the landmarks; else by the landmarks alone, `agreeing` 0.
        Without a warp where they fit only mirrored.

    Raises
    ------
    VeinTrackerError
        LANDMARKS_… where they are too few or contradict each other.
    """
    sizes = (before.shape[1], before.shape[0]), (after.shape[1], after.shape[0])
    if mirrored(*spots):
        return Aligned(None, reasons=(Reason.MIRRORED,))
    fit = fit_landmarks(*spots, *sizes)
    refined = align_from(before, after, before_skin, after_skin, Warp(fit.homography))
    if refined.warp is not None:
        miss = np.linalg.norm(refined.warp(spots[0]) - spots[1], axis=1)
        if np.sqrt((miss**2).mean()) <= RUNS_AWAY * _half_diagonal(sizes[1]):
            return refined
    return Aligned(Warp(fit.homography), fit.residual, 0.0)


def fit_landmarks(before: F64, after: F64, before_size: Size, after_size: Size) -> LandmarkFit:
    """Fit a homography to landmarks, or refuse them in words.

    Parameters
    ----------
    before, after : (N, 2) float64
        The same spots in both photographs, x and y in pixels.
    before_size, after_size : (int, int)
        Width and height of the photographs in pixels.

    Raises
    ------
    VeinTrackerError
        LANDMARKS_TOO_FEW, _IN_LINE, _MIRRORED, _ASTRAY or _FAR_OFF, each with what to do.

    Notes
    -----
    Least squares with a prior (Hartley and Zisserman, "Multiple View Geometry", 2004, section 4.1, for the
    linear form): spots that a hand sets err by some pixels, and four of them would otherwise bend the
    perspective of the whole picture to those errors.
    """
    _refuse(before, after, before_size, after_size)
    fit = _fitted(before, after, before_size, after_size)
    if fit.strain > ASTRAY_AT_LEAST and len(before) > LEAST_PAIRS:
        strains = []
        for at in range(len(before)):
            others = np.arange(len(before)) != at
            strains.append(_fitted(before[others], after[others], before_size, after_size).strain)
        raise VeinTrackerError(LANDMARKS_ASTRAY(numbers=str(int(np.argmin(strains)) + 1)))
    if fit.strain > ASTRAY_AT_LEAST or not plausible(fit.homography, before_size, TURNED_BY_HAND):
        raise VeinTrackerError(LANDMARKS_FAR_OFF)
    return fit


def mirrored(before: F64, after: F64) -> bool:
    """Whether landmarks, (N, 2) each, lie round each other the other way in AFTER."""
    corners, turned = _corners(before, after)
    return len(corners) > 0 and bool(turned.all())


def _refuse(before: F64, after: F64, before_size: Size, after_size: Size) -> None:
    if len(before) < LEAST_PAIRS:
        raise VeinTrackerError(LANDMARKS_TOO_FEW(number=len(before), least=LEAST_PAIRS))
    for points, size in ((before, before_size), (after, after_size)):
        across = np.linalg.svd(points - points.mean(axis=0), compute_uv=False)[1] / np.sqrt(len(points))
        if across < SPREAD_AT_LEAST * _half_diagonal(size):
            raise VeinTrackerError(LANDMARKS_IN_LINE)
    corners, turned = _corners(before, after)
    if mirrored(before, after):
        raise VeinTrackerError(LANDMARKS_MIRRORED)
    if turned.any():
        guilt = np.bincount(corners[turned].ravel(), minlength=len(before))
        guilty = np.flatnonzero(guilt == guilt.max()) + 1
        raise VeinTrackerError(LANDMARKS_ASTRAY(numbers=", ".join(map(str, guilty))))


def _corners(before: F64, after: F64) -> tuple[Ints, Mask]:
    """Return (M, 3) indices of triangles that are clear in both, and which of them turned round."""
    triples = np.array(list(combinations(range(len(before)), 3)), int).reshape(-1, 3)
    areas = []
    for points in (before, after):
        first, second, third = (points[triples[:, corner]] for corner in range(3))
        one, other = second - first, third - first
        width = np.ptp(points, axis=0).max(initial=1.0)
        areas.append((one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]) / 2 / width**2)
    clear = np.minimum(np.abs(areas[0]), np.abs(areas[1])) > CLEAR_CORNER
    return triples[clear], (areas[0] * areas[1] < 0)[clear]


def _fitted(before: F64, after: F64, before_size: Size, after_size: Size) -> LandmarkFit:
    """Fit by weighted linear least squares, each round by the depths and the scale of the one before."""
    scales = _half_diagonal(before_size), _half_diagonal(after_size)
    place, back = _placing(before.mean(axis=0), scales[0]), _placing(after.mean(axis=0), scales[1])
    x, y = project(inverse(place), before).T
    u, v = project(inverse(back), after).T
    rows = _rows(x, y, u, v)
    seen = np.concatenate([u, v, np.zeros(4)])
    solution: F64 = np.zeros(8)
    enlarged = 1.0
    system, weights = rows, np.ones(len(rows))
    for _ in range(_ROUNDS):
        depth = np.maximum(1 + solution[6] * x + solution[7] * y, 0.2)
        weights = np.concatenate([1 / (HAND_ERROR * np.tile(depth, 2)), np.ones(4)])
        system = np.vstack([rows * weights[:-4, None], _prior(enlarged)])
        solution = np.asarray(np.linalg.lstsq(system, seen * weights, rcond=None)[0], np.float64)
        enlarged = max(0.05, float(np.hypot(solution[0] + solution[4], solution[3] - solution[1])) / 2)
    missed = system @ solution - seen * weights
    strain = float(np.sqrt((missed**2).sum() / (len(missed) - len(solution))))
    covariance = inverse(system.T @ system) * max(1.0, strain) ** 2
    normal = np.append(solution, 1.0).reshape(3, 3)
    homography: F64 = back @ normal @ inverse(place)
    homography /= homography[2, 2]
    error = _expected_error(covariance, normal, project(inverse(place), _all_over(before_size)))
    return LandmarkFit(homography, error / enlarged * scales[0], strain)


def _rows(x: F64, y: F64, u: F64, v: F64) -> F64:
    """Return what the eight parameters are multiplied by, for u and then for v of each spot."""
    one, zero = np.ones_like(x), np.zeros_like(x)
    across = np.column_stack([x, y, one, zero, zero, zero, -u * x, -u * y])
    down = np.column_stack([zero, zero, zero, x, y, one, -v * x, -v * y])
    return np.vstack([across, down])


def _prior(enlarged: float) -> F64:
    """Return the rows that hold the parameters near those of a similarity that enlarges by so much."""
    prior = np.zeros((4, 8))
    prior[0, [0, 4]] = np.array([1, -1]) / (STRETCH * enlarged)
    prior[1, [1, 3]] = 1 / (STRETCH * enlarged)
    prior[2, 6] = prior[3, 7] = 1 / PERSPECTIVE
    return prior


def _expected_error(covariance: F64, normal: F64, places: F64) -> float:
    """Return the RMS error of a homography at places, by the covariance of its parameters."""
    x, y = places.T
    u, v = project(normal, places).T
    rows = _rows(x, y, u, v) / np.tile(normal[2, 0] * x + normal[2, 1] * y + 1, 2)[:, None]
    return float(np.sqrt(np.einsum("ij,jk,ik->", rows, covariance, rows) / len(places)))


def _all_over(size: Size) -> F64:
    """Return (25, 2) places spread over a photograph."""
    x, y = np.meshgrid(np.linspace(0.1, 0.9, 5) * size[0], np.linspace(0.1, 0.9, 5) * size[1])
    return np.column_stack([x.ravel(), y.ravel()])


def _placing(middle: F64, scale: float) -> F64:
    """Return the (3, 3) matrix that takes normalised places to pixels."""
    return np.array([[scale, 0, middle[0]], [0, scale, middle[1]], [0, 0, 1.0]])


def _half_diagonal(size: Size) -> float:
    return float(np.hypot(*size)) / 2
