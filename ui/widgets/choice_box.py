"""A list that opens where it is pressed."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class ChoiceBox(QComboBox):
    """What is chosen stays where a wheel turns over it: the page scrolls, and no photo goes to another leg."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
