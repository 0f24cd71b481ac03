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
from vein_tracker.tasks.corrected_series import ByHand
from vein_tracker.tasks.neighbours import with_misfits
from vein_tracker.tasks.pooled import Told, tell
from vein_tracker.tasks.regions import measured_region, same_region
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
    photos = [photo for photo, _ in filed]
    checks = setup_checks(library)
    told = tell(photos, reader.compared(photos), baseline, checks)
    shown = (reader.read(photo, part, told[photo.id]) for photo, part in filed)
    # Neighbours are held against each other as they were found, so they are to the baseline, too.
    found = reader.compared(photos, by_hand=False)
    return with_misfits(library, sorted(shown, key=lambda one: one.day), found, checks)


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
        self._held: dict[Id, StoredComparison | None] = {}
        self._by_hand = ByHand(library, baseline.id if baseline else None)
        stored = library.measurements.latest(baseline.id) if baseline else None
        self._of_baseline = self._by_hand.own(stored) or (stored.measurement if stored else None)

    def compared(self, photos: Sequence[Photo], *, by_hand: bool = True) -> dict[Id, Comparison | None]:
        """Return what each photo shows beside the baseline, by itself, with corrections `by_hand` or without."""
        return {photo.id: self._fair(photo, self._compared(photo.id), by_hand=by_hand) for photo in photos}

    def read(self, photo: Photo, area_session: AreaSession, told: Told) -> SeriesPhoto:
        """Return a photo with its place in the series."""
        day, ticks = area_session.session.held_on, area_session.session_area.ticks
        found, held = self._library.measurements.latest(photo.id), self._compared(photo.id)
        automatic, compared = found.measurement if found else None, told.comparison
        corrected = self._by_hand.own(found)
        measured = corrected or automatic
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
            found=automatic if corrected else None,
            found_pair=held.comparison if held and self._by_hand.pair(photo.id, held) else None,
            uncounted=self._by_hand.uncounted(photo.id, found, held),
        )

    def _compared(self, photo_id: Id) -> StoredComparison | None:
        if self._baseline is None or photo_id == self._baseline.id:
            return None
        if photo_id not in self._held:
            self._held[photo_id] = self._library.measurements.comparison(photo_id, self._baseline.id)
        return self._held[photo_id]

    def _fair(self, photo: Photo, held: StoredComparison | None, *, by_hand: bool) -> Comparison | None:
        """Return what was compared; it claims nothing where the photographs are known to be taken otherwise."""
        if held is None or self._baseline is None:
            return None
        corrected = self._by_hand.pair(photo.id, held) if by_hand else None
        return held_to(
            corrected or held.comparison, capture_reasons(taking_of(self._baseline), taking_of(photo))
        )

    def _cautions(self, photo: Photo, compared: Comparison | None) -> tuple[Caution, ...]:
        if compared is None or self._baseline is None:
            return ()
        capture = capture_cautions(taking_of(self._baseline), taking_of(photo))
        return (*capture, *self._by_hand.cautions(photo.id))

    def _outdated(self, photo: Photo, found: StoredMeasurement | None, held: StoredComparison | None) -> bool:
        """Whether a person has given the photo, or its baseline, another scale, region or landmarks since."""
        region = measured_region(self._view, photo, held.comparison if held else None)
        other = found is not None and (
            found.given_px_per_mm != photo.px_per_mm or not same_region(found.region, region)
        )
        if held is None or self._baseline is None:
            return other
        return (
            other
            or not same_region(held.region, self._view.region)
            or held.given_px_per_mm != self._baseline.px_per_mm
            or held.landmarks != photo.landmarks_for(self._baseline.id)
        )
