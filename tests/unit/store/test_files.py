"""What the system and SQLite say about a disk becomes a sentence; anything else stays a bug."""

from __future__ import annotations

import errno

import pytest

from vein_tracker.errors import VeinTrackerError
from vein_tracker.store.engine import driver
from vein_tracker.store.files import speaking

_IOERR_FSYNC = 10 | 4 << 8  # an extended code: its lowest byte is SQLITE_IOERR


def _speak(error: Exception) -> None:
    with speaking():
        raise error


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "disk_read_only"),
        (errno.EACCES, "disk_read_only"),
        (errno.EIO, "disk_failed"),
        (errno.ENODEV, "disk_failed"),
    ],
)
def test_what_the_system_says(number: int, code: str) -> None:
    with pytest.raises(VeinTrackerError) as said:
        _speak(OSError(number, "as the system puts it"))
    assert said.value.text.code == code


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (driver.SQLITE_FULL, "disk_full"),
        (_IOERR_FSYNC, "disk_failed"),
        (driver.SQLITE_READONLY, "disk_read_only"),
        (driver.SQLITE_BUSY, "library_busy"),
        (driver.SQLITE_CORRUPT, "register_damaged"),
        (driver.SQLITE_NOTADB, "register_damaged"),
    ],
)
def test_what_sqlite_says(number: int, code: str) -> None:
    error = driver.OperationalError("as SQLite puts it")
    error.sqlite_errorcode = number
    with pytest.raises(VeinTrackerError) as said:
        _speak(error)
    assert said.value.text.code == code


def test_a_bug_stays_a_bug() -> None:
    with pytest.raises(driver.ProgrammingError):
        _speak(driver.ProgrammingError("a cursor of another thread"))
    with pytest.raises(KeyError):
        _speak(KeyError("x"))
