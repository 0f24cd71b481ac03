"""What a clinic's day holds: sessions that were begun, follow-ups that are due, and who was seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from vein_tracker.model.drafts import SessionDraft
from vein_tracker.model.records import Id, Patient, Session, TreatedArea
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.browse import READING
from vein_tracker.tasks.follow_ups import FollowUp, due_after, reach

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

MOST_DUE: Final = 15
"""So many follow-ups are shown before somebody asks for more."""


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
    """All that the page of today shows; sessions as they were begun.

    `due` are the first follow-ups, `due_rest` so many more: today's, then what was missed, the latest first, then the
    days to come. `due_now`: how many of all are due today or overdue.
    """

    day: date
    unfinished: tuple[Unfinished, ...] = ()
    due: tuple[Due, ...] = ()
    due_rest: int = 0
    due_now: int = 0
    seen: tuple[SeenToday, ...] = ()


class LoadToday(ReadTask[TodaySheet]):
    """Reads a day in a few statements, and no more records than are shown, however many patients there are."""

    title = READING

    def __init__(self, day: date, settings: Settings, most_due: int = MOST_DUE) -> None:
        self._day = day
        self._most_due = most_due
        self._schedule = settings.follow_up_schedule

    def load(self, library: Library) -> TodaySheet:
        treated = library.diary.last_treated(self._day - reach(self._schedule))
        due = self._all_due(library, treated)
        first = sorted(due, key=lambda area_id: _turn(due[area_id].due_on, self._day))[: self._most_due]
        return TodaySheet(
            day=self._day,
            unfinished=_unfinished(library),
            due=_read(library, {area_id: due[area_id] for area_id in first}, treated),
            due_rest=len(due) - len(first),
            due_now=sum(one.due_on <= self._day for one in due.values()),
            seen=_seen(library, self._day),
        )

    def _all_due(self, library: Library, treated: Mapping[Id, date]) -> dict[Id, FollowUp]:
        """Return what is due by area."""
        photographed = library.diary.last_photographed(self._day - reach(self._schedule))
        return {
            area_id: due
            for area_id, day in treated.items()
            if (due := due_after(day, photographed.get(area_id), self._schedule, self._day))
        }


def _turn(due_on: date, day: date) -> tuple[int, int]:
    """Return by what follow-ups are put in order: today's, missed ones from the latest, those to come."""
    days = (due_on - day).days
    return (int(days > 0) - int(days == 0), abs(days))


def _read(library: Library, found: Mapping[Id, FollowUp], treated: Mapping[Id, date]) -> tuple[Due, ...]:
    """Return follow-ups with whose they are, in the order in which they were found."""
    areas = {area.id: area for area in library.diary.records(TreatedArea, found)}
    patients = _patients(library, (area.patient_id for area in areas.values()))
    return tuple(
        Due(
            patient=patients[areas[area_id].patient_id],
            area=areas[area_id],
            treated_on=treated[area_id],
            follow_up=due,
        )
        for area_id, due in found.items()
    )


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
