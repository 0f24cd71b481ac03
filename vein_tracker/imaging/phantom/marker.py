"""A printed scale marker that lies on the skin."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom.geometry import Transform

F32 = npt.NDArray[np.float32]
F64 = npt.NDArray[np.float64]

SIDE_MM = 20.0
_CARD_MM = 25.0
_DOTS_PER_MM = 12
_PAPER, _INK = 0.82, 0.03


@dataclass(frozen=True, slots=True)
class Card:
    """A flat thing on the skin: linear `reflectance`, and how much of each pixel it hides and lies on.

    (h, w) float32 each, reflectance (h, w, 3) where it is not grey; what `cover` hides is all that it `lies` on
    unless the thing is transparent.
    """

    reflectance: F32
    cover: F32
    lies: F32

    def over(self, below: Card | None) -> Card:
        """Return this thing lying on another."""
        if below is None:
            return self
        seen = below.cover * (1 - self.cover)
        cover = self.cover + seen
        painted = self.colours * self.cover[..., None] + below.colours * seen[..., None]
        reflectance = painted / np.maximum(cover, 1e-6)[..., None]
        return Card(np.asarray(reflectance, np.float32), cover, np.maximum(self.lies, below.lies))

    @property
    def colours(self) -> F32:
        """Reflectance, (h, w, 3), or (h, w, 1) where it is grey."""
        return self.reflectance if self.reflectance.ndim == 3 else self.reflectance[..., None]


def card(transform: Transform, shape: tuple[int, int], identity: int = 7) -> Card:
    """Lay an ArUco marker of DICT_4X4_50, black side 20 mm, in the lower right of the picture."""
    black = round(SIDE_MM * _DOTS_PER_MM)
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
    printed = cv2.aruco.generateImageMarker(dictionary, identity, black)
    margin = round((_CARD_MM - SIDE_MM) / 2 * _DOTS_PER_MM)
    printed = cv2.copyMakeBorder(printed, margin, margin, margin, margin, cv2.BORDER_CONSTANT, value=255)
    to_picture = transform.homography @ _placed(transform, shape, printed.shape[0])
    size = (shape[1], shape[0])
    ink = cv2.warpPerspective(printed.astype(np.float32) / 255, to_picture, size, flags=cv2.INTER_LINEAR)
    cover = cv2.warpPerspective(np.ones(printed.shape, np.float32), to_picture, size, flags=cv2.INTER_LINEAR)
    reflectance = _INK + (_PAPER - _INK) * ink
    hidden = np.asarray(cover, np.float32)
    return Card(np.asarray(reflectance, np.float32), hidden, hidden)


def _placed(transform: Transform, shape: tuple[int, int], dots: int) -> F64:
    """Matrix that takes the card's dots to the plane in mm: near the lower right corner, on the limb."""
    corner = np.array([0.965 * shape[1], 0.955 * shape[0], 1.0])
    plane = np.linalg.inv(transform.homography) @ corner
    x, y = plane[:2] / plane[2] - _CARD_MM
    if transform.limb_radius_mm is not None:
        x = min(x, 0.8 * transform.limb_radius_mm - _CARD_MM)
    step = _CARD_MM / dots
    return np.array([[step, 0, x + step / 2], [0, step, y + step / 2], [0, 0, 1]])
