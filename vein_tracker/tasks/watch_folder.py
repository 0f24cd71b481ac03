"""A folder into which a camera or a telephone puts photographs: which files are new, and which are whole."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.photo_folder import list_photos
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

LOOK_INTO_FOLDER = Text("look_into_folder", QT_TRANSLATE_NOOP("core", "Looking into the watched folder"))
FOLDER_GONE = Text(
    "folder_gone",
    QT_TRANSLATE_NOOP(
        "core",
        "the watched folder {folder} is not there now; photos are taken in as soon as it is back, or choose "
        "another in the settings",
    ),
)
FOLDER_CLOSED = Text(
    "folder_closed",
    QT_TRANSLATE_NOOP(
        "core", "the watched folder {folder} cannot be read ({reason}), so no photo is taken in from there"
    ),
)
TRIES = 3
MAY_BE_UNFINISHED = frozenset({"photo_truncated", "photo_empty", "photo_unreadable", "photo_damaged"})
"""Refusals after which a file is tried again: it may still be written."""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file as it was seen; one that is still written is seen differently the next time.

    `arrived_ns`: when it came into the folder; what is copied or synced keeps the time at which it was written.
    """

    path: Path
    size: int
    changed_ns: int
    arrived_ns: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """What lies in the folder and in `folders` below it, by name, or why that cannot be said."""

    files: tuple[FoundFile, ...] = ()
    folders: tuple[Path, ...] = ()
    problem: Text | None = None


class ScanFolder(Task[None, Scan, Scan]):
    """Look into the folder; slow disks and networks are waited for off the window's thread."""

    title = LOOK_INTO_FOLDER

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, library: Library) -> None:
        return None

    def compute(self, loaded: None, report: Report) -> Scan:
        report(0.0)
        return scan(self._folder)

    def save(self, library: Library, computed: Scan) -> Outcome[Scan]:
        return Outcome(computed)


def scan(folder: Path) -> Scan:
    """List the photographs in a folder and in those below it."""
    try:
        listed = list_photos(folder)
    except FileNotFoundError:
        return Scan(problem=FOLDER_GONE(folder=str(folder)))
    except OSError as error:
        return Scan(problem=FOLDER_CLOSED(folder=str(folder), reason=error.strerror or str(error)))
    found = [file for entry in listed.photos for file in _seen(entry)]
    return Scan(files=tuple(sorted(found, key=lambda file: file.path)), folders=listed.folders)


def arrived_since(files: Iterable[FoundFile], moment: datetime) -> tuple[FoundFile, ...]:
    """Return the files that came into the folder after a moment, however old they are."""
    return tuple(file for file in files if file.arrived_ns / 1e9 > moment.timestamp())


def _seen(entry: os.DirEntry[str]) -> Iterable[FoundFile]:
    try:
        known = entry.stat()
        arrived_ns = max(known.st_mtime_ns, known.st_ctime_ns)
        yield FoundFile(Path(entry.path), known.st_size, known.st_mtime_ns, arrived_ns)
    except OSError:  # it went while the folder was read
        return


class FolderWatch:
    """Tells from one scan to the next which files are new and have stopped growing."""

    def __init__(self, old: Iterable[FoundFile]) -> None:
        self._known = set(old)
        self._growing: dict[Path, FoundFile] = {}
        self._tries: dict[Path, int] = {}

    @property
    def settling(self) -> bool:
        """Whether a file was seen that may still be written."""
        return bool(self._growing)

    def see(self, files: Iterable[FoundFile]) -> tuple[Path, ...]:
        """Return the new files that look the same as at the last scan, oldest first."""
        new = {file.path: file for file in files if file not in self._known}
        ready = [file for path, file in new.items() if file.size > 0 and self._growing.get(path) == file]
        self._known.update(ready)
        self._growing = {path: file for path, file in new.items() if file not in self._known}
        return tuple(file.path for file in sorted(ready, key=lambda file: (file.changed_ns, file.path.name)))

    def try_again(self, path: Path) -> bool:
        """Take a file that could not be read for new once more; False where that was done often enough."""
        self._tries[path] = self._tries.get(path, 0) + 1
        if self._tries[path] >= TRIES:
            return False
        self._known = {file for file in self._known if file.path != path}
        return True

    def take_old(self, files: Iterable[FoundFile]) -> None:
        """Take files for new that were there before watching began."""
        self._known -= set(files)
