"""The photo viewer: a baseline and a follow-up, side by side or under a wipe, moved together."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from ui import theme
from ui.widgets import view_state as views
from ui.widgets.painting import chip_size, paint_focus_ring, paint_photo_chip
from ui.widgets.pair import Mode, Pair
from ui.widgets.photo_painting import paint_pair
from ui.widgets.picture import Overlay, Picture
from ui.widgets.view_state import ViewState

_KEY_ZOOM: Final = 1.25
_KEY_PAN: Final = 6 * theme.GRID
_KEY_WIPE: Final = 0.02
_LEAST_SIZE: Final = QSize(40 * theme.GRID, 25 * theme.GRID)
_PANNING: Final = {
    Qt.Key.Key_Left: QPointF(_KEY_PAN, 0),
    Qt.Key.Key_Right: QPointF(-_KEY_PAN, 0),
    Qt.Key.Key_Up: QPointF(0, _KEY_PAN),
    Qt.Key.Key_Down: QPointF(0, -_KEY_PAN),
}


class PhotoView(QWidget):
    """Shows one photograph or a pair; wheel and pinch zoom about the pointer, drag pans, double click fits.

    Keys: arrows move the wipe, or pan; Shift + arrows always pan; + and − zoom; Home fits; Z one to one; L locks.
    """

    mode_changed = Signal(object)
    overlay_changed = Signal(object)
    lock_changed = Signal(bool)
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = Pair()
        self._message = ""
        self._dragged: int | None = None
        self._wiping = False
        self._last = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(_LEAST_SIZE)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.installEventFilter(self)
        self._describe()

    def show_pictures(
        self, before: Picture | None, after: Picture | None = None, *, keep_view: bool = False
    ) -> None:
        """Show a pair, one photograph or none; `keep_view` where only the follow-up was exchanged."""
        self._pair.pictures = tuple(picture for picture in (before, after) if picture is not None)
        self._pair.fits = self._pair.fits or not keep_view
        self._message = ""
        self._describe()
        self._settle()

    def show_message(self, text: str) -> None:
        """Say something over the photographs, such as that they are being opened; empty takes it away."""
        self._message = text
        self.update()

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """What is shown, the baseline first."""
        return self._pair.pictures

    @property
    def mode(self) -> Mode:
        """How a pair is laid out."""
        return self._pair.mode

    def set_mode(self, mode: Mode) -> None:
        """Lay the pair out side by side, or under a wipe."""
        if mode is not self._pair.mode:
            self._pair.mode = mode
            self._settle()
            self.mode_changed.emit(mode)

    @property
    def overlay(self) -> Overlay:
        """How veins are marked."""
        return self._pair.overlay

    def set_overlay(self, overlay: Overlay) -> None:
        """Mark veins by outline, by filling, or not at all."""
        if overlay is not self._pair.overlay:
            self._pair.overlay = overlay
            self.update()
            self.overlay_changed.emit(overlay)

    @property
    def locked(self) -> bool:
        """Whether both panes move together."""
        return self._pair.locked

    def set_locked(self, locked: bool) -> None:
        """Move both panes together, or each by itself; locking brings the second to the first."""
        if locked != self._pair.locked:
            self._pair.locked = locked
            self._settle()
            self.lock_changed.emit(locked)

    @property
    def wipe(self) -> float:
        """Where the wipe stands, 0 at the left edge, 1 at the right."""
        return self._pair.wipe

    def set_wipe(self, share: float) -> None:
        """Move the wipe."""
        self._pair.wipe = min(max(share, 0.0), 1.0)
        self.update()

    def view_state(self, pane: int = 0) -> ViewState:
        """Return which part of the photographs a pane shows."""
        return self._pair.state(pane)

    def panes(self) -> tuple[QRectF, ...]:
        """Return where the panes lie: two side by side, otherwise one."""
        return self._pair.panes()

    def fit(self) -> None:
        """Show the whole photographs."""
        self._pair.fits = True
        self._settle()

    def one_to_one(self, about: QPointF | None = None) -> None:
        """Show one pixel of the photograph on one pixel of the screen."""
        shown = self._pair.state(0 if about is None else self._pair.pane_at(about)).zoom
        self.zoom(1 / (self.devicePixelRatioF() * shown), about)

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom about a point of the widget, the middle of the first pane unless told."""
        self._pair.zoom(factor, about)
        self._moved()

    def pan(self, by: QPointF, pane: int = 0) -> None:
        """Drag the photographs by this many pixels."""
        self._pair.pan(by, pane)
        self._moved()

    def _settle(self) -> None:
        self._pair.settle()
        self._moved()

    def _moved(self) -> None:
        self.update()
        self.view_changed.emit()

    def _describe(self) -> None:
        shown = [picture.shown_as for picture in self._pair.pictures]
        if len(shown) == 2:
            text = self.tr("Photographs: {first} and {second}").format(first=shown[0], second=shown[1])
        else:
            text = (
                self.tr("Photograph: {first}").format(first=shown[0]) if shown else self.tr("No photograph")
            )
        self.setAccessibleName(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear gestures. Not in event(): with it overridden, an exception while painting ends the process."""
        if isinstance(event, QGestureEvent):
            return self._pinch(event)
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1.0 + event.value(), event.position())
            return True
        return super().eventFilter(watched, event)

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
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
        self._last = event.position()
        self._wiping = self._pair.handle().contains(self._last)
        self._dragged = None if self._wiping else self._pair.pane_at(self._last)
        self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moved = event.position() - self._last
        self._last = event.position()
        if self._wiping:
            self.set_wipe(self._last.x() / max(1, self.width()))
        elif self._dragged is not None:
            self.pan(moved, self._dragged)
        self._show_cursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._wiping = False
        self._dragged = None
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._pair.handle().contains(event.position()):
            self.fit()

    def _show_cursor(self) -> None:
        if self._wiping or self._pair.handle().contains(self._last):
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._pair.size = QSizeF(self.size())
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.colours().surround))
        paint_pair(painter, self._pair)
        if self._message:
            chip = QRectF(QPointF(), chip_size(self._message, theme.BODY))
            chip.moveCenter(QRectF(self.rect()).center())
            paint_photo_chip(painter, self._message, chip, theme.BODY)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), 0)
        painter.end()
