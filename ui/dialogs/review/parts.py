"""What the steps of a review are made of: words, buttons in a row, a note to be minded."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.buttons import push_button
from ui.widgets.field import text_label


class Guide(QFrame):
    """Says what to do, and below what it comes to, beside buttons.

    It never gets lower than the longest that it says, so that the photograph below stays where it is.
    """

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self.step = text_label("", theme.TextRole.STRONG)
        self.told = text_label("", theme.TextRole.SMALL, "muted")
        self._sayings: set[tuple[str, str]] = set()
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.GRID // 2)
        words.addStretch(1)
        words.addWidget(self.step)
        words.addWidget(self.told)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * theme.GRID, theme.GRID, 3 * theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addWidget(self._words, 1)
        for button in buttons:
            row.addWidget(button)

    def say(self, step: str, told: str = "", *, caution: bool = False) -> None:
        """Say something else."""
        self.expect((step, told))
        self.step.setText(step)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        theme.restyle(self.told, "tone", "caution" if caution else "muted")

    def expect(self, *sayings: tuple[str, str]) -> None:
        """Keep room for these: what to do, and what it comes to."""
        self._sayings.update(sayings)
        self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        room = self._words.width()
        heights = (
            _height(self.step, step, room) + theme.GRID // 2 + _height(self.told, told, room)
            for step, told in self._sayings
        )
        self._words.setMinimumHeight(max(heights, default=0))


def _height(label: QLabel, text: str, room: int) -> int:
    """Return how high a text is in a label of this width."""
    flags = Qt.TextFlag.TextWordWrap.value
    return label.fontMetrics().boundingRect(QRect(0, 0, room, 0), flags, text).height() if text else 0


def act(text: str, tip: str, kind: str = "", *, icon: str = "") -> QPushButton:
    """Return a button of a step; Enter in the photograph never presses it."""
    button = push_button(text, kind, icon=icon)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
