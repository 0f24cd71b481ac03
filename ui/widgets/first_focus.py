"""Gives the focus on to one of its parts.

A focus proxy does that too, but then Tab passes over whatever comes before that part.
"""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class FirstFocus(QWidget):
    """Whoever puts the focus on it puts it on the part that was named."""

    _first: QWidget | None = None

    def lead_focus_to(self, part: QWidget) -> None:
        """Name the part."""
        self._first = part

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._first is not None:
            self._first.setFocus(event.reason())
