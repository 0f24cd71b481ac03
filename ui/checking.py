"""Checks the set-up: opens its dialog, compares what is put into it, and saves what comes out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.clock import now
from ui.context import Context
from ui.dialogs.setup import SetupDialog
from ui.jobs import Job
from vein_tracker.model.records import SetupCheck
from vein_tracker.tasks.check_setup import CHECK_SETUP, LoadChecks, check_setup, steps


class Checking(QObject):
    """One check at a time; its dialog is modal, and closing it stops the check."""

    failed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._job: Job | None = None

    def begin(self) -> None:
        """Open the dialog, which says what was found last time."""
        self._context.asking.ask(LoadChecks(), self._open, self.failed.emit)

    def _open(self, checks: tuple[SetupCheck, ...]) -> None:
        dialog = SetupDialog(self._window, checks[0] if checks else None)
        dialog.wanted.connect(lambda files: self._check(dialog, files))
        dialog.stop_wanted.connect(self._stop)
        dialog.finished.connect(self._stop)
        dialog.open()

    def _check(self, dialog: SetupDialog, files: tuple[Path, ...]) -> None:
        job = self._context.jobs.run_script(CHECK_SETUP, check_setup(files, now()), steps(files))
        self._job = job
        job.progress.connect(dialog.show_progress)
        job.finished.connect(dialog.show_checked)
        job.failed.connect(dialog.show_failed)
        job.cancelled.connect(dialog.show_stopped)
        job.ended.connect(self._ended)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _ended(self) -> None:
        self._job = None
