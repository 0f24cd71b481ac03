"""A course over real dates for a patient: points and months, no figure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.format import month, month_in_words
from ui.widgets import chart_layout as layout
from ui.widgets.chart_layout import Label, Point, Scale

_SIZE: Final = QSize(64 * theme.GRID, 16 * theme.GRID)
_LEAST: Final = QSize(30 * theme.GRID, 12 * theme.GRID)
_LINE: Final = 4.0
_POINT: Final = 6.0
_LAST_POINT: Final = 9.0


class PlainCurve(QWidget):
    """Shows points that count; `stand_at` makes one of them large, else it is the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._day: date | None = None
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Your course over time"))

    def show_points(self, points: Sequence[tuple[date, float]]) -> None:
        """Show these; one alone is no course."""
        self._points = tuple(Point("", day, value, value, value) for day, value in points)
        self._day = None
        told = [month_in_words(day, with_year=True) for day, _ in points]
        self.setAccessibleDescription(", ".join(told))
        self.setVisible(len(points) > 1)
        self.update()

    def stand_at(self, day: date | None) -> None:
        """Make the point of a day large; without one, or without a point, the last."""
        if day != self._day:
            self._day = day
            self.update()

    def sizeHint(self) -> QSize:
        return _SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._points) < 2:
            return
        table = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale()
        below = scale.plot.bottom() + _LAST_POINT
        painter.setPen(QPen(QColor(table.line), theme.HAIRLINE))
        painter.drawLine(QPointF(0, below), QPointF(self.width(), below))
        pen = QPen(QColor(table.accent), _LINE)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([scale.place(point) for point in self._points]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(table.accent))
        large = next((one for one in self._points if one.day == self._day), self._points[-1])
        for point in self._points:
            radius = _LAST_POINT if point is large else _POINT
            painter.drawEllipse(scale.place(point), radius, radius)
        painter.setPen(QColor(table.muted))
        painter.setFont(theme.font(theme.BODY))
        for label in self._labels(scale):
            room = QRectF(label.middle - label.width / 2, below, label.width, self.height() - below)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, label.text)
        painter.end()

    def _scale(self) -> Scale:
        height = QFontMetricsF(theme.font(theme.BODY)).height() + theme.GRID
        plot = QRectF(self.rect()).adjusted(
            2 * theme.GRID, _LAST_POINT, -2 * theme.GRID, -height - _LAST_POINT
        )
        highest = max(point.value for point in self._points)
        return Scale(plot, self._points[0].day, self._points[-1].day, highest or 1.0)

    def _labels(self, scale: Scale) -> tuple[Label, ...]:
        metrics = QFontMetricsF(theme.font(theme.BODY))
        with_year = scale.first.year != scale.last.year
        last = len(self._points) - 1
        labels = []
        for place, point in enumerate(self._points):
            text = f"{month(point.day)} {point.day.year}" if with_year else month(point.day)
            rank = 0 if place in (0, last) else 1
            labels.append(Label(text, scale.x(point.day), metrics.horizontalAdvance(text), rank))
        return layout.without_overlap(labels, 0, self.width(), theme.GRID)
