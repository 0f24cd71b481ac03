"""Makes a baseline ready to be drawn over live pictures, off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from ui.format import day
from ui.widgets.picture import Picture, prepare
from vein_tracker.model.records import Id, Photo
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.libraries import Library
from vein_tracker.tasks.preview import GhostPhoto, OpenGhost, PreparedBaseline

_READ: Final = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class GhostPicture:
    """A baseline as it is drawn, as hints need it, and its record."""

    photo: Photo
    picture: Picture
    prepared: PreparedBaseline


class PrepareGhost(Task[Any, GhostPicture, GhostPicture]):
    """Reads a baseline and turns it into what Qt paints fastest."""

    def __init__(self, baseline_id: Id) -> None:
        self._opening = OpenGhost(baseline_id)
        self.title = self._opening.title

    def load(self, library: Library) -> Any:
        return self._opening.load(library)

    def compute(self, loaded: Any, report: Report) -> GhostPicture:
        ghost: GhostPhoto = self._opening.compute(loaded, lambda fraction: report(_READ * fraction))
        shown = ghost.shown
        picture = prepare(shown.photo_id, day(shown.day), shown.levels, shown.drawn)
        report(1.0)
        return GhostPicture(photo=ghost.photo, picture=picture, prepared=ghost.prepared)

    def save(self, library: Library, computed: GhostPicture) -> Outcome[GhostPicture]:
        return Outcome(computed)
