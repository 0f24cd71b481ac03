"""A line of a list that is one button: words in columns, which wrap rather than be cut off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.avatar import Avatar


class RowButton(QPushButton):
    """Shows columns, each a strong line over muted ones; spoken as all of them."""

    def __init__(
        self, columns: Sequence[Sequence[str]], letters: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAutoDefault(True)
        self.setProperty("kind", "row")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(text for column in columns for text in column if text))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        row.setSpacing(2 * theme.GRID)
        if letters:
            avatar = Avatar(letters)
            avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(avatar)
        for column in columns:
            row.addLayout(_column(column), 1)
        self._row = row

    def sizeHint(self) -> QSize:
        return QSize(self._row.minimumSize().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        self.ensurePolished()
        wrapped = self._row.totalHeightForWidth(max(self.width(), self._row.minimumSize().width()))
        return max(wrapped, theme.TOUCH)


def _column(lines: Sequence[str]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    for place, text in enumerate(lines):
        if text:
            line = QLabel(text)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setWordWrap(True)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.setProperty("role", "small" if place else "strong")
            line.setProperty("tone", "muted" if place else "")
            column.addWidget(line)
    column.addStretch(1)
    return column
