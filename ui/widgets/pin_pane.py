"""One of two photographs to be marked: zoom, pan, put pins, drag them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMarginsF, QObject, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from ui import theme
from ui.widgets import view_state as views
from ui.widgets.painting import chip_size, paint_focus_ring, paint_photo_chip
from ui.widgets.picture import Picture, paint_levels
from ui.widgets.pin_painting import LOUPE, paint_cross, paint_loupe, paint_pin
from ui.widgets.pins import Photograph, Pins, Spot
from ui.widgets.view_state import ViewState

_LEAST_SIZE: Final = QSize(35 * theme.GRID, 25 * theme.GRID)
_KEY_ZOOM: Final = 1.25
_KEY_PAN: Final = 6 * theme.GRID
_LOUPE_ENLARGES: Final = 3.0
_FAR: Final = 10.0
_ARROWS: Final = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class PinPane(QWidget):
    """A click puts a pin, a drag moves one, or the photograph; wheel and pinch zoom about the pointer.

    Keys: arrows move the chosen pin by a pixel of the photograph, with Ctrl by ten; Shift + arrows, or arrows with
    no pin chosen, pan; Enter puts a pin in the middle, where the cross is; N chooses the next pin; + and − zoom,
    Home fits, Z one to one.
    """

    def __init__(self, photograph: Photograph, pins: Pins, picture: Picture) -> None:
        super().__init__()
        self._photograph = photograph
        self._pins = pins
        self._picture = picture
        self._state = ViewState(1.0, 0.0, 0.0)
        self._fits = True
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragged: int | None = None
        self._moved = False
        self._pointer: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(_LEAST_SIZE)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(picture.shown_as)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.installEventFilter(self)
        pins.changed.connect(self._tell)
        self._tell()

    @property
    def view_state(self) -> ViewState:
        """Which part of the photograph is shown."""
        return self._state

    def place_of(self, spot: Spot) -> QPointF:
        """Return where a pixel of the photograph is seen."""
        in_picture = QPointF(spot[0] + 0.5, spot[1] + 0.5)
        return views.to_pane(self._state, QSizeF(self.size())).map(in_picture)

    def spot_at(self, place: QPointF) -> Spot:
        """Return which pixel is seen at a place; the nearest where the place lies beside the photograph."""
        point = views.to_picture(self._state, QSizeF(self.size()), place)
        size = self._picture.size
        return (
            min(max(point.x() - 0.5, 0.0), size.width() - 1),
            min(max(point.y() - 0.5, 0.0), size.height() - 1),
        )

    def fit(self) -> None:
        """Show the whole photograph."""
        self._fits = True
        self._settle()

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom about a place, the middle unless told."""
        pane = QSizeF(self.size())
        place = QPointF(pane.width() / 2, pane.height() / 2) if about is None else about
        self._show(views.zoomed(self._state, factor, pane, place))

    def pan(self, by: QPointF) -> None:
        """Drag the photograph by so many pixels of the screen."""
        self._show(views.panned(self._state, by))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear pinches; not in event(), where an exception while painting would end the process."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                middle = self.mapFromGlobal(pinch.centerPoint())
                self.zoom(pinch.scaleFactor(), middle)
                self.pan(pinch.centerPoint() - pinch.lastCenterPoint())
                self._pressed = None
                event.accept()
                return True
        elif event.type() is QEvent.Type.Leave:
            self._point(None)
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(views.wheel_factor(event.angleDelta().y()), event.position())
        event.accept()

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
        if key in _ARROWS:
            far = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            self._arrow(_ARROWS[key], pans=shift, by=_FAR if far else 1.0)
            return
        match key:
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not modifiers & Qt.KeyboardModifier.ControlModifier:
                self._put(QPointF(self.width() / 2, self.height() / 2))
            case Qt.Key.Key_N:
                self._pins.choose_next(self._photograph, -1 if shift else 1)
                self._reveal_chosen()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(_KEY_ZOOM)
            case Qt.Key.Key_Minus:
                self.zoom(1 / _KEY_ZOOM)
            case Qt.Key.Key_Home:
                self.fit()
            case Qt.Key.Key_Z if not modifiers & Qt.KeyboardModifier.ControlModifier:
                self.zoom(1 / (self.devicePixelRatioF() * self._state.zoom))
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.colours().surround))
        pane = QRectF(self.rect())
        size = self._picture.size
        whole = views.to_pane(self._state, pane.size()).mapRect(QRectF(0, 0, size.width(), size.height()))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_levels(painter, self._picture.levels, whole, pane)
        self._paint_pins(painter)
        if self.hasFocus():
            paint_cross(painter, pane.center())
        self._paint_loupe(painter, pane)
        chip = QRectF(QPointF(theme.CARD_RADIUS, theme.CARD_RADIUS), chip_size(self._picture.shown_as))
        paint_photo_chip(painter, self._picture.shown_as, chip)
        if self.hasFocus():
            paint_focus_ring(painter, pane, 0)
        painter.end()

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
        zoom = min(_LOUPE_ENLARGES * self._state.zoom, views.LARGEST_ZOOM)
        paint_loupe(painter, self._picture, QPointF(spot[0] + 0.5, spot[1] + 0.5), zoom, frame)

    def _looked_at(self) -> Spot | None:
        if self._dragged is None and self._pointer is not None:
            return self.spot_at(self._pointer)
        chosen_here = self._pins.chosen is not None and self._pins.chosen[1] is self._photograph
        if self._pins.chosen is not None and chosen_here and self.hasFocus():
            return self._pins.pins[self._pins.chosen[0]].at(self._photograph)
        return None

    def _put(self, place: QPointF) -> None:
        """Put a pin there, unless there is no photograph."""
        point = views.to_picture(self._state, QSizeF(self.size()), place)
        if QRectF(QPointF(), self._picture.size).contains(point):
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
            self.pan(toward * -_KEY_PAN)
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
            place = self.place_of(spot)
            if not self.rect().contains(place.toPoint()):
                self.pan(QPointF(self.rect().center()) - place)

    def _point(self, place: QPointF | None) -> None:
        self._pointer = place
        self.update()

    def _show(self, state: ViewState) -> None:
        self._state = views.kept_inside(state, self._picture.size, QSizeF(self.size()))
        self._fits = False
        self.update()

    def _settle(self) -> None:
        pane = QSizeF(self.size())
        if self._fits:
            self._state = views.fitted(self._picture.size, pane)
        else:
            self._state = views.kept_inside(self._state, self._picture.size, pane)
        self.update()

    def _tell(self) -> None:
        there = sum(pin.at(self._photograph) is not None for pin in self._pins.pins)
        told = self.tr("{n} landmarks").format(n=there)
        chosen = self._pins.chosen
        if chosen is not None and chosen[1] is self._photograph:
            told = self.tr("{all}, number {n} chosen").format(all=told, n=chosen[0] + 1)
        self.setAccessibleDescription(told)
        self.update()
