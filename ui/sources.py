"""Files whose photographs are stored: read back, then left or deleted as the person says, once or always."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.dialogs.after_storing import AfterStoringDialog
from ui.format import photos, sentence
from vein_tracker.tasks.stored_files import DELETE_FILES, READ_BACK, Checked, StoredFile, check_stored


class Sources(QObject):
    """`said`: a sentence, and whether it is a problem."""

    said = Signal(str, bool)
    failed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._waiting: dict[bool, list[StoredFile]] = {False: [], True: []}

    def add(self, files: Sequence[StoredFile], watched: bool) -> None:
        """Take note of files that are stored; those of the watched folder are asked about once they are filed."""
        if self._setting(watched) != "leave":
            self._waiting[watched] += files
        if self._setting(watched) == "delete":
            self.go_on()

    def go_on(self) -> None:
        """Read back what was stored, and ask what becomes of the files, one kind after the other."""
        for watched, files in self._waiting.items():
            if files:
                self._check(tuple(files), watched)
        self._waiting = {False: [], True: []}

    def forget(self) -> None:
        """Leave all files, as the library is closed."""
        self._waiting = {False: [], True: []}
        self._context.turns.forget()

    def _setting(self, watched: bool) -> str:
        chosen = self._context.preferences.current
        return chosen.after_watching if watched else chosen.after_filing

    def _check(self, files: tuple[StoredFile, ...], watched: bool) -> None:
        job = self._context.jobs.run_script(READ_BACK, check_stored(files), len(files))
        job.finished.connect(lambda checked: self._checked(checked, watched))
        job.failed.connect(self.failed)

    def _checked(self, checked: Checked, watched: bool) -> None:
        self._tell(checked)
        if checked.files:
            self._context.turns.wait(partial(self._decide, checked.files, watched))

    def _decide(self, files: tuple[StoredFile, ...], watched: bool) -> None:
        """Ask, unless the person has said meanwhile what is always to be done."""
        setting = self._setting(watched)
        if setting == "delete":
            self._delete(files)
        elif setting != "leave":
            dialog = AfterStoringDialog(self._window, tuple(file.path for file in files), watched)
            dialog.accepted.connect(lambda: self._do(dialog, files, watched))
            dialog.open()

    def _do(self, dialog: AfterStoringDialog, files: tuple[StoredFile, ...], watched: bool) -> None:
        if dialog.remember:
            kind = "after_watching" if watched else "after_filing"
            self._context.preferences.change(**{kind: "delete" if dialog.delete else "leave"})
        if dialog.delete:
            self._delete(files)

    def _delete(self, files: tuple[StoredFile, ...]) -> None:
        script = check_stored(files, delete=True)
        job = self._context.jobs.run_script(DELETE_FILES, script, len(files))
        job.finished.connect(self._deleted)
        job.failed.connect(self.failed)

    def _deleted(self, deleted: Checked) -> None:
        if deleted.refused:
            self._tell(deleted)
        else:
            told = self.tr("The files of {photos} were deleted; the photos are in the library.")
            self.said.emit(told.format(photos=photos(len(deleted.files))), False)

    def _tell(self, checked: Checked) -> None:
        if checked.refused:
            lines = (f"{name}: {sentence(text)}" for name, text in checked.refused)
            self.said.emit("\n".join(lines), True)
