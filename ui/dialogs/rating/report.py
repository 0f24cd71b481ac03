"""What the ratings come to, in plain words and with their intervals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.buttons import hairline, push_button
from ui.dialogs.rating.card import Card
from ui.dialogs.rating.words import (
    between_words,
    coefficient_words,
    few_patients_words,
    grade_words,
    level_words,
    lost_words,
    pairs_words,
    value_words,
)
from ui.format import interval, percent
from ui.widgets.facts_table import Fact, FactsTable
from ui.widgets.field import text_label
from ui.widgets.layouts import clear
from vein_tracker.model.agreement import Agreement, RaterPart, Report


class ReportPage(QWidget):
    """One part for each rater, one for how they agree with each other."""

    export_wanted = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        card = Card(self, self.tr("Report of the blinded rating"))
        self._parts = QVBoxLayout()
        self._parts.setSpacing(2 * theme.GRID)
        card.body.addLayout(self._parts)
        self.export = push_button(self.tr("Export as CSV…"), "primary")
        self.close_button = push_button(self.tr("Close"))
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.export)
        card.stand_below(row)
        self.export.clicked.connect(self.export_wanted)
        self.close_button.clicked.connect(self.close_wanted)

    def show_report(self, report: Report) -> None:
        """Show these figures."""
        clear(self._parts)
        self.export.setEnabled(bool(report.raters))
        if not report.raters:
            self._parts.addWidget(
                text_label(self.tr("None of the pairs that were graded is comparable any more."))
            )
        for part in report.raters:
            self._add(part.rater, self._of(part), part.with_measurement)
        if report.between:
            facts = [
                Fact(f"{between_words(one.between)}: {coefficient_words(one)}", value_words(one))
                for one in report.between
            ]
            self._add(self.tr("Between raters"), facts, report.between)
        lost = lost_words(report.lost)
        if lost:
            self._parts.addWidget(text_label(lost, tone="caution"))
        note = self.tr(
            "Kappa is weighted by the square of the distance between the five grades; the ICC takes each grade as the "
            "middle of its class. Graded and measured is the share of the baseline's vein length that is gone. Rounds "
            "that are not finished are not in it."
        )
        self._parts.addWidget(text_label(note, theme.TextRole.SMALL, "muted"))

    def _add(self, title: str, facts: Sequence[Fact], agreements: Sequence[Agreement]) -> None:
        self._parts.addWidget(text_label(title, theme.TextRole.HEADING))
        kappa = agreements[0]
        for told, tone in ((level_words(kappa), ""), (few_patients_words(kappa), "caution")):
            if told:
                self._parts.addWidget(text_label(told, tone=tone))
        self._parts.addWidget(FactsTable(facts))
        self._parts.addWidget(hairline())

    def _of(self, part: RaterPart) -> list[Fact]:
        facts = [
            Fact(self.tr("{name} with the measurement").format(name=coefficient_words(one)), value_words(one))
            for one in part.with_measurement
        ]
        facts += self._gone(part)
        end = part.endpoint
        met = self.tr("both {both}, only seen {seen}, only measured {measured}, neither {neither}")
        facts.append(
            Fact(
                self.tr("More than 75 % gone"),
                met.format(
                    both=end.both, seen=end.seen_only, measured=end.measured_only, neither=end.neither
                ),
                self.tr("The usual endpoint of the trials, in pairs: as graded, and as measured"),
            )
        )
        if part.again.pairs:
            facts += self._again(part)
        facts.append(
            Fact(self.tr("Fewer veins seen in the earlier photo"), pairs_words(part.fewer_in_baseline))
        )
        facts.append(Fact(self.tr("Cannot tell"), pairs_words(part.cannot_tell)))
        return facts

    def _gone(self, part: RaterPart) -> list[Fact]:
        facts = []
        if part.median_seen is not None:
            facts.append(Fact(self.tr("Veins gone as graded, median"), grade_words(part.median_seen)))
        if part.gone_percent is not None:
            low, middle, high = part.gone_percent
            told = self.tr("{median}, the middle half {spread}").format(
                median=percent(middle, 0), spread=interval(low, high)
            )
            facts.append(Fact(self.tr("Vein length gone as measured, median"), told))
        return facts

    def _again(self, part: RaterPart) -> list[Fact]:
        alike = self.tr("{n} of {total} graded alike").format(n=part.again_alike, total=part.again.pairs)
        facts = [Fact(self.tr("Shown a second time, unannounced"), alike)]
        if part.again.enough:
            first_and_second = self.tr("{name}, first and second look").format(
                name=coefficient_words(part.again)
            )
            facts.append(Fact(first_and_second, value_words(part.again)))
        return facts
