"""Making, opening and closing a library."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vein_tracker.settings import default_libraries_folder, typed_folder
from vein_tracker.store.library import Library
from vein_tracker.store.manifest import COPY, NAME
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

CREATE_LIBRARY = Text("create_library", QT_TRANSLATE_NOOP("core", "Create library"))
OPEN_LIBRARY = Text("open_library", QT_TRANSLATE_NOOP("core", "Open library"))
LEAST_PASSPHRASE = 8


@dataclass(frozen=True, slots=True)
class Created:
    """A new library, and the recovery key that is shown once."""

    library: Library
    recovery_key: str


def create_library(folder: Path, passphrase: str, user_name: str) -> Created:
    """Make a library in an empty or missing folder."""
    library, recovery_key = Library.create(folder, passphrase, user_name)
    return Created(library, recovery_key)


def open_library(folder: Path, secret: str) -> Library:
    """Open a library with a passphrase or its recovery key."""
    return Library.open(folder, secret)


def is_library(folder: Path) -> bool:
    """Whether a folder holds a library, also one that lost library.json: opening it says what to do."""
    return any((folder / name).is_file() for name in (NAME, COPY))


def demo_folder() -> Path:
    """Return where the demo library lives."""
    return default_libraries_folder() / "Demo"


def suggested_folder(libraries: str = "") -> Path:
    """Return where a new library is offered: in the folder that the settings name, else in the usual one."""
    return (typed_folder(libraries) if libraries else default_libraries_folder()) / "Library"


__all__ = [
    "Created",
    "Library",
    "create_library",
    "demo_folder",
    "is_library",
    "open_library",
    "suggested_folder",
]
