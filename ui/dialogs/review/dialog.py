"""Reviews a photo over the whole window: alignment, region, veins; saved by Done."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui import theme
from ui.clock import now
from ui.dialogs.buttons import ButtonRow
from ui.dialogs.review.alignment import AlignmentStep
from ui.dialogs.review.prepared import ReadyReview
from ui.dialogs.review.region import RegionStep
from ui.dialogs.review.veins import VeinStep
from ui.dialogs.review.words import not_correctable
from ui.dialogs.who import Who
from ui.widgets.empty_state import EmptyState
from ui.widgets.segmented import Segmented
from ui.widgets.vein_brush import Tool
from vein_tracker.model.records import Region
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.edit import Edits
from vein_tracker.tasks.review import Ground, Stroke, reviewed


class Step(StrEnum):
    """What is looked at."""

    ALIGNMENT = "alignment"
    REGION = "region"
    VEINS = "veins"


class Next(StrEnum):
    """Where to go once the review is saved."""

    NOWHERE = "nowhere"
    LANDMARKS = "landmarks"
    BASELINE = "baseline"


class ReviewDialog(QDialog):
    """Steps beside each other; each has its own Undo, and nothing is written before Done."""

    outline_wanted = Signal(object)
    """Points to pull to the skin; `region.take_outline` takes the answer."""

    def __init__(
        self, parent: QWidget, sheet: AreaSheet, ready: ReadyReview, author: str, step: Step | None = None
    ) -> None:
        super().__init__(parent)
        self._over = parent
        self._ready = ready
        self._author = author
        self._edits: Edits | None = None
        self.goes_to = Next.NOWHERE
        self.setWindowTitle(self.tr("Review"))
        self.setModal(True)
        # Deleted by whoever opened it: an answer may still be on its way when it closes.
        self.alignment = None if ready.review.draws_region else AlignmentStep(ready)
        self.region = RegionStep(ready)
        self.veins = VeinStep(ready, ready.veins) if ready.veins else None
        self._no_veins = EmptyState(
            "info", self.tr("There are no figures to correct"), not_correctable(ready.review)
        )
        self._pages = QStackedLayout()
        self._by_step: dict[Step, QWidget] = {}
        self._lay_out(sheet)
        self._untouched = self._state()
        self._hear()
        self.show_step(step or (Step.ALIGNMENT if self.alignment else Step.REGION))

    def open(self) -> None:
        """Lie over the whole window."""
        window = self._over.window()
        self.setGeometry(window.geometry())
        self.setWindowState(window.windowState())
        super().open()

    def edits(self) -> Edits:
        """Return what is to be written, once the dialog was accepted."""
        assert self._edits is not None
        return self._edits

    @property
    def touched(self) -> bool:
        """Whether something is other than when the dialog opened."""
        return self._state() != self._untouched

    @property
    def step(self) -> Step:
        """What is looked at now."""
        found = self.steps.value
        assert found is not None
        return found

    def show_step(self, step: Step) -> None:
        """Look at this."""
        if step in self._by_step:
            self.steps.choose(step)
            self._pages.setCurrentWidget(self._by_step[step])
            self._by_step[step].setFocus()

    def take_ground(self, ground: Ground) -> None:
        """From now on veins can be traced and outlines pulled to the skin."""
        self.region.take_ground(ground)
        if self.veins is not None:
            self.veins.take_ground(ground)

    def undo(self) -> None:
        """Take the last step back of what is looked at."""
        if self.step is Step.REGION and self._ready.review.draws_region:
            self.region.outline.undo()
        elif self.step is Step.VEINS and self.veins is not None:
            self.veins.brush.undo()

    def accept(self) -> None:
        """Close with what was decided; an outline that cannot be kept is shown first."""
        if self.veins is not None:
            self.veins.brush.let_go()
        if not self.region.is_whole:
            self.show_step(Step.REGION)
            self.goes_to = Next.NOWHERE
            return
        region, strokes = self._state()
        self._edits = reviewed(self._ready.review, region, strokes, self._author, now())
        super().accept()

    def reject(self) -> None:
        """Close, but ask first where something was changed."""
        if self.buttons.may_close(self.touched):
            super().reject()

    def _lay_out(self, sheet: AreaSheet) -> None:
        self.buttons = ButtonRow(self.tr("Done"))
        for step, page in (
            (Step.ALIGNMENT, self.alignment),
            (Step.REGION, self.region),
            (Step.VEINS, self.veins or self._no_veins),
        ):
            if page is not None:
                self._by_step[step] = page
                self._pages.addWidget(page)
        words = {
            Step.ALIGNMENT: (self.tr("Alignment"), self.tr("Does the photo lie on its baseline? (1)")),
            Step.REGION: (self.tr("Region"), self.tr("Where the view is measured (2)")),
            Step.VEINS: (self.tr("Veins"), self.tr("Correct the veins that were found (3)")),
        }
        self.steps = Segmented(self.tr("Step"), [(step, *words[step]) for step in self._by_step], Step.REGION)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(sheet))
        column.addLayout(self._pages, 1)
        column.addWidget(self.buttons)
        self.buttons.primary.setDefault(True)

    def _head(self, sheet: AreaSheet) -> QWidget:
        head = QFrame()
        head.setProperty("surface", "bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 3 * theme.GRID, 0)
        who = Who(sheet.patient, sheet.area)
        who.setProperty("surface", "plain")
        row.addWidget(who, 1)
        row.addWidget(self.steps)
        return head

    def _state(self) -> tuple[Region | None, tuple[Stroke, ...]]:
        drawn = self._ready.review.corrections.strokes if self._ready.review.corrections else ()
        return self.region.region, self.veins.strokes if self.veins else drawn

    def _hear(self) -> None:
        self.steps.chosen.connect(self.show_step)
        self.buttons.primary.clicked.connect(self.accept)
        self.buttons.cancel.clicked.connect(self.reject)
        self.buttons.throw_away.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        self.region.outline_wanted.connect(self.outline_wanted)
        self.region.baseline_wanted.connect(lambda: self._leave_for(Next.BASELINE))
        if self.alignment is not None:
            self.alignment.landmarks_wanted.connect(lambda: self._leave_for(Next.LANDMARKS))
        keys: list[tuple[QKeySequence | QKeySequence.StandardKey, Callable[[], None]]] = [
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence("Ctrl+Return"), self.accept),
            (QKeySequence("Ctrl+Enter"), self.accept),
            (QKeySequence("S"), self._snap),
            (QKeySequence("V"), self._turn_veins),
        ]
        keys += [
            (QKeySequence(str(place + 1)), partial(self.show_step, step)) for place, step in enumerate(Step)
        ]
        keys += [
            (QKeySequence(key), partial(self._choose, tool))
            for key, tool in (("T", Tool.TRACE), ("A", Tool.ADD), ("E", Tool.REMOVE))
        ]
        for key, act in keys:
            QShortcut(key, self, act)

    def _leave_for(self, goes_to: Next) -> None:
        """Save and go on elsewhere: nothing that was done is lost on the way."""
        self.goes_to = goes_to
        self.accept()

    def _snap(self) -> None:
        if self.step is Step.REGION and self._ready.review.draws_region:
            self.region.pull()

    def _choose(self, tool: Tool) -> None:
        if self.veins is not None:
            self.show_step(Step.VEINS)
            self.veins.choose(tool)

    def _turn_veins(self) -> None:
        if self.veins is not None and self.step is Step.VEINS:
            self.veins.brush.show_veins(not self.veins.brush.shows_veins)
