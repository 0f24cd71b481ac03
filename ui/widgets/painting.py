"""What several widgets paint in the same way: chips on photographs, the focus ring, a scale bar."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui import format as written
from ui import theme

_LARGEST_BAR_SHARE: Final = 0.25
_LARGEST_BAR: Final = 20 * theme.GRID
_STEPS: Final = (5, 2, 1)
_WRAPPED: Final = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


def chip_size(text: str, size: int = theme.SMALL, room: float = math.inf) -> QSizeF:
    """Return how large a dark chip with this text is; the text wraps where there is less room."""
    metrics = QFontMetricsF(theme.font(size, QFont.Weight.Medium))
    width = metrics.horizontalAdvance(text) + 3 * theme.GRID
    if width <= room:
        return QSizeF(width, theme.CHIP)
    lines = metrics.boundingRect(QRectF(0, 0, room - theme.GRID, math.inf), _WRAPPED, text)
    return QSizeF(room, lines.height() + theme.GRID)


def paint_photo_chip(painter: QPainter, text: str, place: QRectF, size: int = theme.SMALL) -> None:
    """Paint text on a dark chip, readable on any photograph."""
    table = theme.colours()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(table.photo_chip, theme.PHOTO_CHIP_OPACITY))
    painter.drawRoundedRect(place, theme.RADIUS / 2, theme.RADIUS / 2)
    painter.setPen(QColor(table.on_photo_chip))
    font = theme.font(size, QFont.Weight.Medium)
    painter.setFont(font)
    wraps = QFontMetricsF(font).horizontalAdvance(text) > place.width()
    inside = place.adjusted(theme.GRID / 2, 0, -theme.GRID / 2, 0) if wraps else place
    painter.drawText(inside, _WRAPPED if wraps else Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def paint_focus_ring(
    painter: QPainter, around: QRectF, radius: float = theme.RADIUS, colour: str = ""
) -> None:
    """Paint the ring that shows where the keyboard is; in the accent colour unless told."""
    inset = theme.FOCUS_LINE / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour or theme.colours().accent), theme.FOCUS_LINE))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(around.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def cropped_to(frame: QRectF, picture: QSize) -> QRectF:
    """Return the middle part of a picture that has a frame's proportions."""
    scale = min(picture.width() / frame.width(), picture.height() / frame.height())
    width, height = frame.width() * scale, frame.height() * scale
    return QRectF((picture.width() - width) / 2, (picture.height() - height) / 2, width, height)


def bar_length_mm(pixels_per_mm: float, room: float) -> float | None:
    """Return the longest of …, 1, 2, 5, 10, 20, … mm that takes at most a quarter of the room, and is not long.

    Of inches as well, where a person measures in them.
    """
    unit = written.ruler_unit_mm()
    largest = (
        min(room * _LARGEST_BAR_SHARE, _LARGEST_BAR) / (pixels_per_mm * unit) if pixels_per_mm > 0 else 0.0
    )
    if largest <= 0:
        return None
    power = 10.0 ** math.floor(math.log10(largest))
    return unit * next(step * power for step in _STEPS if step * power <= largest)


def paint_scale_bar(painter: QPainter, pixels_per_mm: float, pane: QRectF) -> None:
    """Paint a bar of a round length at the lower left of a pane, on a dark chip of its own."""
    length = bar_length_mm(pixels_per_mm, pane.width())
    if length is None:
        return
    width = length * pixels_per_mm
    text = written.on_ruler(length)
    chip = QRectF(0, 0, max(width, chip_size(text).width()) + 2 * theme.GRID, theme.CHIP + theme.GRID)
    chip.moveBottomLeft(pane.bottomLeft() + QPointF(theme.CARD_RADIUS, -theme.CARD_RADIUS))
    paint_photo_chip(painter, "", chip)
    left, bottom = chip.center().x() - width / 2, chip.bottom() - theme.GRID
    tick = theme.GRID / 2
    painter.save()
    painter.setPen(QPen(QColor(theme.colours().on_photo_chip), theme.FOCUS_LINE))
    painter.drawPolyline(
        [
            QPointF(left, bottom - tick),
            QPointF(left, bottom),
            QPointF(left + width, bottom),
            QPointF(left + width, bottom - tick),
        ]
    )
    painter.setFont(theme.font(theme.SMALL, QFont.Weight.Medium))
    painter.drawText(chip.adjusted(0, 0, 0, -theme.GRID), Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
