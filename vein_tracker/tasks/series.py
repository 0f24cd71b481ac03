"""A view's photographs in order, each with where it stands and what it may claim."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from vein_tracker.model.records import Id, Photo, Session, SessionArea, Treatment, View
from vein_tracker.model.results import Comparison, Measurement
from vein_tracker.settings import Settings
from vein_tracker.tasks.trend import (
    SeriesPhoto,
    TreatmentDay,
    coverage_of,
    healing_weeks,
    standing_of,
    verdict_of,
    weeks_between,
)

if TYPE_CHECKING:
    from vein_tracker.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionVisit:
    """A session-area with its session and what was done there."""

    session: Session
    session_area: SessionArea
    treatments: tuple[Treatment, ...]


def visits_of(library: Library, area_id: Id) -> tuple[SessionVisit, ...]:
    """Return the area's part of every session, by day."""
    register = library.register
    visits = [
        SessionVisit(
            session=register.get(Session, session_area.session_id),
            session_area=session_area,
            treatments=register.find(Treatment, session_area_id=session_area.id),
        )
        for session_area in register.find(SessionArea, area_id=area_id)
    ]
    return tuple(sorted(visits, key=lambda visit: visit.session.held_on))


def treatment_days(visits: Iterable[SessionVisit]) -> tuple[TreatmentDay, ...]:
    """Return the days on which something was done, by day."""
    return tuple(
        TreatmentDay(day=visit.session.held_on, treatments=visit.treatments)
        for visit in visits
        if visit.treatments
    )


def series_of(
    library: Library,
    view: View,
    visits: tuple[SessionVisit, ...],
    treated: tuple[TreatmentDay, ...],
    settings: Settings,
) -> tuple[SeriesPhoto, ...]:
    """Return a view's photos by day, without their thumbnails."""
    by_session_area = {visit.session_area.id: visit for visit in visits}
    filed = [
        (photo, by_session_area[photo.session_area_id])
        for photo in library.register.find(Photo, view_id=view.id)
    ]
    days = {photo.id: visit.session.held_on for photo, visit in filed}
    start = days.get(view.baseline_id or "", min(days.values(), default=date.min))
    reader = _Reader(library, view, treated, settings, start)
    return tuple(sorted((reader.read(*one) for one in filed), key=lambda shown: shown.day))


class _Reader:
    """Reads what was found in the photographs of one view."""

    def __init__(
        self,
        library: Library,
        view: View,
        treated: tuple[TreatmentDay, ...],
        settings: Settings,
        start: date,
    ) -> None:
        self._library = library
        self._baseline_id = view.baseline_id
        self._treated = treated
        self._settings = settings
        self._start = start
        self._baseline = self._measured(view.baseline_id) if view.baseline_id else None

    def read(self, photo: Photo, visit: SessionVisit) -> SeriesPhoto:
        """Return a photo with its place in the series."""
        day, ticks = visit.session.held_on, visit.session_area.ticks
        measured, compared = self._measured(photo.id), self._compared(photo.id)
        healing = healing_weeks(day, self._treated)
        standing = standing_of(photo, self._baseline_id, measured, compared)
        return SeriesPhoto(
            photo=photo,
            session=visit.session,
            ticks=ticks,
            weeks=weeks_between(self._start, day),
            healing_weeks=healing,
            standing=standing,
            verdict=verdict_of(standing, compared, ticks, healing, self._settings),
            measurement=measured,
            comparison=compared,
            coverage=coverage_of(standing, compared, self._baseline),
        )

    def _measured(self, photo_id: Id) -> Measurement | None:
        stored = self._library.measurements.latest(photo_id)
        return stored.measurement if stored else None

    def _compared(self, photo_id: Id) -> Comparison | None:
        if self._baseline_id is None or photo_id == self._baseline_id:
            return None
        return self._library.measurements.comparison(photo_id, self._baseline_id)
