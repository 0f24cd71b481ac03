"""All that a session is recorded against: areas, earlier sessions, drafts, protocols, the vials that are open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from vein_tracker.model.drafts import SessionDraft
from vein_tracker.model.records import (
    Consent,
    ConsentPurpose,
    ConsentState,
    Id,
    Moment,
    Patient,
    Photo,
    Protocol,
    Session,
    TreatedArea,
    View,
    ViewKind,
)
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.browse import READING, consent_state
from vein_tracker.tasks.protocol import protocol_of
from vein_tracker.tasks.series import AreaSession, area_sessions_of
from vein_tracker.tasks.vials import Vial, vials_of

if TYPE_CHECKING:
    from vein_tracker.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientSessions:
    """A patient, the areas and sessions in the order in which they were added, and each area's part of every one.

    `protocols` by area; `taken`: the views photographed, by the area's part of a session; `vials` were opened today.
    """

    patient: Patient
    areas: tuple[TreatedArea, ...]
    sessions: tuple[Session, ...]
    area_sessions: tuple[AreaSession, ...]
    photographs_refused: bool
    drafts: tuple[SessionDraft, ...] = ()
    protocols: Mapping[Id, Protocol] = field(default_factory=dict)
    taken: Mapping[Id, frozenset[ViewKind]] = field(default_factory=dict)
    vials: tuple[Vial, ...] = ()


class LoadSessions(ReadTask[PatientSessions]):
    """Everything that was recorded for a patient."""

    title = READING

    def __init__(self, patient_id: Id, day: date) -> None:
        self._patient_id = patient_id
        self._day = day

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
            drafts=library.drafts.of(self._patient_id),
            protocols={area.id: protocol_of(library, area) for area in areas},
            taken=_taken(library, areas),
            vials=vials_of(library.diary.treatments_on(self._day)),
        )


def _taken(library: Library, areas: tuple[TreatedArea, ...]) -> Mapping[Id, frozenset[ViewKind]]:
    """Return the views that were photographed, by the area's part of a session; straight after counts for none."""
    taken: dict[Id, frozenset[ViewKind]] = {}
    for view in (view for area in areas for view in library.register.find(View, area_id=area.id)):
        for photo in library.register.find(Photo, view_id=view.id):
            if photo.moment is not Moment.STRAIGHT_AFTER:
                part = photo.session_area_id
                taken[part] = taken.get(part, frozenset()) | {view.kind}
    return taken
