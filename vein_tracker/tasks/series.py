"""A view's photographs in order, each with where it stands and what it may claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from vein_tracker.model.records import Id, Photo, Session, SessionArea, Treatment, View
from vein_tracker.model.results import Caution, Comparison
from vein_tracker.settings import Settings
from vein_tracker.tasks.capture import capture_cautions, capture_reasons, held_to, taking_of
from vein_tracker.tasks.neighbours import with_misfits
from vein_tracker.tasks.pooled import Told, tell
from vein_tracker.tasks.room_floor import setup_checks
from vein_tracker.tasks.trend import (
    SeriesPhoto,
    TreatmentDay,
    coverage_of,
    healing_on,
    standing_of,
    verdict_of,
    weeks_between,
)

if TYPE_CHECKING:
    from vein_tracker.store.library import Library
    from vein_tracker.store.measurements import StoredComparison, StoredMeasurement


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaSession:
    """An area's part of a session: the session, what was seen there and what was done."""

    session: Session
    session_area: SessionArea
    treatments: tuple[Treatment, ...]


def area_sessions_of(library: Library, area_id: Id) -> tuple[AreaSession, ...]:
    """Return the area's part of every session, by day."""
    register = library.register
    area_sessions = [
        AreaSession(
            session=register.get(Session, session_area.session_id),
            session_area=session_area,
            treatments=register.find(Treatment, session_area_id=session_area.id),
        )
        for session_area in register.find(SessionArea, area_id=area_id)
    ]
    return tuple(sorted(area_sessions, key=lambda one: one.session.held_on))


def treatment_days(area_sessions: Iterable[AreaSession]) -> tuple[TreatmentDay, ...]:
    """Return the days on which something was done, by day."""
    return tuple(
        TreatmentDay(day=one.session.held_on, treatments=one.treatments)
        for one in area_sessions
        if one.treatments
    )


def series_of(
    library: Library,
    view: View,
    area_sessions: tuple[AreaSession, ...],
    treated: tuple[TreatmentDay, ...],
    settings: Settings,
) -> tuple[SeriesPhoto, ...]:
    """Return a view's photos by day, without their thumbnails."""
    by_session_area = {one.session_area.id: one for one in area_sessions}
    filed = [
        (photo, by_session_area[photo.session_area_id])
        for photo in library.register.find(Photo, view_id=view.id)
    ]
    days = {photo.id: area_session.session.held_on for photo, area_session in filed}
    start = days.get(view.baseline_id or "", min(days.values(), default=date.min))
    baseline = next((photo for photo, _ in filed if photo.id == view.baseline_id), None)
    reader = _Reader(library, view, baseline, treated, settings, start)
    own = reader.compared([photo for photo, _ in filed])
    checks = setup_checks(library)
    told = tell([photo for photo, _ in filed], own, baseline, checks)
    shown = (reader.read(photo, part, told[photo.id]) for photo, part in filed)
    return with_misfits(library, sorted(shown, key=lambda one: one.day), own, checks)


class _Reader:
    """Reads what was found in the photographs of one view."""

    def __init__(
        self,
        library: Library,
        view: View,
        baseline: Photo | None,
        treated: tuple[TreatmentDay, ...],
        settings: Settings,
        start: date,
    ) -> None:
        self._library = library
        self._view = view
        self._baseline = baseline
        self._treated = treated
        self._settings = settings
        self._start = start
        stored = library.measurements.latest(baseline.id) if baseline else None
        self._of_baseline = stored.measurement if stored else None

    def compared(self, photos: Sequence[Photo]) -> dict[Id, Comparison | None]:
        """Return what each photo shows beside the baseline, by itself."""
        return {photo.id: self._fair(photo, self._compared(photo.id)) for photo in photos}

    def read(self, photo: Photo, area_session: AreaSession, told: Told) -> SeriesPhoto:
        """Return a photo with its place in the series."""
        day, ticks = area_session.session.held_on, area_session.session_area.ticks
        found, held = self._library.measurements.latest(photo.id), self._compared(photo.id)
        measured, compared = found.measurement if found else None, told.comparison
        healing = healing_on(day, self._treated, self._settings)
        baseline_id = self._baseline.id if self._baseline else None
        standing = standing_of(photo, baseline_id, measured, compared)
        return SeriesPhoto(
            photo=photo,
            session=area_session.session,
            ticks=ticks,
            weeks=weeks_between(self._start, day),
            healing=healing,
            standing=standing,
            verdict=verdict_of(standing, compared, ticks, healing),
            measurement=measured,
            comparison=compared,
            coverage=coverage_of(standing, compared, self._of_baseline),
            outdated=self._outdated(photo, found, held),
            cautions=self._cautions(photo, compared),
            repeats=told.repeats,
            shots=told.shots,
            setup=told.floor,
        )

    def _compared(self, photo_id: Id) -> StoredComparison | None:
        if self._baseline is None or photo_id == self._baseline.id:
            return None
        return self._library.measurements.comparison(photo_id, self._baseline.id)

    def _fair(self, photo: Photo, held: StoredComparison | None) -> Comparison | None:
        """Return what was compared; it claims nothing where the photographs are known to be taken otherwise."""
        if held is None or self._baseline is None:
            return None
        return held_to(held.comparison, capture_reasons(taking_of(self._baseline), taking_of(photo)))

    def _cautions(self, photo: Photo, compared: Comparison | None) -> tuple[Caution, ...]:
        if compared is None or self._baseline is None:
            return ()
        return capture_cautions(taking_of(self._baseline), taking_of(photo))

    def _outdated(self, photo: Photo, found: StoredMeasurement | None, held: StoredComparison | None) -> bool:
        """Whether a person has given the photo, or its baseline, another scale, region or landmarks since."""
        region = self._view.region if self._baseline and photo.id == self._baseline.id else None
        other = found is not None and (found.given_px_per_mm != photo.px_per_mm or found.region != region)
        if held is None or self._baseline is None:
            return other
        return (
            other
            or held.given_px_per_mm != self._baseline.px_per_mm
            or held.landmarks != photo.landmarks_for(self._baseline.id)
        )
