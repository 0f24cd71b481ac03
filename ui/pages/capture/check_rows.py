"""The list "Ready to shoot?": what is looked at, with a mark and in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.format.hints import Check, State
from ui.pages.parts import label, line

_ICONS: Final = {State.GOOD: ("check", "accent"), State.MIND: ("warning", "caution")}


class CheckRow(QWidget):
    """One line: a mark, what it is about, and how it stands."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Check | None = None
        self._mark = QLabel("–")
        self._mark.setFixedWidth(theme.ICON)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._title = label(role="body")
        self._words = label(role="small", tone="muted")
        self._words.setWordWrap(True)
        row = QGridLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(theme.GRID)
        row.setVerticalSpacing(0)
        row.addWidget(self._mark, 0, 0)
        row.addWidget(self._title, 0, 1)
        row.addWidget(self._words, 1, 1)
        row.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID // 2, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addLayout(row)
        column.addWidget(line())

    def show_check(self, check: Check) -> None:
        """Show how it stands."""
        if check == self._shown:
            return
        self._shown = check
        self._title.setText(check.title)
        self._words.setText(check.words)
        self.setAccessibleName(f"{check.title}: {check.words}")
        if check.state in _ICONS:
            name, token = _ICONS[check.state]
            icon = theme.icon(name, getattr(theme.DARK, token), 2 * theme.GRID)
            self._mark.setPixmap(icon.pixmap(QSize(2 * theme.GRID, 2 * theme.GRID), self.devicePixelRatioF()))
        else:
            self._mark.setText("–")


class CheckRows(QWidget):
    """As many lines as there is something to say about."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[CheckRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_checks(self, shown: tuple[Check, ...]) -> None:
        """Show these lines."""
        while len(self._rows) < len(shown):
            row = CheckRow()
            self._rows.append(row)
            self._column.addWidget(row)
        for row, check in zip(self._rows, shown, strict=False):
            row.show_check(check)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(shown))
