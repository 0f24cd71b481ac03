"""A session that is entered while its photos are filed is one session, with one part of each area."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.tasks.conftest import Clinic, skin_jpeg
from vein_tracker.model.records import Procedure, Record, Session, SessionArea, Tick, Treatment
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.edit import ADD_SESSION, Edit, Edits, Undo


def entered(clinic: Clinic, session: Session) -> tuple[Record, ...]:
    """Return what a form makes of a session of the clinic's area."""
    part = SessionArea(session_id=session.id, area_id=clinic.area.id, ticks=frozenset({Tick.BRUISE}))
    treatment = Treatment(session_area_id=part.id, procedure=Procedure.MICROSCLEROTHERAPY)
    return session, part, treatment


def sessions(clinic: Clinic) -> tuple[Session, ...]:
    return clinic.library.register.find(Session, patient_id=clinic.patient.id)


def parts(clinic: Clinic) -> tuple[SessionArea, ...]:
    return clinic.library.register.find(SessionArea, area_id=clinic.area.id)


def test_a_session_whose_photos_were_filed_meanwhile_is_gone_on_with_and_can_be_taken_back(
    clinic: Clinic,
) -> None:
    begun = replace(clinic.later(6), practitioner="S. Patel")
    (photo,) = clinic.file(skin_jpeg(), session=begun).photos
    put = entered(clinic, replace(clinic.later(6), notes="Came late."))

    run_now(Edit(Edits(text=ADD_SESSION, put=put, joins=True)), clinic.library)

    assert sessions(clinic) == (clinic.session, replace(begun, notes="Came late."))
    (part,) = parts(clinic)
    assert (part.id, part.session_id, part.ticks) == (
        photo.session_area_id,
        begun.id,
        frozenset({Tick.BRUISE}),
    )
    (treatment,) = clinic.library.register.find(Treatment)
    assert treatment.session_area_id == part.id
    run_now(Undo(), clinic.library)
    assert sessions(clinic) == (clinic.session, begun)
    assert parts(clinic) == (replace(part, ticks=frozenset()),)
    assert clinic.photos() == (photo,)


def test_what_was_written_of_it_meanwhile_stays(clinic: Clinic) -> None:
    _, part, _ = first = entered(clinic, replace(clinic.session, notes="Came late."))
    assert isinstance(part, SessionArea)
    put = (first[0], replace(part, ticks=frozenset({Tick.STAIN}), notes="Itches."), first[2])
    run_now(Edit(Edits(text=ADD_SESSION, put=put)), clinic.library)
    again = entered(clinic, replace(clinic.later(0), notes="Left early."))

    run_now(Edit(Edits(text=ADD_SESSION, put=again, joins=True)), clinic.library)

    (session,) = sessions(clinic)
    assert session.notes == "Came late.\n\nLeft early."
    (now,) = parts(clinic)
    assert (now.ticks, now.notes) == (frozenset({Tick.STAIN, Tick.BRUISE}), "Itches.")


def test_a_second_session_of_a_day_can_be_wanted(clinic: Clinic) -> None:
    put = entered(clinic, clinic.later(0))

    run_now(Edit(Edits(text=ADD_SESSION, put=put)), clinic.library)

    assert len(sessions(clinic)) == 2
