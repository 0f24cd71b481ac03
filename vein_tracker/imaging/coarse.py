"""The first step of alignment: what features of two photographs agree on."""

from __future__ import annotations

import cv2
import numpy as np

from vein_tracker.imaging import deform
from vein_tracker.imaging.features import Features, Mask, Pairs, pair, vote
from vein_tracker.imaging.warp import Warp, inverse, plausible, project
from vein_tracker.model.results import F64, Ints

WITNESSES_AT_LEAST = 6
HOMOGRAPHY_NEEDS = 25


def by_features(before: Features, after: Features, size: tuple[int, int]) -> Warp | None:
    """Find where AFTER shows what BEFORE shows, roughly, by features alike; None where too few agree.

    Parameters
    ----------
    before, after : Features
    size : width, height of BEFORE in pixels, of which the features are
    """
    found = straight(before, after, size)
    return None if found is None else _bent(*found, size)


def straight(before: Features, after: Features, size: tuple[int, int]) -> tuple[F64, Pairs] | None:
    """Return the (3, 3) homography alone, and the pairs that hold it; parameters as of `by_features`."""
    pairs = pair(before, after)
    won = vote(pairs, float(np.hypot(*size)))
    if won is None or won.witnesses < WITNESSES_AT_LEAST:
        return None
    chosen = pairs.only(won.agreeing)
    homography, kept = _robust(chosen)
    return (homography, chosen.only(kept)) if plausible(homography, size) else None


def _robust(pairs: Pairs) -> tuple[F64, Mask]:
    """Fit an affine map, then where there is enough a homography, leaving out what misses by far."""
    kept = np.ones(len(pairs), bool)
    homography = np.eye(3)
    for step in range(6):
        flat = step < 3 or kept.sum() < HOMOGRAPHY_NEEDS
        homography = _affine(pairs.only(kept)) if flat else _homography(pairs.only(kept))
        miss = np.linalg.norm(project(homography, pairs.before) - pairs.after, axis=1)
        kept = miss <= max(1.5, 3.5 * float(np.median(miss)))
    return homography, kept


def _affine(pairs: Pairs) -> F64:
    ends = np.column_stack([pairs.before, np.ones(len(pairs))])
    rows = np.linalg.lstsq(ends, pairs.after, rcond=None)[0].T
    return np.vstack([rows, [0, 0, 1.0]])


def _homography(pairs: Pairs) -> F64:
    result, _ = cv2.findHomography(pairs.before, pairs.after, 0)
    return np.eye(3) if result is None else np.asarray(result, np.float64)


def _bent(homography: F64, pairs: Pairs, size: tuple[int, int]) -> Warp:
    """Add the local deformation that the pairs support."""
    missing = project(inverse(homography), pairs.after) - pairs.before
    places, medians = _thinned(pairs.before, missing, size)
    return Warp(homography, deform.fit(places, medians, size).field)


def _thinned(places: F64, values: F64, size: tuple[int, int]) -> tuple[F64, F64]:
    """Return the medians of places and values in each of some hundred cells."""
    cell = max(size) / 16
    keys = (places // cell).astype(int)
    order = keys[:, 1] * 1000 + keys[:, 0]
    return _medians(places, order), _medians(values, order)


def _medians(values: F64, group: Ints) -> F64:
    """Return the median of each group's (N, 2) values, (M, 2), groups in rising order."""
    counts = np.unique(group, return_counts=True)[1]
    first = np.cumsum(counts) - counts
    ordered = np.column_stack([column[np.lexsort((column, group))] for column in values.T])
    result: F64 = (ordered[first + (counts - 1) // 2] + ordered[first + counts // 2]) / 2
    return result
