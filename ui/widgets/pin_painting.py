"""How pins and the loupe are painted: seen on any skin, with the spot itself left free."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from ui import theme
from ui.widgets.painting import chip_size, paint_photo_chip
from ui.widgets.picture import Picture, paint_levels

RING: Final = 1.25 * theme.GRID
LOUPE: Final = 16 * theme.GRID
_LINE: Final = 2.0
_RIM: Final = 5.0
_CHOSEN_LINE: Final = 3.0
_TICK: Final = theme.GRID / 2
_DOT: Final = 1.5


def paint_pin(painter: QPainter, at: QPointF, number: int, *, chosen: bool) -> None:
    """Paint a ring with four ticks about the spot, its number beside it; the chosen one is wider, with a ring more."""
    table = theme.colours()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    line = _CHOSEN_LINE if chosen else _LINE
    for colour, width in ((table.photo_chip, line + _RIM - _LINE), (table.vein, line)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(at, RING, RING)
        for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            toward = QPointF(across, down)
            painter.drawLine(at + toward * RING, at + toward * (RING + _TICK))
    if chosen:
        painter.setPen(QPen(QColor(table.on_photo_chip), theme.HAIRLINE))
        painter.drawEllipse(at, RING + _TICK + _LINE, RING + _TICK + _LINE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(table.vein))
    painter.drawEllipse(at, _DOT, _DOT)
    painter.restore()
    _paint_number(painter, at, str(number))


def paint_cross(painter: QPainter, at: QPointF) -> None:
    """Paint a fine cross where a pin would be put."""
    table = theme.colours()
    painter.save()
    for colour, width in ((table.photo_chip, 3.0), (table.on_photo_chip, 1.0)):
        painter.setPen(QPen(QColor(colour), width))
        for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            toward = QPointF(across, down)
            painter.drawLine(at + toward * (theme.GRID / 2), at + toward * (2 * theme.GRID))
    painter.restore()


def paint_loupe(painter: QPainter, picture: Picture, at: QPointF, zoom: float, place: QRectF) -> None:
    """Paint what lies about `at`, in pixels of the picture, enlarged to `zoom`, in a frame at `place`."""
    size = picture.size
    corner = place.center() - at * zoom
    whole = QRectF(corner.x(), corner.y(), size.width() * zoom, size.height() * zoom)
    outline = QPainterPath()
    outline.addRoundedRect(place, theme.RADIUS, theme.RADIUS)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(outline)
    painter.fillRect(place, QColor(theme.colours().surround))
    paint_levels(painter, picture.levels, whole, place)
    painter.setClipping(False)
    for colour, width in ((theme.colours().photo_chip, 4.0), (theme.colours().on_photo_chip, 2.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawPath(outline)
    painter.restore()
    paint_cross(painter, place.center())


def _paint_number(painter: QPainter, at: QPointF, number: str) -> None:
    chip = QRectF(QPointF(), chip_size(number))
    chip.setHeight(theme.CHIP - theme.GRID / 2)
    chip.moveCenter(at + QPointF(RING + _TICK + chip.width() / 2, -RING - _TICK))
    paint_photo_chip(painter, "", chip)
    painter.save()
    painter.setPen(QColor(theme.colours().vein))
    painter.setFont(theme.font(theme.SMALL, QFont.Weight.Bold))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, number)
    painter.restore()
