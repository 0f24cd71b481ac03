"""The list below a search field: arrow keys move in it while the field keeps the focus."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui import theme

_MOVING: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SearchedList(QListView):
    """Shows what was found; scrolls by pixels, never sideways."""

    def __init__(self, field: QLineEdit, model: QAbstractItemModel, lines: QStyledItemDelegate) -> None:
        super().__init__()
        self._field = field
        lines.setParent(self)
        self.setModel(model)
        self.setItemDelegate(lines)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._field
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _MOVING
        ):
            self.event(event)
            return True
        return super().eventFilter(watched, event)


def paint_line_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint what lies under a line of such a list: that it is chosen, or under the mouse."""
    colours = theme.colours()
    rect: QRect = option.rect
    state: QStyle.StateFlag = option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.colour(colours.accent_soft))
        mark = QRect(rect.topLeft(), QSize(theme.FOCUS_LINE, rect.height()))
        painter.fillRect(mark, theme.colour(colours.accent))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.colour(colours.window))
