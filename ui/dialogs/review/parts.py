"""What the steps of a review are made of: words, buttons in a row, a note to be minded."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.buttons import push_button
from ui.widgets.field import text_label


class Guide(QFrame):
    """Says what to do, and below what it comes to, beside buttons."""

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self.step = text_label("", theme.TextRole.STRONG)
        self.told = text_label("", theme.TextRole.SMALL, "muted")
        words = QVBoxLayout()
        words.setSpacing(theme.GRID // 2)
        words.addWidget(self.step)
        words.addWidget(self.told)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * theme.GRID, theme.GRID, 3 * theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addLayout(words, 1)
        for button in buttons:
            row.addWidget(button)

    def say(self, step: str, told: str = "", *, caution: bool = False) -> None:
        """Say something else."""
        self.step.setText(step)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        theme.restyle(self.told, "tone", "caution" if caution else "muted")


def act(text: str, tip: str, kind: str = "", *, icon: str = "") -> QPushButton:
    """Return a button of a step; Enter in the photograph never presses it."""
    button = push_button(text, kind, icon=icon)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
