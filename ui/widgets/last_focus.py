"""Gives the focus back to what had it before something else took it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class LastFocus:
    """Remembers one widget; it may be hidden or gone by the time it is to be given back."""

    def __init__(self) -> None:
        self._widget: QWidget | None = None

    def remember(self, window: QWidget) -> None:
        """Remember what has the focus in a window."""
        self._widget = window.focusWidget()

    def give_back(self) -> bool:
        """Put the focus there again; say whether that could be done."""
        widget, self._widget = self._widget, None
        if widget is None or not isValid(widget) or not widget.isVisible():
            return False
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
