"""Do baseline and follow-up lie on each other: both in one frame, by turns or under a wipe."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ui.dialogs.review.parts import Guide, act
from ui.dialogs.review.prepared import ReadyReview
from ui.dialogs.review.words import aligned_words
from ui.widgets.first_focus import FirstFocus
from ui.widgets.pair import Mode
from ui.widgets.photo_view import PhotoView
from ui.widgets.picture import Overlay
from ui.widgets.segmented import Segmented


class AlignmentStep(FirstFocus):
    """Shows the pair, says how far it is apart, and leads to landmarks."""

    landmarks_wanted = Signal()

    def __init__(self, ready: ReadyReview) -> None:
        super().__init__()
        self.view = PhotoView()
        self.view.set_overlay(Overlay.NONE)
        self.modes = Segmented(
            self.tr("How the photos are shown"),
            (
                (Mode.BLINK, self.tr("Blink"), self.tr("Both by turns: what jumps is not aligned")),
                (Mode.WIPE, self.tr("Wipe"), self.tr("One over the other, with a line to draw across")),
            ),
            Mode.WIPE,
        )
        self.landmarks = act(
            self.tr("Set landmarks…"),
            self.tr("Save the review and mark the same spots in both photos; they are then aligned by these"),
        )
        self.guide = Guide(self.modes, self.landmarks)
        step, told, caution = aligned_words(ready.review, is_shown=ready.pair is not None)
        self.guide.say(step, told, caution=caution)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.guide)
        column.addWidget(self.view, 1)
        self.modes.setVisible(ready.pair is not None)
        if ready.pair is not None:
            self.view.show_pictures(*ready.pair, aligned=True)
            self.view.set_mode(Mode.WIPE)
        else:
            self.view.show_pictures(ready.picture)
        self.modes.chosen.connect(self.view.set_mode)
        self.landmarks.clicked.connect(self.landmarks_wanted)
        self.lead_focus_to(self.view)
