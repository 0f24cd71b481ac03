"""All sessions of a patient with the areas that they may concern: what a session is recorded against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vein_tracker.model.records import (
    Consent,
    ConsentPurpose,
    ConsentState,
    Id,
    Patient,
    Session,
    TreatedArea,
)
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.browse import READING, consent_state
from vein_tracker.tasks.series import AreaSession, area_sessions_of

if TYPE_CHECKING:
    from vein_tracker.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientSessions:
    """A patient, the areas and sessions in the order in which they were added, and each area's part of every one."""

    patient: Patient
    areas: tuple[TreatedArea, ...]
    sessions: tuple[Session, ...]
    area_sessions: tuple[AreaSession, ...]
    photographs_refused: bool


class LoadSessions(ReadTask[PatientSessions]):
    """Everything that was recorded for a patient."""

    title = READING

    def __init__(self, patient_id: Id) -> None:
        self._patient_id = patient_id

    def load(self, library: Library) -> PatientSessions:
        register = library.register
        areas = register.find(TreatedArea, patient_id=self._patient_id)
        consents = register.find(Consent, patient_id=self._patient_id)
        answer = consent_state(consents, ConsentPurpose.RECORD)
        return PatientSessions(
            patient=register.get(Patient, self._patient_id),
            areas=areas,
            sessions=register.find(Session, patient_id=self._patient_id),
            area_sessions=tuple(one for area in areas for one in area_sessions_of(library, area.id)),
            photographs_refused=answer in (ConsentState.REFUSED, ConsentState.WITHDRAWN),
        )
