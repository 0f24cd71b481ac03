"""Draws where a view is measured: a polygon on the baseline, shown on a follow-up as it is carried there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.widgets.outline import Outline
from ui.widgets.picture import Picture
from ui.widgets.pin_painting import paint_cross
from ui.widgets.view_state import Spot
from ui.widgets.zoom_pane import ARROWS, ZoomPane

_FAR: Final = 10.0
_LINE: Final = 2.0
_RIM: Final = 4.0
_HANDLE: Final = 0.75 * theme.GRID
_CARRIED: Final = (6.0, 4.0)


class RegionEditor(ZoomPane):
    """A click adds a point, or puts one into the side under it; a drag moves one; a double click closes the outline.

    Keys: Enter closes the outline; after arrows it adds a point in the middle, where the cross is, and closes on the
    first or the last one; N chooses the next point; arrows move it by a pixel of the photograph, with Ctrl by ten;
    Shift + arrows pan; Delete deletes it. Without `editable` the outline is only shown, dashed.
    """

    def __init__(self, picture: Picture, outline: Outline, *, editable: bool) -> None:
        super().__init__(picture)
        self._outline = outline
        self._editable = editable
        self._pressed: QPointF | None = None
        self._before = outline.points
        self._dragged: int | None = None
        self._moved = False
        self._pointer: QPointF | None = None
        self._under_cross = False
        if not editable:
            self._pointed_by = Qt.CursorShape.OpenHandCursor
            self.setCursor(self._pointed_by)
        outline.changed.connect(self._tell)
        self._tell()

    @property
    def outline(self) -> Outline:
        """What is drawn."""
        return self._outline

    def give_up(self) -> None:
        if self._pressed is not None and self._outline.points != self._before:
            self._outline.undo()
        self._pressed = self._dragged = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self.pans or not self._editable or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed, self._moved = event.position(), False
        self._before = self._outline.points
        self._dragged = self._point_at(event.position())
        if self._dragged is not None:
            self._outline.choose(self._dragged)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._pointer = event.position()
        if self._pressed is not None and not self.pans:
            far = (event.position() - self._pressed).manhattanLength()
            begins = not self._moved and far >= QApplication.startDragDistance()
            self._moved = self._moved or begins
            if begins and self._dragged is None and self._outline.closed:
                self._dragged = self._pull_side(self._pressed)
            if self._moved and self._dragged is not None:
                self._outline.move(self.spot_at(event.position()), goes_on=True)
        if not self._outline.closed:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if not self._moved and self._dragged is None:
            self._click(event.position())
        elif not self._moved and self._dragged == 0 and not self._outline.closed:
            self._outline.close()
        self._dragged = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._editable and not self._outline.closed:
            self._outline.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        self._under_cross = self._under_cross or key in ARROWS
        if not self._editable:
            super().keyPressEvent(event)
        elif key in ARROWS and self._outline.chosen is not None and not shift:
            toward = ARROWS[key] * (_FAR if control else 1.0)
            self._outline.nudge(toward.x(), toward.y())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            self._enter()
        elif key is Qt.Key.Key_N:
            self._outline.choose_next(-1 if shift else 1)
            if self._outline.chosen is not None:
                self.reveal(self._outline.points[self._outline.chosen])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._outline.remove()
        else:
            super().keyPressEvent(event)

    def paint_over(self, painter: QPainter, pane: QRectF) -> None:
        points = [self.place_of(spot) for spot in self._outline.points]
        if not self._outline.closed and self._pointer is not None and points and self._editable:
            points.append(self._pointer)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter, pane, QPolygonF(points))
        if self._editable:
            self._paint_handles(painter)
            if self.shows_cross:
                paint_cross(painter, pane.center())
        painter.restore()

    def _paint_line(self, painter: QPainter, pane: QRectF, line: QPolygonF) -> None:
        table = theme.colours()
        if self._outline.closed:
            beside = QPainterPath()
            beside.addRect(pane.intersected(self.picture_rect()))
            inside = QPainterPath()
            inside.addPolygon(line)
            painter.fillPath(beside.subtracted(inside), theme.colour(table.left_out, theme.LEFT_OUT_OPACITY))
        for colour, width in ((table.photo_chip, _RIM), (table.vein, _LINE)):
            pen = QPen(QColor(colour), width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if not self._editable and width == _LINE:
                pen.setDashPattern(_CARRIED)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if self._outline.closed:
                painter.drawPolygon(line)
            else:
                painter.drawPolyline(line)

    def _paint_handles(self, painter: QPainter) -> None:
        table = theme.colours()
        for place, spot in enumerate(self._outline.points):
            chosen = place == self._outline.chosen
            painter.setPen(QPen(QColor(table.photo_chip), theme.FOCUS_LINE))
            painter.setBrush(QColor(table.on_photo_chip if chosen else table.vein))
            radius = _HANDLE * (1.4 if chosen else 1.0)
            painter.drawEllipse(self.place_of(spot), radius, radius)

    def _pull_side(self, place: QPointF) -> int | None:
        """Put a point into the side that is held, to be dragged on; return which."""
        side = self._side_at(place)
        if side is not None:
            self._outline.insert(side, self.spot_at(place), goes_on=True)
        return self._outline.chosen if side is not None else None

    def _side_at(self, place: QPointF) -> int | None:
        reach = theme.TOUCH / 4 / self.view_state.zoom
        return self._outline.side_at(self.spot_at(place), reach) if self.is_on_picture(place) else None

    def _click(self, place: QPointF) -> None:
        if not self.is_on_picture(place):
            return
        self._under_cross = False
        spot, side = self.spot_at(place), self._side_at(place)
        if side is not None and len(self._outline.points) > 2:
            self._outline.insert(side, spot)
        elif self._outline.closed:
            self._outline.choose(None)
        else:
            self._outline.add(spot)

    def _enter(self) -> None:
        """Add a point where the cross is; close what was clicked, or where the cross lies on the first or last one."""
        if self._outline.closed:
            return
        spot = self.spot_at(self.middle())
        points = self._outline.points
        if len(points) > 2 and not self._under_cross:
            self._outline.close()
            return
        near = [self._is_near(self.middle(), one) for one in (points[:1] + points[-1:])]
        if any(near):
            self._outline.close()
        else:
            self._outline.add(spot)

    def _point_at(self, place: QPointF) -> int | None:
        found = [
            ((self.place_of(spot) - place).manhattanLength(), index)
            for index, spot in enumerate(self._outline.points)
        ]
        near = [one for one in found if one[0] <= theme.TOUCH / 2]
        return min(near)[1] if near else None

    def _is_near(self, place: QPointF, spot: Spot) -> bool:
        return (self.place_of(spot) - place).manhattanLength() <= theme.TOUCH / 2

    def _tell(self) -> None:
        count = len(self._outline.points)
        told = self.tr("Outline of {n} points").format(n=count) if count else self.tr("No outline")
        if self._outline.chosen is not None:
            told = self.tr("{all}, point {n} chosen").format(all=told, n=self._outline.chosen + 1)
        self.setAccessibleDescription(told)
        self.update()
