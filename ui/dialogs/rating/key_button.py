"""A large button that shows the key that presses it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui import theme

_HEIGHT: Final = 7 * theme.GRID


class KeyButton(QPushButton):
    """Stays pressed while it is chosen; its key stands small in its corner and works from everywhere around."""

    def __init__(self, text: str, key: Qt.Key, shown_key: str = "") -> None:
        super().__init__(text)
        self.key = key
        self._shown_key = shown_key or QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "toggle")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Key {key}").format(key=self._shown_key))
        self.setToolTip(self.tr("{words} ({key})").format(words=text, key=self._shown_key))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + 2 * theme.GRID, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        table = theme.colours()
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(QColor(table.muted if self.isEnabled() else table.faint))
        inside = self.rect().adjusted(theme.GRID, theme.GRID // 2, -theme.GRID, -theme.GRID // 2)
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self._shown_key)
        painter.end()
