"""A session form as it stood when somebody last typed in it, so that nothing typed is lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from vein_tracker.model.record import Id, new_id
from vein_tracker.model.records import Procedure, Tick


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatmentDraft:
    """A treatment in the form: numbers and days as they were typed, right or wrong."""

    id: Id
    procedure: Procedure
    agent: str = ""
    concentration: str = ""
    volume: str = ""
    lot: str = ""
    expiry: str = ""
    expired_known: bool = False
    needle: str = ""
    compression: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaDraft:
    """An area's part of the form."""

    area_id: Id
    ticks: frozenset[Tick] = frozenset()
    notes: str = ""
    treatments: tuple[TreatmentDraft, ...] = ()

    @property
    def filled(self) -> bool:
        """Whether something stands here."""
        return bool(self.ticks or self.notes.strip() or self.treatments)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDraft:
    """A session that was begun and not saved; `session_id` where it corrects one that is in the library.

    `held_on` is the day that it counts for, `day` what was typed for it if anything; `area_id` the area that was open.
    """

    id: Id = field(default_factory=new_id)
    patient_id: Id
    session_id: Id | None = None
    held_on: date
    begun_at: datetime
    day: str = ""
    practitioner: str = ""
    notes: str = ""
    areas: tuple[AreaDraft, ...] = ()
    area_id: Id | None = None
