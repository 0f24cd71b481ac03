"""The chip of a key: samples, each with what it stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ui import theme
from ui.widgets.painting import paint_photo_chip

SAMPLE: Final = 4 * theme.GRID
Row = tuple[Callable[[QPainter, QRectF], None] | None, str]
"""What paints the sample, None for a line of words alone; the words."""


def key_font() -> QFont:
    """Return the font of all keys."""
    return theme.font(theme.SMALL, QFont.Weight.Medium)


def paint_rows(painter: QPainter, rows: Sequence[Row], corner: QPointF) -> None:
    """Paint rows on a dark chip whose lower right is at `corner`."""
    metrics = QFontMetricsF(key_font())
    width = max(_indent(row) + metrics.horizontalAdvance(row[1]) for row in rows) + 2 * theme.GRID
    line = metrics.height() + theme.GRID / 2
    chip = QRectF(0, 0, width, len(rows) * line + theme.GRID)
    chip.moveBottomRight(corner)
    paint_photo_chip(painter, "", chip)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(key_font())
    for place, (paint_sample, text) in enumerate(rows):
        left, top = chip.left() + theme.GRID, chip.top() + theme.GRID / 2 + place * line
        if paint_sample is not None:
            painter.save()
            paint_sample(painter, QRectF(left, top + line / 2 - theme.GRID / 2, SAMPLE, theme.GRID))
            painter.restore()
        painter.setPen(QColor(theme.colours().on_photo_chip))
        words = QRectF(left + _indent((paint_sample, text)), top, chip.width(), line)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()


def _indent(row: Row) -> float:
    return 0.0 if row[0] is None else SAMPLE + theme.GRID
