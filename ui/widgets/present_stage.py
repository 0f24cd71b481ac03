"""The stage of a patient view: the photographs, and what fingers, mouse and wheel do on them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from ui import theme
from ui.widgets import detail
from ui.widgets.presentation import Presentation, Step
from ui.widgets.slide_surface import SlideSurface
from ui.widgets.view_state import wheel_factor

_HANDLE: Final = theme.TOUCH / 2
_SWIPE: Final = 10 * theme.GRID


class PresentStage(SlideSurface):
    """A finger or the mouse wipes, a swipe goes on or back, a tap lets the way go on or stand still.

    Wheel and pinch go nearer, to all photographs alike; then a drag moves them, and a double click shows the whole.
    """

    def __init__(self, presentation: Presentation, parent: QWidget | None = None) -> None:
        super().__init__(presentation, parent)
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._wiping = False
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear pinches; not in event(), where an exception while painting would end the process."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pressed = None  # two fingers neither wipe nor swipe
                self._go_near(pinch.scaleFactor(), self.mapFromGlobal(pinch.centerPoint()))
                self._drag(pinch.centerPoint() - pinch.lastCenterPoint())
                event.accept()
                return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self._go_near(1.0 + event.value(), event.position())
            return True
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._go_near(wheel_factor(event.angleDelta().y()), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._last = event.position()
        self._wiping = self._presentation.step is Step.WIPE and (
            not self._presentation.near or abs(self._last.x() - self._line(self.photo_rect())) <= _HANDLE
        )
        if self._wiping:
            self._wipe_to(self._last)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moved, self._last = event.position() - self._last, event.position()
        if self._pressed is None:
            return
        if self._wiping:
            self._wipe_to(self._last)
        elif self._presentation.near:
            self._drag(moved)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        start, self._pressed = self._pressed, None
        if start is None or self._presentation.step is Step.WIPE:
            return
        moved = event.position() - start
        if moved.manhattanLength() < QApplication.startDragDistance():
            self._presentation.play(not self._presentation.plays)
        elif not self._presentation.near and abs(moved.x()) >= _SWIPE and abs(moved.x()) > abs(moved.y()):
            self._presentation.turn(-1 if moved.x() > 0 else 1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole; its second release is a tap that takes the first one back."""
        self._pressed = self._last = event.position()
        self._wiping = False
        self._presentation.fit()

    def _wipe_to(self, point: QPointF) -> None:
        photo = self.photo_rect()
        if photo.width() > 0:
            self._presentation.set_wipe((point.x() - photo.left()) / photo.width())

    def _go_near(self, factor: float, point: QPointF) -> None:
        photo = self._photo_at(point)
        if photo is not None:
            self._presentation.go_near(factor, detail.spot(self._presentation.part, photo, point))

    def _drag(self, by: QPointF) -> None:
        photo, part = self._photo_at(self._last), self._presentation.part
        if self._presentation.near and photo is not None:
            self._presentation.move(
                QPointF(-by.x() / photo.width() * part.width(), -by.y() / photo.height() * part.height())
            )
