"""What was agreed with, asked and examined of one patient."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vein_tracker.model.records import Checklist, Consent, Id, Patient, VenousAssessment
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.browse import READING, latest_first

if TYPE_CHECKING:
    from vein_tracker.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientCare:
    """A patient's consents, in the order in which they were added; checklists and venous assessments, newest first."""

    patient: Patient
    consents: tuple[Consent, ...]
    checklists: tuple[Checklist, ...]
    assessments: tuple[VenousAssessment, ...]


class LoadCare(ReadTask[PatientCare]):
    """All that was recorded, for the forms that add to it."""

    title = READING

    def __init__(self, patient_id: Id) -> None:
        self._patient_id = patient_id

    def load(self, library: Library) -> PatientCare:
        register = library.register
        return PatientCare(
            patient=register.get(Patient, self._patient_id),
            consents=register.find(Consent, patient_id=self._patient_id),
            checklists=latest_first(register.find(Checklist, patient_id=self._patient_id)),
            assessments=latest_first(register.find(VenousAssessment, patient_id=self._patient_id)),
        )
