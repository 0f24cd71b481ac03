"""A lens over the photographs: what lies under the pointer, pixel for pixel or larger, in both of them in step."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui import theme
from ui.format import number
from ui.widgets.overlay_painting import paint_picture
from ui.widgets.painting import chip_size, paint_photo_chip
from ui.widgets.pair import Pair
from ui.widgets.picture import Overlay

STRENGTHS: Final = (1, 2, 3)
"""Pixels of the screen for each pixel of the photograph."""
LENS: Final = QSizeF(26 * theme.GRID, 26 * theme.GRID)
_FINGER: Final = 3 * theme.GRID


class Loupe:
    """Off, or on at one of its strengths; without a pointer it lies in the middle of the photograph."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self.strength = 0
        self.point: QPointF | None = None

    @property
    def on(self) -> bool:
        """Whether there is a lens."""
        return self.strength > 0

    def turn(self) -> None:
        """Go on to the next strength, and from the last one off."""
        self.strength = (self.strength + 1) % (len(STRENGTHS) + 1)

    def lenses(self) -> Iterator[tuple[int, QPointF, QRectF]]:
        """Yield for each photograph the place in its own pixels that is looked at, and where its lens lies."""
        pair = self._pair
        if not (self.on and pair.pictures):
            return
        point = self.point if self.point is not None else pair.panes()[0].center()
        under = 0 if pair.stacked else min(pair.pane_at(point), len(pair.pictures) - 1)
        place = pair.to_pixels(under, point)
        for index in range(len(pair.pictures)):
            if index != under and not pair.aligned:
                continue
            yield index, place, self._lens(index, point, place)

    def _lens(self, index: int, point: QPointF, place: QPointF) -> QRectF:
        """Above the pointer where both photographs have one pane, beside each other; else over its own pane."""
        pair = self._pair
        lens = QRectF(QPointF(), LENS)
        if pair.stacked:
            lens.moveBottom(point.y() - _FINGER)
            lens.moveLeft(point.x() - LENS.width() * (1 - index) - theme.GRID * (0.5 - index))
            pane = pair.panes()[0]
            shift = index * (LENS.width() + theme.GRID)
            left = min(lens.left() - shift, pane.right() - 2 * LENS.width() - theme.GRID)
            lens.moveLeft(max(left, pane.left()) + shift)
        else:
            pane = pair.panes()[index]
            lens.moveCenter(pair.from_pixels(index, place))
            lens.moveLeft(min(max(lens.left(), pane.left()), pane.right() - lens.width()))
        lens.moveTop(min(max(lens.top(), pane.top()), pane.bottom() - lens.height()))
        return lens

    def paint(self, painter: QPainter) -> None:
        """Paint the lenses over the photographs; without overlays, as it is the skin that is looked at."""
        table = theme.colours()
        enlarged = self.strength / painter.device().devicePixelRatio()
        for index, place, lens in self.lenses():
            picture = self._pair.pictures[index]
            whole = QRectF(lens.center() - place * enlarged, picture.size * enlarged)
            shape = QPainterPath()
            shape.addRoundedRect(lens, theme.RADIUS, theme.RADIUS)
            painter.save()
            painter.setClipPath(shape)
            painter.fillRect(lens, QColor(table.surround))
            paint_picture(painter, picture, whole, lens, Overlay.NONE)
            painter.restore()
            painter.setPen(QPen(QColor(table.on_photo_chip), theme.FOCUS_LINE))
            painter.drawPath(shape)
            text = f"{picture.shown_as} · {number(self.strength)}:1".removeprefix(" · ")
            chip = QRectF(QPointF(), chip_size(text))
            chip.moveBottomLeft(lens.bottomLeft() + QPointF(theme.GRID, -theme.GRID))
            paint_photo_chip(painter, text, chip)
