"""Photographs that come in without a patient: dropped, or from the watched folder; they wait in the inbox."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.clock import now, today
from ui.context import Context
from ui.dialogs.inbox import InboxDialog
from ui.dialogs.photo_card import PhotoCardDialog
from ui.format import photos, sentence
from ui.latest import Latest
from ui.pages.inbox_card import InboxCard
from ui.watching import Watching
from vein_tracker.model.records import Arrival, Id, InboxPhoto, Patient
from vein_tracker.settings import typed_folder
from vein_tracker.tasks.browse import ListPatients, PatientRow
from vein_tracker.tasks.import_photos import Source, WaitingPhoto
from vein_tracker.tasks.inbox import TAKE_IN, InboxGroup, LoadInbox, Received, take_in_all, trash_waiting
from vein_tracker.tasks.photo_cards import CardState, ShowCard, ShownCard
from vein_tracker.tasks.photo_folder import FindPhotos
from vein_tracker.tasks.stored_files import StoredFile
from vein_tracker.tasks.watch_folder import MAY_BE_UNFINISHED, FoundFile, arrived_since
from vein_tracker.text import Text

SETTLES_WITHIN: Final = timedelta(seconds=15)
"""What came into the folder so shortly before the library was closed may not be in the inbox, and is offered again."""


class Arriving(QObject):
    """`file_wanted`: for whom, and which waiting photos; `stored`: files that are in the inbox now, and whether they
    are of the watched folder; `offered`: words and what is done where a person wants it."""

    file_wanted = Signal(str, object)
    edited = Signal(object)
    said = Signal(str, bool)
    offered = Signal(str, str, object)
    stored = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, context: Context, window: QWidget, whose_page: Callable[[], Patient | None]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._open = self._opening = False
        self._groups: tuple[InboxGroup, ...] = ()
        self._dialog: InboxDialog | None = None
        self._whose_page = whose_page
        self._taking: list[tuple[tuple[Source, ...], Arrival]] = []
        self._busy = False
        self._unsure_since: datetime | None = None
        self._led_by = ("", today())
        self.card = InboxCard()
        self.card.opened.connect(self.show_inbox)
        self.watching = Watching(context.jobs, self)
        self.watching.arrived.connect(lambda files: self.take_in(files, Arrival.FOLDER))
        self.watching.old.connect(self._offer_old)
        self.watching.failed.connect(self.failed)
        self._latest = Latest(context.jobs, self)
        self._latest.arrived.connect(self._show)
        self._latest.failed.connect(self.failed)
        context.bus.changed.connect(self._hear)
        context.preferences.changed.connect(self._follow_settings)

    def begin(self) -> None:
        """Read the inbox of the library that was opened, and watch the folder."""
        self._open = self._opening = True
        self._read()
        self._follow_settings()
        self._opening = self.watching.folder is not None

    def end(self) -> None:
        """Show nothing and take nothing in any more, as no library is open."""
        if not self._open:
            return
        self._open = False
        self._latest.forget()
        self._taking.clear()
        if self.watching.folder is not None:
            until = self._unsure_since or now() - SETTLES_WITHIN
            self._context.preferences.change(watched_until=until.isoformat())
        self._unsure_since = None
        self._led_by = ("", today())
        self.watching.begin(None)
        if self._dialog is not None:
            self._dialog.reject()
        self._show(())

    def take_in(self, sources: Sequence[Source], arrival: Arrival) -> None:
        """Take photographs into the inbox, one lot after the other, as a card leads those that follow it."""
        self._taking.append((tuple(sources), arrival))
        if arrival is Arrival.FOLDER and self._unsure_since is None:
            self._unsure_since = now() - SETTLES_WITHIN
        self._go_on()

    def take_dropped(self, files: Sequence[Path]) -> None:
        """Take files that were dropped into the inbox, and the photos of folders."""
        job = self._context.jobs.run(FindPhotos(files))
        job.finished.connect(lambda found: self.take_in(found, Arrival.DROPPED))
        job.failed.connect(self.failed)

    def show_inbox(self) -> None:
        """Open the inbox."""
        self._context.asking.ask(ListPatients(), self._open_dialog, self.failed.emit)

    def show_card(self, patient: Patient) -> None:
        """Show a new photo card for a patient."""

        def show(shown: ShownCard) -> None:
            PhotoCardDialog(self._window, shown, patient).open()

        self._context.asking.ask(ShowCard(patient.id, now()), show, self.failed.emit)

    def _go_on(self) -> None:
        if self._busy or not self._taking or not self._open:
            return
        self._busy = True
        sources, arrival = self._taking.pop(0)
        token, day = self._led_by
        leads = arrival is Arrival.FOLDER and day == today()
        script = take_in_all(sources, arrival, now(), token if leads else "")
        job = self._context.jobs.run_script(TAKE_IN, script, len(sources))
        job.finished.connect(lambda received: self._tell(received, arrival))
        job.failed.connect(self.failed)
        job.ended.connect(self._taken)

    def _taken(self) -> None:
        self._busy = False
        self._go_on()

    def _tell(self, received: Received, arrival: Arrival) -> None:
        if not self._taking:
            self._unsure_since = None
        if arrival is Arrival.FOLDER:
            self._led_by = (received.token, today())
        refused = [(source, text) for source, text in received.refused if not self._again(source, text.code)]
        lines = _reasons(refused)
        if received.cards:
            told = self.tr("A photo card was read. The photos after it wait for its patient.")
            if received.cards[-1] is not CardState.KNOWN:
                told = self.tr(
                    "A photo card of another day or another library was read. Say whose the photos after it are."
                )
            lines.insert(0, told)
        if received.photos:
            told = self.tr("{photos} in the inbox now.").format(photos=photos(len(received.photos)))
            lines.insert(0, told)
        if not lines:
            return
        told = "\n".join(lines)
        if received.photos and not refused:
            self._offer(told, received)
        else:
            self.said.emit(told, bool(refused))
        files = [StoredFile(path, photo.id, photo.digest) for path, photo in received.files]
        if files:
            self.stored.emit(files, arrival is Arrival.FOLDER)

    def _offer(self, told: str, received: Received) -> None:
        patient = self._whose_page()
        if patient is None:
            self.offered.emit(told, self.tr("Open the inbox"), self.show_inbox)
            return
        name = " ".join(filter(None, (patient.given_name, patient.family_name)))
        act = self.tr("File for {patient}…").format(patient=name)
        self.offered.emit(told, act, lambda: self._file(patient.id, received.photos))

    def _again(self, source: Source, code: str) -> bool:
        """Whether a file is still written, as it seems, and is tried again."""
        return isinstance(source, Path) and code in MAY_BE_UNFINISHED and self.watching.try_again(source)

    def _open_dialog(self, rows: tuple[PatientRow, ...]) -> None:
        people = sorted((row.patient for row in rows), key=lambda one: (one.family_name, one.given_name))
        patient = self._whose_page()
        dialog = InboxDialog(self._window, self._groups, people, patient.id if patient else "")
        dialog.file_wanted.connect(self._file)
        dialog.trash_wanted.connect(
            lambda chosen: self.edited.emit(trash_waiting([one.id for one in chosen]))
        )
        dialog.finished.connect(self._close_dialog)
        self._dialog = dialog
        dialog.open()

    def _close_dialog(self) -> None:
        self._dialog = None

    def _file(self, patient_id: Id, chosen: tuple[InboxPhoto, ...]) -> None:
        self.file_wanted.emit(patient_id, [WaitingPhoto(one.id, one.file_name) for one in chosen])

    def _hear(self, change: object) -> None:
        if any(kind is InboxPhoto or kind is Patient for kind, _ in getattr(change, "touched", ())):
            self._read()

    def _read(self) -> None:
        if self._open:
            self._latest.ask(LoadInbox(), again=True)

    def _show(self, groups: tuple[InboxGroup, ...]) -> None:
        self._groups = groups
        self.card.show_groups(groups)
        if self._dialog is not None:
            self._dialog.show_groups(groups)

    def _follow_settings(self) -> None:
        wanted = self._context.preferences.current.watched_folder
        folder = typed_folder(wanted) if wanted and self._open else None
        if folder != self.watching.folder:
            self.watching.begin(folder)

    def _offer_old(self, files: tuple[FoundFile, ...]) -> None:
        """Photos that came while no library was open are offered; in a folder chosen anew, all that lie there."""
        opening, self._opening = self._opening, False
        until = self._context.preferences.current.watched_until
        if opening:
            files = arrived_since(files, datetime.fromisoformat(until)) if until else ()
            told = self.tr("{photos} came into the watched folder while no library was open.")
        else:
            told = self.tr("In the watched folder already: {photos}, left there. New ones go to the inbox.")
        if files:
            self.offered.emit(
                told.format(photos=photos(len(files))),
                self.tr("Take them in"),
                lambda: self.watching.take_old(files),
            )
        elif not opening:
            self.said.emit(self.tr("New photos in the watched folder go to the inbox from now on."), False)


def _reasons(refused: Sequence[tuple[Source, Text]]) -> list[str]:
    """Say why photos were not taken in; what is the same for many is said once."""
    by_reason: dict[str, list[str]] = {}
    for source, text in refused:
        by_reason.setdefault(sentence(text), []).append(source.name)
    return [
        f"{names[0] if len(names) == 1 else photos(len(names))}: {reason}"
        for reason, names in by_reason.items()
    ]
