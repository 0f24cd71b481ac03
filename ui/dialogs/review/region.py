"""Where the view is measured: drawn on the baseline, shown on a follow-up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from ui.dialogs.review.parts import Guide, act
from ui.dialogs.review.prepared import ReadyReview
from ui.dialogs.review.words import region_words
from ui.widgets.first_focus import FirstFocus
from ui.widgets.outline import Outline
from ui.widgets.region_editor import RegionEditor
from vein_tracker.model.records import Region
from vein_tracker.tasks.regions import fault_of
from vein_tracker.tasks.review import Ground


class RegionStep(FirstFocus):
    """The outline, help to draw it, and what is wrong with it."""

    changed = Signal()
    outline_wanted = Signal(object)
    """The points to pull to the skin's edge; none asks for the whole skin. `take_outline` takes the answer."""
    baseline_wanted = Signal()

    def __init__(self, ready: ReadyReview) -> None:
        super().__init__()
        review = ready.review
        self._review = review
        self._ground: Ground | None = None
        self.outline = Outline(review.region.points if review.region else (), self)
        self.editor = RegionEditor(ready.picture, self.outline, editable=review.draws_region)
        self._make_buttons()
        drawing: tuple[QPushButton, ...] = (self.whole, self.snap, self.delete, self.clear, self.undo)
        self.guide = Guide(*(drawing if review.draws_region else (self.baseline,)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.guide)
        column.addWidget(self.editor, 1)
        self.baseline.setVisible(not review.draws_region and review.view.baseline_id is not None)
        for button in drawing:
            button.setVisible(review.draws_region)
            if not review.draws_region:
                button.setParent(self)
        self.outline.changed.connect(self._tell)
        self.lead_focus_to(self.editor)
        self._tell()

    @property
    def region(self) -> Region | None:
        """What is drawn, as far as it can be a region; None where nothing is drawn."""
        return Region(points=self.outline.points) if self.outline.points else None

    @property
    def is_whole(self) -> bool:
        """Whether what is drawn can be kept."""
        if not self._review.draws_region or not self.outline.points:
            return True
        photo = self._review.photo
        return self.outline.closed and fault_of(self.outline.points, photo.width, photo.height) is None

    def take_ground(self, ground: Ground) -> None:
        """From now on outlines can be pulled to the skin."""
        self._ground = ground
        self._tell()

    def take_outline(self, points: tuple[tuple[float, float], ...]) -> None:
        """Take an outline that was proposed; where there is none, say so."""
        if points:
            self.outline.replace(points)
        else:
            self.guide.say(self.tr("No skin that can be judged was found there."), caution=True)

    def _make_buttons(self) -> None:
        self.whole = act(self.tr("Whole skin"), self.tr("Outline all skin that can be judged"))
        self.snap = act(self.tr("Snap to skin"), self.tr("Pull the outline to the edge of the skin (S)"))
        self.delete = act(self.tr("Delete point"), self.tr("Delete the chosen point (Del)"), icon="trash")
        self.clear = act(self.tr("Clear"), self.tr("Measure everywhere"))
        self.undo = act(self.tr("Undo"), self.tr("Take the last step back (Ctrl+Z)"), icon="undo")
        self.baseline = act(
            self.tr("Edit on the baseline"), self.tr("Save the review and draw the region on the baseline")
        )
        self.whole.clicked.connect(lambda: self.outline_wanted.emit(()))
        self.snap.clicked.connect(self.pull)
        self.delete.clicked.connect(self.outline.remove)
        self.clear.clicked.connect(self.outline.clear)
        self.undo.clicked.connect(self.outline.undo)
        self.baseline.clicked.connect(self.baseline_wanted)

    def pull(self) -> None:
        """Have the outline pulled to the skin's edge."""
        if self.snap.isEnabled():
            self.outline_wanted.emit(self.outline.points)

    def _tell(self) -> None:
        step, told, caution = region_words(self._review, self.outline)
        self.guide.say(step, told, caution=caution)
        self.whole.setEnabled(self._ground is not None)
        self.snap.setEnabled(self._ground is not None and self.outline.closed)
        for button, able in (
            (self.delete, self.outline.chosen is not None),
            (self.clear, bool(self.outline.points)),
            (self.undo, self.outline.undoable),
        ):
            if not able and button.hasFocus():
                self.editor.setFocus()
            button.setEnabled(able)
        self.changed.emit()
