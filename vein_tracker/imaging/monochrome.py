"""Whether a picture has the colours that veins are told by: neither grey nor toned in one colour, as sepia."""

from __future__ import annotations

import cv2
import numpy as np

from vein_tracker.imaging.recipe import RECIPE, MonochromeRecipe
from vein_tracker.model.results import F32, F64

_GROUPS = 40
_TRIMMED = 99.0  # percent: what is left out are edges, where a lens or a file makes colours up
_LEAST = 200
_MOST = 6_000  # pixels looked at


def is_monochrome(density: F32, recipe: MonochromeRecipe = RECIPE.monochrome) -> bool:
    """Tell a black-and-white or toned picture from a colour photograph.

    Parameters
    ----------
    density : (h, w, 3) float32, optical density, RGB, at a coarse scale

    Returns
    -------
    bool
        True where all of what is bright enough to tell is grey, or where its colour follows from its
        brightness: in real skin blood and melanin vary each by itself. A picture of hardly any contrast
        cannot be told by the latter.
    """
    smooth = cv2.GaussianBlur(density, (0, 0), 1.5).reshape(-1, 3)
    smooth = smooth[:: max(1, len(smooth) // _MOST)]
    darkest, brightest = smooth.max(axis=1), smooth.min(axis=1)
    lit = (darkest < recipe.darkest) & (brightest > recipe.brightest)
    if not lit.any():
        return False
    if float(np.percentile((darkest - brightest)[lit], 95)) < recipe.grey_spread:
        return True
    return _follows_brightness(smooth[lit].astype(np.float64), recipe)


def _follows_brightness(colours: F64, recipe: MonochromeRecipe) -> bool:
    green = colours[:, 1]
    middle = np.abs(green - np.median(green)) < recipe.about_median
    colours = colours[middle][np.argsort(green[middle], kind="stable")]
    count = len(colours) // _GROUPS * _GROUPS
    if count < _LEAST:
        return False
    groups = colours[:count].reshape(_GROUPS, -1, 3)
    green = groups[..., 1]
    low, high = np.percentile(green, (5, 95))
    if high - low < recipe.least_contrast:
        return False
    tints = (groups[..., 0] - green, groups[..., 2] - green)
    if max(abs(_slope(tint, green)) for tint in tints) > recipe.most_slope:
        return False
    return sum(_left_over(tint, green) for tint in tints) < recipe.own_colour


def _slope(tint: F64, green: F64) -> float:
    """How much a tint changes with the green, over all groups: blood and pigment change it, toning hardly."""
    across, along = tint.mean(axis=1), green.mean(axis=1)
    along = along - along.mean()
    return float((along * across).sum() / max(float((along**2).sum()), 1e-9))


def _left_over(tint: F64, green: F64) -> float:
    """Deviation of a tint (groups, n) from a straight line over the green within each group."""
    along = green - green.mean(axis=1, keepdims=True)
    off = tint - np.median(tint, axis=1, keepdims=True)
    slope = (along * off).sum(axis=1) / np.maximum((along**2).sum(axis=1), 1e-9)
    off = np.abs(off - slope[:, None] * along)
    return float(np.sqrt(np.mean(off[off <= np.percentile(off, _TRIMMED)] ** 2)))
