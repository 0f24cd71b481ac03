"""Where a photograph could belong: every patient with areas, views and sessions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from vein_tracker.model.records import Id, Patient, Session, SessionArea, TreatedArea, View
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.browse import READING

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaPlaces:
    """An area with its views and its parts of sessions."""

    area: TreatedArea
    views: tuple[View, ...]
    session_areas: tuple[SessionArea, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientPlaces:
    """A patient with areas that can be photographed and sessions, newest first."""

    patient: Patient
    areas: tuple[AreaPlaces, ...]
    sessions: tuple[Session, ...]


class LoadPlaces(ReadTask[tuple[PatientPlaces, ...]]):
    """All places in which a photograph can be filed, patients by name.

    Who is archived is seen no more, so that nothing is filed for them; the patient whose photo it is stays.
    """

    title = READING

    def __init__(self, patient_id: Id) -> None:
        self._patient_id = patient_id

    def load(self, library: Library) -> tuple[PatientPlaces, ...]:
        register = library.register
        areas = _by(register.find(TreatedArea), lambda area: area.patient_id)
        views = _by(register.find(View), lambda view: view.area_id)
        session_areas = _by(register.find(SessionArea), lambda part: part.area_id)
        sessions = _by(register.find(Session), lambda session: session.patient_id)
        patients = sorted(
            (p for p in register.find(Patient) if p.archived_on is None or p.id == self._patient_id),
            key=lambda p: f"{p.family_name}, {p.given_name}".casefold(),
        )
        return tuple(
            PatientPlaces(
                patient=patient,
                areas=tuple(
                    AreaPlaces(
                        area=area, views=tuple(views[area.id]), session_areas=tuple(session_areas[area.id])
                    )
                    for area in areas[patient.id]
                ),
                sessions=tuple(sorted(sessions[patient.id], key=lambda s: s.held_on, reverse=True)),
            )
            for patient in patients
        )


def _by(records: Iterable[T], key: Callable[[T], Id]) -> defaultdict[Id, list[T]]:
    found: defaultdict[Id, list[T]] = defaultdict(list)
    for record in records:
        found[key(record)].append(record)
    return found
