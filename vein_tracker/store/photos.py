"""Originals, thumbnails, and whether a photograph is in the library already."""

from __future__ import annotations

from vein_tracker.errors import OBJECT_DAMAGED, VeinTrackerError
from vein_tracker.model.records import Id, InboxPhoto, Photo
from vein_tracker.store.database import Database
from vein_tracker.store.keys import Keys
from vein_tracker.store.objects import Objects
from vein_tracker.store.rows import from_row


class Photos:
    """What belongs to photographs beside their records."""

    def __init__(self, database: Database, objects: Objects, keys: Keys) -> None:
        self._database = database
        self._objects = objects
        self._keys = keys

    def digest(self, data: bytes) -> str:
        """Return the keyed digest of a file's bytes, for a photo that is filed now."""
        return self._keys.digest(data)

    def known(self, data: bytes) -> Photo | None:
        """Return the photo that was filed from the same bytes, live or in the trash."""
        for digest in self._keys.digests(data):
            row = self._database.row("SELECT * FROM photos WHERE digest = ?", (digest,))
            if row is not None:
                return from_row(Photo, row)
        return None

    def original(self, photo: Photo | InboxPhoto) -> bytes:
        """Return a photograph's bytes exactly as they came; refuse those of another photograph."""
        data = self._objects.get(photo.object_id)
        if photo.digest not in self._keys.digests(data):
            raise VeinTrackerError(OBJECT_DAMAGED(file=photo.file_name))
        return data

    def thumbnail(self, photo_id: Id) -> bytes | None:
        """Return a photograph's small picture (JPEG)."""
        jpeg = self._database.value("SELECT jpeg FROM thumbnails WHERE photo_id = ?", (photo_id,))
        return None if jpeg is None else bytes(jpeg)
