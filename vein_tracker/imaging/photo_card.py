"""The photo card: a QR code that holds a random token and nothing else, drawn for a screen and read from a photo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.decode import Pixels
from vein_tracker.imaging.picture import to_8_bit
from vein_tracker.model.results import U8

PREFIX = "VT-CARD:"
"""Before the token, so that other codes in a picture are told from a card."""
QUIET = 4  # modules of white around the code, as its standard asks
_SIDES = (720, 1200)  # a code that fills little of the picture needs more of it
_BLUR = 1.5  # pixels: a photographed screen shows its own pixels as a grid


@dataclass(frozen=True, slots=True)
class CardSeen:
    """A card in a photograph: its token, and the share of the picture that its code takes, 0..1."""

    token: str
    share: float


def draw_card(token: str) -> U8:
    """Draw a card's code.

    Parameters
    ----------
    token : str
        Capital letters A to Z and digits.

    Returns
    -------
    (n, n) uint8
        One pixel for each module, 0 or 255, with the white margin around; to be enlarged without smoothing.
    """
    parameters = cv2.QRCodeEncoder.Params()
    parameters.correction_level = cv2.QRCodeEncoder_CORRECT_LEVEL_Q
    parameters.mode = cv2.QRCodeEncoder_MODE_ALPHANUMERIC
    code = cv2.QRCodeEncoder.create(parameters).encode(PREFIX + token)
    inner = np.argwhere(code < 128)
    (top, left), (bottom, right) = inner.min(axis=0), inner.max(axis=0)
    bare = code[top : bottom + 1, left : right + 1]
    return cast(U8, np.pad(bare, QUIET, constant_values=255))


def read_card(pixels: Pixels) -> CardSeen | None:
    """Look for a card in a photograph, turned, tilted or a little blurred as it may be.

    Parameters
    ----------
    pixels : (h, w, 3) uint8 or uint16, RGB, sRGB encoding

    Returns
    -------
    CardSeen or None
        None without a code that can be read, or with one that is no card's.
    """
    grey = cv2.cvtColor(to_8_bit(pixels), cv2.COLOR_RGB2GRAY)
    for side in _SIDES:
        factor = min(1.0, side / max(grey.shape))
        size = (max(1, round(grey.shape[1] * factor)), max(1, round(grey.shape[0] * factor)))
        small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
        soft = cv2.GaussianBlur(small, (0, 0), _BLUR)
        for seen in (small, soft, _turned(soft)):
            found = _read(seen, small.size)
            if found is not None:
                return found
        if factor == 1.0:
            break
    return None


def _turned(grey: cv2.typing.MatLike) -> cv2.typing.MatLike:
    """Turn a picture by 45°: codes that stand on a corner are the hardest to find."""
    height, width = grey.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), 45, 1)
    side = round(np.hypot(width, height))
    turn[:, 2] += (side - width) / 2, (side - height) / 2
    return cv2.warpAffine(grey, turn, (side, side), borderValue=(255,))


def _read(grey: cv2.typing.MatLike, area: int) -> CardSeen | None:
    # The plain detector stumbles over one code in a hundred however sharp it is, and reads those that the other misses.
    for detector in (cv2.QRCodeDetector(), cv2.QRCodeDetectorAruco()):
        read, texts, corners, _ = detector.detectAndDecodeMulti(grey)
        for text, outline in zip(texts, corners, strict=True) if read and corners is not None else ():
            if text.startswith(PREFIX):
                return CardSeen(text.removeprefix(PREFIX), float(cv2.contourArea(outline)) / area)
    return None
