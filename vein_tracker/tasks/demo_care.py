"""What was asked and examined of the demo's patients before treatment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from vein_tracker.model.records import (
    AlertKind,
    Answer,
    Answered,
    Checklist,
    ChecklistItem,
    Patient,
    Record,
    VenousAssessment,
)

_ASKED_BEFORE = timedelta(weeks=1)
_YES = {
    AlertKind.ALLERGY: ChecklistItem.ASTHMA,
    AlertKind.ANTICOAGULANTS: ChecklistItem.ANTICOAGULANTS,
    AlertKind.BREAST_FEEDING: ChecklistItem.PREGNANCY,
}
"""Which item of the checklist an alert answers with yes."""


def dated(patient: Patient, first: date) -> Patient:
    """Return the patient with alerts that were recorded at the first session."""
    return replace(
        patient, dated_alerts=tuple(replace(alert, recorded_on=first) for alert in patient.dated_alerts)
    )


def asked_before(patient: Patient, first: date, practitioner: str) -> Iterable[Record]:
    """Yield what was recorded a week before the first session."""
    day = first - _ASKED_BEFORE
    yes = {_YES[alert.kind]: alert.what for alert in patient.dated_alerts if alert.kind in _YES}
    yield Checklist(
        patient_id=patient.id,
        dated=day,
        asked_by=practitioner,
        answers=tuple(
            Answered(item=item, answer=Answer.YES if item in yes else Answer.NO, note=yes.get(item, ""))
            for item in ChecklistItem
        ),
    )
    yield VenousAssessment(patient_id=patient.id, dated=day, assessed_by=practitioner, duplex=True)
