"""A ColorChecker Classic that lies on the skin."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.chart_colours import COLUMNS, PUBLISHED, ROWS
from vein_tracker.imaging.colour import linear
from vein_tracker.imaging.phantom.geometry import Transform
from vein_tracker.imaging.phantom.marker import Card
from vein_tracker.imaging.phantom.spec import Chart

F32 = npt.NDArray[np.float32]
F64 = npt.NDArray[np.float64]

_DOTS = 40  # from patch to patch
_GAP = 4
_RIM = 8
_BODY = 0.035


def chart_card(chart: Chart, transform: Transform, shape: tuple[int, int]) -> Card:
    """Lay the chart flat on the skin."""
    printed = _printed(chart)
    to_picture = transform.homography @ _placed(chart, transform, shape, printed.shape[:2])
    size = (shape[1], shape[0])
    # Finer dots than the picture shows would alias.
    step = float(np.sqrt(abs(np.linalg.det(to_picture[:2, :2] / to_picture[2, 2]))))
    soft = cv2.GaussianBlur(printed, (0, 0), 0.5 / step) if step < 0.7 else printed
    colours = cv2.warpPerspective(
        soft, to_picture, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    cover = cv2.warpPerspective(
        np.ones(printed.shape[:2], np.float32), to_picture, size, flags=cv2.INTER_LINEAR
    )
    hidden = np.asarray(cover, np.float32)
    return Card(np.asarray(colours, np.float32), hidden, hidden)


def _printed(chart: Chart) -> F32:
    """Draw the patches, (h, w, 3) float32 linear reflectance; of a print in greys only their lightness."""
    patches = linear(PUBLISHED[None])[0]
    if chart.grey:
        patches = np.repeat(patches @ np.array([[0.2126], [0.7152], [0.0722]], np.float32), 3, axis=1)
    sheet = np.full((ROWS * _DOTS + 2 * _RIM, COLUMNS * _DOTS + 2 * _RIM, 3), _BODY, np.float32)
    for number, colour in enumerate(patches):
        row, column = divmod(number, COLUMNS)
        top, left = _RIM + row * _DOTS + _GAP // 2, _RIM + column * _DOTS + _GAP // 2
        sheet[top : top + _DOTS - _GAP, left : left + _DOTS - _GAP] = colour
    return sheet


def _placed(chart: Chart, transform: Transform, shape: tuple[int, int], dots: tuple[int, int]) -> F64:
    """Matrix that takes the chart's dots to the plane in mm."""
    middle = np.array([chart.middle[0] * shape[1], chart.middle[1] * shape[0], 1.0])
    plane = np.linalg.inv(transform.homography) @ middle
    turn, step = np.radians(chart.rotation_deg), chart.width_mm / dots[1]
    cos, sin = float(np.cos(turn)), float(np.sin(turn))
    x, y = plane[:2] / plane[2]
    centred = np.array(
        [[step, 0, -step * (dots[1] - 1) / 2], [0, step, -step * (dots[0] - 1) / 2], [0, 0, 1]]
    )
    return np.asarray(np.array([[cos, -sin, x], [sin, cos, y], [0, 0, 1]]) @ centred, np.float64)
