"""Below the photographs: coverage over real dates, and the table of facts since baseline."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.pages.advice import AdviceList
from ui.pages.curve import curve_points, early_spans, seen_markers, treatment_markers, trend_points
from ui.pages.facts import facts_of
from ui.pages.judgement import Headline, advices
from ui.pages.parts import card, label
from ui.widgets.chart import CoverageChart
from ui.widgets.elided import Elided
from ui.widgets.facts_table import FactsTable
from ui.widgets.scroller import Scroller
from vein_tracker.settings import Settings
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.trend import SeriesPhoto

LEAST_HEIGHT: Final = 21 * theme.GRID
MOST_HEIGHT: Final = 32 * theme.GRID
_FACTS_WIDTH: Final = 56 * theme.GRID


class AreaDrawer(QWidget):
    """The chart, from which a photograph can be chosen, and the facts of the one that is chosen."""

    tick_wanted = Signal(object)
    landmarks_wanted = Signal()
    review_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.advice = AdviceList()
        self.advice.tick_wanted.connect(self.tick_wanted)
        self.advice.landmarks_wanted.connect(self.landmarks_wanted)
        self.advice.review_wanted.connect(self.review_wanted)
        self.setFixedHeight(LEAST_HEIGHT)
        self.chart = CoverageChart()
        self.facts = FactsTable()
        self._figure = label(role="figure")
        self._below = label(role="small", tone="muted")
        self._below.setWordWrap(True)
        self._brackets = label(self.tr("In brackets: the 95 % interval"), role="small", tone="muted")
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * theme.GRID, theme.GRID, 3 * theme.GRID, theme.GRID)
        layout.setSpacing(2 * theme.GRID)
        self._cards = (self._chart_card(), self._facts_card())
        for one, stretch in zip(self._cards, (1, 0), strict=True):
            layout.addWidget(one, stretch)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show neither curve nor figures: until an area is read, those of the one before would be taken for its own."""
        for one in self._cards:
            one.hide()

    def show_series(self, sheet: AreaSheet, settings: Settings) -> None:
        """Draw the curve of a series, what was done and seen, and when it is too early to judge."""
        self.chart.show_series(
            curve_points(sheet.points),
            (*treatment_markers(sheet.treated), *seen_markers(sheet.area_sessions)),
            trend_points(sheet.line),
            early_spans(sheet.treated, settings),
        )
        for one in self._cards:
            one.show()

    def show_photo(self, baseline: SeriesPhoto | None, shown: SeriesPhoto | None, said: Headline) -> None:
        """Say what was found in a photograph."""
        self.chart.select(shown.point_id if shown else "")
        self.facts.show_facts(facts_of(baseline, shown) if shown else ())
        theme.restyle(self._figure, "role", "figure" if said.is_figure else "title")
        self._figure.setText(said.figure)
        self._figure.setWordWrap(not said.is_figure)
        # What belongs to a figure stands beside it; beside words it would be squeezed.
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(beside if said.is_figure else below)
        self._top.setSpacing(2 * theme.GRID if said.is_figure else 0)
        lines = (self.tr("since baseline"), *said.lines) if said.claims_change else said.lines
        self._below.setText("\n".join(lines))
        self._below.setVisible(bool(lines))
        self._scroll.setAccessibleName(", ".join(filter(None, (said.figure, *lines))))
        self.advice.show_notes(advices(shown, baseline) if shown else ())
        self._brackets.setVisible(any("(" in fact.value for fact in self.facts.facts))

    def _chart_card(self) -> QFrame:
        frame = card()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID // 2, 2 * theme.GRID, theme.GRID // 2)
        layout.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(2 * theme.GRID)
        top.addWidget(label(self.tr("Coverage over time"), role="heading"))
        legend = Elided(
            self.tr("Trend with its 95 % interval · ▲ treatment · ◇ noted · ○ too early, or does not fit")
        )
        legend.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        theme.restyle(legend, "role", "small")
        theme.restyle(legend, "tone", "muted")
        top.addWidget(legend, 1)
        layout.addLayout(top)
        layout.addWidget(self.chart, 1)
        return frame

    def _facts_card(self) -> QFrame:
        frame = card()
        frame.setFixedWidth(_FACTS_WIDTH)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID // 2)
        self._top.addWidget(self._figure)
        self._top.addWidget(self._below, 1)
        layout.addLayout(self._top)
        layout.addWidget(self.facts)
        layout.addWidget(self._brackets)
        layout.addWidget(self.advice)
        layout.addStretch(1)
        self._scroll = Scroller(inside)
        # Figures without a button scroll by keys, too.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer = QVBoxLayout(frame)
        outer.setContentsMargins(*(4 * [theme.HAIRLINE]))
        outer.addWidget(self._scroll)
        return frame
