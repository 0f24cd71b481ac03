"""The photo viewer under mouse, wheel, fingers and keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from ui import theme
from ui.widgets import view_state as views
from ui.widgets.pair import Mode
from ui.widgets.photo_modes import OPACITY_STEP, PhotoModes

_KEY_ZOOM: Final = 1.25
_KEY_PAN: Final = 6 * theme.GRID
_KEY_WIPE: Final = 0.02
_PANNING: Final = {
    Qt.Key.Key_Left: QPointF(_KEY_PAN, 0),
    Qt.Key.Key_Right: QPointF(-_KEY_PAN, 0),
    Qt.Key.Key_Up: QPointF(0, _KEY_PAN),
    Qt.Key.Key_Down: QPointF(0, -_KEY_PAN),
}


class PhotoView(PhotoModes):
    """Wheel and pinch zoom about the pointer, drag pans, double click fits; a vein under the pointer is told.

    A click keeps a vein marked; where one photograph hides the other it shows the other, or pauses. Keys: arrows
    move the wipe, or pan; Shift + arrows always pan; + and − zoom; Home fits; Z one to one; L locks; [ and ] fade;
    B shows the other photograph; Space pauses; Esc lets go of a vein, or of a line that is being drawn.
    """

    line_drawn = Signal(object)
    """A DrawnLine along something of known length."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dragged: int | None = None
        self._wiping = False
        self._pressed = QPointF()
        self._last = QPointF()
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.installEventFilter(self)

    @property
    def draws_line(self) -> bool:
        """Whether the next drag draws a line."""
        return self._drawing.wanted

    def draw_line(self) -> None:
        """Let a line be drawn with the next drag."""
        if self.pictures:
            self._drawing.wanted = True
            self._pointing.forget()
            self.show_message(
                self.tr("Drag along something of known length, such as 10 mm of a ruler. Esc stops."),
                on_top=True,
            )
            self._show_cursor()
            self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear gestures. Not in event(): with it overridden, an exception while painting ends the process."""
        if isinstance(event, QGestureEvent):
            return self._pinch(event)
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1.0 + event.value(), event.position())
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            # Esc means the page before, but for as long as there is something here to let go of.
            if event.key() == Qt.Key.Key_Escape and self._holds_something():
                event.accept()
                return True
        elif event.type() is QEvent.Type.Leave:
            self._hover(None)
        return super().eventFilter(watched, event)

    def _holds_something(self) -> bool:
        return self._drawing.wanted or self._pointing.keeps

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        # What the first finger has begun was not meant.
        self._dragged, self._wiping, self._drawing.line = None, False, None
        middle = self.mapFromGlobal(pinch.centerPoint())
        self.zoom(pinch.scaleFactor(), middle)
        self.pan(pinch.centerPoint() - pinch.lastCenterPoint(), self._pair.pane_at(middle))
        event.accept()
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(views.wheel_factor(event.angleDelta().y()), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = self._last = event.position()
        if self._drawing.wanted:
            self._drawing.begin(self._last)
        else:
            self._wiping = self._pair.handle().contains(self._last)
            self._dragged = None if self._wiping else self._pair.pane_at(self._last)
        self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moved = event.position() - self._last
        self._last = event.position()
        if self._drawing.wanted:
            self._drawing.drag(self._last)
            self.update()
        elif self._wiping:
            self.set_wipe(self._last.x() / max(1, self.width()))
        elif self._dragged is not None:
            self.pan(moved, self._dragged)
        else:
            self._hover(self._last)
        self._show_cursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._drawing.wanted:
            self._finish_line()
        elif self._dragged is not None and self._stayed(event.position()):
            self._tap(event.position())
        self._wiping = False
        self._dragged = None
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._pair.handle().contains(event.position()) and not self._drawing.wanted:
            self.fit()
            if self.mode.is_alone:
                self._tap(event.position())  # the first of the two clicks is taken back

    def _tap(self, point: QPointF) -> None:
        match self._pair.stacked:
            case Mode.SINGLE:
                self.show_other()
            case Mode.BLINK:
                self.pause()
            case _:
                self.point_at_change(point)
                self._pointing.click(point)
                self._tell_pointed()

    def _stayed(self, point: QPointF) -> bool:
        return (point - self._pressed).manhattanLength() < QApplication.startDragDistance()

    def _hover(self, point: QPointF | None) -> None:
        self.point_at_change(point)
        if not self._drawing.wanted and self._pointing.hover(point):
            self._tell_pointed()

    def _finish_line(self) -> None:
        line = self._drawing.finish()
        if line is not None:
            self.show_message("")
            self.line_drawn.emit(line)
        self.update()

    def _let_go(self) -> None:
        if self._drawing.wanted:
            self._drawing.stop()
            self.show_message("")
        self._pointing.forget()
        self._tell_pointed()
        self._show_cursor()

    def _show_cursor(self) -> None:
        if self._drawing.wanted:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self._wiping or self._pair.handle().contains(self._last):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif self._dragged is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._pan_or_wipe(key, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)):
            match key:
                case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                    self.zoom(_KEY_ZOOM)
                case Qt.Key.Key_Minus:
                    self.zoom(1 / _KEY_ZOOM)
                case Qt.Key.Key_Home:
                    self.fit()
                case Qt.Key.Key_Z:
                    self.one_to_one()
                case Qt.Key.Key_L:
                    self.set_locked(not self.locked)
                case Qt.Key.Key_BracketLeft:
                    self.set_opacity(self.opacity - OPACITY_STEP)
                case Qt.Key.Key_BracketRight:
                    self.set_opacity(self.opacity + OPACITY_STEP)
                case Qt.Key.Key_B:
                    self.show_other()
                case Qt.Key.Key_Space if self.blinking.wanted:
                    self.pause()
                case Qt.Key.Key_Escape if self._holds_something():
                    self._let_go()
                case _:
                    super().keyPressEvent(event)

    def _pan_or_wipe(self, key: Qt.Key, shift: bool) -> bool:
        if key not in _PANNING:
            return False
        if self._pair.wiped and not shift and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.set_wipe(self.wipe + (_KEY_WIPE if key is Qt.Key.Key_Right else -_KEY_WIPE))
        else:
            self.pan(_PANNING[key])
        return True
