"""A length along a line of several points that is drawn on a photograph; nothing of it is kept."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui import theme
from ui.format import measured, pixels
from ui.widgets.painting import chip_size, paint_photo_chip
from ui.widgets.pair import Pair

_LINE: Final = 2.0
_RIM: Final = 4.0
_DOT: Final = 3.5
_LEAST: Final = 2


class MeasuringLine:
    """Wanted or not; points in pixels of the photograph on which it was begun, the last one under the pointer."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self.wanted = False
        self.ended = False
        self._picture = 0
        self._points: list[QPointF] = []
        self._hovered: QPointF | None = None

    @property
    def points(self) -> int:
        """How many points were set."""
        return len(self._points)

    def want(self, wanted: bool) -> None:
        """Measure from now on, or no more."""
        self.wanted = wanted
        self._begin()

    def add(self, point: QPointF) -> None:
        """Set a point; after an end, the first one of a new line."""
        if self.ended:
            self._begin()
        if not self._points:
            self._picture = self._pair.picture_at(point) or 0
        if self._pair.pictures and (self._points or self._pair.picture_at(point) is not None):
            self._points.append(self._pair.to_pixels(self._picture, point))
            self._hovered = None

    def hover(self, point: QPointF) -> None:
        """Let the line go on to the pointer."""
        if self._points and not self.ended:
            self._hovered = self._pair.to_pixels(self._picture, point)

    def take_back(self) -> None:
        """Take the last point away."""
        if self._points:
            self._points.pop()
            self.ended = False

    def end(self) -> None:
        """Let the line end at its last point."""
        self.ended = len(self._points) >= _LEAST
        self._hovered = None

    def text(self) -> str:
        """Return "12.4 mm", or in pixels of the photograph where its scale is not known; nothing without a line."""
        points = self._drawn()
        if len(points) < _LEAST or self._picture >= len(self._pair.pictures):
            return ""
        scale = self.px_per_mm
        if scale is not None:
            length = sum(math.hypot((b - a).x(), (b - a).y()) for a, b in pairwise(points)) / scale
            return measured(length)
        own = self._pair.pictures[self._picture].to_own
        placed = np.array([(point.x(), point.y(), 1.0) for point in points]) @ own.T
        flat = placed[:, :2] / placed[:, 2:]
        return pixels(float(np.hypot(*np.diff(flat, axis=0).T).sum()))

    @property
    def px_per_mm(self) -> float | None:
        """The scale of the photograph that is measured: in one frame, the baseline's."""
        pictures = self._pair.pictures
        if self._picture >= len(pictures):
            return None
        return pictures[0 if self._pair.aligned else self._picture].px_per_mm

    def paint(self, painter: QPainter) -> None:
        """Paint the line, its points and its length, dark and light, to be seen on any skin."""
        points = self._drawn()
        if not self.wanted or not points or self._picture >= len(self._pair.pictures):
            return
        shown = [self._pair.from_pixels(self._picture, point) for point in points]
        table = theme.colours()
        painter.save()
        painter.setClipRect(self._pair.seen_of(self._picture))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((table.photo_chip, _RIM), (table.on_photo_chip, _LINE)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawPolyline(QPolygonF(shown))
        painter.setPen(QPen(QColor(table.photo_chip), theme.HAIRLINE))
        painter.setBrush(QColor(table.on_photo_chip))
        for point in shown[: len(self._points)]:
            painter.drawEllipse(point, _DOT, _DOT)
        painter.restore()
        self._paint_text(painter, shown[-1])

    def _paint_text(self, painter: QPainter, end: QPointF) -> None:
        text, seen = self.text(), self._pair.seen_of(self._picture)
        if not text:
            return
        chip = QRectF(QPointF(), chip_size(text, theme.BODY))
        chip.moveTopLeft(end + QPointF(2 * theme.GRID, theme.GRID))
        chip.moveRight(min(chip.right(), seen.right() - theme.GRID))
        chip.moveBottom(min(chip.bottom(), seen.bottom() - theme.GRID))
        paint_photo_chip(painter, text, chip, theme.BODY)

    def _drawn(self) -> list[QPointF]:
        return [*self._points, *([self._hovered] if self._hovered is not None else [])]

    def _begin(self) -> None:
        self._points, self._hovered, self.ended, self._picture = [], None, False, 0
