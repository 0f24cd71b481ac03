"""What a page shows with its thumbnails decoded, made off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtGui import QImage

from ui.convert import from_encoded
from vein_tracker.model.records import Id
from vein_tracker.tasks.base import Outcome, ReadTask, Report, Task
from vein_tracker.tasks.browse import AreaSheet, PatientSheet
from vein_tracker.tasks.libraries import Library
from vein_tracker.tasks.trend import SeriesPhoto

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Illustrated(Generic[S]):
    """A sheet, and the pictures of its photographs by their id."""

    sheet: S
    pictures: Mapping[Id, QImage]


class Illustrate(Task[S, Illustrated[S], Illustrated[S]]):
    """Reads a sheet and decodes the thumbnails that it holds."""

    def __init__(self, reading: ReadTask[S], photos: Callable[[S], Iterable[SeriesPhoto]]) -> None:
        self._reading = reading
        self._photos = photos
        self.title = reading.title

    def load(self, library: Library) -> S:
        return self._reading.load(library)

    def compute(self, loaded: S, report: Report) -> Illustrated[S]:
        pictures: dict[Id, QImage] = {}
        for shown in self._photos(loaded):
            report(0.5)
            if shown.thumbnail is not None:
                pictures[shown.photo.id] = from_encoded(shown.thumbnail)
        return Illustrated(loaded, pictures)

    def save(self, library: Library, computed: Illustrated[S]) -> Outcome[Illustrated[S]]:
        return Outcome(computed)


def photos_of_patient(sheet: PatientSheet) -> Iterable[SeriesPhoto]:
    """Return the photographs on a patient's area cards."""
    return [shown for card in sheet.areas for shown in (card.baseline, card.latest) if shown is not None]


def photos_of_area(sheet: AreaSheet) -> Iterable[SeriesPhoto]:
    """Return the photographs of the filmstrip."""
    return sheet.photos
