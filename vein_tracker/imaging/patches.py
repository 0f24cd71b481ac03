"""Fine alignment and its proof: small patches of skin looked for near the place where they should be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

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

    def look(some: list[tuple[int, int]]) -> list[_Peak]:
        return [_look(before, after, x, y, half, reach) for x, y in some]

    middle = len(places) // 2
    with workers() as pool:
        first, second = pool.map(look, (places[:middle], places[middle:]))
    table = np.array(first + second, np.float64).reshape(-1, len(_Peak._fields))
    likeness, px, py = table[:, 0], table[:, 1], table[:, 2]
    inside = ((table[:, 1:3] > 0) & (table[:, 1:3] < 2 * reach)).all(axis=1)
    found = inside & (likeness >= LIKENESS_AT_LEAST)
    beside = np.where(found[:, None], table[:, 3:], 0.0)
    offsets = np.column_stack([px + _vertex(beside[:, :3]), py + _vertex(beside[:, 3:])]) - reach
    return Patches(np.array(places, np.float64).reshape(-1, 2), offsets, likeness, found)


class _Peak(NamedTuple):
    """The best likeness, where it was found in the window, and the likeness there and one pixel to each side."""

    likeness: float
    px: int
    py: int
    left: float
    here: float
    right: float
    above: float
    also_here: float
    below: float


def _look(before: F32, after: F32, x: int, y: int, half: int, reach: int) -> _Peak:
    rim = half + reach
    patch = before[y - half : y + half + 1, x - half : x + half + 1]
    window = after[y - rim : y + rim + 1, x - rim : x + rim + 1]
    scores = cv2.matchTemplate(window, patch, cv2.TM_CCOEFF_NORMED)
    _, likeness, _, (px, py) = cv2.minMaxLoc(scores)
    if not (0 < px < 2 * reach and 0 < py < 2 * reach):
        return _Peak(likeness, px, py, *6 * [0.0])
    return _Peak(
        likeness, px, py, *scores[py, px - 1 : px + 2].tolist(), *scores[py - 1 : py + 2, px].tolist()
    )


def _vertex(three: F64) -> F64:
    """Return where between -0.5 and 0.5 parabolas through each row of (N, 3) have their tops."""
    left, middle, right = three.T
    bend = left - 2 * middle + right
    is_top = bend <= -1e-9
    top = (left - right) / np.where(is_top, 2 * bend, 1.0)
    return np.where(is_top, np.clip(top, -0.5, 0.5), 0.0).astype(np.float64)
