"""Two entries of one person become one: all that hangs from either hangs from the one that stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from vein_tracker.errors import SAME_PATIENT, SESSION_UNFINISHED, VeinTrackerError
from vein_tracker.model.records import (
    Checklist,
    Consent,
    Id,
    Patient,
    Photo,
    Session,
    SessionArea,
    TreatedArea,
    VenousAssessment,
)
from vein_tracker.store.rows import HANGING
from vein_tracker.tasks.base import Outcome, ReadTask, WriteTask
from vein_tracker.tasks.browse import READING
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

MERGE_PATIENTS = Text("merge_patients", QT_TRANSLATE_NOOP("core", "Merge patients"))


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientBelongings:
    """What hangs from a patient."""

    patient: Patient
    areas: tuple[TreatedArea, ...]
    sessions: int
    photos: int
    consents: int
    checklists: int
    assessments: int


class LoadBelongings(ReadTask[PatientBelongings]):
    """All that would move with a patient."""

    title = READING

    def __init__(self, patient_id: Id) -> None:
        self._patient_id = patient_id

    def load(self, library: Library) -> PatientBelongings:
        register = library.register
        of_patient: dict[str, Any] = {"patient_id": self._patient_id}
        areas = register.find(TreatedArea, **of_patient)
        parts = [part for area in areas for part in register.find(SessionArea, area_id=area.id)]
        return PatientBelongings(
            patient=register.get(Patient, self._patient_id),
            areas=areas,
            sessions=len(register.find(Session, **of_patient)),
            photos=sum(len(register.find(Photo, session_area_id=part.id)) for part in parts),
            consents=len(register.find(Consent, **of_patient)),
            checklists=len(register.find(Checklist, **of_patient)),
            assessments=len(register.find(VenousAssessment, **of_patient)),
        )


class MergePatients(WriteTask[Patient]):
    """Move everything from `other_id` to `kept_id` in one step; the entry that is left empty goes to the trash.

    `named_after` is whose names, date of birth and number stay. Alerts and notes of both are kept.
    """

    title = MERGE_PATIENTS

    def __init__(self, kept_id: Id, other_id: Id, named_after: Id) -> None:
        self._kept_id = kept_id
        self._other_id = other_id
        self._named_after = named_after

    def save(self, library: Library, computed: None) -> Outcome[Patient]:
        if self._kept_id == self._other_id:
            raise VeinTrackerError(SAME_PATIENT)
        if library.drafts.of(self._other_id):  # drafts are outside undo, so none may move
            raise VeinTrackerError(SESSION_UNFINISHED)
        register = library.register
        kept, other = (register.get(Patient, one) for one in (self._kept_id, self._other_id))
        merged = merge(kept, other, other if self._named_after == other.id else kept)
        with library.transaction(MERGE_PATIENTS) as edit:
            edit.put(merged)
            for kind, column in HANGING[Patient]:
                edit.hand_over(kind, column, other.id, kept.id)
            edit.trash(Patient, other.id)
        return Outcome(merged, edit.change)


def merge(kept: Patient, other: Patient, named: Patient) -> Patient:
    """Return the one patient that two entries become; it is archived only where both were."""
    both_archived = kept.archived_on is not None and other.archived_on is not None
    return replace(
        kept,
        family_name=named.family_name,
        given_name=named.given_name,
        birth_date=named.birth_date,
        number=named.number,
        notes="\n\n".join(dict.fromkeys(note for note in (kept.notes, other.notes) if note)),
        alerts=tuple(dict.fromkeys((*kept.alerts, *other.alerts))),
        dated_alerts=tuple(dict.fromkeys((*kept.dated_alerts, *other.dated_alerts))),
        archived_on=kept.archived_on if both_archived else None,
    )
