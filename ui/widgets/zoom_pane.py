"""One photograph to be drawn on: zoom, pan, and where a pixel of it is seen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from ui import theme
from ui.widgets import view_state as views
from ui.widgets.painting import chip_size, paint_focus_ring, paint_photo_chip
from ui.widgets.picture import Picture, paint_levels
from ui.widgets.view_state import Spot, ViewState

LEAST_SIZE: Final = QSize(40 * theme.GRID, 30 * theme.GRID)
KEY_ZOOM: Final = 1.25
KEY_PAN: Final = 6 * theme.GRID
ARROWS: Final = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


_HANDS: Final = (QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress)


class ZoomPane(QWidget):
    """Wheel and pinch zoom about the pointer; the right or the middle button, or Space and a drag, pans.

    Keys: arrows pan; + and − zoom; Home fits; Z one to one. What is drawn over the photograph is the heir's.
    """

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture = picture
        self._state = ViewState(1.0, 0.0, 0.0)
        self._fits = True
        self._panned: QPointF | None = None
        self._space = False
        self._by_keys = True
        self._pointed_by = Qt.CursorShape.CrossCursor
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(LEAST_SIZE)
        self.setCursor(self._pointed_by)
        self.setAccessibleName(picture.shown_as)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.installEventFilter(self)

    @property
    def view_state(self) -> ViewState:
        """Which part of the photograph is shown."""
        return self._state

    @property
    def picture(self) -> Picture:
        """The photograph."""
        return self._picture

    def place_of(self, spot: Spot) -> QPointF:
        """Return where a pixel of the photograph is seen."""
        return views.to_pane(self._state, QSizeF(self.size())).map(QPointF(spot[0] + 0.5, spot[1] + 0.5))

    def spot_at(self, place: QPointF) -> Spot:
        """Return which pixel is seen at a place; the nearest where the place lies beside the photograph."""
        point = views.to_picture(self._state, QSizeF(self.size()), place)
        size = self._picture.size
        return (
            min(max(point.x() - 0.5, 0.0), size.width() - 1),
            min(max(point.y() - 0.5, 0.0), size.height() - 1),
        )

    def middle(self) -> QPointF:
        """Return where keys act: the middle, where the cross is."""
        return QPointF(self.width() / 2, self.height() / 2)

    def is_on_picture(self, place: QPointF) -> bool:
        """Whether there is photograph at a place."""
        point = views.to_picture(self._state, QSizeF(self.size()), place)
        return QRectF(QPointF(), self._picture.size).contains(point)

    def picture_rect(self) -> QRectF:
        """Return where the whole photograph lies."""
        size = self._picture.size
        whole = QRectF(0, 0, size.width(), size.height())
        return views.to_pane(self._state, QSizeF(self.size())).mapRect(whole)

    def fit(self) -> None:
        """Show the whole photograph."""
        self._fits = True
        self._settle()

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom about a place, the middle unless told."""
        self._show(views.zoomed(self._state, factor, QSizeF(self.size()), about or self.middle()))

    def pan(self, by: QPointF) -> None:
        """Drag the photograph by so many pixels of the screen."""
        self._show(views.panned(self._state, by))

    def reveal(self, spot: Spot) -> None:
        """Bring a pixel of the photograph into sight."""
        place = self.place_of(spot)
        if not self.rect().contains(place.toPoint()):
            self.pan(self.middle() - place)

    @property
    def shows_cross(self) -> bool:
        """Whether keys are what acts on it: a pointer that was moved since is mark enough."""
        return self.hasFocus() and self._by_keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear pinches; not in event(), where an exception while painting would end the process."""
        if event.type() in _HANDS and self._by_keys is not (event.type() is QEvent.Type.KeyPress):
            self._by_keys = not self._by_keys
            self.update()
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.give_up()
                self.zoom(pinch.scaleFactor(), self.mapFromGlobal(pinch.centerPoint()))
                self.pan(pinch.centerPoint() - pinch.lastCenterPoint())
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def give_up(self) -> None:
        """Forget what the first finger has begun, as a second one shows that it was to zoom."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(views.wheel_factor(event.angleDelta().y()), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pans = event.button() in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
        if pans or (self._space and event.button() is Qt.MouseButton.LeftButton):
            self._panned = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._panned is not None:
            by, self._panned = event.position() - self._panned, event.position()
            self.pan(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._panned = None
        self.setCursor(self._pointed_by)

    @property
    def pans(self) -> bool:
        """Whether the mouse drags the photograph now."""
        return self._panned is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in ARROWS:
            self.pan(ARROWS[key] * -KEY_PAN)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(KEY_ZOOM)
        elif key is Qt.Key.Key_Minus:
            self.zoom(1 / KEY_ZOOM)
        elif key is Qt.Key.Key_Home:
            self.fit()
        elif key is Qt.Key.Key_Z and not control:
            self.zoom(1 / (self.devicePixelRatioF() * self._state.zoom))
        elif key is Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space = False
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.colours().surround))
        pane = QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_levels(painter, self._picture.levels, self.picture_rect(), pane)
        self.paint_over(painter, pane)
        chip = QRectF(QPointF(theme.CARD_RADIUS, theme.CARD_RADIUS), chip_size(self._picture.shown_as))
        paint_photo_chip(painter, self._picture.shown_as, chip)
        if self.hasFocus():
            paint_focus_ring(painter, pane, 0)
        painter.end()

    def paint_over(self, painter: QPainter, pane: QRectF) -> None:
        """Paint what is drawn over the photograph."""

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
