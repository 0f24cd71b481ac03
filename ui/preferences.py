"""The settings while the app runs: read once, changed by dialogs, written off the GUI thread."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.jobs import Jobs
from vein_tracker import settings
from vein_tracker.settings import Settings
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

SAVE_SETTINGS = Text("save_settings", QT_TRANSLATE_NOOP("core", "Save settings"))


class Preferences(QObject):
    """Holds the settings; `changed` follows every change of them, `failed` says why they could not be written."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, file: Path, current: Settings) -> None:
        super().__init__()
        self._jobs = jobs
        self._file = file
        self._current = current

    @property
    def current(self) -> Settings:
        """Return the settings as they are now."""
        return self._current

    def change(self, **values: Any) -> None:
        """Take these values from now on, and keep them for the next start."""
        changed = replace(self._current, **values)
        if changed == self._current:
            return
        self._current = changed
        job = self._jobs.call(SAVE_SETTINGS, lambda: settings.save(self._file, changed), lasting=True)
        job.failed.connect(self.failed)
        self.changed.emit()
