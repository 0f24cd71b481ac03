"""What is wrong with a photograph: blur, exposure, glare; as figures, and as flags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.colour import eight_bit, linear
from vein_tracker.imaging.decode import Bools, Pixels
from vein_tracker.imaging.recipe import RECIPE, QualityRecipe
from vein_tracker.model.results import F32, Flag

_WHITE = 254  # the least code of 8 bit that is clipped
_LOOKED_AT = 400_000  # pixels, in bands of rows over the whole picture
_BAND = 128
_RIM = 7  # pixels: the edge of glare or print is none of the skin
_LEAST_ROWS = 32
_LEAST = 100
_SOFTNESS = 0.75  # pixels: no edge in skin is sharper by itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """`blur_sigma`: of the lens and motion, in pixels of the picture given; shares 0..1 of the skin."""

    blur_sigma: float
    glare: float
    clipped: float
    brightness: float


def assess(pixels: Pixels, seen: Bools, glare: Bools) -> Quality:
    """Judge a picture's skin.

    Parameters
    ----------
    pixels : (h, w, 3) uint8 or uint16, RGB, sRGB encoding
    seen, glare : (h, w) bool
        Skin, and where something shines.
    """
    picture = eight_bit(pixels)
    count = max(1, int(np.count_nonzero(seen)))
    share = cv2.calcHist([picture], [0], seen.astype(np.uint8), [256], [0, 256]).ravel() / count
    levels = np.cumsum(share)
    return Quality(
        blur_sigma=blur_of(linear(np.ascontiguousarray(picture[..., 1])), seen & ~glare),
        glare=np.count_nonzero(glare & seen) / count,
        clipped=float(1 - levels[_WHITE - 1]),
        brightness=_light(int(np.searchsorted(levels, 0.9))) if levels[-1] > 0 else 0.0,
    )


def _light(code: int) -> float:
    return float(linear(np.full((1, 1), code, np.uint8))[0, 0])


def blur_of(green: F32, skin: Bools) -> float:
    """Estimate the blur in pixels of linear green (h, w) on skin (h, w) without its rim."""
    inner = cv2.erode(skin.astype(np.uint8), np.ones((_RIM, _RIM), np.uint8)).astype(np.bool_)
    return blur_sigma(green, inner)


def blur_sigma(plane: F32, where: Bools, own: float = 1.0, more: float = 2.0) -> float:
    """Estimate the blur of a plane (h, w) from its steepest edges, as sigma of a Gaussian in pixels.

    The steepest slope of an edge falls with one over its blur; blurring by a known amount more tells the
    unknown one (after Zhuo and Sim, "Defocus map estimation from a single image", 2011). Up to 6 pixels.
    """
    height = plane.shape[0]
    rows = min(height, max(_LEAST_ROWS, round(_BAND * _LOOKED_AT / plane.size)))
    tops = range(0, height, _BAND) if rows < _BAND else (0,)
    step = 1 if plane.size < _LOOKED_AT / 4 else 2
    bands = [slice(top, min(top + rows, height) if rows < _BAND else height) for top in tops]
    if sum(int(np.count_nonzero(where[band][::step, ::step])) for band in bands) < _LEAST:
        return 0.0
    slopes = []
    for sigma in (own, more):
        steep = [_steepness(plane[band], sigma, step)[where[band][::step, ::step]] for band in bands]
        slopes.append(float(np.percentile(np.concatenate(steep), 99.5)))
    ratio = (slopes[0] / max(slopes[1], 1e-9)) ** 2
    square = (more**2 - own**2 * ratio) / max(ratio - 1, 1e-3) - _SOFTNESS**2
    return float(np.clip(np.sqrt(max(square, 0.0)), 0.0, 6.0))


def _steepness(plane: F32, sigma: float, step: int) -> F32:
    """Slope of a plane (h, w) blurred by so much, at every `step`-th pixel."""
    smooth = cv2.GaussianBlur(plane, (0, 0), sigma)
    slopes = [cv2.Sobel(smooth, cv2.CV_32F, *way)[::step, ::step] for way in ((1, 0), (0, 1))]
    return cast(F32, np.hypot(*slopes))


def flags(quality: Quality, skin_share: float, recipe: QualityRecipe = RECIPE.quality) -> tuple[Flag, ...]:
    """Say what limits a measurement; `skin_share` is the judged share 0..1 of the region."""
    raised = {
        Flag.BLURRED: quality.blur_sigma > recipe.most_blur,
        Flag.GLARE: quality.glare > recipe.most_glare,
        Flag.UNDEREXPOSED: quality.brightness < recipe.least_brightness,
        Flag.OVEREXPOSED: quality.clipped > recipe.most_clipped,
        Flag.LITTLE_SKIN: skin_share < recipe.least_skin,
    }
    return tuple(flag for flag, is_raised in raised.items() if is_raised)
