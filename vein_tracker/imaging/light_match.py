"""Colour and light: AFTER is brought to BEFORE's by plain skin, in optical density, where light only adds."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import repeat

import cv2
import numpy as np

from vein_tracker.imaging.chart import Lamp
from vein_tracker.imaging.ciede import ciede2000, lab
from vein_tracker.imaging.colour import optical_density, plain_skin
from vein_tracker.imaging.features import Mask
from vein_tracker.imaging.strips import workers
from vein_tracker.model.results import F32, F64

COARSE_SIDE = 160
SAMPLED = 3000
"""Cells of which a difference of colours is the median."""
LIGHT_SIGMA = 0.12
"""Of the longer side: light changes slowly, skin does not."""
OFFSET_AT_MOST = 0.7
"""In optical density: a fivefold difference in exposure; beyond it noise or clipping has taken the veins."""


@dataclass(frozen=True, slots=True)
class LightMatch:
    """AFTER in BEFORE's light: `light` (h, w, 3) float32 linear 0..1.

    `difference_before`, `difference_after`: median CIEDE2000 of plain skin before and after matching; `possible`
    False where the two were lit too differently to be brought together.
    """

    light: F32
    difference_before: float
    difference_after: float
    possible: bool


def match_light(before: F32, after: F32, both: Mask, lamp: Lamp | None = None) -> LightMatch:
    """Bring AFTER to the colour and the light of BEFORE.

    Parameters
    ----------
    before, after : (h, w, 3) float32
        Linear sRGB 0..1, in one frame.
    both : (h, w) bool
        Where both show skin that can be judged; some of it must be.
    lamp : Lamp, optional
        What a colour chart in both tells: then skin that has changed its colour keeps it.

    Returns
    -------
    LightMatch

    Notes
    -----
    One offset for each channel (the lamp's colour, the exposure), and a slow field alike in all channels (how
    light falls off). The field has no colour, so that redness that came or went is not taken for light. By a chart
    that was not moved the field is nothing where that lies.
    """
    weight = both.astype(np.float32)
    share = _small(weight)
    skin = share > min(0.5, float(share.max()) / 2)
    with workers() as pool:
        one, other = pool.map(_coarse, (before, after), repeat(both), repeat(share))
    own, wanted = plain_skin(other, skin), plain_skin(one, skin)
    if own is None or wanted is None:
        return LightMatch(after, 0.0, 0.0, False)
    offset = (wanted - own if lamp is None else _offset(lamp, wanted - own)).astype(np.float32)
    slow = _slow((one - other - offset).mean(axis=2), skin)
    height, width = both.shape
    if lamp is not None and lamp.place is not None:
        slow -= _at(slow, lamp.place[0] / width, lamp.place[1] / height)
    field = cv2.resize(slow, (width, height), interpolation=cv2.INTER_CUBIC)
    gain = np.asarray(cv2.exp(field * np.float32(-np.log(10))), np.float32)
    matched = np.asarray(
        cv2.merge([gain * factor for factor in np.power(np.float32(10), -offset)]), np.float32
    )
    np.minimum(cv2.multiply(after, matched, dst=matched), 1, out=matched)
    with workers() as pool:
        sides = other, other + offset + slow[..., None]
        as_taken, as_matched = pool.map(_difference, repeat(one), sides, repeat(skin))
    return LightMatch(matched, as_taken, as_matched, bool(np.abs(offset).max() <= OFFSET_AT_MOST))


def _offset(lamp: Lamp, by_skin: F64) -> F64:
    """Return the offset (3,) that a chart tells; of one that was moved its colour alone, the rest by skin."""
    return lamp.offset if lamp.place is not None else lamp.offset - lamp.offset.mean() + by_skin.mean()


def _at(field: F32, across: float, down: float) -> np.float32:
    """Return a field's value at shares of its width and height."""
    height, width = field.shape
    row, column = int(np.clip(down * height, 0, height - 1)), int(np.clip(across * width, 0, width - 1))
    return np.float32(field[row, column])


def _coarse(light: F32, counts: Mask, share: F32) -> F32:
    """Return the optical density of a small picture in which only what `counts` (h, w) does; `share` is small."""
    mean = (
        _small(np.asarray(cv2.copyTo(light, counts.view(np.uint8)), np.float32)) / (share + 1e-6)[..., None]
    )
    return optical_density(mean.astype(np.float32))


def _small(picture: F32) -> F32:
    height, width = picture.shape[:2]
    scale = min(1.0, COARSE_SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    while min(picture.shape[:2]) >= 4 * min(size):  # By whole pixels it is much faster.
        halves = (picture.shape[1] // 2, picture.shape[0] // 2)
        picture = np.asarray(cv2.resize(picture, halves, interpolation=cv2.INTER_AREA), np.float32)
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.float32)


def _slow(field: F32, skin: Mask) -> F32:
    sigma = LIGHT_SIGMA * max(field.shape)
    weight = skin.astype(np.float32)
    smooth = cv2.GaussianBlur(field * weight, (0, 0), sigma)
    return (smooth / (cv2.GaussianBlur(weight, (0, 0), sigma) + 0.02)).astype(np.float32)


def _difference(one: F32, other: F32, skin: Mask) -> float:
    step = max(1, int(np.count_nonzero(skin)) // SAMPLED)
    colours = [lab(np.power(np.float32(10), -density[skin][::step])) for density in (one, other)]
    return float(np.median(ciede2000(*colours)))
