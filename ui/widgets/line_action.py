"""An icon at the end of a line edit that can be pressed; tinted anew with the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from ui import theme


class LineAction(QAction):
    """Stands at the end of a line edit, which it belongs to."""

    def __init__(self, line: QLineEdit, icon: str, tip: str) -> None:
        super().__init__(line)
        self._name = icon
        self.setToolTip(tip)
        self.show_icon(icon)
        line.addAction(self, QLineEdit.ActionPosition.TrailingPosition)
        line.installEventFilter(self)

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.setIcon(theme.icon(name))

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.PaletteChange:
            self.show_icon(self._name)
        return super().eventFilter(watched, event)
