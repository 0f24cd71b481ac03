"""Knows which photos are being measured, so that a page can say so."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from ui.jobs import Job
from vein_tracker.model.records import Change, Id, Photo


class BeingMeasured(QObject):
    """Holds the photos of each job that measures, also those that wait for their turn in it."""

    ended = Signal()
    """A job has ended; what it has not measured, it measures no more."""

    def __init__(self) -> None:
        super().__init__()
        self._photos: dict[Job, set[Id]] = {}

    def __contains__(self, photo_id: Id) -> bool:
        return any(photo_id in photos for photos in self._photos.values())

    def follow(self, job: Job, photo_ids: Iterable[Id] = ()) -> None:
        """Mind what a job measures: these photos, and each that it files."""
        photos = self._photos[job] = set(photo_ids)
        job.changed.connect(lambda change: photos.update(_filed(change)))
        job.ended.connect(lambda: self._let_go(job))

    def _let_go(self, job: Job) -> None:
        del self._photos[job]
        self.ended.emit()


def _filed(change: Change) -> set[Id]:
    return {record_id for kind, record_id in change.touched if kind is Photo}
