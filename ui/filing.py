"""Photographs that were dropped, pasted or chosen: asks where they belong, files them, says what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ui import convert
from ui.clock import today
from ui.context import Context
from ui.dialogs.file_photos import FilePhotosDialog
from ui.format import day, person, word
from ui.widgets.drops import Dropped
from ui.widgets.photo_chooser import PhotoChooser
from vein_tracker.model.records import Id
from vein_tracker.tasks.browse import AreaSheet, LoadArea, photographs_refused
from vein_tracker.tasks.capture_day import CaptureDay
from vein_tracker.tasks.import_photos import IMPORT_PHOTO, PastedPhoto, Place, Source, file_photos
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

FILE_PHOTOS = Text("file_photos", QT_TRANSLATE_NOOP("core", "Filing and measuring {count} photos"))
TAKE_PASTED = Text("take_pasted", QT_TRANSLATE_NOOP("core", "Taking the picture from the clipboard"))
STEPS_PER_PHOTO = 3


class Filing(QObject):
    """Nothing is filed by guess alone: every way in leads through the dialog that names patient and side."""

    said = Signal(str, bool)
    """A sentence, and whether it is a problem."""
    failed = Signal(object)
    filed = Signal(object, str)
    """What became of the photographs, and whose they are."""
    stopped = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._running = 0
        self._chooser = PhotoChooser()

    @property
    def busy(self) -> bool:
        """Whether photographs are being filed and measured."""
        return self._running > 0

    def choose_files(self, sheet: AreaSheet) -> None:
        """Ask for files."""
        if self._refuse(sheet):
            return
        self._chooser.ask(self._window, self.tr("Add photos"), lambda files: self._ask(sheet, files))

    def take(self, sheet: AreaSheet, dropped: Dropped) -> None:
        """Take what was dropped on an area or pasted there."""
        if self._refuse(sheet):
            return
        if dropped.files:
            self._ask(sheet, dropped.files)
        elif dropped.picture is not None:
            self._encode(sheet, dropped.picture)

    def take_for(self, area_id: Id, dropped: Dropped) -> None:
        """Take what was dropped on an area whose page is not open."""
        job = self._context.jobs.run(LoadArea(area_id, self._context.preferences.current))
        job.finished.connect(lambda sheet: self.take(sheet, dropped))
        job.failed.connect(self.failed)

    def choose_for(self, area_id: Id) -> None:
        """Ask for files of an area whose page is not open."""
        job = self._context.jobs.run(LoadArea(area_id, self._context.preferences.current))
        job.finished.connect(self.choose_files)
        job.failed.connect(self.failed)

    def _refuse(self, sheet: AreaSheet) -> bool:
        state = photographs_refused(sheet.consents, sheet.area)
        if state is None:
            return False
        told = self.tr(
            "Photographs: {answer}. Nothing was filed; sessions can be recorded without photographs."
        )
        self.said.emit(told.format(answer=word(state).lower()), True)
        return True

    def _encode(self, sheet: AreaSheet, picture: QImage) -> None:
        name = self.tr("Pasted {day}.png").format(day=day(today()))
        job = self._context.jobs.call(TAKE_PASTED, lambda: PastedPhoto(name, convert.to_png(picture)))
        job.finished.connect(lambda pasted: self._open(sheet, [pasted], today()))
        job.failed.connect(self.failed)

    def _ask(self, sheet: AreaSheet, files: Sequence[Path]) -> None:
        job = self._context.jobs.run(CaptureDay(files))
        job.finished.connect(lambda taken: self._open(sheet, files, taken))
        job.failed.connect(self.failed)

    def _open(self, sheet: AreaSheet, sources: Sequence[Source], taken: date | None) -> None:
        dialog = FilePhotosDialog(
            self._window,
            sheet.patient,
            sheet.area,
            sheet.views,
            sheet.view,
            sheet.sessions,
            [source.name for source in sources],
            taken or today(),
            self._context.preferences.current.practitioner,
        )
        dialog.accepted.connect(lambda: self._file(sheet, sources, dialog.place()))
        dialog.open()

    def _file(self, sheet: AreaSheet, sources: Sequence[Source], place: Place) -> None:
        title = FILE_PHOTOS(count=len(sources)) if len(sources) > 1 else IMPORT_PHOTO
        job = self._context.jobs.run_script(
            title, file_photos(sources, place), STEPS_PER_PHOTO * len(sources)
        )
        self._running += 1
        whose = person(sheet.patient.family_name, sheet.patient.given_name)
        job.finished.connect(lambda filed: self.filed.emit(filed, whose))
        job.failed.connect(self.failed)
        job.cancelled.connect(self.stopped)
        job.ended.connect(self._ended)

    def _ended(self) -> None:
        self._running -= 1
