"""What the photos of a patient show, prepared so that new ones are told by their skin; in memory only."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.recognise import LEAST_SIDE, Prepared, prepare
from vein_tracker.model.records import Id, Photo
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

LOOK_AT_FILED = Text("look_at_filed", QT_TRANSLATE_NOOP("core", "Looking at the patient's photos"))
REMEMBERED_AT_MOST = 40


class KnownSkins:
    """Photos of one opened library that were prepared last; the next opening begins with none."""

    def __init__(self) -> None:
        self._prepared: OrderedDict[Id, Prepared] = OrderedDict()

    def get(self, photo_id: Id) -> Prepared | None:
        """Return what was prepared of a photo."""
        return self._prepared.get(photo_id)

    def keep(self, photo_id: Id, prepared: Prepared) -> None:
        """Remember what was prepared, and forget what was so longest ago where it becomes too much."""
        self._prepared[photo_id] = prepared
        while len(self._prepared) > REMEMBERED_AT_MOST:
            self._prepared.popitem(last=False)


class PrepareKnown(Task[bytes, Prepared, Prepared]):
    """Prepare a photo of the library, once."""

    title = LOOK_AT_FILED

    def __init__(self, photo: Photo, skins: KnownSkins) -> None:
        self._photo = photo
        self._skins = skins

    def load(self, library: Library) -> bytes:
        return library.photos.original(self._photo)

    def compute(self, loaded: bytes, report: Report) -> Prepared:
        report(0.0)
        prepared = prepare(decode(loaded, least_side=LEAST_SIDE))
        report(1.0)
        return prepared

    def save(self, library: Library, computed: Prepared) -> Outcome[Prepared]:
        self._skins.keep(self._photo.id, computed)
        return Outcome(computed)
