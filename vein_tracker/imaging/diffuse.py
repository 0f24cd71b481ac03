"""Redness and pigmentation of the skin between the veins, against the photograph's own plain skin."""

from __future__ import annotations

import cv2
import numpy as np

from vein_tracker.imaging.colour import pigments
from vein_tracker.imaging.decode import Bools
from vein_tracker.model.results import F32

_CELLS = 48
_LEAST_SHARE = 0.3


def diffuse_colour(density: F32, plain: Bools) -> tuple[float | None, float | None]:
    """Mean excess of blood and of melanin over the usual skin of the photograph.

    Parameters
    ----------
    density : (h, w, 3) float32, optical density, RGB
    plain : (h, w) bool
        Judged skin without veins.

    Returns
    -------
    redness, pigmentation : float or None
        Optical density, 0 or more: how far patches lie above the median patch, averaged over all; a
        bruise, matting or a flush raises the first, a stain the second. None with too little skin.
    """
    height, width = plain.shape
    share = _CELLS / max(height, width)
    size = (max(4, round(width * share)), max(4, round(height * share)))
    weight = cv2.resize(plain.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    total = cv2.resize(density * plain[..., None], size, interpolation=cv2.INTER_AREA)
    enough = weight > _LEAST_SHARE
    if np.count_nonzero(enough) < 8:
        return None, None
    patches = total[enough] / weight[enough][:, None]
    blood, melanin = pigments(patches.astype(np.float32))
    return _excess(blood), _excess(melanin)


def _excess(values: F32) -> float:
    return float(np.maximum(values - np.median(values), 0).mean())
