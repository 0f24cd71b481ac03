"""Where a photograph comes from: a file, the clipboard, or the inbox of unfiled photos."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vein_tracker.model.records import Id, InboxPhoto
from vein_tracker.tasks.photo_file import read_photo

if TYPE_CHECKING:
    from vein_tracker.store.library import Library


@dataclass(frozen=True, slots=True)
class PastedPhoto:
    """A picture from the clipboard, as the bytes of a file."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class WaitingPhoto:
    """A photograph that waits in the inbox."""

    id: Id
    name: str


Source = Path | PastedPhoto | WaitingPhoto


def stored_bytes(library: Library, source: Source) -> bytes | None:
    """Return the bytes of a source that the library holds; None where it is read without."""
    if not isinstance(source, WaitingPhoto):
        return None
    return library.photos.original(library.register.get(InboxPhoto, source.id))


def bytes_of(source: Source, stored: bytes | None) -> bytes:
    """Return a source's bytes; `stored` is what `stored_bytes` gave."""
    if isinstance(source, PastedPhoto):
        return source.data
    if isinstance(source, WaitingPhoto):
        assert stored is not None
        return stored
    return read_photo(source)


def written(source: Source) -> tuple[float, str]:
    """Return when a file was written, to sort by; what is no file, or is gone, keeps its place."""
    try:
        return (source.stat().st_mtime, source.name) if isinstance(source, Path) else (0.0, "")
    except OSError:
        return (0.0, "")
