"""Reviews: opens a photo to be reviewed, makes it ready to be traced, and has what was decided saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions import Do
from ui.context import Context
from ui.dialogs.review import Next, PrepareReview, ReadyReview, ReviewDialog, Step
from ui.latest import Latest
from ui.pages.area import AreaPage
from vein_tracker.model.records import Photo
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.review import Ground, PrepareGround, PreviewOutline


class Reviewing(QObject):
    """`edited` carries the Edits that the person decided on; one review at a time."""

    edited = Signal(object)
    failed = Signal(object)
    landmarks_wanted = Signal(object, object)
    """The sheet and the photo."""

    def __init__(self, context: Context, window: QWidget, area: AreaPage) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._area = area
        self._ground: Ground | None = None
        self._grounds, self._outlines = Latest(context.jobs, self), Latest(context.jobs, self)
        for latest in (self._grounds, self._outlines):
            latest.failed.connect(self.failed)
        context.actions[Do.REVIEW].triggered.connect(self._review_shown)

    def add_to(self, menu: QMenu, sheet: AreaSheet, photo: Photo) -> None:
        """Offer the review in a photo's menu."""
        menu.addAction(self._context.actions[Do.REVIEW].text(), lambda: self.review(sheet, photo))

    def review(self, sheet: AreaSheet, photo: Photo, step: Step | None = None) -> None:
        """Open a photo to be reviewed."""
        self._context.asking.ask(
            PrepareReview(photo.id, sheet.view.baseline_id),
            lambda ready: self._open(sheet, ready, step),
            self.failed.emit,
        )

    def _review_shown(self) -> None:
        sheet, shown = self._area.sheet, self._area.shown
        if sheet is not None and shown is not None:
            self.review(sheet, shown.photo)

    def _open(self, sheet: AreaSheet, ready: ReadyReview, step: Step | None) -> None:
        author = self._context.preferences.current.practitioner
        dialog = ReviewDialog(self._window, sheet, ready, author, step)
        self._ground = None

        def take(ground: Ground) -> None:
            self._ground = ground
            dialog.take_ground(ground)

        def propose(points: tuple[tuple[float, float], ...]) -> None:
            if self._ground is not None:
                self._outlines.ask(PreviewOutline(self._ground, points))

        self._grounds.arrived.connect(take)
        self._outlines.arrived.connect(dialog.region.take_outline)
        dialog.outline_wanted.connect(propose)
        dialog.accepted.connect(lambda: self._save(sheet, ready, dialog))
        dialog.finished.connect(lambda _: self._close(dialog))
        dialog.open()
        self._grounds.ask(PrepareGround(ready.review.photo.id))

    def _save(self, sheet: AreaSheet, ready: ReadyReview, dialog: ReviewDialog) -> None:
        self.edited.emit(dialog.edits())
        if dialog.goes_to is Next.LANDMARKS:
            self.landmarks_wanted.emit(sheet, ready.review.photo)
        elif dialog.goes_to is Next.BASELINE and sheet.baseline is not None:
            self.review(sheet, sheet.baseline.photo, Step.REGION)

    def _close(self, dialog: ReviewDialog) -> None:
        for latest in (self._grounds, self._outlines):
            latest.forget()
            latest.arrived.disconnect()
        self._ground = None
        dialog.deleteLater()
