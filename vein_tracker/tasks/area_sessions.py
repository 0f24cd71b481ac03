"""All visits of a patient with the areas that they may concern: what a session is recorded against."""

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
from vein_tracker.tasks.series import SessionVisit, visits_of

if TYPE_CHECKING:
    from vein_tracker.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientVisits:
    """A patient, the areas and sessions in the order in which they were added, and each area's part of every one."""

    patient: Patient
    areas: tuple[TreatedArea, ...]
    sessions: tuple[Session, ...]
    visits: tuple[SessionVisit, ...]
    photographs_refused: bool


class LoadVisits(ReadTask[PatientVisits]):
    """Everything that was recorded for a patient."""

    title = READING

    def __init__(self, patient_id: Id) -> None:
        self._patient_id = patient_id

    def load(self, library: Library) -> PatientVisits:
        register = library.register
        areas = register.find(TreatedArea, patient_id=self._patient_id)
        consents = register.find(Consent, patient_id=self._patient_id)
        answer = consent_state(consents, ConsentPurpose.RECORD)
        return PatientVisits(
            patient=register.get(Patient, self._patient_id),
            areas=areas,
            sessions=register.find(Session, patient_id=self._patient_id),
            visits=tuple(visit for area in areas for visit in visits_of(library, area.id)),
            photographs_refused=answer in (ConsentState.REFUSED, ConsentState.WITHDRAWN),
        )
