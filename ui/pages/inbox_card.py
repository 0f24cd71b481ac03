"""The inbox on the page of today: how many photos wait, and the way to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ui import convert, theme
from ui.format import photos
from ui.pages.parts import label
from ui.widgets.layouts import clear
from ui.widgets.small_picture import SmallPicture
from vein_tracker.tasks.inbox import InboxGroup

_SHOWN: Final = 4


class InboxCard(QFrame):
    """Hidden while nothing waits."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.restyle(self, "surface", "card")
        self._told = label(self.tr("They wait until you say whose they are."), tone="muted")
        self._told.setWordWrap(True)
        self._heading = label(role="heading")
        self._heading.setWordWrap(True)
        self.open_inbox = QPushButton(self.tr("Open the inbox"))
        self.open_inbox.setAutoDefault(True)
        self.open_inbox.clicked.connect(self.opened)
        self._pictures = QHBoxLayout()
        self._pictures.setSpacing(theme.GRID)
        self._pictures.setAlignment(Qt.AlignmentFlag.AlignLeft)
        words = QVBoxLayout()
        words.setSpacing(theme.GRID // 2)
        words.addWidget(self._heading)
        words.addWidget(self._told)
        head = QHBoxLayout()
        head.setSpacing(2 * theme.GRID)
        head.addLayout(words, 1)
        head.addWidget(self.open_inbox, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * [2 * theme.GRID]))
        column.setSpacing(theme.GRID)
        column.addLayout(head)
        column.addLayout(self._pictures)
        self.hide()

    @property
    def heading(self) -> str:
        """What the card says."""
        return self._heading.text()

    def show_groups(self, groups: Sequence[InboxGroup]) -> None:
        """Show what waits."""
        rows = [row for group in groups for row in group.rows]
        clear(self._pictures)
        for row in rows[:_SHOWN]:
            picture = SmallPicture(convert.from_encoded(row.thumbnail), row.photo.file_name)
            self._pictures.addWidget(picture)
        self._heading.setText(self.tr("{photos} not filed yet").format(photos=photos(len(rows))))
        self.setVisible(bool(rows))
