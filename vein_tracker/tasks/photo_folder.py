"""Photographs in a folder, and in the folders below it: cameras and phones make one for each day, or each hundred."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vein_tracker.errors import VeinTrackerError
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.photo_source import Source
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

FIND_PHOTOS = Text("find_photos", QT_TRANSLATE_NOOP("core", "Looking for photos in the folder"))
NO_PHOTO_THERE = Text(
    "no_photo_there", QT_TRANSLATE_NOOP("core", "there is no photo in the folder, so nothing was taken")
)
SUFFIXES: Final = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".heic", ".heif", ".avif"})
LOOKED_AT_MOST: Final = 50_000


@dataclass(frozen=True, slots=True)
class Listed:
    """Photographs of a folder and of those below it, and these folders; hidden ones and linked folders are left out."""

    photos: tuple[os.DirEntry[str], ...]
    folders: tuple[Path, ...]


def list_photos(folder: Path) -> Listed:
    """Look a folder through, upper folders first, of those beside each other the one with the last name first.

    Raises OSError where the folder itself cannot be read; what lies below and cannot be is passed over.
    """
    photos: list[os.DirEntry[str]] = []
    folders, looked_at = [folder], 0
    for here in folders:  # grows meanwhile
        below: list[Path] = []
        for entry in _entries(here, must=here == folder):
            looked_at += 1
            if _is_folder(entry):
                below.append(Path(entry.path))
            elif Path(entry.name).suffix.lower() in SUFFIXES and _is_file(entry):
                photos.append(entry)
        if looked_at >= LOOKED_AT_MOST:
            break
        folders += sorted(below, reverse=True)
    return Listed(tuple(photos), tuple(folders))


class FindPhotos(Task[None, tuple[Source, ...], tuple[Source, ...]]):
    """Put the photographs in a folder in place of the folder; what is no folder stays.

    Raises VeinTrackerError where nothing is left.
    """

    title = FIND_PHOTOS

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = sources

    def load(self, library: Library) -> None:
        return None

    def compute(self, loaded: None, report: Report) -> tuple[Source, ...]:
        found: list[Source] = []
        for source in self._sources:
            report(0.0)
            found.extend(_photos_in(source) if isinstance(source, Path) else [source])
        if not found:
            raise VeinTrackerError(NO_PHOTO_THERE)
        return tuple(dict.fromkeys(found))

    def save(self, library: Library, computed: tuple[Source, ...]) -> Outcome[tuple[Source, ...]]:
        return Outcome(computed)


def _photos_in(source: Path) -> list[Path]:
    try:
        if source.is_dir():
            return sorted(Path(entry.path) for entry in list_photos(source).photos)
    except OSError:  # reading it as a photo says why that cannot be done
        pass
    return [source]


def _entries(folder: Path, *, must: bool) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.name.startswith("."):
                    yield entry
    except OSError:
        if must:
            raise


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:  # it went while the folder was read
        return False


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False
