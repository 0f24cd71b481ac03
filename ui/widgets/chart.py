"""Coverage over real dates: interval, points, treatments.

Painted with QPainter: a handful of points, labels at the photographs' own dates that give way to each other, a
chart that keyboard and screen reader can walk through, and the same paint code on paper. A plotting library's axis,
mouse and colours would all have to be replaced.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import format as written
from ui import theme
from ui.widgets import chart_layout as layout
from ui.widgets.chart_layout import Label, Marker, Point, Scale, Span
from ui.widgets.chart_marks import MARK, paint_marker, paint_spans
from ui.widgets.curve_painting import paint_band, paint_line, paint_points
from ui.widgets.painting import paint_focus_ring

__all__ = ["CoverageChart", "Marker", "Point", "Span"]

_SIZE: Final = QSize(60 * theme.GRID, 18 * theme.GRID)
_LEAST_SIZE: Final = QSize(30 * theme.GRID, 15 * theme.GRID)
_CLEAR: Final = 2 * theme.FOCUS_LINE
"""Beside words, so that the ring of the focus does not cut through them."""
_LEAST_TREND: Final = 2
"""Days: one photo alone has no trend."""


class CoverageChart(QWidget):
    """The curve of one series; `chosen(photo_id)` on click, Enter or Space; arrow keys walk the points."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._markers: tuple[Marker, ...] = ()
        self._trend: tuple[Point, ...] = ()
        self._spans: tuple[Span, ...] = ()
        self._selected = ""
        self.setMinimumSize(_LEAST_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Coverage over time"))

    def show_series(
        self,
        points: Sequence[Point],
        markers: Sequence[Marker] = (),
        trend: Sequence[Point] = (),
        spans: Sequence[Span] = (),
    ) -> None:
        """Show these points, treatments and trend instead; without a trend the line runs through the points.

        `spans`: when it is too early to judge.
        """
        self._points = tuple(sorted(points, key=lambda point: point.day))
        self._markers = tuple(sorted(markers, key=lambda marker: marker.day))
        self._trend = tuple(trend)
        self._spans = tuple(spans)
        told = [self.describe(point) for point in self._points]
        self.setAccessibleDescription("\n".join(filter(None, (*told, self.trend_told()))))
        self.update()

    def select(self, photo_id: str) -> None:
        """Mark the point of a photograph, without `chosen`."""
        self._selected = photo_id
        self.update()

    @property
    def selected(self) -> str:
        """The photograph whose point is marked."""
        return self._selected

    def describe(self, point: Point) -> str:
        """Return what a point says, in words."""
        text = self.tr("{day}: {value} covered, 95 % interval {interval}").format(
            day=written.day(point.day),
            value=written.percent(point.value),
            interval=written.interval(point.low, point.high, 1),
        )
        if point.by_hand:
            text = self.tr("{text}, corrected by hand").format(text=text)
        if point.misfit:
            return self.tr("{text}; does not fit the others").format(text=text)
        return self.tr("{text}; too early to judge").format(text=text) if point.hollow else text

    def trend_told(self) -> str:
        """Return where the trend stands at the last photo that counts, in words; nothing is said beyond it."""
        if len(self._trend) < _LEAST_TREND:
            return ""
        last = self._trend[-1]
        return self.tr("Trend on {day}: {value}, 95 % interval {interval}").format(
            day=written.day(last.day),
            value=written.percent(last.value),
            interval=written.interval(last.low, last.high, 1),
        )

    def point_place(self, photo_id: str) -> QPointF:
        """Return where the point of a photograph is painted."""
        return self._scale().place(next(point for point in self._points if point.photo_id == photo_id))

    def sizeHint(self) -> QSize:
        return _SIZE

    def _scale(self) -> Scale:
        metrics = self._metrics()
        draft = layout.scale_for((*self._points, *self._trend), self._markers, QRectF())
        left = max(metrics.horizontalAdvance(text) for text in _tick_texts(draft)) + theme.GRID
        below = metrics.height() + theme.CARD_RADIUS + _CLEAR
        plot = QRectF(self.rect()).adjusted(left + theme.CHIP, theme.CARD_RADIUS, -theme.CHIP, -below)
        return layout.scale_for((*self._points, *self._trend), self._markers, plot)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(theme.font(theme.SMALL, tabular=True), self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.SMALL, tabular=True))
        if self._points:
            scale = self._scale()
            paint_spans(painter, self._spans, scale, self.tr("too early"))
            self._paint_axes(painter, scale)
            paint_band(painter, self._trend or self._points, scale)
            paint_line(painter, self._trend or self._points, scale)
            own = len(self._trend) >= _LEAST_TREND
            paint_points(painter, self._points, scale, self._selected, own_intervals=own)
        else:
            painter.setPen(QColor(theme.colours().muted))
            text = self.tr("The curve begins with the first measured photo.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()))
        painter.end()

    def _paint_axes(self, painter: QPainter, scale: Scale) -> None:
        table = theme.colours()
        height = self._metrics().height()
        for value, text in zip(layout.ticks(scale), _tick_texts(scale), strict=True):
            y = scale.y(value)
            painter.setPen(QPen(QColor(table.line), theme.HAIRLINE))
            painter.drawLine(
                QPointF(scale.plot.left() - theme.CHIP / 2, y), QPointF(scale.plot.right() + theme.CHIP, y)
            )
            painter.setPen(QColor(table.muted))
            room = QRectF(0, y - height / 2, scale.plot.left() - theme.CHIP / 2 - theme.GRID, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, text)
        for marker in self._markers:
            paint_marker(painter, QPointF(scale.x(marker.day), scale.plot.bottom()), seen=marker.seen)
        painter.setPen(QColor(table.muted))
        top = scale.plot.bottom() + theme.CARD_RADIUS
        for label in self._day_labels(scale):
            room = QRectF(label.middle - label.width / 2, top, label.width, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, label.text)

    def _day_labels(self, scale: Scale) -> tuple[Label, ...]:
        metrics = self._metrics()
        with_year = scale.first.year != scale.last.year
        days = {marker.day: 2 for marker in self._markers} | {point.day: 1 for point in self._points}
        days[self._points[0].day] = days[self._points[-1].day] = 0
        labels = []
        for day, rank in days.items():
            text = written.day(day) if with_year else written.day_short(day)
            labels.append(Label(text, scale.x(day), metrics.horizontalAdvance(text), rank))
        return layout.without_overlap(labels, _CLEAR, self.width() - _CLEAR, theme.CARD_RADIUS)

    def _point_at(self, at: QPointF) -> Point | None:
        if not self._points:
            return None
        return layout.nearest(self._points, self._scale(), at, theme.TOUCH / 2)

    def told_at(self, at: QPointF) -> str:
        """Return what is told on hover at a place: a point, or a treatment below the axis."""
        point = self._point_at(at)
        if point is not None:
            return self.describe(point)
        if self._points and at.y() > self._scale().plot.bottom() - MARK:
            scale = self._scale()
            near = [m for m in self._markers if abs(scale.x(m.day) - at.x()) <= theme.TOUCH / 2]
            return "\n".join(f"{written.day(marker.day)}: {marker.label}" for marker in near if marker.label)
        return ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self._point_at(event.position()) is not None
        self.setToolTip(self.told_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = self._point_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and point is not None:
            self._choose(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ids = [point.photo_id for point in self._points]
        here = ids.index(self._selected) if self._selected in ids else len(ids)
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and ids:
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self.select(ids[min(max(here + step, 0), len(ids) - 1)])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and here < len(ids):
            self._choose(self._points[here])
        else:
            super().keyPressEvent(event)

    def _choose(self, point: Point) -> None:
        self.select(point.photo_id)
        self.chosen.emit(point.photo_id)


def _tick_texts(scale: Scale) -> list[str]:
    values = layout.ticks(scale)
    places = layout.decimals(values[1])
    return [written.percent(value, places) for value in values]
