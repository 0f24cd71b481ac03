"""One of two photographs to be marked: put pins, drag them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMarginsF, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.widgets import view_state as views
from ui.widgets.picture import Picture
from ui.widgets.pin_painting import LOUPE, paint_cross, paint_loupe, paint_pin
from ui.widgets.pins import Photograph, Pins
from ui.widgets.view_state import Spot
from ui.widgets.zoom_pane import ARROWS, KEY_PAN, ZoomPane

_LEAST_SIZE: Final = QSize(35 * theme.GRID, 25 * theme.GRID)
_LOUPE_ENLARGES: Final = 3.0
_FAR: Final = 10.0


class PinPane(ZoomPane):
    """A click puts a pin, a drag moves one, or the photograph.

    Keys: arrows move the chosen pin by a pixel of the photograph, with Ctrl by ten; Shift + arrows, or arrows with
    no pin chosen, pan; Enter puts a pin in the middle, where the cross is; N chooses the next pin.
    """

    def __init__(self, photograph: Photograph, pins: Pins, picture: Picture) -> None:
        super().__init__(picture)
        self._photograph = photograph
        self._pins = pins
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragged: int | None = None
        self._moved = False
        self._pointer: QPointF | None = None
        self.setMinimumSize(_LEAST_SIZE)
        pins.changed.connect(self._tell)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._point(None)
        return super().eventFilter(watched, event)

    def give_up(self) -> None:
        self._pressed = self._dragged = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._last = event.position()
            self._moved = False
            self._dragged = self._pin_at(event.position())
            if self._dragged is not None:
                self._pins.choose((self._dragged, self._photograph))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        by, self._last = event.position() - self._last, event.position()
        if self._pressed is not None and not self._moved:
            far = (event.position() - self._pressed).manhattanLength()
            self._moved = far >= QApplication.startDragDistance()
            by = event.position() - self._pressed
        if self._pressed is not None and self._moved:
            self._drag(by)
        self._point(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        if not self._moved and self._dragged is None:
            self._put(event.position())
        self._pressed = self._dragged = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if key in ARROWS:
            self._arrow(ARROWS[key], pans=shift, by=_FAR if control else 1.0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            self._put(self.middle())
        elif key is Qt.Key.Key_N:
            self._pins.choose_next(self._photograph, -1 if shift else 1)
            self._reveal_chosen()
        else:
            super().keyPressEvent(event)

    def paint_over(self, painter: QPainter, pane: QRectF) -> None:
        self._paint_pins(painter)
        if self.shows_cross:
            paint_cross(painter, pane.center())
        self._paint_loupe(painter, pane)

    def _paint_pins(self, painter: QPainter) -> None:
        for place, pin in enumerate(self._pins.pins):
            spot = pin.at(self._photograph)
            if spot is not None:
                chosen = self._pins.chosen == (place, self._photograph)
                paint_pin(painter, self.place_of(spot), place + 1, chosen=chosen)

    def _paint_loupe(self, painter: QPainter, pane: QRectF) -> None:
        """Enlarge what is under the mouse, or about the chosen pin, in a corner where it does not lie over it."""
        spot = self._looked_at()
        if spot is None:
            return
        frame = QRectF(pane.right() - LOUPE - theme.CARD_RADIUS, theme.CARD_RADIUS, LOUPE, LOUPE)
        near = frame.marginsAdded(QMarginsF(*[float(theme.GRID)] * 4))
        if near.contains(self.place_of(spot)):
            frame.moveTopLeft(QPointF(theme.CARD_RADIUS, 2 * theme.CARD_RADIUS + theme.CHIP))
        zoom = min(_LOUPE_ENLARGES * self.view_state.zoom, views.LARGEST_ZOOM)
        paint_loupe(painter, self.picture, QPointF(spot[0] + 0.5, spot[1] + 0.5), zoom, frame)

    def _looked_at(self) -> Spot | None:
        if self._dragged is None and self._pointer is not None:
            return self.spot_at(self._pointer)
        chosen_here = self._pins.chosen is not None and self._pins.chosen[1] is self._photograph
        if self._pins.chosen is not None and chosen_here and self.hasFocus():
            return self._pins.pins[self._pins.chosen[0]].at(self._photograph)
        return None

    def _put(self, place: QPointF) -> None:
        """Put a pin there, unless there is no photograph."""
        if self.is_on_picture(place):
            self._pins.add(self._photograph, self.spot_at(place))

    def _drag(self, by: QPointF) -> None:
        if self._dragged is None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(by)
            return
        spot = self._pins.pins[self._dragged].at(self._photograph)
        if spot is not None:
            self._pins.move(self.spot_at(self.place_of(spot) + by), goes_on=True)

    def _arrow(self, toward: QPointF, *, pans: bool, by: float) -> None:
        chosen = self._pins.chosen
        if pans or chosen is None or chosen[1] is not self._photograph:
            self.pan(toward * -KEY_PAN)
        else:
            self._pins.nudge(toward.x() * by, toward.y() * by)

    def _pin_at(self, place: QPointF) -> int | None:
        """Return the nearest pin within a fingertip."""
        found = [
            ((self.place_of(spot) - place).manhattanLength(), index)
            for index, pin in enumerate(self._pins.pins)
            if (spot := pin.at(self._photograph)) is not None
        ]
        near = [one for one in found if one[0] <= theme.TOUCH / 2]
        return min(near)[1] if near else None

    def _reveal_chosen(self) -> None:
        chosen = self._pins.chosen
        spot = self._pins.pins[chosen[0]].at(self._photograph) if chosen else None
        if spot is not None:
            self.reveal(spot)

    def _point(self, place: QPointF | None) -> None:
        self._pointer = place
        self.update()

    def _tell(self) -> None:
        there = sum(pin.at(self._photograph) is not None for pin in self._pins.pins)
        told = self.tr("{n} landmarks").format(n=there)
        chosen = self._pins.chosen
        if chosen is not None and chosen[1] is self._photograph:
            told = self.tr("{all}, number {n} chosen").format(all=told, n=chosen[0] + 1)
        self.setAccessibleDescription(told)
        self.update()
