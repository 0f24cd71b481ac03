"""What the pages show: patients, one patient, one area; read in one go, nothing saved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from vein_tracker.model.pinned import PinnedNote
from vein_tracker.model.records import (
    Checklist,
    Consent,
    ConsentPurpose,
    ConsentState,
    Id,
    Patient,
    Record,
    Session,
    TreatedArea,
    VenousAssessment,
    View,
)
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.neighbours import Neighbours, unchecked
from vein_tracker.tasks.pinned import notes_of
from vein_tracker.tasks.series import AreaSession, area_sessions_of, series_of, treatment_days
from vein_tracker.tasks.trend import (
    SeriesPhoto,
    Standing,
    TreatmentDay,
    TrendPoint,
    trend,
)
from vein_tracker.tasks.trend_line import TrendDay, trend_line
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

D = TypeVar("D", Consent, Checklist, VenousAssessment)
READING = Text("reading", QT_TRANSLATE_NOOP("core", "Reading from the library"))


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientRow:
    """A line of the patient list; `last_seen` is the day of the last session."""

    patient: Patient
    last_seen: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaCard:
    """An area on the patient page; `number` counts from 1 in the order in which areas were added."""

    area: TreatedArea
    number: int
    view: View | None
    baseline: SeriesPhoto | None
    latest: SeriesPhoto | None
    points: tuple[TrendPoint, ...]
    session_count: int
    healing_weeks: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientSheet:
    """All that the patient page shows; sessions, checklists and assessments newest first."""

    patient: Patient
    consents: tuple[Consent, ...]
    areas: tuple[AreaCard, ...]
    sessions: tuple[Session, ...]
    checklists: tuple[Checklist, ...] = ()
    assessments: tuple[VenousAssessment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaSheet:
    """All that the area page shows for one view; photos and treatments by day, sessions newest first.

    `unchecked`: neighbours in the series that were not held against each other yet; `line`: the curve's trend;
    `notes`: those pinned to its photographs.
    """

    patient: Patient
    consents: tuple[Consent, ...]
    area: TreatedArea
    views: tuple[View, ...]
    view: View
    photos: tuple[SeriesPhoto, ...]
    points: tuple[TrendPoint, ...]
    area_sessions: tuple[AreaSession, ...]
    treated: tuple[TreatmentDay, ...]
    sessions: tuple[Session, ...]
    unchecked: tuple[Neighbours, ...] = ()
    line: tuple[TrendDay, ...] = ()
    notes: tuple[PinnedNote, ...] = ()

    @property
    def baseline(self) -> SeriesPhoto | None:
        """The photo that the series is held against."""
        return next((shown for shown in self.photos if shown.photo.id == self.view.baseline_id), None)


def latest_consent(
    consents: Iterable[Consent], purpose: ConsentPurpose, face: bool = False
) -> Consent | None:
    """Return the latest answer for a purpose; None where it was never asked."""
    return next(iter(latest_first(c for c in consents if c.purpose is purpose and c.face is face)), None)


def consent_state(
    consents: Iterable[Consent], purpose: ConsentPurpose, face: bool = False
) -> ConsentState | None:
    """Return what was answered last for a purpose; None where it was never asked."""
    latest = latest_consent(consents, purpose, face)
    return latest.state if latest else None


def photographs_refused(consents: Iterable[Consent], area: TreatedArea) -> ConsentState | None:
    """Return refused or withdrawn where this area must not be photographed, else None."""
    consents = tuple(consents)
    states = [consent_state(consents, ConsentPurpose.RECORD)]
    if area.site.on_face:
        states.append(consent_state(consents, ConsentPurpose.RECORD, face=True))
    refused = (ConsentState.REFUSED, ConsentState.WITHDRAWN)
    return next((state for state in states if state in refused), None)


class ListPatients(ReadTask[tuple[PatientRow, ...]]):
    """All patients, last seen first."""

    title = READING

    def load(self, library: Library) -> tuple[PatientRow, ...]:
        last_seen: dict[Id, date] = {}
        for session in library.register.find(Session):
            seen = last_seen.get(session.patient_id, session.held_on)
            last_seen[session.patient_id] = max(seen, session.held_on)
        rows = [
            PatientRow(patient=patient, last_seen=last_seen.get(patient.id))
            for patient in library.register.find(Patient)
        ]
        return tuple(sorted(rows, key=lambda row: row.last_seen or date.min, reverse=True))


class ReadAnew(ReadTask[tuple[Record, ...]]):
    """Records as they stand now: the page on which they are may not have been read again since the last edit."""

    title = READING

    def __init__(self, *records: Record) -> None:
        self._keys = [(type(record), record.id) for record in records]

    def load(self, library: Library) -> tuple[Record, ...]:
        return tuple(library.register.get(kind, record_id) for kind, record_id in self._keys)


class LoadPatient(ReadTask[PatientSheet]):
    """One patient with the state of every area."""

    title = READING

    def __init__(self, patient_id: Id, settings: Settings) -> None:
        self._patient_id = patient_id
        self._settings = settings

    def load(self, library: Library) -> PatientSheet:
        register = library.register
        areas = register.find(TreatedArea, patient_id=self._patient_id)
        return PatientSheet(
            patient=register.get(Patient, self._patient_id),
            consents=register.find(Consent, patient_id=self._patient_id),
            areas=tuple(self._card(library, area, number) for number, area in enumerate(areas, start=1)),
            sessions=_newest_first(register.find(Session, patient_id=self._patient_id)),
            checklists=latest_first(register.find(Checklist, patient_id=self._patient_id)),
            assessments=latest_first(register.find(VenousAssessment, patient_id=self._patient_id)),
        )

    def _card(self, library: Library, area: TreatedArea, number: int) -> AreaCard:
        area_sessions = area_sessions_of(library, area.id)
        treated = treatment_days(area_sessions)
        series = [
            (view, series_of(library, view, area_sessions, treated, self._settings))
            for view in library.register.find(View, area_id=area.id)
        ]
        view, photos = max(series, key=lambda one: len(one[1]), default=(None, ()))
        baseline = next((p for p in photos if view and p.photo.id == view.baseline_id), None)
        later = [p for p in photos if p is not baseline and p.standing is not Standing.STRAIGHT_AFTER]
        latest = later[-1] if later else None
        return AreaCard(
            area=area,
            number=number,
            view=view,
            baseline=baseline and replace(baseline, thumbnail=library.photos.thumbnail(baseline.photo.id)),
            latest=latest and replace(latest, thumbnail=library.photos.thumbnail(latest.photo.id)),
            points=trend(photos),
            session_count=len({one.session.id for one in area_sessions}),
            healing_weeks=latest.healing_weeks if latest else None,
        )


class LoadArea(ReadTask[AreaSheet]):
    """One area and one of its views with the whole series."""

    title = READING

    def __init__(self, area_id: Id, settings: Settings, view_id: Id | None = None) -> None:
        self._area_id = area_id
        self._view_id = view_id
        self._settings = settings

    def load(self, library: Library) -> AreaSheet:
        register = library.register
        area = register.get(TreatedArea, self._area_id)
        views = register.find(View, area_id=area.id)
        view = next((v for v in views if v.id == self._view_id), views[0])
        area_sessions = area_sessions_of(library, area.id)
        treated = treatment_days(area_sessions)
        photos = series_of(library, view, area_sessions, treated, self._settings)
        points = trend(photos)
        return AreaSheet(
            patient=register.get(Patient, area.patient_id),
            consents=register.find(Consent, patient_id=area.patient_id),
            area=area,
            views=views,
            view=view,
            photos=tuple(replace(p, thumbnail=library.photos.thumbnail(p.photo.id)) for p in photos),
            points=points,
            area_sessions=area_sessions,
            treated=treated,
            sessions=_newest_first(register.find(Session, patient_id=area.patient_id)),
            unchecked=unchecked(library, photos),
            line=trend_line(points),
            notes=notes_of(library, [shown.photo.id for shown in photos]),
        )


def _newest_first(sessions: Iterable[Session]) -> tuple[Session, ...]:
    return tuple(sorted(sessions, key=lambda session: session.held_on, reverse=True))


def latest_first(dated: Iterable[D]) -> tuple[D, ...]:
    """Of one day, what was recorded last comes first."""
    return tuple(sorted(dated, key=lambda one: one.dated))[::-1]
