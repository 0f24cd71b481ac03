"""Photographs that were dropped, pasted or chosen: asks where they belong, files them, says what became of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ui import convert
from ui.clock import today
from ui.context import Context
from ui.dialogs.file_photos import FilePhotosDialog
from ui.format import day, in_sentence, person
from ui.looking import Looking
from ui.widgets.drops import Dropped
from ui.widgets.photo_chooser import PhotoChooser
from vein_tracker.model.records import ConsentState, Id, Patient
from vein_tracker.tasks.browse import AreaSheet, LoadArea, photographs_refused
from vein_tracker.tasks.import_photos import IMPORT_PHOTO, PastedPhoto, Source, file_placed
from vein_tracker.tasks.known_skin import KnownSkins
from vein_tracker.tasks.photo_folder import FindPhotos
from vein_tracker.tasks.propose import LOOK_AT_PHOTO, PROPOSE, propose, propose_steps
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
        self._skins = KnownSkins()

    @property
    def busy(self) -> bool:
        """Whether photographs are being filed and measured."""
        return self._running > 0

    def forget(self) -> None:
        """Forget what the photos of the library that was open show, and what is still being looked at."""
        self._skins = KnownSkins()
        self._context.turns.forget()
        for looking in self.findChildren(Looking):
            looking.stop()

    def choose_files(self, sheet: AreaSheet) -> None:
        """Ask for files."""
        if self._refuse(photographs_refused(sheet.consents, sheet.area)):
            return
        self._chooser.ask(
            self._window,
            self.tr("Add photos"),
            lambda files: self.propose(sheet.patient.id, files, sheet.view.id),
        )

    def take(self, sheet: AreaSheet, dropped: Dropped) -> None:
        """Take what was dropped on an area or pasted there."""
        if not self._refuse(photographs_refused(sheet.consents, sheet.area)):
            self.take_for_patient(sheet.patient.id, dropped, sheet.view.id)

    def take_for(self, area_id: Id, dropped: Dropped) -> None:
        """Take what was dropped on an area whose page is not open."""
        job = self._context.jobs.run(LoadArea(area_id, self._context.preferences.current))
        job.finished.connect(lambda sheet: self.take(sheet, dropped))
        job.failed.connect(self.failed)

    def take_for_patient(self, patient_id: Id, dropped: Dropped, view_id: Id | None = None) -> None:
        """Take what was dropped on a patient, in one of the views or beside any."""
        if dropped.files:
            self.propose(patient_id, dropped.files, view_id)
        elif dropped.picture is not None:
            self.encode(dropped.picture, lambda pasted: self.propose(patient_id, [pasted], view_id))

    def choose_for(self, area_id: Id) -> None:
        """Ask for files of an area whose page is not open."""
        reading = LoadArea(area_id, self._context.preferences.current)
        self._context.asking.ask(reading, self.choose_files, self.failed.emit)

    def propose(self, patient_id: Id, sources: Sequence[Source], view_id: Id | None = None) -> None:
        """Look at what photos show, also those of folders, and ask whether they are filed there."""
        job = self._context.jobs.run(FindPhotos(sources))
        job.finished.connect(lambda found: self._propose(patient_id, found, view_id))
        job.failed.connect(self.failed)

    def encode(self, picture: QImage, then: Callable[[PastedPhoto], object]) -> None:
        """Make a photo of a picture from the clipboard."""
        name = self.tr("Pasted {day}.png").format(day=day(today()))
        job = self._context.jobs.call(TAKE_PASTED, lambda: PastedPhoto(name, convert.to_png(picture)))
        job.finished.connect(then)
        job.failed.connect(self.failed)

    def _propose(self, patient_id: Id, sources: Sequence[Source], view_id: Id | None) -> None:
        title = PROPOSE(count=len(sources)) if len(sources) > 1 else LOOK_AT_PHOTO
        looking = Looking(self, len(sources))
        script = propose(sources, patient_id, self._skins, looking.hear)
        job = self._context.jobs.run_script(title, script, propose_steps(sources), front=True)
        looking.begun.connect(lambda: self._context.turns.wait(partial(self._open, looking, view_id)))
        looking.stopped.connect(job.cancel)
        job.failed.connect(lambda _: looking.fall_short())
        job.failed.connect(self.failed)
        job.cancelled.connect(looking.stop)
        job.over.connect(looking.rest)

    def _refuse(self, state: ConsentState | None) -> bool:
        if state is None:
            return False
        told = self.tr(
            "Photographs: {answer}. Nothing was filed; sessions can be recorded without photographs."
        )
        self.said.emit(told.format(answer=in_sentence(state)), True)
        return True

    def _open(self, looking: Looking, view_id: Id | None) -> None:
        """Ask where photos are filed: from the first few on, while the others are still being looked at."""
        found = looking.found
        if found is None or not looking.wanted:
            return
        choices = found.choices
        if not choices.views:
            looking.stop()
            if not self._refuse(choices.refused[0][1] if choices.refused else None):
                self.said.emit(self.tr("Nothing was filed. Add the treated area first."), True)
            return
        if view_id is None and len(choices.views) == 1:
            view_id = choices.views[0].view.id
        practitioner = self._context.preferences.current.practitioner
        dialog = FilePhotosDialog(self._window, found, view_id, practitioner, looking.number)
        looking.came.connect(dialog.take)
        looking.over.connect(dialog.expect_no_more)
        dialog.accepted.connect(lambda: self._file(choices.patient, dialog))
        dialog.finished.connect(looking.stop)
        dialog.open()

    def _file(self, patient: Patient, dialog: FilePhotosDialog) -> None:
        placed = dialog.placed()
        if not placed:
            return
        measure = self._context.preferences.current.measure_photos
        title = FILE_PHOTOS(count=len(placed)) if len(placed) > 1 else IMPORT_PHOTO
        script = file_placed(placed, measure=measure)
        job = self._context.jobs.run_script(title, script, STEPS_PER_PHOTO * len(placed))
        if measure:
            self._context.being_measured.follow(job)
        self._running += 1
        whose = person(patient.family_name, patient.given_name)
        job.finished.connect(lambda filed: self.filed.emit(filed, whose))
        job.failed.connect(self.failed)
        job.cancelled.connect(self.stopped)
        job.ended.connect(self._ended)

    def _ended(self) -> None:
        self._running -= 1
