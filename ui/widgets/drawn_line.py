"""A line that is drawn along something of known length."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from ui import theme
from ui.widgets.pair import Pair
from vein_tracker.model.records import Id

_LEAST_ON_SCREEN: Final = 2 * theme.GRID
_LINE: Final = 2.0
_RIM: Final = 4.0
_TICK: Final = theme.GRID


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """From where to where on which photograph, in pixels of the picture that is shown."""

    picture: int
    photo_id: Id
    start: QPointF
    end: QPointF


class LineDrawing:
    """Begun with a press, ended with a release; both ends stay on the photograph where it began."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self.wanted = False
        self.line: DrawnLine | None = None

    def begin(self, point: QPointF) -> None:
        """Put both ends where the press was."""
        index = self._pair.picture_at(point)
        if index is not None:
            place = self._inside(index, point)
            self.line = DrawnLine(index, self._pair.pictures[index].photo_id, place, place)

    def drag(self, point: QPointF) -> None:
        """Put the second end there."""
        line = self.line
        if line is not None:
            place = self._inside(line.picture, point)
            self.line = DrawnLine(line.picture, line.photo_id, line.start, place)

    def _inside(self, index: int, point: QPointF) -> QPointF:
        """Return the pixel there, or the nearest that can be seen of the photograph."""
        seen = self._pair.seen_of(index).intersected(self._pair.picture_rect(index))
        x = min(max(point.x(), seen.left()), seen.right())
        y = min(max(point.y(), seen.top()), seen.bottom())
        return self._pair.to_pixels(index, QPointF(x, y))

    def finish(self) -> DrawnLine | None:
        """Return the line; None, and it can be drawn anew, where it is too short to mean anything."""
        line = self.line
        if line is None:
            return None
        start, end = (self._pair.from_pixels(line.picture, place) for place in (line.start, line.end))
        if (end - start).manhattanLength() < _LEAST_ON_SCREEN:
            self.line = None
            return None
        self.stop()
        return line

    def stop(self) -> None:
        """Draw no more."""
        self.wanted, self.line = False, None

    def paint(self, painter: QPainter) -> None:
        """Paint the line with a tick at each end, dark and light, to be seen on any skin."""
        if self.line is None:
            return
        start, end = (
            self._pair.from_pixels(self.line.picture, place) for place in (self.line.start, self.line.end)
        )
        along = end - start
        length = max(1.0, (along.x() ** 2 + along.y() ** 2) ** 0.5)
        across = QPointF(-along.y(), along.x()) * (_TICK / length)
        table = theme.colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((table.photo_chip, _RIM), (table.on_photo_chip, _LINE)):
            painter.setPen(QPen(QColor(colour), width))
            for first, last in (
                (start, end),
                (start - across, start + across),
                (end - across, end + across),
            ):
                painter.drawLine(first, last)
        painter.restore()
