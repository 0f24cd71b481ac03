"""Paints the curve of a series: interval, line, points. Used by the chart, the spark line and print."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui import theme
from ui.widgets.chart_layout import Point, Scale

POINT_RADIUS: Final = 5.0
_SELECTED_RADIUS: Final = 9.0


def paint_band(painter: QPainter, points: Sequence[Point], scale: Scale) -> None:
    """Paint the interval around the points that count, of a curve or of its trend."""
    judged = [point for point in points if not point.hollow]
    edge = [QPointF(scale.x(point.day), scale.y(point.high)) for point in judged]
    edge += [QPointF(scale.x(point.day), scale.y(max(point.low, 0.0))) for point in reversed(judged)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours().band))
    painter.drawPolygon(QPolygonF(edge))


def paint_line(painter: QPainter, points: Sequence[Point], scale: Scale) -> None:
    """Paint the line through the points that count, of a curve or of its trend."""
    pen = QPen(QColor(theme.colours().accent), theme.FOCUS_LINE)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([scale.place(point) for point in points if not point.hollow]))


def paint_points(
    painter: QPainter,
    points: Sequence[Point],
    scale: Scale,
    selected: str = "",
    *,
    own_intervals: bool = False,
) -> None:
    """Paint each point, hollow where it does not count, with its interval where no band shows it."""
    table = theme.colours()
    alone = sum(not point.hollow for point in points) == 1
    for point in points:
        place = scale.place(point)
        if point.hollow or alone or own_intervals:
            painter.setPen(QPen(QColor(table.faint), theme.FOCUS_LINE))
            painter.drawLine(
                QPointF(place.x(), scale.y(point.high)), QPointF(place.x(), scale.y(max(0.0, point.low)))
            )
        painter.setPen(QPen(QColor(table.accent), theme.FOCUS_LINE))
        if point.photo_id == selected:
            painter.setBrush(QColor(table.accent_soft))
            painter.drawEllipse(place, _SELECTED_RADIUS, _SELECTED_RADIUS)
        painter.setBrush(QColor(table.surface if point.hollow else table.accent))
        inner = POINT_RADIUS - theme.FOCUS_LINE / 2
        painter.drawEllipse(place, inner, inner)
