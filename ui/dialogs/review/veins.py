"""The veins of a photo corrected by hand, with the figures that they come to."""

from __future__ import annotations

import itertools
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.review.parts import Guide, act
from ui.dialogs.review.prepared import ReadyReview
from ui.dialogs.review.words import figures, interval_words
from ui.format import millimetres, number, percent
from ui.widgets.facts_table import FactsTable
from ui.widgets.field import text_label
from ui.widgets.first_focus import FirstFocus
from ui.widgets.segmented import Segmented
from ui.widgets.vein_brush import Tool, VeinBrush
from vein_tracker.tasks.review import CorrectedVeins, Ground, Stroke

_SIDE: Final = 40 * theme.GRID
_USUAL_MM: Final = 0.5
_USUAL_SHARE: Final = 0.003
"""Of the photo's longer side: how wide the brush is where the scale is not known."""


class VeinStep(FirstFocus):
    """Brush, tools and figures."""

    changed = Signal()

    def __init__(self, ready: ReadyReview, veins: CorrectedVeins) -> None:
        super().__init__()
        self._scale = ready.review.found.px_per_mm if ready.review.found else None
        assert ready.review.found is not None
        self._found = ready.review.found
        self._count, self._coverage, self._minded = -1, self._found.coverage_percent, False
        self.brush = VeinBrush(ready.picture, veins, self._usual_width(ready))
        self._make_parts()
        self.guide = self._make_guide()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.guide)
        column.addWidget(self.brush, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self._side())
        self.brush.drawn.connect(self._tell)
        self.brush.brush_changed.connect(self._tell_brush)
        self.lead_focus_to(self.brush)
        self._tell()
        self._tell_brush()

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """What is drawn."""
        return self.brush.veins.strokes

    def take_ground(self, ground: Ground) -> None:
        """From now on veins can be traced."""
        self.brush.take_ground(ground)
        self.tools.button(Tool.TRACE).setEnabled(True)
        self._tell_brush()

    def choose(self, tool: Tool) -> None:
        """Do this with clicks and drags from now on."""
        if self.tools.button(tool).isEnabled():
            self.tools.choose(tool)
            self.brush.choose(tool)

    def _usual_width(self, ready: ReadyReview) -> float:
        photo = ready.review.photo
        if self._scale is not None:
            return _USUAL_MM * self._scale
        return max(2.0, _USUAL_SHARE * max(photo.width, photo.height))

    def _make_parts(self) -> None:
        self.tools = Segmented(
            self.tr("Tool"),
            (
                (Tool.TRACE, self.tr("Trace"), self.tr("Click along a vein: the path follows it (T)")),
                (Tool.ADD, self.tr("Add"), self.tr("Paint a vein in (A)")),
                (Tool.REMOVE, self.tr("Remove"), self.tr("Rub out what is no vein (E)")),
            ),
            Tool.ADD,
        )
        self.tools.button(Tool.TRACE).setEnabled(False)
        self.narrower = act("−", self.tr("Narrower brush ([)"))
        self.narrower.setAccessibleName(self.tr("Narrower brush"))
        self.wider = act("+", self.tr("Wider brush (])"))
        self.wider.setAccessibleName(self.tr("Wider brush"))
        self.width_label = text_label("")
        self.width_label.setWordWrap(False)
        self.figure = text_label("", theme.TextRole.FIGURE)
        self.within = text_label("", theme.TextRole.SMALL, "muted")
        self.within.setToolTip(
            self.tr(
                "Your strokes are taken as they are: below the figure the interval is that of the found veins that you "
                "left, above it that of all that may have been missed."
            )
        )
        self.facts = FactsTable()
        self.undo = act(self.tr("Undo"), self.tr("Take the last stroke back (Ctrl+Z)"), icon="undo")
        self.clear = act(self.tr("Clear corrections"), self.tr("Take all corrections of this photo back"))
        self.tools.chosen.connect(self.brush.choose)
        self.narrower.clicked.connect(lambda: self.brush.widen(-1))
        self.wider.clicked.connect(lambda: self.brush.widen(1))
        self.undo.clicked.connect(self.brush.undo)
        self.clear.clicked.connect(self.brush.clear)

    def _make_guide(self) -> Guide:
        guide = Guide(self.tools, self.narrower, self.width_label, self.wider)
        self._steps = {
            Tool.TRACE: self.tr("Click along a vein; a double click or Esc ends the path."),
            Tool.REMOVE: self.tr("Rub out what is no vein."),
            Tool.ADD: self.tr("Paint in a vein that was missed."),
        }
        self._keys = self.tr(
            "Wheel: zoom. Right button: move the photo. [ and ]: width. V: show or hide veins."
        )
        self._no_change = self.tr(
            "It changes no figure: there is a vein already, none to remove, or no skin that is judged."
        )
        sayings = itertools.product(self._steps.values(), (self._keys, self._no_change))
        guide.expect(*sayings)
        return guide

    def _side(self) -> QWidget:
        side = QFrame()
        side.setProperty("surface", "bar")
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        for part in (self.figure, self.within, self.facts):
            column.addWidget(part)
        column.addStretch(1)
        for button in (self.undo, self.clear):
            column.addWidget(button)
        return side

    def _tell(self) -> None:
        corrected = self.brush.veins.measurement()
        by_hand = bool(self.strokes)
        figure, within = percent(corrected.coverage_percent), interval_words(corrected, by_hand=by_hand)
        self.figure.setText(figure)
        self.within.setText(within)
        self.brush.setAccessibleDescription(f"{figure} {within}")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{figure} {within}"))
        self.facts.show_facts(figures(self._found, corrected))
        self._mind_nothing(corrected.coverage_percent)
        for button, able in ((self.undo, self.brush.undoable), (self.clear, by_hand)):
            if not able and button.hasFocus():
                self.brush.setFocus()
            button.setEnabled(able)
        self.changed.emit()

    def _mind_nothing(self, coverage: float | None) -> None:
        """Say so where a new stroke has changed no figure: it lies beside the skin, or along a vein that is there."""
        more = len(self.strokes) > self._count
        nothing = more and coverage == self._coverage and self._count >= 0
        self._count, self._coverage = len(self.strokes), coverage
        if nothing:
            self.guide.say(self.guide.step.text(), self._no_change, caution=True)
        elif self._minded:
            self._tell_brush()
        self._minded = nothing

    def _tell_brush(self) -> None:
        width = self.brush.brush
        written = (
            millimetres(width / self._scale, 1) if self._scale else self.tr("{n} px").format(n=number(width))
        )
        self.width_label.setText(written)
        traces = self.brush.tool is Tool.TRACE
        for part in (self.narrower, self.wider, self.width_label):
            part.setEnabled(not traces)
        ready = self.tools.button(Tool.TRACE).isEnabled()
        told = self._keys if ready else self.tr("Getting ready to trace veins …")
        self.guide.say(self._steps[self.brush.tool], told)
