"""Encrypted files, written once and never changed: originals of photographs, documents, snapshots."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from vein_tracker.errors import OBJECT_DAMAGED, OBJECT_MISSING, RECORD_GONE, VeinTrackerError
from vein_tracker.model.records import Id, new_id
from vein_tracker.store import files, sealed
from vein_tracker.store.database import Database
from vein_tracker.store.keys import Keys
from vein_tracker.store.lapse import past
from vein_tracker.store.sealed import ObjectKind

__all__ = ["ObjectKind", "Objects", "StoredObject"]

QUARANTINE_DAYS = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class StoredObject:
    """A file that is on the disk, whole and named for good; `file` is the SHA-256 of its encrypted bytes."""

    id: Id
    file: str
    kind: ObjectKind
    epoch: int
    byte_count: int


class Objects:
    """The folder of object files; the register says which object is which file."""

    def __init__(self, folder: Path, database: Database, keys: Keys) -> None:
        self._folder = folder
        self._database = database
        self._keys = keys

    def put(self, data: bytes, kind: ObjectKind, about: Mapping[str, str]) -> StoredObject:
        """Encrypt and write down to the disk, read back and compare; its row is the caller's next step.

        `about` says what it is and whom it belongs to, for the day when the register is lost.
        """
        object_id = new_id()
        file = sealed.write(self._keys, object_id, kind, data, about)
        name = hashlib.sha256(file).hexdigest()
        with files.speaking():
            self._place(name, file)
        return StoredObject(object_id, name, kind, self._keys.epoch, len(data))

    def get(self, object_id: Id) -> bytes:
        """Return what was put; refuse a file of which any byte was changed."""
        row = self._database.row("SELECT file, kind, epoch FROM objects WHERE id = ?", (object_id,))
        if row is None:
            raise VeinTrackerError(RECORD_GONE)
        opened = self._open(row["file"])
        if (opened.id, opened.kind, opened.epoch) != (object_id, row["kind"], row["epoch"]):
            raise VeinTrackerError(OBJECT_DAMAGED(file=row["file"]))
        return opened.data

    def about(self, object_id: Id) -> Mapping[str, str]:
        """Return what was sealed beside an object when it was filed."""
        file = self._database.value("SELECT file FROM objects WHERE id = ?", (object_id,))
        if file is None:
            raise VeinTrackerError(RECORD_GONE)
        return self._open(file).about

    def tidy(self, now: datetime) -> None:
        """Put files without a row into quarantine, and delete what was there for 30 days."""
        with files.speaking():
            known = {row["file"] for row in self._database.rows("SELECT file FROM objects")}
            for path in self._objects.glob("??/*"):
                if path.name not in known:
                    self._quarantine_file(path, now)
            kept = {path: path.stat().st_mtime for path in self._quarantine.iterdir()}
            long_ago = past(self._database, now, QUARANTINE_DAYS) if kept else None
            for path, since in kept.items():
                if long_ago and since <= long_ago.at.timestamp():
                    files.remove(path)

    def delete(self, names: list[str]) -> None:
        """Delete files whose rows are gone."""
        with files.speaking():
            for name in names:
                files.remove(self._path(name))

    @property
    def _objects(self) -> Path:
        return self._folder / "objects"

    @property
    def _quarantine(self) -> Path:
        return self._folder / "quarantine"

    def _path(self, name: str) -> Path:
        return self._objects / name[:2] / name

    def _place(self, name: str, file: bytes) -> None:
        temporary = self._folder / "tmp" / name
        files.write_new(temporary, file)
        try:
            if temporary.read_bytes() != file:
                raise OSError(5, "what was written reads back differently")
            files.make_read_only(temporary)
            path = self._path(name)
            if not path.parent.is_dir():
                path.parent.mkdir()
                files.sync_folder(self._objects)
            temporary.replace(path)
            files.sync_folder(path.parent)
        except OSError:
            files.remove(temporary)
            raise

    def _open(self, name: str) -> sealed.Opened:
        with files.speaking():
            try:
                file = self._path(name).read_bytes()
            except FileNotFoundError as error:
                raise VeinTrackerError(OBJECT_MISSING(file=name)) from error
        try:
            if hashlib.sha256(file).hexdigest() != name:
                raise sealed.Damaged
            return sealed.read(self._keys, file)
        except sealed.Damaged as error:
            raise VeinTrackerError(OBJECT_DAMAGED(file=name)) from error

    def _quarantine_file(self, path: Path, now: datetime) -> None:
        """Move, then start its 30 days; a copy of the library that lost the times only keeps it longer."""
        files.make_writable(path)  # Windows stamps no file that is read-only
        os.utime(path, (now.timestamp(), now.timestamp()))
        path.replace(self._quarantine / path.name)
