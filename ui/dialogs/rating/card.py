"""A card in the middle of the page, with a title; scrolls where it is higher than the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.form import MEDIUM
from ui.widgets.field import text_label


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
        inside.setObjectName("scrolled")
        row = QHBoxLayout(inside)
        row.setContentsMargins(*(4 * [3 * theme.GRID]))
        row.addStretch(1)
        row.addWidget(self, 10, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setWidget(inside)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroller)
