"""Reads a photograph's file and says in plain words why it cannot be read."""

from __future__ import annotations

from pathlib import Path

from vein_tracker.errors import PHOTO_NOT_FOUND, PHOTO_TOO_MANY_BYTES, PHOTO_UNREADABLE, VeinTrackerError
from vein_tracker.imaging.decode import MOST_MEGABYTES


def read_photo(path: Path) -> bytes:
    """Return a file's bytes; more than can be a photograph are never taken into memory."""
    most = MOST_MEGABYTES * 1_000_000
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
            if len(data) > most:
                size = max(path.stat().st_size, len(data))
                raise VeinTrackerError(PHOTO_TOO_MANY_BYTES(megabytes=size / 1e6, most=MOST_MEGABYTES))
            return data
    except FileNotFoundError as error:
        raise VeinTrackerError(PHOTO_NOT_FOUND) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or str(error)
        raise VeinTrackerError(PHOTO_UNREADABLE(reason=reason)) from error
