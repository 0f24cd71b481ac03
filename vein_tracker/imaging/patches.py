"""Fine alignment and its proof: small patches of skin looked for near the place where they should be."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from vein_tracker.imaging.features import Mask
from vein_tracker.imaging.strips import workers
from vein_tracker.model.results import F32, F64

PATCHES_ALONG = 17
SKIN_AT_LEAST = 0.85
LIKENESS_AT_LEAST = 0.2


@dataclass(frozen=True, slots=True)
class Patches:
    """What was found: `places` (N, 2) centres in BEFORE, `offsets` (N, 2) where they were found from there.

    `likeness` (N,) is the correlation there, `found` (N,) whether it is a peak inside the window that was searched.
    """

    places: F64
    offsets: F64
    likeness: F64
    found: Mask


def search(before: F32, after: F32, both: Mask, *, half: int, reach: int) -> Patches:
    """Look for patches of BEFORE in AFTER, which was warped into BEFORE's frame.

    Parameters
    ----------
    before, after : (h, w) float32
        Normalised texture in one frame.
    both : (h, w) bool
        Where both show skin.
    half : int
        Half side of a patch in pixels.
    reach : int
        How far it is looked for, in pixels.

    Returns
    -------
    Patches
        Of all places on a regular grid where there is skin enough; offsets to a fraction of a pixel.
    """
    height, width = before.shape
    rim = half + reach
    step = max(half, max(height, width) // PATCHES_ALONG)
    share = cv2.boxFilter(both.astype(np.float32), -1, (2 * rim + 1, 2 * rim + 1))
    places = [
        (x, y)
        for y in range(rim, height - rim, step)
        for x in range(rim, width - rim, step)
        if share[y, x] >= SKIN_AT_LEAST
    ]

    def look(some: list[tuple[int, int]]) -> list[tuple[float, float, float, float]]:
        return [_look(before, after, x, y, half, reach) for x, y in some]

    middle = len(places) // 2
    with workers() as pool:
        first, second = pool.map(look, (places[:middle], places[middle:]))
    table = np.array(first + second, np.float64).reshape(-1, 4)
    return Patches(np.array(places, np.float64).reshape(-1, 2), table[:, :2], table[:, 2], table[:, 3] > 0.5)


def _look(
    before: F32, after: F32, x: int, y: int, half: int, reach: int
) -> tuple[float, float, float, float]:
    rim = half + reach
    patch = before[y - half : y + half + 1, x - half : x + half + 1]
    window = after[y - rim : y + rim + 1, x - rim : x + rim + 1]
    scores = np.asarray(cv2.matchTemplate(window, patch, cv2.TM_CCOEFF_NORMED), np.float32)
    _, likeness, _, (px, py) = cv2.minMaxLoc(scores)
    inside = 0 < px < 2 * reach and 0 < py < 2 * reach
    if not inside or likeness < LIKENESS_AT_LEAST:
        return (px - reach, py - reach, likeness, 0.0)
    dx = _vertex(scores[py, px - 1 : px + 2])
    dy = _vertex(scores[py - 1 : py + 2, px])
    return (px - reach + dx, py - reach + dy, likeness, 1.0)


def _vertex(three: F32) -> float:
    left, middle, right = (float(value) for value in three)
    bend = left - 2 * middle + right
    return 0.0 if bend > -1e-9 else float(np.clip((left - right) / (2 * bend), -0.5, 0.5))
