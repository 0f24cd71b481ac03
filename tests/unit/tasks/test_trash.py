"""What the trash shows, and where photographs can belong."""

from __future__ import annotations

from datetime import timedelta

from tests.unit.tasks.conftest import Clinic
from vein_tracker.model.records import (
    Consent,
    ConsentPurpose,
    ConsentState,
    Patient,
    Record,
    Session,
    SessionArea,
    TreatedArea,
    View,
)
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.edit import EDIT_AREA, Edit, Edits, Restore
from vein_tracker.tasks.places import LoadPlaces
from vein_tracker.tasks.trash import ListTrash


def put(clinic: Clinic, *records: Record) -> None:
    run_now(Edit(Edits(text=EDIT_AREA, put=records)), clinic.library)


def trash(clinic: Clinic, kind: type[Record], record: Record) -> None:
    run_now(Edit(Edits(text=EDIT_AREA, trash=((kind, record.id),))), clinic.library)


def test_an_empty_trash_lists_nothing(clinic: Clinic) -> None:
    assert run_now(ListTrash(), clinic.library).value == ()


def test_the_newest_comes_first_and_says_whose_it_was(clinic: Clinic) -> None:
    close_up = View(area_id=clinic.area.id, label="close")
    put(clinic, close_up)
    trash(clinic, Session, clinic.session)
    trash(clinic, View, close_up)
    view, session = run_now(ListTrash(), clinic.library).value
    assert (view.record, view.area, view.patient) == (close_up, clinic.area, clinic.patient)
    assert (session.record, session.area, session.patient) == (clinic.session, None, clinic.patient)
    assert session.purge_on - session.trashed_on == timedelta(days=30)


def test_a_patient_in_the_trash_is_one_line_and_comes_back_whole(clinic: Clinic) -> None:
    answer = Consent(
        patient_id=clinic.patient.id,
        purpose=ConsentPurpose.RECORD,
        state=ConsentState.GIVEN,
        dated=clinic.session.held_on,
    )
    put(clinic, answer)
    trash(clinic, Patient, clinic.patient)
    (row,) = run_now(ListTrash(), clinic.library).value
    assert (row.record, row.patient) == (clinic.patient, clinic.patient)
    run_now(Restore(row.trash_id), clinic.library)
    assert clinic.library.register.get(TreatedArea, clinic.area.id) == clinic.area
    assert clinic.library.register.get(Consent, answer.id) == answer
    assert run_now(ListTrash(), clinic.library).value == ()


def test_places_are_every_patients_areas_views_and_sessions(clinic: Clinic) -> None:
    ruth = Patient(family_name="Boateng", given_name="Ruth")
    part = SessionArea(session_id=clinic.session.id, area_id=clinic.area.id)
    later = clinic.later(8)
    put(clinic, ruth, part, later)
    hers, alices = run_now(LoadPlaces(clinic.patient.id), clinic.library).value
    assert (hers.patient, hers.areas, hers.sessions) == (ruth, (), ())
    assert (alices.patient, alices.sessions) == (clinic.patient, (later, clinic.session))
    (place,) = alices.areas
    assert (place.area, place.views, place.session_areas) == (clinic.area, (clinic.view,), (part,))


def test_places_are_in_the_order_of_a_list_of_names(clinic: Clinic) -> None:
    put(clinic, Patient(family_name="van Dijk"), Patient(family_name="Zola"), Patient(family_name="de Boer"))
    places = run_now(LoadPlaces(clinic.patient.id), clinic.library).value
    names = [place.patient.family_name for place in places]
    assert names == ["de Boer", "Marsh", "van Dijk", "Zola"]


def test_nothing_is_filed_for_whoever_is_archived_but_their_own_photos_can_be_moved(clinic: Clinic) -> None:
    away = Patient(family_name="Abel", archived_on=clinic.session.held_on)
    put(clinic, away)
    for photo_of, names in ((clinic.patient, ["Marsh"]), (away, ["Abel", "Marsh"])):
        places = run_now(LoadPlaces(photo_of.id), clinic.library).value
        assert [place.patient.family_name for place in places] == names
