"""Before the first pair: who rates, what can be rated, and what is left out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.dialogs.buttons import push_button
from ui.dialogs.rating.card import Card
from ui.dialogs.rating.words import left_out_words, pairs_words
from ui.widgets.field import TextField, text_label
from vein_tracker.model.agreement import LEAST_PAIRS
from vein_tracker.tasks.rating import RatingSheet


class Start(QWidget):
    """`begin_wanted` carries the rater's name, whether for a new round or to go on with one."""

    begin_wanted = Signal(str)
    report_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, rater: str) -> None:
        super().__init__()
        self._sheet: RatingSheet | None = None
        self.rater = TextField(
            self.tr("Who rates?"),
            rater,
            required=self.tr("Type your name; each rater's grades are kept apart."),
        )
        self.begin = push_button("", "primary")
        self.report = push_button(self.tr("Show the report"), icon="chart")
        self.close_button = push_button(self.tr("Close"))
        self._found = text_label("", theme.TextRole.STRONG)
        self._left_out = text_label("", tone="muted")
        self._few = text_label("", tone="caution")
        self._told = text_label("", tone="muted")
        self._lay_out()
        self.rater.changed.connect(self._tell)
        self.begin.clicked.connect(self._begin)
        self.report.clicked.connect(self.report_wanted)
        self.close_button.clicked.connect(self.close_wanted)

    def show_sheet(self, sheet: RatingSheet) -> None:
        """Show what can be rated now."""
        self._sheet = sheet
        can = self.tr("{pairs} of this library can be rated.")
        self._found.setText(can.format(pairs=pairs_words(len(sheet.pairs))))
        self._left_out.setText(left_out_words(sheet.left_out))
        few = self.tr(
            "From {least} pairs on the report tells kappa and ICC; with fewer it gives counts only, and says so."
        )
        self._few.setText(few.format(least=LEAST_PAIRS) if len(sheet.pairs) < LEAST_PAIRS else "")
        for line in (self._left_out, self._few):
            line.setVisible(bool(line.text()))
        self._tell()
        self.rater.focus_first()

    def _lay_out(self) -> None:
        card = Card(self, self.tr("Blinded rating"))
        about = self.tr(
            "You see two photographs of the same skin side by side: without dates, names or figures, in random order "
            "and on random sides. Say which shows fewer veins, and how many of the other's are gone there. What the "
            "app measured, and what others said, stays hidden until you have graded every pair."
        )
        card.body.addWidget(text_label(about))
        for line in (self._found, self._left_out, self._few):
            card.body.addWidget(line)
        card.body.addWidget(self.rater)
        card.body.addWidget(self._told)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.report)
        row.addWidget(self.begin)
        card.body.addLayout(row)

    def _tell(self) -> None:
        """Say what the name that stands there can do."""
        if self._sheet is None:
            return
        rater = self.rater.value()
        unfinished, unrated = self._sheet.unfinished(rater), self._sheet.unrated(rater)
        go_on = self.tr("Go on: {n} of {total}")
        if unfinished is not None:
            self.begin.setText(go_on.format(n=unfinished.done + 1, total=len(unfinished.showings)))
        else:
            self.begin.setText(self.tr("Start rating"))
        self.begin.setEnabled(unfinished is not None or bool(unrated))
        self.report.setEnabled(self._sheet.finished and unfinished is None)
        self._told.setText(self._hint(rater))
        self._told.setVisible(bool(self._told.text()))

    def _hint(self, rater: str) -> str:
        assert self._sheet is not None
        if self._sheet.unfinished(rater) is not None:
            if self._sheet.finished:
                return self.tr("The report waits until you have graded every pair.")
            return self.tr("What you graded so far is kept.")
        if not self._sheet.pairs:
            return self.tr(
                "Photograph an area before treatment, and again once it has healed; then there is a pair."
            )
        if not self._sheet.unrated(rater):
            return self.tr("{rater} has graded every pair.").format(rater=rater)
        return ""

    def _begin(self) -> None:
        if self.rater.check():
            self.begin_wanted.emit(self.rater.value())
        else:
            self.rater.focus_first()
