"""Files whose photographs are stored: read back, then left or deleted as the person says, once or always."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

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
        self._due: list[tuple[tuple[StoredFile, ...], bool]] = []
        self._busy = False

    def add(self, files: Sequence[StoredFile], watched: bool) -> None:
        """Take note of files that are stored; those of the watched folder are asked about once they are filed."""
        if self._setting(watched) != "leave":
            self._waiting[watched] += files
        if self._setting(watched) == "delete":
            self.go_on()

    def go_on(self) -> None:
        """Ask what becomes of the files, one kind after the other, once no other form is open."""
        self._due += [(tuple(files), watched) for watched, files in self._waiting.items() if files]
        self._waiting = {False: [], True: []}
        self._next()

    def _next(self) -> None:
        if not self._due or self._busy:
            return
        form = QApplication.activeModalWidget()
        if form is None:
            self._busy = True
            self._check(*self._due.pop(0))
        elif isinstance(form, QDialog):
            form.finished.connect(self._next_later, Qt.ConnectionType.SingleShotConnection)

    def _next_later(self) -> None:
        """What the answer opens comes first."""
        QTimer.singleShot(0, self, self._next)

    def forget(self) -> None:
        """Leave all files, as the library is closed."""
        self._waiting = {False: [], True: []}
        self._due.clear()

    def _setting(self, watched: bool) -> str:
        chosen = self._context.preferences.current
        return chosen.after_watching if watched else chosen.after_filing

    def _check(self, files: tuple[StoredFile, ...], watched: bool) -> None:
        job = self._context.jobs.run_script(READ_BACK, check_stored(files), len(files))
        job.finished.connect(lambda checked: self._ask(checked, watched))
        job.failed.connect(self.failed)
        job.ended.connect(self._end)

    def _end(self) -> None:
        self._busy = False
        self._next()

    def _ask(self, checked: Checked, watched: bool) -> None:
        self._tell(checked)
        if not checked.files:
            return
        if self._setting(watched) == "delete":
            self._delete(checked.files)
        elif QApplication.activeModalWidget() is not None:
            self._due.insert(0, (checked.files, watched))
        else:
            dialog = AfterStoringDialog(self._window, tuple(file.path for file in checked.files), watched)
            dialog.accepted.connect(lambda: self._do(dialog, checked.files, watched))
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
