"""Photographs that wait until somebody says whose they are: thumbnails, and whether one waits already."""

from __future__ import annotations

from vein_tracker.model.records import Id, InboxPhoto
from vein_tracker.store.database import Database
from vein_tracker.store.keys import Keys
from vein_tracker.store.rows import from_row


class Inbox:
    """What belongs to unfiled photographs beside their records."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database = database
        self._keys = keys

    def known(self, data: bytes) -> InboxPhoto | None:
        """Return the photo that waits and holds the same bytes."""
        for digest in self._keys.digests(data):
            row = self._database.row(
                "SELECT * FROM inbox_photos WHERE digest = ? AND trash_id IS NULL", (digest,)
            )
            if row is not None:
                return from_row(InboxPhoto, row)
        return None

    def thumbnail(self, photo_id: Id) -> bytes | None:
        """Return a photograph's small picture (JPEG)."""
        jpeg = self._database.value("SELECT jpeg FROM inbox_thumbnails WHERE photo_id = ?", (photo_id,))
        return None if jpeg is None else bytes(jpeg)
