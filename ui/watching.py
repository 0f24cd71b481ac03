"""Watches a folder while a library is open: says which photographs are new there and whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from ui.jobs import Jobs
from vein_tracker.tasks.watch_folder import FolderWatch, FoundFile, Scan, ScanFolder

SLOWLY_MS: Final = 5_000
"""The system tells of changes on most disks; on a network this alone does."""
SETTLING_MS: Final = 1_000
HEARD_AT_MOST: Final = 100
"""Folders; a system tells of a few only, and in the others what is new is seen by looking."""


class Watching(QObject):
    """`arrived` carries files that are new and have stopped growing; `old` how many were there before, and since when.

    `failed` says once that the folder cannot be read; nothing is lost meanwhile.
    """

    arrived = Signal(object)
    old = Signal(object)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, parent: QObject, settling_ms: int = SETTLING_MS, slowly_ms: int = SLOWLY_MS
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._settling_ms = settling_ms
        self._slowly_ms = slowly_ms
        self._folder: Path | None = None
        self._watch: FolderWatch | None = None
        self._files: tuple[FoundFile, ...] = ()
        self._scanning = False
        self._problem = ""
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(lambda _: self.look())
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    @property
    def folder(self) -> Path | None:
        """Which folder is watched."""
        return self._folder

    def begin(self, folder: Path | None) -> None:
        """Watch this folder from now on, or none; what lies there already is old."""
        if self._system.directories():
            self._system.removePaths(self._system.directories())
        self._timer.stop()
        self._folder, self._watch, self._files, self._problem = folder, None, (), ""
        if folder is not None:
            self.look()

    def look(self) -> None:
        """Look into the folder now."""
        if self._folder is None or self._scanning:
            return
        self._scanning = True
        folder = self._folder
        job = self._jobs.run(ScanFolder(folder))
        job.finished.connect(lambda found: self._see(folder, found))
        job.ended.connect(lambda: self._looked(folder))

    def take_old(self, files: tuple[FoundFile, ...]) -> None:
        """Take files for new that were there before."""
        if self._watch is not None:
            self._watch.take_old(files)
            self.look()

    def try_again(self, path: Path) -> bool:
        """Try a file that could not be read once more; False where that was done often enough."""
        again = self._watch is not None and self._watch.try_again(path)
        if again and not self._scanning:
            self._timer.start(self._settling_ms)
        return again

    def _see(self, folder: Path, found: Scan) -> None:
        if folder != self._folder:
            return
        if found.problem is not None:
            if found.problem.code != self._problem:
                self._problem = found.problem.code
                self.failed.emit(found.problem)
            return
        self._problem = ""
        self._hear_of(found.folders)
        if self._watch is None:
            self._watch = FolderWatch(found.files)
            self.old.emit(found.files)
            return
        ready = self._watch.see(found.files)
        if ready:
            self.arrived.emit(ready)

    def _hear_of(self, folders: Sequence[Path]) -> None:
        """Have the system tell of changes in these folders, as far as it can of so many."""
        told = set(self._system.directories())
        new = [str(folder) for folder in folders[:HEARD_AT_MOST] if str(folder) not in told]
        if new:
            self._system.addPaths(new)

    def _looked(self, folder: Path) -> None:
        self._scanning = False
        if self._folder != folder:  # another was chosen meanwhile, and has waited for this one
            self.look()
        elif self._folder is not None:
            settling = self._watch is not None and self._watch.settling
            self._timer.start(self._settling_ms if settling else self._slowly_ms)
