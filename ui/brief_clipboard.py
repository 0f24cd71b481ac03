"""Text on the clipboard for a minute: long enough to paste it, too short to be left behind."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

CLEARED_AFTER_MS: Final = 60_000


class BriefClipboard(QObject):
    """Takes away only what it put there, never what was copied since."""

    def __init__(self, parent: QObject, timer: QTimer | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._timer = timer or QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEARED_AFTER_MS)
        self._timer.timeout.connect(self.clear)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard; the minute starts now."""
        self._text = text
        QGuiApplication.clipboard().setText(text)
        self._timer.start()

    def clear(self) -> None:
        """Take the text away, where it is still there."""
        self._timer.stop()
        clipboard = QGuiApplication.clipboard()
        if self._text and clipboard.text() == self._text:
            clipboard.clear()
        self._text = ""
