"""The curve of a series, small and without axes; zero is its lower edge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.chart_layout import Point, scale_for
from ui.widgets.curve_painting import paint_band, paint_line, paint_points

_SIZE: Final = QSize(27 * theme.GRID, 8 * theme.GRID)


class SparkLine(QWidget):
    """Shows whether coverage rises or falls; figures stand beside it."""

    def __init__(self, points: Sequence[Point] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Coverage over time"))
        self.show_points(points)

    def show_points(self, points: Sequence[Point]) -> None:
        """Show these points instead."""
        self._points = tuple(sorted(points, key=lambda point: point.day))
        self.update()

    def sizeHint(self) -> QSize:
        return _SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = theme.GRID / 2
        scale = scale_for(self._points, (), QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        judged = [point for point in self._points if not point.hollow]
        paint_band(painter, judged, scale)
        paint_line(painter, judged, scale)
        if len(judged) < 2:
            paint_points(painter, self._points, scale)
        painter.end()
