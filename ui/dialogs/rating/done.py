"""After the last pair: the report, or one look back before it tells what was measured."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.dialogs.buttons import push_button
from ui.dialogs.rating.card import Card
from ui.widgets.field import text_label


class Done(QWidget):
    """All pairs of a round are graded."""

    report_wanted = Signal()
    taken_back = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        card = Card(self, self.tr("Every pair is graded"))
        said = self.tr(
            "All grades are kept. The report tells what was measured: from then on no grade can be taken back."
        )
        card.body.addWidget(text_label(said))
        self.report = push_button(self.tr("Show the report"), "primary", icon="")
        self.back = push_button(self.tr("Take back the last grade"), icon="undo")
        self.close_button = push_button(self.tr("Close"))
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.report)
        card.body.addLayout(row)
        self.report.clicked.connect(self.report_wanted)
        self.back.clicked.connect(self.taken_back)
        self.close_button.clicked.connect(self.close_wanted)
