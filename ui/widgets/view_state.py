"""Which part of a picture a pane shows: a value and pure functions on it.

Picture coordinates are pixels of the frame, the baseline's full-size photograph; pane coordinates are
device-independent pixels from the pane's top left.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QTransform

LARGEST_ZOOM: Final = 16.0
WHEEL_STEP: Final = 1.2
_WHEEL_NOTCH: Final = 120.0
Spot = tuple[float, float]
"""x and y in full-size pixels of a photograph, pixel centres at whole numbers."""


@dataclass(frozen=True, slots=True)
class ViewState:
    """`zoom`: pane pixels for each picture pixel; `x`, `y`: the picture's point in the middle of the pane."""

    zoom: float
    x: float
    y: float


def fitted(picture: QSizeF, pane: QSizeF) -> ViewState:
    """Show the whole picture, as large as the pane allows."""
    if picture.isEmpty() or pane.isEmpty():
        return ViewState(1.0, picture.width() / 2, picture.height() / 2)
    zoom = min(pane.width() / picture.width(), pane.height() / picture.height())
    return ViewState(zoom, picture.width() / 2, picture.height() / 2)


def to_pane(state: ViewState, pane: QSizeF) -> QTransform:
    """Return what takes a point of the picture to the pane."""
    left = pane.width() / 2 - state.x * state.zoom
    top = pane.height() / 2 - state.y * state.zoom
    return QTransform(state.zoom, 0, 0, state.zoom, left, top)


def to_picture(state: ViewState, pane: QSizeF, point: QPointF) -> QPointF:
    """Return the point of the picture that is seen at a point of the pane."""
    return QPointF(
        state.x + (point.x() - pane.width() / 2) / state.zoom,
        state.y + (point.y() - pane.height() / 2) / state.zoom,
    )


def kept_inside(state: ViewState, picture: QSizeF, pane: QSizeF) -> ViewState:
    """Return the nearest state that wastes no room: between fitted and `LARGEST_ZOOM`, no gap at an edge."""
    smallest = fitted(picture, pane).zoom
    zoom = min(max(state.zoom, smallest), max(LARGEST_ZOOM, smallest))
    return ViewState(
        zoom,
        _centre_inside(state.x, picture.width(), pane.width() / zoom),
        _centre_inside(state.y, picture.height(), pane.height() / zoom),
    )


def _centre_inside(centre: float, length: float, seen: float) -> float:
    if seen >= length:
        return length / 2
    return min(max(centre, seen / 2), length - seen / 2)


def zoomed(state: ViewState, factor: float, pane: QSizeF, about: QPointF) -> ViewState:
    """Zoom so that what is seen at `about` in the pane stays there."""
    anchor = to_picture(state, pane, about)
    moved = replace(state, zoom=state.zoom * factor)
    drifted = to_picture(moved, pane, about)
    return replace(moved, x=state.x + anchor.x() - drifted.x(), y=state.y + anchor.y() - drifted.y())


def panned(state: ViewState, by: QPointF) -> ViewState:
    """Drag the picture by this many pane pixels."""
    return replace(state, x=state.x - by.x() / state.zoom, y=state.y - by.y() / state.zoom)


def wheel_factor(angle_delta: float) -> float:
    """Return how much a turn of the wheel zooms, in eighths of a degree as Qt counts them."""
    return float(WHEEL_STEP ** (angle_delta / _WHEEL_NOTCH))


def placed(picture: QSizeF, frame: QSizeF) -> QRectF:
    """Return where a picture of another size lies in the frame: whole, in the middle, its shape kept."""
    size = picture.scaled(frame, Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(
        (frame.width() - size.width()) / 2, (frame.height() - size.height()) / 2, size.width(), size.height()
    )
