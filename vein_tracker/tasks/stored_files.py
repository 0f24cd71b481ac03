"""Files whose photographs are in the library now: read back and compared, then left or deleted as a person says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.records import Id, InboxPhoto, Photo
from vein_tracker.tasks.base import Outcome, Report, Script, Task
from vein_tracker.tasks.photo_file import read_photo
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

READ_BACK = Text("read_back", QT_TRANSLATE_NOOP("core", "Reading back what was stored"))
DELETE_FILES = Text("delete_files", QT_TRANSLATE_NOOP("core", "Deleting the files"))
STORED_OTHERWISE = Text(
    "stored_otherwise",
    QT_TRANSLATE_NOOP("core", "the file is not the one that was stored, so it was left where it is"),
)
NOT_DELETED = Text(
    "not_deleted",
    QT_TRANSLATE_NOOP(
        "core", "it is stored, but the file could not be deleted ({reason}); delete it by hand"
    ),
)


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file, and the photo that was made of it; `digest` where it came into the inbox, and may be filed since."""

    path: Path
    photo_id: Id
    digest: str = ""


class CheckStored(Task[bytes, None, StoredFile]):
    """Decrypt what was stored and hold it against the file; with `delete`, delete the file that is the same."""

    def __init__(self, file: StoredFile, *, delete: bool = False) -> None:
        self._file = file
        self._delete = delete
        self.title = DELETE_FILES if delete else READ_BACK

    def load(self, library: Library) -> bytes:
        waiting = library.register.find(InboxPhoto, id=self._file.photo_id)
        if waiting:
            return library.photos.original(waiting[0])
        filed = library.register.find(Photo, digest=self._file.digest) if self._file.digest else ()
        return library.photos.original(
            filed[0] if filed else library.register.get(Photo, self._file.photo_id)
        )

    def compute(self, loaded: bytes, report: Report) -> None:
        report(0.0)
        if read_photo(self._file.path) != loaded:
            raise VeinTrackerError(STORED_OTHERWISE)
        if self._delete:
            report(0.9)
            try:
                self._file.path.unlink()
            except OSError as error:
                reason = error.strerror or str(error)
                raise VeinTrackerError(NOT_DELETED(reason=reason)) from error

    def save(self, library: Library, computed: None) -> Outcome[StoredFile]:
        return Outcome(self._file)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """Files whose photographs were read back whole, or were deleted, and names with why others were not."""

    files: tuple[StoredFile, ...]
    refused: tuple[tuple[str, Text], ...]


def check_stored(files: Sequence[StoredFile], *, delete: bool = False) -> Script[Checked]:
    """Read back what was stored of files; delete those that are the same where that is wanted."""
    done: list[StoredFile] = []
    refused: list[tuple[str, Text]] = []
    for file in files:
        (outcome,) = yield [CheckStored(file, delete=delete)]
        if isinstance(outcome, VeinTrackerError):
            refused.append((file.path.name, outcome.text))
        else:
            done.append(outcome.value)
    return Checked(files=tuple(done), refused=tuple(refused))
