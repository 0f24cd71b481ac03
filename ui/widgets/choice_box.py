"""A list that opens where it is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class ChoiceBox(QComboBox):
    """What is chosen stays where a wheel turns over it: the page scrolls, and no photo goes to another leg."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a wheel would take the focus along, too

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
