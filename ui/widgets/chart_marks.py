"""What stands in a chart beside its curve: what was done and seen, and when it is too early to judge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPolygonF

from ui import theme
from ui.widgets.chart_layout import Scale, Span

MARK: Final = 5.0
_SHADE: Final = 0.5
_TRIANGLE: Final = (QPointF(0, 1), QPointF(MARK, 2 * MARK), QPointF(-MARK, 2 * MARK))
_DIAMOND: Final = (QPointF(0, 0), QPointF(MARK, MARK), QPointF(0, 2 * MARK), QPointF(-MARK, MARK))


def paint_marker(painter: QPainter, tip: QPointF, *, seen: bool) -> None:
    """Paint a triangle for what was done, a hollow diamond for what was seen."""
    table = theme.colours()
    painter.setPen(QColor(table.muted))
    painter.setBrush(QColor(table.surface if seen else table.muted))
    painter.drawPolygon(QPolygonF([tip + corner for corner in (_DIAMOND if seen else _TRIANGLE)]))


def paint_spans(painter: QPainter, spans: Sequence[Span], scale: Scale, text: str) -> None:
    """Shade the days on which it is too early to judge, as far as the chart goes; said where there is room."""
    table = theme.colours()
    metrics = QFontMetricsF(painter.font())
    for span in spans:
        left = scale.x(max(span.first, scale.first))
        right = min(scale.x(span.last), scale.plot.right() + theme.CHIP / 2)
        shade = QRectF(left, 0, right - left, scale.plot.bottom())
        if shade.width() <= 0:
            continue
        painter.fillRect(shade, theme.colour(table.line, _SHADE))
        if metrics.horizontalAdvance(text) + theme.GRID <= shade.width():
            painter.setPen(QColor(table.muted))
            top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(shade, top, text)
