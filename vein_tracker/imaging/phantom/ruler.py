"""A millimetre ruler that lies on the skin."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom.geometry import Transform
from vein_tracker.imaging.phantom.marker import Card
from vein_tracker.imaging.phantom.spec import Ruler, RulerKind

F32 = npt.NDArray[np.float32]
F64 = npt.NDArray[np.float64]

_DOTS_PER_MM = 40
_WIDTH_MM = 14.0
_END_MM = 3.0
_TICK_MM, _FIVE_MM, _TEN_MM = 1.6, 2.6, 3.8
_TICK_WIDTH_MM = 0.18
_BODY = {RulerKind.WHITE: 0.82, RulerKind.STEEL: 0.42, RulerKind.CLEAR: 0.0}
_GAP_MM = {RulerKind.WHITE: 0.5, RulerKind.STEEL: 0.0, RulerKind.CLEAR: 0.3}  # before ticks begin
_INK = 0.03


def laid(ruler: Ruler, transform: Transform, shape: tuple[int, int], px_per_mm: float) -> Card:
    """Lay a ruler flat on the skin; a clear one hides only what is under its ink."""
    printed = _printed(ruler)
    # Finer dots than the picture shows would alias.
    shrunk = min(1.0, 2.0 * px_per_mm / _DOTS_PER_MM)
    dots = cv2.resize(printed, None, fx=shrunk, fy=shrunk, interpolation=cv2.INTER_AREA)
    to_picture = transform.homography @ _placed(ruler, transform, shape, dots.shape[:2])
    size = (shape[1], shape[0])
    ink = cv2.warpPerspective(dots, to_picture, size, flags=cv2.INTER_LINEAR)
    lies = cv2.warpPerspective(np.ones_like(dots), to_picture, size, flags=cv2.INTER_LINEAR)
    body = _BODY[ruler.kind]
    reflectance = body + (_INK - body) * np.clip(ink / np.maximum(lies, 1e-3), 0, 1)
    if ruler.kind is RulerKind.CLEAR:
        return Card(
            np.full(shape, _INK, np.float32), np.asarray(ink, np.float32), np.asarray(lies, np.float32)
        )
    cover = np.asarray(lies, np.float32)
    return Card(np.asarray(reflectance, np.float32), cover, cover)


def _printed(ruler: Ruler) -> F32:
    """Draw the ink of ticks and digits, (h, w) float32 0..1, ticks at the upper edge."""
    width = round((ruler.length_mm + 2 * _END_MM) * _DOTS_PER_MM)
    sheet = np.zeros((round(_WIDTH_MM * _DOTS_PER_MM), width), np.uint8)
    top = round(_GAP_MM[ruler.kind] * _DOTS_PER_MM)
    for mm in range(ruler.length_mm + 1):
        deep = _TEN_MM if mm % 10 == 0 else _FIVE_MM if mm % 5 == 0 else _TICK_MM
        left = round((_END_MM + mm - _TICK_WIDTH_MM / 2) * _DOTS_PER_MM)
        sheet[top : top + round(deep * _DOTS_PER_MM), left : left + round(_TICK_WIDTH_MM * _DOTS_PER_MM)] = (
            255
        )
        if mm % 10 == 0 and mm > 0:
            place = (round((_END_MM + mm - 2.2) * _DOTS_PER_MM), top + round(6.2 * _DOTS_PER_MM))
            cv2.putText(sheet, str(mm // 10), place, cv2.FONT_HERSHEY_SIMPLEX, 2.6, 255, 8)
    return np.asarray(sheet / np.float32(255), np.float32)


def _placed(ruler: Ruler, transform: Transform, shape: tuple[int, int], dots: tuple[int, int]) -> F64:
    """Matrix that takes the ruler's dots to the plane in mm."""
    middle = np.array([ruler.middle[0] * shape[1], ruler.middle[1] * shape[0], 1.0])
    plane = np.linalg.inv(transform.homography) @ middle
    turn = np.radians(ruler.rotation_deg)
    cos, sin = float(np.cos(turn)), float(np.sin(turn))
    x, y = plane[:2] / plane[2]
    step = _WIDTH_MM / dots[0]
    centred = np.array(
        [[step, 0, -step * (dots[1] - 1) / 2], [0, step, -step * (dots[0] - 1) / 2], [0, 0, 1]]
    )
    return np.asarray(np.array([[cos, -sin, x], [sin, cos, y], [0, 0, 1]]) @ centred, np.float64)
