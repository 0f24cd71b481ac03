"""Opens the dialogs that pages ask for, and has written what was entered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.actions import key_sheet
from ui.camera import cameras
from ui.context import Context
from ui.dialogs.about import AboutDialog
from ui.dialogs.area import AreaDialog, ViewDialog
from ui.dialogs.baseline import BaselineDialog
from ui.dialogs.form import EditDialog
from ui.dialogs.move_photo import MovePhotoDialog
from ui.dialogs.patient import ConsentDialog, PatientDialog
from ui.dialogs.photo import PhotoDialog
from ui.dialogs.photo_help import PhotoHelpDialog
from ui.dialogs.protocol import ProtocolDialog
from ui.dialogs.scale import ScaleDialog
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.dialogs.trash import TrashDialog
from vein_tracker.errors import PHOTO_LEFT_SERIES
from vein_tracker.model.records import (
    Id,
    Patient,
    Photo,
    Record,
    Session,
    TreatedArea,
    View,
)
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.browse import AreaSheet, ListPatients, LoadArea, PatientRow, ReadAnew
from vein_tracker.tasks.care import LoadCare, PatientCare
from vein_tracker.tasks.edit import (
    TRASH_AREA,
    TRASH_PATIENT,
    TRASH_PHOTO,
    TRASH_SESSION,
    TRASH_VIEW,
    Edit,
    Edits,
    Restore,
)
from vein_tracker.tasks.places import LoadPlaces
from vein_tracker.tasks.protocol import AreaProtocol, LoadProtocol
from vein_tracker.tasks.trash import ListTrash, TrashRow
from vein_tracker.tasks.trend import SeriesPhoto


class Errands(QObject):
    """Each errand is a dialog and the edit that follows it; `written` carries the Edits once they are saved, where
    the page is still open on which they were entered. `refused`: why they were not, and an act that tries again."""

    written = Signal(object)
    refused = Signal(object, object)
    failed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._trash: TrashDialog | None = None

    def new_patient(self) -> None:
        """Ask for a patient who is not in the library."""
        self._read(ListPatients(), lambda rows: self._open(PatientDialog(self._window, known=_people(rows))))

    def edit_patient(self, patient_id: Id) -> None:
        """Ask for a patient's name, date of birth, number, alerts, notes and consent."""

        def ask(rows: tuple[PatientRow, ...], care: PatientCare) -> None:
            self._open(PatientDialog(self._window, care.patient, care.consents, _people(rows)))

        self._read(
            ListPatients(), lambda rows: self._read(LoadCare(patient_id), lambda care: ask(rows, care))
        )

    def consent(self, patient_id: Id) -> None:
        """Ask what the patient agreed to."""

        def ask(care: PatientCare) -> None:
            self._open(ConsentDialog(self._window, care.patient, care.consents))

        self._read(LoadCare(patient_id), ask)

    def new_area(self, patient: Patient) -> None:
        """Ask which part of the skin is to be followed."""
        self._open(AreaDialog(self._window, patient))

    def edit_area(self, sheet: AreaSheet) -> None:
        """Ask for site, side and label."""
        self._open_anew(AreaDialog, sheet.patient, sheet.area)

    def edit_protocol(self, area_id: Id) -> None:
        """Ask how an area is to be photographed."""

        def ask(found: AreaProtocol) -> None:
            self._open(ProtocolDialog(self._window, found))

        self._read(LoadProtocol(area_id), ask)

    def new_view(self, sheet: AreaSheet) -> None:
        """Ask for another way of photographing an area."""
        self._open(ViewDialog(self._window, sheet.patient, sheet.area))

    def edit_view(self, sheet: AreaSheet) -> None:
        """Ask what a view is called."""
        self._open_anew(ViewDialog, sheet.patient, sheet.area, sheet.view)

    def edit_photo(self, sheet: AreaSheet, photo: Photo) -> None:
        """Ask for what is known of a photograph."""
        self._open_anew(PhotoDialog, sheet.patient, sheet.area, photo)

    def set_scale(self, sheet: AreaSheet, photo: Photo, length_px: float) -> None:
        """Ask how many millimetres a line is long that was drawn on a photograph."""
        self._open(ScaleDialog(self._window, sheet.patient, sheet.area, photo, length_px))

    def move_photo(self, sheet: AreaSheet, photo: Photo) -> None:
        """Ask where a photograph belongs."""

        def ask(now: AreaSheet, there: SeriesPhoto) -> None:
            self._read(
                LoadPlaces(now.patient.id),
                lambda places: self._open(MovePhotoDialog(self._window, now, there.photo, places)),
            )

        self._find_anew(sheet, photo, ask)

    def set_baseline(self, sheet: AreaSheet, shown: SeriesPhoto) -> None:
        """Ask whether the whole series is to be held against this photograph."""

        def ask(now: AreaSheet, there: SeriesPhoto) -> None:
            self._open(BaselineDialog(self._window, now, there))

        self._find_anew(sheet, shown.photo, ask)

    def trash_photo(self, photo: Photo) -> None:
        """Move a photograph to the trash; it can be undone, so nothing is asked."""
        self.write(Edits(text=TRASH_PHOTO, trash=((Photo, photo.id),)))

    def trash_area(self, area: TreatedArea) -> None:
        """Move an area with its photographs to the trash."""
        self.write(Edits(text=TRASH_AREA, trash=((TreatedArea, area.id),)))

    def trash_patient(self, patient: Patient) -> None:
        """Move a patient with all that belongs to them to the trash."""
        self.write(Edits(text=TRASH_PATIENT, trash=((Patient, patient.id),)))

    def trash_view(self, view: View) -> None:
        """Move a view with its series to the trash."""
        self.write(Edits(text=TRASH_VIEW, trash=((View, view.id),)))

    def trash_session(self, session: Session) -> None:
        """Move a session with its photographs to the trash."""
        self.write(Edits(text=TRASH_SESSION, trash=((Session, session.id),)))

    def show_trash(self) -> None:
        """Show what was deleted, and restore what is asked for."""

        def show(rows: tuple[TrashRow, ...]) -> None:
            self._trash = TrashDialog(self._window, rows)
            self._trash.restore_requested.connect(self._restore)
            self._trash.finished.connect(self._close_trash)
            self._trash.open()

        self._read(ListTrash(), show)

    def settings(self) -> None:
        """Ask for what the person can choose."""
        dialog = SettingsDialog(self._window, self._context.preferences.current, cameras())
        dialog.accepted.connect(lambda: self._context.preferences.change(**dialog.values()))
        dialog.open()

    def shortcuts(self) -> None:
        """List the keys."""
        ShortcutsDialog(self._window, key_sheet()).open()

    def photo_help(self) -> None:
        """Show how to photograph."""
        PhotoHelpDialog(self._window).open()

    def about(self) -> None:
        """Say what the app is, and what it does not claim."""
        AboutDialog(self._window).open()

    def write(self, edits: Edits) -> None:
        """Have an edit saved; nothing was changed, nothing is written."""
        if edits.empty:
            return
        job = self._context.jobs.run(Edit(edits))
        job.finished.connect(self._context.asking.here(lambda _: self.written.emit(edits)))
        job.failed.connect(lambda why: self.refused.emit(why, lambda: self.write(edits)))

    def _restore(self, trash_id: Id) -> None:
        def read_again(_: object) -> None:
            if self._trash is not None:
                self._read(ListTrash(), show)

        def show(rows: tuple[TrashRow, ...]) -> None:
            if self._trash is not None:
                self._trash.show_rows(rows)

        job = self._context.jobs.run(Restore(trash_id))
        job.finished.connect(read_again)
        job.failed.connect(self.failed)

    def _close_trash(self) -> None:
        self._trash = None

    def _open_anew(self, form: Callable[..., EditDialog], *records: Record) -> None:
        """Open a form of records as they stand in the library now: another edit may just have been saved."""
        self._read(ReadAnew(*records), lambda now: self._open(form(self._window, *now)))

    def _find_anew(
        self, sheet: AreaSheet, photo: Photo, then: Callable[[AreaSheet, SeriesPhoto], None]
    ) -> None:
        """Go on with a photo in its series as that stands in the library now."""

        def find(now: AreaSheet) -> None:
            there = next((one for one in now.photos if one.photo.id == photo.id), None)
            if there is None:
                self.failed.emit(PHOTO_LEFT_SERIES)
            else:
                then(now, there)

        settings = self._context.preferences.current
        self._read(LoadArea(sheet.area.id, settings, sheet.view.id), find)

    def _open(self, dialog: EditDialog) -> None:
        dialog.accepted.connect(lambda: self.write(dialog.edits()))
        dialog.open()

    def _read(self, task: ReadTask[Any], then: Callable[[Any], None]) -> None:
        self._context.asking.ask(task, then, self.failed.emit)


def added(edits: Edits, kind: type[Record]) -> Id | None:
    """Return the id of the one record of a kind that an edit puts."""
    ids = [record.id for record in edits.put if isinstance(record, kind)]
    return ids[0] if len(ids) == 1 else None


def _people(rows: tuple[PatientRow, ...]) -> tuple[Patient, ...]:
    return tuple(row.patient for row in rows)
