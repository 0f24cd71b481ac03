"""What an empty page says: what belongs here, and the next step."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.tinted import set_icon

_LARGE_ICON: Final = 6 * theme.GRID
_TEXT_WIDTH: Final = 50 * theme.GRID


class EmptyState(QWidget):
    """An icon, a line, a sentence and a button; `acted` when the button was pressed."""

    acted = Signal()

    def __init__(
        self, icon: str, heading: str, text: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[3 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addStretch()
        sign = QLabel()
        set_icon(sign, icon, "faint", _LARGE_ICON)
        column.addWidget(sign, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(_centred(_text(heading, "heading", "")))
        if text:
            column.addLayout(_centred(_text(text, "body", "muted")))
        if action:
            button = QPushButton(action)
            theme.restyle(button, "kind", "primary")
            button.setAutoDefault(True)
            button.clicked.connect(self.acted)
            self.setFocusProxy(button)
            column.addSpacing(theme.GRID)
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()


def _centred(label: QLabel) -> QHBoxLayout:
    # With an alignment instead of stretches, text would be measured as if it had the window's width.
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(label)
    row.addStretch()
    return row


def _text(text: str, role: str, tone: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setMinimumWidth(_TEXT_WIDTH)
    label.setMaximumWidth(_TEXT_WIDTH)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    theme.restyle(label, "role", role)
    theme.restyle(label, "tone", tone)
    return label
