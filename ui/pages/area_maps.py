"""Has the maps of a pair drawn when they are asked for, off the GUI thread, and keeps the last few."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui import convert
from ui.context import Context
from ui.remembered import Remembered
from ui.widgets.picture import MapPicture, Overlay, Picture, halves
from vein_tracker.model.shown import Pigment, PigmentMap
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.libraries import Library
from vein_tracker.tasks.pigment_maps import MAP, Maps, ShowMaps

ReadyMaps = tuple[MapPicture | None, ...]


class PrepareMaps(Task[Any, ReadyMaps, ReadyMaps]):
    """Draws maps and turns them into what Qt paints fastest."""

    title = MAP

    def __init__(self, showing: ShowMaps) -> None:
        self._showing = showing

    def load(self, library: Library) -> Any:
        return self._showing.load(library)

    def compute(self, loaded: Any, report: Report) -> ReadyMaps:
        maps: Maps = self._showing.compute(loaded, lambda fraction: report(0.9 * fraction))
        return tuple(_ready(one) if one else None for one in maps)

    def save(self, library: Library, computed: ReadyMaps) -> Outcome[ReadyMaps]:
        return Outcome(computed)


class AreaMaps(QObject):
    """Gives each photograph of a pair the map that its overlay needs."""

    arrived = Signal(object)
    """The pictures, with their maps."""
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: tuple[Overlay, tuple[Picture, ...]] | None = None
        self._remembered = Remembered(context.jobs, self)
        self._remembered.arrived.connect(self._arrive)
        self._remembered.failed.connect(self.failed)
        self._remembered.stopped.connect(self.stopped)

    @property
    def waiting(self) -> bool:
        """Whether a map is still to come."""
        return self._remembered.waiting

    def ask(self, key: Hashable, overlay: Overlay, pictures: tuple[Picture, ...]) -> None:
        """Have the overlay's maps drawn for what `key` stands for."""
        if not pictures:
            return
        self._wanted = (overlay, pictures)
        ids = [picture.photo_id for picture in pictures]
        self._remembered.want((key, overlay), PrepareMaps(ShowMaps(Pigment(overlay.value), *ids)))

    def forget(self) -> None:
        """Want no map any more."""
        self._wanted = None
        self._remembered.forget()

    def clear(self) -> None:
        """Keep nothing of what was shown."""
        self._wanted = None
        self._remembered.clear()

    def _arrive(self, maps: ReadyMaps) -> None:
        if self._wanted is not None:
            overlay, pictures = self._wanted
            self.arrived.emit(with_maps(pictures, overlay, maps))


def with_maps(pictures: tuple[Picture, ...], overlay: Overlay, maps: ReadyMaps) -> tuple[Picture, ...]:
    """Return the pictures, each with its map where there is one."""
    return tuple(
        replace(picture, maps={**picture.maps, overlay: drawn}) if drawn else picture
        for picture, drawn in zip(pictures, maps, strict=True)
    )


def _ready(drawn: PigmentMap) -> MapPicture:
    return MapPicture(
        levels=halves(convert.see_through(drawn.picture)),
        ramp=convert.to_image(drawn.ramp),
        low=drawn.low,
        high=drawn.high,
    )
