"""What is under way in the demo library today: a session that was begun, and how areas are photographed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from vein_tracker.model.drafts import AreaDraft, SessionDraft, TreatmentDraft
from vein_tracker.model.records import (
    Background,
    Lighting,
    Procedure,
    Protocol,
    Session,
    Tick,
    TreatedArea,
    ViewKind,
    new_id,
)
from vein_tracker.tasks.protocol import usual_protocol

_BEGUN = time(10, 42)


def demo_protocol(area: TreatedArea, view: ViewKind) -> Protocol:
    """Return how the demo's practitioner photographs an area: closely, and as a whole."""
    return replace(
        usual_protocol(area),
        views=(view, ViewKind.OVERVIEW),
        background=Background.BLACK,
        lighting=Lighting.TWO_LAMPS,
        distance_cm=40,
    )


def begun_session(session: Session, area: TreatedArea, today: date) -> SessionDraft:
    """Return a session in which an area's treatment is entered in part."""
    treatment = TreatmentDraft(
        id=new_id(),
        procedure=Procedure.MICROSCLEROTHERAPY,
        agent="Polidocanol",
        concentration="1",
        needle="32 G",
    )
    return SessionDraft(
        patient_id=session.patient_id,
        session_id=session.id,
        held_on=session.held_on,
        begun_at=datetime.combine(today, _BEGUN).astimezone(),
        practitioner=session.practitioner,
        areas=(AreaDraft(area_id=area.id, ticks=frozenset({Tick.STAIN}), treatments=(treatment,)),),
        area_id=area.id,
    )
