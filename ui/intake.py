"""Every way in for photographs: onto a patient they are proposed, elsewhere they wait in the inbox."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from ui.actions import Do, Where
from ui.arriving import Arriving
from ui.context import Context
from ui.filing import Filing
from ui.format import photos, sentence
from ui.main_window import MainWindow
from ui.sources import Sources
from ui.undoing import Undoing
from ui.widgets.banner import BannerKind
from ui.widgets.drops import Dropped, photos_in
from vein_tracker.model.records import Arrival, Patient
from vein_tracker.tasks.browse import AreaSheet, PatientSheet
from vein_tracker.tasks.import_photos import Filed, PastedPhoto
from vein_tracker.tasks.stored_files import StoredFile


class Intake(QObject):
    """`edited` carries the Edits that a person decided on in the inbox."""

    edited = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, window: MainWindow, filing: Filing, undoing: Undoing) -> None:
        super().__init__(window)
        self._window = window
        self._filing = filing
        self._undoing = undoing
        self.arriving = Arriving(context, window, self._patient)
        self.sources = Sources(context, window)
        window.today.add_card(self.arriving.card)
        self._hear(context)

    def begin(self) -> None:
        """Take photographs in, as a library is open."""
        self.arriving.begin()

    def leave(self) -> None:
        """Take nothing in any more and forget what was shown."""
        self.arriving.end()
        self.sources.forget()
        self._filing.forget()

    def take(self, dropped: Dropped) -> None:
        """Take what was dropped or pasted: for whose page is open, else into the inbox."""
        window, sheet = self._window, self._window.sheet
        if isinstance(sheet, AreaSheet):
            self._filing.take(sheet, dropped)
        elif sheet is not None:
            self._take_for(sheet, dropped)
        elif window.where is Where.LIBRARY and dropped.files:
            self.arriving.take_dropped(dropped.files)
        elif window.where is Where.LIBRARY and dropped.picture is not None:
            self._filing.encode(dropped.picture, self._take_in)

    def paste(self) -> None:
        """Take what is on the clipboard."""
        copied = photos_in(QGuiApplication.clipboard().mimeData())
        if copied:
            self.take(copied)
        else:
            self._say(self.tr("There is no picture and no file on the clipboard."), True)

    def _hear(self, context: Context) -> None:
        arriving, window = self.arriving, self._window
        arriving.file_wanted.connect(self._filing.propose)
        arriving.stored.connect(self.sources.add)
        arriving.edited.connect(self.edited)
        arriving.offered.connect(self._offer)
        for source in (arriving, self.sources):
            source.said.connect(self._say)
            source.failed.connect(self.failed)
        self._filing.filed.connect(self._filed)
        context.actions[Do.INBOX].triggered.connect(lambda: arriving.show_inbox())
        context.actions[Do.PHOTO_CARD].triggered.connect(self._show_card)
        context.actions[Do.PASTE].triggered.connect(self.paste)
        for dropped in (window.dropped, window.area.dropped):
            dropped.connect(self.take)

    def _take_for(self, sheet: PatientSheet, dropped: Dropped) -> None:
        if sheet.areas:
            self._filing.take_for_patient(sheet.patient.id, dropped)
        else:
            self._say(
                self.tr("Nothing was filed. Add the treated area first, then drop the photos on it."), True
            )

    def _take_in(self, pasted: PastedPhoto) -> None:
        self.arriving.take_in([pasted], Arrival.DROPPED)

    def _show_card(self) -> None:
        patient = self._patient()
        if patient is not None:
            self.arriving.show_card(patient)

    def _patient(self) -> Patient | None:
        """Return whose page is open."""
        sheet = self._window.sheet
        return sheet.patient if sheet is not None else None

    def _filed(self, filed: Filed, whose: str) -> None:
        done = self.tr("{photos} filed for {patient}.").format(
            photos=photos(len(filed.photos)), patient=whose
        )
        if filed.photos and self._window.where is Where.AREA:
            self._window.area.show_filed(filed.photos[-1])
        if filed.refused or filed.unmeasured:
            lines = [f"{name}: {sentence(text)}" for name, text in filed.refused]
            unmeasured = self.tr("{name}: filed, but not measured: {why}")
            lines += [unmeasured.format(name=name, why=sentence(text)) for name, text in filed.unmeasured]
            self._say("\n".join((done, *lines)), True)
        elif self._undoing.filed_last([photo.id for photo in filed.photos]):
            self._offer(done, self.tr("Undo"), self._undoing.taking_back(len(filed.photos)))
        else:  # Undo would take back what was done meanwhile
            self._say(done, False)
        self.sources.add([StoredFile(path, photo_id) for path, photo_id in filed.files], watched=False)
        self.sources.go_on()

    def _offer(self, told: str, action: str, act: Callable[[], object]) -> None:
        self._window.notices.say(told, action=action, act=act)

    def _say(self, told: str, caution: bool) -> None:
        self._window.notices.say(told, BannerKind.CAUTION if caution else BannerKind.NOTICE)
