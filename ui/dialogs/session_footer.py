"""What a session comes to, always in sight: the total beside the clinic's limit, and the session as text."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.buttons import hairline, push_button
from ui.format.session import ml_words, total_words
from ui.widgets.field import text_label
from vein_tracker.model.records import Treatment
from vein_tracker.tasks.session_totals import injected_ml, totals


class SessionFooter(QFrame):
    """`copy_wanted` asks for the session as text."""

    copy_wanted = Signal()

    def __init__(self, limit_ml: float) -> None:
        super().__init__()
        self.setProperty("surface", "plain")
        self._limit_ml = limit_ml
        self.total = text_label("", theme.TextRole.STRONG)
        self.limit = text_label("", theme.TextRole.SMALL)
        self.copy = push_button(self.tr("Copy as text"), "quiet")
        self.copy.setToolTip(
            self.tr(
                "Copy the session for the clinic's record system; the clipboard is cleared after a minute"
            )
        )
        self.copy.setObjectName("copy_session")
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self.copy_wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.total)
        words.addWidget(self.limit)
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(3 * theme.GRID, theme.GRID, 3 * theme.GRID, theme.GRID)
        beside.addLayout(words, 1)
        beside.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addWidget(row)

    def say_copied(self) -> None:
        """Say on the button itself that the text is on the clipboard: a notice would lie behind the form."""
        self.copy.setText(self.tr("Copied for a minute"))

    def show_treatments(self, treatments: Iterable[Treatment]) -> None:
        """Add up what stands in the form."""
        found = totals(treatments)
        self.total.setText(
            self.tr("Total: {agents}").format(agents=" · ".join(map(total_words, found)))
            if found
            else self.tr("Nothing injected yet")
        )
        ml, limit = injected_ml(found), self._limit_ml
        over = 0 < limit < ml
        theme.restyle(self.limit, "tone", "caution" if over else "muted")
        if over:
            told = self.tr("{ml} in all: more than the clinic's own limit of {limit} in a session")
        else:
            told = self.tr("{ml} of the clinic's own limit of {limit} in a session")
        self.limit.setText(told.format(ml=ml_words(ml), limit=ml_words(limit)) if limit else "")
        self.limit.setVisible(bool(limit))
