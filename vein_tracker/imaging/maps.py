"""Maps of blood and melanin against the photograph's own plain skin, for people to look at."""

from __future__ import annotations

from typing import Final, cast

import cv2
import numpy as np

from vein_tracker.imaging.colour import density_of, pigments
from vein_tracker.imaging.decode import Pixels
from vein_tracker.imaging.plain import plain_level
from vein_tracker.model.results import F32, F64, U8
from vein_tracker.model.shown import Pigment, PigmentMap

LOW: Final = 0.0
HIGH: Final = 0.4
# Colour is stored coarser than light in most files: what varies slowly, as stains do, is smoothed more.
_SIGMA: Final = {Pigment.HAEMOGLOBIN: 1.2, Pigment.PIGMENTATION: 2.5}
_LEVELS: Final = 256
# Both run evenly from dark to light for every kind of colour vision: Nuñez, Anderton and Renslow (2018),
# and the viridis of Smith and van der Walt (2015).
_COLOURS: Final = {
    Pigment.HAEMOGLOBIN: cv2.COLORMAP_VIRIDIS,
    Pigment.PIGMENTATION: cv2.COLORMAP_CIVIDIS,
}


def pigment_excess(pixels: Pixels, skin: U8, veins: U8, pigment: Pigment) -> F32:
    """Return how much more of a pigment each place has than the photograph's plain skin.

    Parameters
    ----------
    pixels : (H, W, 3) uint8 or uint16, RGB, sRGB encoding, of any size
    skin, veins : (h, w) uint8, 0 or 255
        What was judged, and what of it are veins.
    pigment : Pigment

    Returns
    -------
    (h, w) float32
        Optical density above plain skin, `plain_level`, smoothed a little within the skin; 0 where nothing was
        judged.
    """
    height, width = skin.shape
    small = cast(U8, cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA))
    blood, melanin = pigments(density_of(small))
    amount = blood if pigment is Pigment.HAEMOGLOBIN else melanin
    judged = skin > 0
    if not judged.any():
        return np.zeros(skin.shape, np.float32)
    plain = judged & (veins == 0)
    level = plain_level(amount, plain if plain.any() else judged)
    weight, sigma = judged.astype(np.float32), _SIGMA[pigment]
    total = cv2.GaussianBlur((amount - level) * weight, (0, 0), sigma)
    share = cv2.GaussianBlur(weight, (0, 0), sigma)
    return cast(F32, np.where(judged, total / np.maximum(share, 1e-3), 0).astype(np.float32))


def pigment_map(excess: F32, skin: U8, pigment: Pigment) -> PigmentMap:
    """Paint an excess of a pigment in even steps of colour, the same for every photograph.

    Parameters
    ----------
    excess : (h, w) float32, optical density above plain skin
    skin : (h, w) uint8, 0 or 255
        Where it was judged; clear elsewhere.
    pigment : Pigment

    Returns
    -------
    PigmentMap
        Densities at most `LOW` wear the ramp's first colour, those from `HIGH` on its last.
    """
    colours = _ramp(pigment)
    steps = np.clip((excess - LOW) / (HIGH - LOW), 0, 1) * (_LEVELS - 1)
    painted = cv2.merge([cv2.LUT(np.rint(steps).astype(np.uint8), colours[0, :, i]) for i in range(3)])
    clear = cv2.bitwise_and(painted, painted, mask=skin)
    return PigmentMap(picture=cast(U8, np.dstack([clear, skin])), ramp=colours, low=LOW, high=HIGH)


def map_in_frame(picture: U8, to_frame: F64, size: tuple[int, int]) -> U8:
    """Return a map as seen in another frame.

    Parameters
    ----------
    picture : (h, w, 4) uint8, premultiplied alpha
    to_frame : (3, 3) float64, takes the map's pixels to the frame's
    size : width and height of the frame

    Returns
    -------
    (height, width, 4) uint8
        Premultiplied alpha, clear where the map shows nothing.
    """
    return cast(U8, cv2.warpPerspective(picture, to_frame, size, flags=cv2.INTER_LINEAR))


def _ramp(pigment: Pigment) -> U8:
    """Return (1, 256, 3) uint8, RGB."""
    levels = np.arange(_LEVELS, dtype=np.uint8)[None]
    return cast(U8, cv2.cvtColor(cv2.applyColorMap(levels, _COLOURS[pigment]), cv2.COLOR_BGR2RGB))
