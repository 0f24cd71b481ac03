"""What a user would do instead of comparing: subtract, measure each photograph alone, or align by ECC alone."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from tests.accuracy.pair_photographs import PairPhotographs
from tests.accuracy.pair_scenes import PX_PER_MM
from tests.accuracy.pair_score import decoded, grid
from tests.accuracy.photograph import F64, U8, Bool
from vein_tracker.imaging.measure import Measured, measure
from vein_tracker.imaging.warp import Warp, resample

F32 = npt.NDArray[np.float32]

SUBTRACTED, ALONE, ECC = "subtracted", "each alone", "ECC alone"
PEERS = (SUBTRACTED, ALONE, ECC)
_BACKGROUND_MM = 2.0
_STEPS, _ENOUGH, _SMOOTH_PX = 100, 1e-5, 5


class Instead(NamedTuple):
    """Changes in percent by each of PEERS, NaN where it has no answer, and the RMS of ECC's alignment in px."""

    changes: dict[str, float]
    rms_px: float


def instead(pair: PairPhotographs) -> Instead:
    """Do all three."""
    before = _measured(pair.before)
    veins = before.full_size_veins > 0
    homography = ecc(pair.before, pair.after)
    changes = {
        SUBTRACTED: contrast_change(pair.before, pair.after, veins, np.eye(3)),
        ALONE: _ratio(before, _measured(pair.after)),
        ECC: float("nan")
        if homography is None
        else contrast_change(pair.before, pair.after, veins, homography),
    }
    return Instead(changes, float("nan") if homography is None else _rms(pair, homography))


def contrast_change(before: U8, after: U8, veins: Bool, homography: F64) -> float:
    """Return how much of the contrast of BEFORE's veins AFTER has lost at their places, percent; gone is −100."""
    height, width = veins.shape
    maps = Warp(homography).maps((width, height))
    moved, shown = (
        resample(picture, maps, cv2.INTER_LINEAR)
        for picture in (_contrast(after), np.ones(after.shape[:2], np.float32))
    )
    asked = veins & (shown > 0.5)
    was = float(_contrast(before)[asked].sum()) if asked.any() else 0.0
    return 100 * (float(moved[asked].sum()) / was - 1) if was > 0 else float("nan")


def ecc(before: U8, after: U8) -> F64 | None:
    """Return the homography from BEFORE to AFTER by OpenCV's enhanced correlation coefficient; None if it fails."""
    criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, _STEPS, _ENOUGH)
    start = np.eye(3, dtype=np.float32)
    green = [np.ascontiguousarray(picture[..., 1]).astype(np.float32) / 255 for picture in (before, after)]
    try:
        _, found = cv2.findTransformECC(
            green[0],
            green[1],
            start,
            cv2.MOTION_HOMOGRAPHY,
            criteria,
            np.ones(green[0].shape, np.uint8),
            _SMOOTH_PX,
        )
    except cv2.error:
        return None
    return np.asarray(found, np.float64)


def _contrast(picture: U8) -> F32:
    """How much denser (h, w) each pixel is than its surroundings, in green."""
    density = -np.log10((picture[..., 1].astype(np.float32) / 255) ** 2.2 + 0.004)
    around = cv2.GaussianBlur(density, (0, 0), _BACKGROUND_MM * PX_PER_MM)
    return np.asarray(density - around, np.float32)


def _ratio(before: Measured, after: Measured) -> float:
    one, other = (each.measurement.coverage_percent or 0.0 for each in (before, after))
    return 100 * (other / one - 1) if one > 0 else float("nan")


def _rms(pair: PairPhotographs, homography: F64) -> float:
    places = grid(pair)
    missed = pair.misses(Warp(homography)(places), places)
    return float(np.sqrt((missed**2).sum(axis=1).mean()))


def _measured(picture: U8) -> Measured:
    return measure(decoded(picture), px_per_mm=PX_PER_MM)
