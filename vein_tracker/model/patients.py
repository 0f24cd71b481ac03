"""Who is treated, what to mind with them, what they agreed to and what was asked before treatment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vein_tracker.model.record import Id, Record


class ConsentPurpose(StrEnum):
    """What the patient is asked about."""

    RECORD = "record"
    SHOW = "show"
    TEACH = "teach"
    PUBLISH = "publish"


class ConsentState(StrEnum):
    """What the patient answered."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class AlertKind(StrEnum):
    """What everybody who opens the patient must see; OTHER is said in free words."""

    ALLERGY = "allergy"
    PREGNANCY = "pregnancy"
    BREAST_FEEDING = "breast_feeding"
    CLOTTING_DISORDER = "clotting_disorder"
    ANTICOAGULANTS = "anticoagulants"
    OTHER = "other"

    @property
    def lapses(self) -> bool:
        """Whether it is over some day, so that its date must be seen."""
        return self in {self.PREGNANCY, self.BREAST_FEEDING}


class Answer(StrEnum):
    """What was answered to an item of a checklist."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"


class ChecklistItem(StrEnum):
    """What clinics ask before sclerotherapy (European guidelines for sclerotherapy, Rabe et al., 2014)."""

    SCLEROSANT_ALLERGY = "sclerosant_allergy"
    THROMBOSIS = "thrombosis"
    INFECTION = "infection"
    IMMOBILITY = "immobility"
    SHUNT = "shunt"
    PREGNANCY = "pregnancy"
    THROMBOPHILIA = "thrombophilia"
    ANTICOAGULANTS = "anticoagulants"
    MIGRAINE = "migraine"
    ARTERIAL_DISEASE = "arterial_disease"
    DIABETES = "diabetes"
    ASTHMA = "asthma"
    GENERAL_HEALTH = "general_health"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """What to mind with a patient; `what` names it more closely, such as the allergen."""

    kind: AlertKind
    what: str = ""
    recorded_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient(Record):
    """A person who is treated; `number` is the clinic's own.

    `alerts` are free words without a day, as they were kept before `dated_alerts`. Archived patients are folded out
    of list and search.
    """

    family_name: str
    given_name: str = ""
    birth_date: date | None = None
    number: str = ""
    notes: str = ""
    alerts: tuple[str, ...] = ()
    dated_alerts: tuple[Alert, ...] = ()
    archived_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    """One dated answer; of one patient, purpose and face the latest `dated` counts."""

    patient_id: Id
    purpose: ConsentPurpose
    face: bool = False
    state: ConsentState
    dated: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An item of a checklist with its answer."""

    item: ChecklistItem
    answer: Answer
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist(Record):
    """What was asked before treatment on one day; earlier ones are kept. It documents and never judges."""

    patient_id: Id
    dated: date
    asked_by: str = ""
    answers: tuple[Answered, ...] = ()
    notes: str = ""

    def answer(self, item: ChecklistItem) -> Answered:
        """Return what was answered to an item; one that the list lacks was not asked."""
        missing = Answered(item=item, answer=Answer.NOT_ASKED)
        return next((one for one in self.answers if one.item is item), missing)

    def count(self, answer: Answer) -> int:
        """Return how many of all items were answered so."""
        return sum(self.answer(item).answer is answer for item in ChecklistItem)


@dataclass(frozen=True, slots=True, kw_only=True)
class VenousAssessment(Record):
    """That the veins were examined on one day, with duplex ultrasound or without; earlier ones are kept."""

    patient_id: Id
    dated: date
    assessed_by: str = ""
    duplex: bool
    notes: str = ""
