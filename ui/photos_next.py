"""What comes after a session is saved: its photos, by the camera or from files."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from ui.actions import Do, text_of
from ui.clock import today
from ui.context import Context
from ui.format import place_shout
from ui.main_window import MainWindow
from vein_tracker.model.records import Id, Session, SessionArea, TreatedArea
from vein_tracker.tasks.area_sessions import PatientSessions
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.edit import Edits
from vein_tracker.tasks.protocol import missing_views


class PhotosNext(QObject):
    """Says, once a session of today is written, where photos are missing, and leads to the camera."""

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        photograph: Callable[[AreaSheet], object],
        taking_back: Callable[[], Callable[[], object]],
    ) -> None:
        super().__init__(window)
        self._asking = context.asking
        self._window = window
        self._photograph = photograph
        self._taking_back = taking_back
        self._minded: tuple[Edits, tuple[TreatedArea, ...]] | None = None

    def mind(self, edits: Edits, found: PatientSessions) -> None:
        """Remember what a session that is about to be written leaves to be photographed."""
        self._minded = edits, unphotographed(found, edits)

    def follow(self, edits: Edits) -> None:
        """Say it, once it is written."""
        minded, self._minded = self._minded, None
        if minded is None or minded[0] is not edits or not minded[1]:
            return
        areas = minded[1]
        named = " · ".join(place_shout(area.site, area.side, area.label) for area in areas)
        self._window.notices.say(
            self.tr("Session saved. Next, the photos: {areas}").format(areas=named),
            action=text_of(Do.TAKE_PHOTO),
            act=lambda: self._begin(areas[0].id),
            other=(text_of(Do.UNDO), self._taking_back()),
        )

    def _begin(self, area_id: Id) -> None:
        """Open an area, and the camera over it as soon as it is there; not once another page was opened instead."""
        self._window.open_area(area_id)
        photograph = self._asking.here(self._photograph)
        self._window.area.arrived.connect(photograph, Qt.ConnectionType.SingleShotConnection)


def unphotographed(found: PatientSessions, edits: Edits) -> tuple[TreatedArea, ...]:
    """Return the areas entered in a session of today whose protocol asks for views that were not taken."""
    left = edits.leaves(*found.sessions, *(one.session_area for one in found.area_sessions))
    sessions = {one.id: one for one in (*found.sessions, *left) if isinstance(one, Session)}
    parts = {
        part.area_id: found.taken.get(part.id, frozenset())
        for part in left
        if isinstance(part, SessionArea) and sessions[part.session_id].held_on == today()
    }
    return tuple(
        area
        for area in found.areas
        if area.id in parts
        and not found.photographs_refused
        and missing_views(found.protocols[area.id], parts[area.id])
    )
