"""Files that survive a power cut, and what the system says when they do not, in sentences."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vein_tracker.errors import (
    DISK_FAILED,
    DISK_FULL,
    DISK_READ_ONLY,
    LIBRARY_BUSY,
    REGISTER_DAMAGED,
    VeinTrackerError,
)
from vein_tracker.store.engine import driver
from vein_tracker.text import Text

_FULL = {errno.ENOSPC, errno.EDQUOT}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_PRIMARY_CODE = 0xFF


@contextmanager
def speaking() -> Iterator[None]:
    """Turn failures of the disk and of the register into sentences."""
    try:
        yield
    except OSError as error:
        raise VeinTrackerError(_of_system(error)) from error
    except driver.DatabaseError as error:
        text = _of_register(error)
        if text is None:
            raise
        raise VeinTrackerError(text) from error


def _of_system(error: OSError) -> Text:
    if error.errno in _FULL:
        return DISK_FULL
    if error.errno in _READ_ONLY:
        return DISK_READ_ONLY
    return DISK_FAILED(reason=error.strerror or type(error).__name__)


def _of_register(error: Exception) -> Text | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    return {
        driver.SQLITE_FULL: DISK_FULL,
        driver.SQLITE_READONLY: DISK_READ_ONLY,
        driver.SQLITE_CANTOPEN: DISK_READ_ONLY,
        driver.SQLITE_PERM: DISK_READ_ONLY,
        driver.SQLITE_IOERR: DISK_FAILED(reason=str(getattr(error, "sqlite_errorname", error))),
        driver.SQLITE_BUSY: LIBRARY_BUSY,
        driver.SQLITE_LOCKED: LIBRARY_BUSY,
        driver.SQLITE_CORRUPT: REGISTER_DAMAGED,
        driver.SQLITE_NOTADB: REGISTER_DAMAGED,
    }.get(code & _PRIMARY_CODE)


def write_new(path: Path, data: bytes) -> None:
    """Write a file that does not exist yet, down to the disk; nothing is left of it where that fails."""
    try:
        with path.open("xb") as file:
            file.write(data)
            file.flush()
            sync_file(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise


def sync_file(descriptor: int) -> None:
    """Push a file's bytes through the disk's own cache."""
    if sys.platform == "darwin":
        import fcntl

        with contextlib.suppress(OSError):  # not every file system of a Mac has it
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Make names given, changed or taken in a folder last; Windows has no such call and does it by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_read_only(path: Path) -> None:
    """Let nobody write to a file."""
    path.chmod(stat.S_IREAD)


def make_writable(path: Path) -> None:
    """Let its owner write to a file again."""
    path.chmod(stat.S_IREAD | stat.S_IWRITE)


def remove(path: Path) -> None:
    """Delete a file, read-only or not; Windows deletes none that is read-only."""
    if sys.platform == "win32" and path.exists():
        make_writable(path)
    path.unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Delete the files in a folder for temporary ones."""
    for path in folder.iterdir():
        if not path.is_dir():
            remove(path)
