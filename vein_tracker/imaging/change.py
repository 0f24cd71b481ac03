"""How much changed between two aligned vein masks, how sure that is, and what may be said of it."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from vein_tracker.imaging.features import Mask
from vein_tracker.model.results import F64, U8, Interval, Verdict

TILES_ALONG = 12
Z = 1.96
METHOD_ERROR = 0.05
"""Of a coverage: what one recipe may find more or less in two photographs of the same skin."""
BLUR_ERROR = 0.04
"""The same for each pixel of blur by which one photograph was brought to the other: veins are hard to tell then."""
FLOOR_POINTS = 0.08
"""Of skin, in percentage points: false veins that light and noise of one photograph make."""
MEASURABLE = 0.05
"""Coverage in percent below which no share of it can be told."""


@dataclass(frozen=True, slots=True)
class Change:
    """Change of coverage. Percentages 0..100; `percent` and `interval` None where BEFORE shows too few veins."""

    before: float
    after: float
    after_interval: Interval
    percent: float | None
    interval: Interval | None
    verdict: Verdict


def change(
    before: Mask, after: Mask, skin: Mask, alignment_error: float, doubt: float = 0.0, blur: float = 0.0
) -> Change:
    """Compare two vein masks over the skin that both photographs show.

    Parameters
    ----------
    before, after, skin : (h, w) bool
        In one frame; `skin` must hold a pixel.
    alignment_error : float
        RMS in pixels of that frame: so far may a vein have crossed the rim of the skin.
    doubt : float
        Deviation in pixels of area that veins leave of which it is not sure whether they are there.
    blur : float
        By how many pixels the sharper photograph was blurred.

    Returns
    -------
    Change

    Notes
    -----
    The variance of a ratio estimator over tiles (Cochran, "Sampling Techniques", 1977, section 6.4), the
    method's own error and a floor, added in squares: where clearing differs from place to place the interval
    widens. A first version, not yet calibrated.
    """
    area, veins_before, veins_after = (_by_tile(mask) for mask in (skin, before & skin, after & skin))
    whole = area.sum()
    one, other = (float(100 * veins.sum() / whole) for veins in (veins_before, veins_after))
    sigma = float(
        np.sqrt(
            (100 * _ratio_error(veins_before, veins_after) / whole) ** 2
            + (100 * doubt / whole) ** 2
            + (METHOD_ERROR**2 + (BLUR_ERROR * blur) ** 2) * (one**2 + other**2)
            + FLOOR_POINTS**2
            + (_rim_error(skin, alignment_error) * max(one, other)) ** 2
        )
    )
    points = other - one
    low, high = max(points - Z * sigma, -one), points + Z * sigma
    after_interval = Interval(max(0.0, other - Z * sigma), min(100.0, other + Z * sigma))
    if one < MEASURABLE:
        return Change(one, other, after_interval, None, None, _verdict(low, high, one))
    interval = Interval(100 * low / one, 100 * high / one)
    return Change(one, other, after_interval, 100 * points / one, interval, _verdict(low, high, one))


def change_classes(before: U8, after: U8, tolerance: int) -> tuple[U8, U8, U8]:
    """Split two vein masks, (h, w) uint8 0 or 255, into what is gone, remaining and new.

    A vein remains where the other photograph shows one within `tolerance` pixels.
    """
    size = 2 * tolerance + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    near_before, near_after = (cv2.dilate(mask, kernel).astype(np.uint8) for mask in (before, after))
    remaining = (before & near_after) | (after & near_before)
    return before & ~near_after, remaining, after & ~near_before


def _by_tile(mask: Mask) -> F64:
    """Count the pixels of each tile."""
    height, width = mask.shape
    tile = -(-max(height, width) // TILES_ALONG)
    rows, columns = np.arange(0, height, tile), np.arange(0, width, tile)
    counts = np.add.reduceat(np.add.reduceat(mask.astype(np.int64), rows, axis=0), columns, axis=1)
    return counts.astype(np.float64).ravel()


def _ratio_error(before: F64, after: F64) -> float:
    """Return the standard error in pixels of AFTER's sum, given BEFORE's."""
    used = (before + after) > 0
    count = int(used.sum())
    if count < 2 or before.sum() == 0:
        return float(np.sqrt(after.sum() + before.sum()))
    ratio = after.sum() / before.sum()
    rest = after[used] - ratio * before[used]
    return float(np.sqrt(count / (count - 1) * (rest**2).sum()))


def _rim_error(skin: Mask, error: float) -> float:
    """Return the share of the skin that lies within `error` pixels of its rim."""
    inner = cv2.erode(skin.astype(np.uint8), np.ones((3, 3), np.uint8))
    rim = float(skin.sum() - inner.sum())
    return min(1.0, rim * error / float(skin.sum()))


def _verdict(low: float, high: float, before: float) -> Verdict:
    """Judge by the interval in points; where BEFORE shows no vein nothing can be less."""
    if high < 0 and before > 0:
        return Verdict.LESS
    return Verdict.MORE if low > 0 else Verdict.NO_MEASURABLE_CHANGE
