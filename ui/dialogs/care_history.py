"""Earlier records of the same kind below a form: read, and moved to the trash where they were a mistake."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.buttons import push_button
from ui.widgets.field import text_label
from vein_tracker.model.records import Id


class CareHistory(QWidget):
    """A card for each earlier record, newest first; hidden where there is none."""

    trash_wanted = Signal(str)

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._column.addWidget(text_label(heading, theme.TextRole.HEADING))
        self.hide()

    def add(self, record_id: Id, line: str, details: str) -> None:
        """Show one more record."""
        card = QFrame()
        card.setProperty("surface", "card")
        words = QVBoxLayout()
        words.setSpacing(theme.GRID // 2)
        words.addWidget(text_label(line, theme.TextRole.STRONG))
        if details:
            words.addWidget(text_label(details, theme.TextRole.SMALL, "muted"))
        trash = push_button(self.tr("Move to trash"), "quiet")
        trash.setAccessibleName(self.tr("Move to trash: {record}").format(record=line))
        trash.setToolTip(self.tr("Entered by mistake: it is kept in the trash for 30 days"))
        trash.clicked.connect(lambda: self._give_up(card, record_id))
        layout = QHBoxLayout(card)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.addLayout(words, 1)
        layout.addWidget(trash)
        self._column.addWidget(card)
        self.show()

    def _give_up(self, card: QFrame, record_id: Id) -> None:
        card.hide()
        self.trash_wanted.emit(record_id)
