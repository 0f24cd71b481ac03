"""Landmarks: opens both photographs to be marked, tries the marks while they are set, and has them kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.context import Context
from ui.dialogs.landmarks import LandmarksDialog
from ui.dialogs.marked_pair import MarkedPair, PrepareMarking
from ui.latest import Latest
from vein_tracker.model.records import Moment, Photo
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.landmarks import PreviewLandmarks, remove_landmarks


class Marking(QObject):
    """`edited` carries the Edits that the person decided on."""

    edited = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._latest = Latest(context.jobs, self)
        self._latest.failed.connect(self.failed)

    def add_to(self, menu: QMenu, sheet: AreaSheet, photo: Photo) -> None:
        """Offer what can be done with a photo's landmarks in its menu."""
        baseline_id = sheet.view.baseline_id
        set_them = menu.addAction(self.tr("Set landmarks…"), lambda: self.set_landmarks(sheet, photo))
        compared = photo.id != baseline_id and photo.moment is not Moment.STRAIGHT_AFTER
        set_them.setEnabled(sheet.baseline is not None and compared)
        if photo.landmarks_for(baseline_id) is not None:
            menu.addAction(self.tr("Remove landmarks"), lambda: self.remove_landmarks(sheet, photo))

    def set_landmarks(self, sheet: AreaSheet, photo: Photo) -> None:
        """Open a photo and its baseline to be marked."""
        baseline = sheet.baseline
        if baseline is not None and baseline.photo.id != photo.id:
            self._context.asking.ask(
                PrepareMarking(baseline.photo.id, photo.id),
                lambda marked: self._open(sheet, marked),
                self.failed.emit,
            )

    def remove_landmarks(self, sheet: AreaSheet, photo: Photo) -> None:
        """Have a photo aligned by what it shows; it can be undone, so nothing is asked."""
        if sheet.baseline is not None:
            self.edited.emit(remove_landmarks(photo, sheet.baseline.photo.id))

    def _open(self, sheet: AreaSheet, marked: MarkedPair) -> None:
        dialog = LandmarksDialog(self._window, sheet, marked)
        dialog.preview_wanted.connect(lambda spots: self._latest.ask(PreviewLandmarks(marked.seen, spots)))
        self._latest.arrived.connect(dialog.show_preview)
        dialog.accepted.connect(lambda: self.edited.emit(dialog.edits()))
        dialog.finished.connect(lambda _: self._close(dialog))
        dialog.open()

    def _close(self, dialog: LandmarksDialog) -> None:
        self._latest.forget()
        self._latest.arrived.disconnect(dialog.show_preview)
        dialog.deleteLater()
