"""Writes what scripts asked for, and never over a photograph."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import cv2

from vein_tracker.errors import FILE_NOT_WRITTEN, VeinTrackerError
from vein_tracker.model.results import U8


def write_png(path: Path, picture: U8) -> None:
    """Write an 8-bit picture of one channel, RGB or RGBA; raises VeinTrackerError where it cannot be."""
    if picture.ndim == 3:
        order = cv2.COLOR_RGB2BGR if picture.shape[2] == 3 else cv2.COLOR_RGBA2BGRA
        picture = cv2.cvtColor(picture, order).astype("uint8")
    done, data = cv2.imencode(".png", picture, [cv2.IMWRITE_PNG_COMPRESSION, 1])
    if not done:
        raise RuntimeError("OpenCV could not write PNG")
    write_bytes(path, data.tobytes())


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file in one step; raises VeinTrackerError where it cannot be, and leaves what was there before."""
    with _speaking():
        if path.exists() and not path.is_file():  # a device is written to, never replaced
            path.write_bytes(data)
            return
        path = path.resolve()  # a link goes on pointing where it points
        temporary = path.with_name(f".{path.name}.part")
        try:
            temporary.write_bytes(data)
            temporary.replace(path)
        except OSError:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise


def remove(path: Path) -> None:
    """Take a file away where there is one; raises VeinTrackerError where it cannot be."""
    with _speaking():
        path.unlink(missing_ok=True)


def make_folder(folder: Path) -> None:
    """Make a folder and its parents; raises VeinTrackerError where it cannot be made or written to."""
    with _speaking():
        folder.mkdir(parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


@contextmanager
def _speaking() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise VeinTrackerError(FILE_NOT_WRITTEN(reason=error.strerror or str(error))) from error


def overwritten(photos: Iterable[str], targets: Iterable[Path]) -> Iterator[str]:
    """Return the photographs that writing these files would overwrite."""
    there = [target for target in targets if target.exists()]
    for photo in photos:
        path = Path(photo)
        if path.exists() and any(path.samefile(target) for target in there):
            yield photo
