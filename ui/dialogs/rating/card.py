"""A card in the middle of the page, with a title; scrolls where it is higher than the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.buttons import hairline
from ui.dialogs.form import MEDIUM
from ui.widgets.field import text_label
from ui.widgets.scroller import Scroller


class Card(QFrame):
    """Fills a page; `body` takes what stands on the card."""

    def __init__(self, page: QWidget, title: str) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setMaximumWidth(MEDIUM)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*(4 * [4 * theme.GRID]))
        self.body.setSpacing(2 * theme.GRID)
        self.body.addWidget(text_label(title, theme.TextRole.TITLE))
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(*(4 * [3 * theme.GRID]))
        row.addStretch(1)
        row.addWidget(self, 10, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._scroller = Scroller(inside)
        self._scroller.setAccessibleName(title)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._scroller, 1)

    def stand_below(self, row: QLayout) -> None:
        """Keep a row in sight below the card, however long that is; the card scrolls by keys, too."""
        self._scroller.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        foot = QFrame()
        foot.setProperty("surface", "plain")
        inside = QHBoxLayout(foot)
        inside.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        inside.addLayout(row)
        self._column.addWidget(hairline())
        self._column.addWidget(foot)
