"""A word on a soft ground: a consent, an alert, why two photographs may be compared."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from ui import theme


class ChipKind(StrEnum):
    """SOFT for what is well, CAUTION for what is to be minded, PLAIN for what is only said."""

    SOFT = "soft"
    CAUTION = "caution"
    PLAIN = "plain"


class Chip(QLabel):
    """Says something in a word or two; `detail` is told on hover and to screen readers."""

    def __init__(
        self, text: str = "", kind: ChipKind = ChipKind.SOFT, detail: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if detail:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text, kind, detail)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell by key what is told on hover."""
        super().focusInEvent(event)
        self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell by click or touch, too: pressing has taken away what was told until now."""
        event.accept()  # Whoever else heard of it would take it away again.
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()

    def _tell(self) -> None:
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.toolTip(), self)

    def say(self, text: str, kind: ChipKind = ChipKind.SOFT, detail: str = "") -> None:
        """Say something else."""
        self.setText(text)
        self.setToolTip(detail)
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        theme.restyle(self, "chip", kind)
