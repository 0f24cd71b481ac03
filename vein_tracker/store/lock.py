"""One writer: a lock that the kernel lets go of when its holder ends, however that ends."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import socket
import sys
from pathlib import Path
from typing import BinaryIO

from vein_tracker.errors import LIBRARY_IN_USE, VeinTrackerError
from vein_tracker.store.files import speaking

NAME = "library.lock"
_BEYOND_CONTENT = 1 << 30  # Windows lets nobody read a locked byte, and the holder's name must be readable


class LibraryLock:
    """Held from opening to closing; the file says by whom."""

    def __init__(self, folder: Path) -> None:
        with speaking():
            descriptor = os.open(folder / NAME, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            self._file: BinaryIO = os.fdopen(descriptor, "r+b")
            try:
                holder = None if _lock(self._file) else _holder(self._file)
                if holder is None:
                    self._sign(_me())
            except BaseException:
                self._file.close()
                raise
        if holder is not None:
            self._file.close()
            raise VeinTrackerError(LIBRARY_IN_USE(**holder))

    def release(self) -> None:
        """Let go; the file stays, since taking it away would let two hold locks on two files."""
        if not self._file.closed:
            with contextlib.suppress(OSError):  # a stale name is never believed: the kernel's lock counts
                self._sign({})
            self._file.close()

    def _sign(self, holder: dict[str, str | int]) -> None:
        self._file.seek(0)
        self._file.truncate()
        self._file.write(json.dumps(holder).encode() if holder else b"")
        self._file.flush()


def _me() -> dict[str, str | int]:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = "?"
    return {"user": user, "host": socket.gethostname(), "process": os.getpid()}


def _holder(file: BinaryIO) -> dict[str, str | int]:
    file.seek(0)
    try:
        said = json.loads(file.read(4096))
        return {"user": str(said["user"]), "host": str(said["host"]), "process": int(said["process"])}
    except (ValueError, KeyError, TypeError):
        return {"user": "?", "host": "?", "process": 0}


def _lock(file: BinaryIO) -> bool:
    if sys.platform == "win32":
        import msvcrt

        file.seek(_BEYOND_CONTENT)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
