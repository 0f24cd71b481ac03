"""What a clinic's day holds: sessions that were begun, follow-ups that are due, and who was seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from vein_tracker.model.drafts import SessionDraft
from vein_tracker.model.records import Id, Patient, Session, TreatedArea
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.browse import READING
from vein_tracker.tasks.follow_ups import FollowUp, due_after, reach

if TYPE_CHECKING:
    from vein_tracker.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A session that was begun; `areas` are those that something stands for, `photos` were filed on its day."""

    patient: Patient
    draft: SessionDraft
    areas: tuple[TreatedArea, ...]
    photos: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """An area that is to be photographed again."""

    patient: Patient
    area: TreatedArea
    treated_on: date
    follow_up: FollowUp


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenToday:
    """A session that was held today."""

    patient: Patient
    session: Session
    areas: tuple[TreatedArea, ...]
    photos: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TodaySheet:
    """All that the page of today shows; follow-ups by the day on which they are due, sessions as they were begun."""

    day: date
    unfinished: tuple[Unfinished, ...]
    due: tuple[Due, ...]
    seen: tuple[SeenToday, ...]

    @property
    def due_now(self) -> int:
        """How many follow-ups are due today or overdue."""
        return sum(one.follow_up.due_on <= self.day for one in self.due)


class LoadToday(ReadTask[TodaySheet]):
    """Reads a day in a few statements, however many patients there are."""

    title = READING

    def __init__(self, day: date, settings: Settings) -> None:
        self._day = day
        self._schedule = settings.follow_up_schedule

    def load(self, library: Library) -> TodaySheet:
        return TodaySheet(
            day=self._day,
            unfinished=_unfinished(library),
            due=self._due(library),
            seen=_seen(library, self._day),
        )

    def _due(self, library: Library) -> tuple[Due, ...]:
        diary = library.diary
        since = self._day - reach(self._schedule)
        treated, photographed = diary.last_treated(since), diary.last_photographed(since)
        found = {
            area_id: due
            for area_id, day in treated.items()
            if (due := due_after(day, photographed.get(area_id), self._schedule, self._day))
        }
        areas = diary.records(TreatedArea, found)
        patients = _patients(library, (area.patient_id for area in areas))
        dues = [
            Due(
                patient=patients[area.patient_id],
                area=area,
                treated_on=treated[area.id],
                follow_up=found[area.id],
            )
            for area in areas
            if area.patient_id in patients and patients[area.patient_id].archived_on is None
        ]
        return tuple(sorted(dues, key=lambda one: (one.follow_up.due_on, one.patient.family_name)))


def _unfinished(library: Library) -> tuple[Unfinished, ...]:
    drafts = library.drafts.all()
    if not drafts:
        return ()
    patients = _patients(library, (draft.patient_id for draft in drafts))
    areas = {
        area.id: area
        for area in library.diary.records(TreatedArea, (one.area_id for d in drafts for one in d.areas))
    }
    photos = {day: _photos(library, day) for day in {draft.held_on for draft in drafts}}
    return tuple(
        Unfinished(
            patient=patients[draft.patient_id],
            draft=draft,
            areas=tuple(areas[one.area_id] for one in draft.areas if one.filled and one.area_id in areas),
            photos=photos[draft.held_on].get(draft.patient_id, 0),
        )
        for draft in drafts
        if draft.patient_id in patients
    )


def _seen(library: Library, day: date) -> tuple[SeenToday, ...]:
    sessions = library.register.find(Session, held_on=day)
    parts = library.diary.seen_on(day)
    patients = _patients(library, (session.patient_id for session in sessions))
    areas = {area.id: area for area in library.diary.records(TreatedArea, (one.area_id for one in parts))}
    return tuple(
        SeenToday(
            patient=patients[session.patient_id],
            session=session,
            areas=tuple(
                areas[one.area_id] for one in parts if one.session_id == session.id and one.area_id in areas
            ),
            photos=sum(one.photos for one in parts if one.session_id == session.id),
        )
        for session in sessions
        if session.patient_id in patients
    )


def _photos(library: Library, day: date) -> Mapping[Id, int]:
    """Return how many photographs were filed on a day, by patient."""
    counted: dict[Id, int] = {}
    for one in library.diary.seen_on(day):
        counted[one.patient_id] = counted.get(one.patient_id, 0) + one.photos
    return counted


def _patients(library: Library, ids: Iterable[Id]) -> dict[Id, Patient]:
    return {one.id: one for one in library.diary.records(Patient, ids)}
