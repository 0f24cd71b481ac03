"""A numbered pin on a figure of the body: pressed, dragged, and moved by keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui import theme
from vein_tracker.model.records import Id

_RADIUS: Final = 1.625 * theme.GRID
_STEP: Final = theme.GRID // 2
_WAYS: Final = {
    Qt.Key.Key_Left: QPoint(-_STEP, 0),
    Qt.Key.Key_Right: QPoint(_STEP, 0),
    Qt.Key.Key_Up: QPoint(0, -_STEP),
    Qt.Key.Key_Down: QPoint(0, _STEP),
}


class BodyPin(QAbstractButton):
    """Filled where it is pointed at, focused or chosen; `clicked` when it was pressed and not dragged."""

    pointed = Signal(bool)
    dropped = Signal(QPointF)
    """Where its middle was let go, in the parent's coordinates."""
    stepped = Signal(QPointF)
    """By how much it is to move, from Ctrl and the arrow keys."""

    def __init__(self, area_id: Id, number: int, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.area_id = area_id
        self._number = str(number)
        self._lit = False
        self._grip: QPoint | None = None
        self._dragging = False
        self.setObjectName(f"pin {area_id}")
        self.setFixedSize(theme.TOUCH, theme.TOUCH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leads the focus to the card
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        tip = self.tr("{area}. Press to find it in the list, drag to move it (Ctrl and arrow keys)")
        self.setToolTip(tip.format(area=name))

    @property
    def middle(self) -> QPointF:
        """Where it is, in the parent's coordinates."""
        return QPointF(self.geometry().center()) + QPointF(0.5, 0.5)

    @property
    def lit(self) -> bool:
        """Whether it is shown filled."""
        return self._lit or self.hasFocus() or self.underMouse() or self._dragging

    def light(self, lit: bool) -> None:
        """Fill it, as when its card is pointed at."""
        self._lit = lit
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            super().mouseMoveEvent(event)
            return
        way = event.position().toPoint() - self._grip
        if not self._dragging and way.manhattanLength() < QApplication.startDragDistance():
            return
        if not self._dragging:
            self._dragging = True
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.raise_()
        self.move(self._kept(self.pos() + way))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        if not self._dragging:
            super().mouseReleaseEvent(event)
            return
        self._dragging = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.dropped.emit(self.middle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.stepped.emit(QPointF(way))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        table = theme.colours()
        middle = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(table.accent), theme.FOCUS_LINE))
        painter.setBrush(theme.colour(table.accent if self.lit else table.surface))
        painter.drawEllipse(middle, _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, _RADIUS + 2 * theme.FOCUS_LINE, _RADIUS + 2 * theme.FOCUS_LINE)
        painter.setPen(theme.colour(table.on_accent if self.lit else table.accent))
        painter.setFont(theme.font(theme.SMALL, QFont.Weight.Bold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)
        painter.end()

    def _kept(self, corner: QPoint) -> QPoint:
        over = self.parentWidget()
        assert over is not None
        room = QRect(QPoint(), over.size() - self.size())
        return QPoint(
            max(room.left(), min(room.right() + 1, corner.x())),
            max(room.top(), min(room.bottom() + 1, corner.y())),
        )
