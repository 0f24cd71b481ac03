"""What the faces of the welcome card share: a title, fields, a busy line, what went wrong in words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.field import Field, text_label


class Face(QWidget):
    """One state of the card; `first` is where the caret goes."""

    def __init__(self, title: str, below: str = "") -> None:
        super().__init__()
        self.title = text_label(title, theme.TextRole.TITLE)
        self.below = text_label(below, tone="muted")
        if not below:
            self.below.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * theme.GRID)
        self.column.addWidget(self.title)
        self.column.addWidget(self.below)
        self.busy_line = QProgressBar(maximum=0, textVisible=False)
        self.busy_line.hide()

    @property
    def busy(self) -> bool:
        """Whether something is under way that this face started."""
        return not self.busy_line.isHidden()

    def set_busy(self, busy: bool, doing: str = "") -> None:
        """Show that it works on it; the buttons wait, what was typed stays."""
        self.busy_line.setAccessibleName(doing)
        self.busy_line.setVisible(busy)
        for button in self.findChildren(QPushButton):
            button.setEnabled(not busy)

    def check(self) -> bool:
        """Say what is wrong with the fields; return whether all is right."""
        wrong = [field for field in self.findChildren(Field) if not field.check()]
        if wrong:
            wrong[0].focus_first()
        return not wrong

    def focus_first(self) -> None:
        """Put the caret where the person goes on."""


class Problem(QFrame):
    """Says in words why a library could not be opened or made."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "problem")
        self._label = text_label("")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        column.addWidget(self._label)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Say something, or with an empty text nothing."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


def library_name(folder: Path) -> str:
    """Return what a library is called: its folder."""
    return folder.name or str(folder)


def touch_button(text: str, kind: str = "") -> QPushButton:
    """Return a button as wide as the card, that Enter presses where it has the focus."""
    button = QPushButton(text)
    button.setProperty("kind", kind)
    button.setAutoDefault(True)
    return button
