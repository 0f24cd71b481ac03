"""Two entries of one person become one, in one step that can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.unit.tasks.conftest import Clinic
from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.drafts import SessionDraft
from vein_tracker.model.records import (
    Alert,
    AlertKind,
    AnatomicalSite,
    Checklist,
    Consent,
    ConsentPurpose,
    ConsentState,
    Patient,
    Record,
    Session,
    SessionArea,
    Side,
    TreatedArea,
    VenousAssessment,
    View,
)
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.browse import LoadPatient
from vein_tracker.tasks.drafts import KeepDraft
from vein_tracker.tasks.edit import EDIT_AREA, TRASH_SESSION, Edit, Edits, Restore, Undo
from vein_tracker.tasks.merge import LoadBelongings, MergePatients, merge
from vein_tracker.tasks.trash import ListTrash

DAY = date(2026, 5, 3)


def put(clinic: Clinic, *records: Record) -> None:
    run_now(Edit(Edits(text=EDIT_AREA, put=records)), clinic.library)


@pytest.fixture
def double(clinic: Clinic) -> Patient:
    """The clinic's patient once more, misspelt, with something of every kind."""
    patient = Patient(
        family_name="Marsch",
        number="VT-0099",
        notes="Faints easily",
        alerts=("Latex",),
        dated_alerts=(Alert(kind=AlertKind.ALLERGY, what="lidocaine", recorded_on=DAY),),
    )
    area = TreatedArea(patient_id=patient.id, site=AnatomicalSite.CALF, side=Side.LEFT)
    session = Session(patient_id=patient.id, held_on=DAY)
    put(
        clinic,
        patient,
        area,
        View(area_id=area.id),
        session,
        SessionArea(session_id=session.id, area_id=area.id),
        Consent(patient_id=patient.id, purpose=ConsentPurpose.TEACH, state=ConsentState.REFUSED, dated=DAY),
        Checklist(patient_id=patient.id, dated=DAY),
        VenousAssessment(patient_id=patient.id, dated=DAY, duplex=True),
    )
    return patient


def of(clinic: Clinic, patient: Patient) -> list[int]:
    kinds = (TreatedArea, Session, Consent, Checklist, VenousAssessment)
    return [len(clinic.library.register.find(kind, patient_id=patient.id)) for kind in kinds]


def test_everything_moves_and_the_empty_entry_goes_to_the_trash(clinic: Clinic, double: Patient) -> None:
    before = of(clinic, clinic.patient)
    run_now(MergePatients(clinic.patient.id, double.id, clinic.patient.id), clinic.library)

    assert of(clinic, double) == [0] * 5
    assert of(clinic, clinic.patient) == [number + 1 for number in before]
    (trashed,) = run_now(ListTrash(), clinic.library).value
    assert trashed.record == double


def test_one_undo_parts_them_again(clinic: Clinic, double: Patient) -> None:
    before = [of(clinic, one) for one in (clinic.patient, double)]
    run_now(MergePatients(clinic.patient.id, double.id, double.id), clinic.library)
    run_now(Undo(), clinic.library)

    assert [of(clinic, one) for one in (clinic.patient, double)] == before
    assert clinic.library.register.get(Patient, double.id) == double
    assert clinic.library.register.get(Patient, clinic.patient.id) == clinic.patient
    run_now(Undo(redo=True), clinic.library)
    assert of(clinic, double) == [0] * 5


def test_names_stay_as_chosen_and_alerts_and_notes_of_both(clinic: Clinic, double: Patient) -> None:
    merged = run_now(MergePatients(clinic.patient.id, double.id, double.id), clinic.library).value

    assert merged.id == clinic.patient.id
    assert (merged.family_name, merged.number) == ("Marsch", "VT-0099")
    assert "Latex" in merged.alerts
    assert merged.dated_alerts == double.dated_alerts
    assert "Faints easily" in merged.notes


def test_what_both_say_is_said_once_and_one_who_is_not_archived_stays_in_the_list() -> None:
    one = Patient(family_name="Marsh", notes="Tall", alerts=("Latex",), archived_on=DAY)
    other = replace(one, id="other", archived_on=None)

    merged = merge(one, other, one)

    assert (merged.notes, merged.alerts, merged.archived_on) == ("Tall", ("Latex",), None)
    assert merge(one, replace(other, archived_on=DAY), one).archived_on == DAY


def test_nobody_is_merged_with_themselves(clinic: Clinic) -> None:
    with pytest.raises(VeinTrackerError, match="same patient"):
        run_now(MergePatients(clinic.patient.id, clinic.patient.id, clinic.patient.id), clinic.library)


def test_what_would_move_is_counted(clinic: Clinic, double: Patient) -> None:
    found = run_now(LoadBelongings(double.id), clinic.library).value

    assert [area.site for area in found.areas] == [AnatomicalSite.CALF]
    counted = (found.sessions, found.photos, found.consents, found.checklists, found.assessments)
    assert counted == (1, 0, 1, 1, 1)


def test_the_patient_page_has_the_newest_checklist_first(clinic: Clinic) -> None:
    old, new, corrected = (
        Checklist(patient_id=clinic.patient.id, dated=dated) for dated in (DAY, date(2026, 6, 1), DAY)
    )
    put(clinic, new)
    put(clinic, old)
    put(clinic, corrected)

    sheet = run_now(LoadPatient(clinic.patient.id, Settings()), clinic.library).value

    assert sheet.checklists == (new, corrected, old)


def test_an_unsaved_session_is_never_lost_by_a_merge(clinic: Clinic, double: Patient) -> None:
    begun = datetime(2026, 5, 3, 10, 42, tzinfo=UTC)
    draft = SessionDraft(patient_id=double.id, held_on=DAY, begun_at=begun, day="3 May 2026")
    run_now(KeepDraft(draft), clinic.library)

    with pytest.raises(VeinTrackerError, match="begun and not saved"):
        run_now(MergePatients(clinic.patient.id, double.id, clinic.patient.id), clinic.library)
    assert clinic.library.register.get(Patient, double.id) == double


def test_what_was_in_the_trash_before_can_be_restored_after_it(clinic: Clinic, double: Patient) -> None:
    (session,) = clinic.library.register.find(Session, patient_id=double.id)
    trash = Edits(text=TRASH_SESSION, trash=((Session, session.id),))
    run_now(Edit(trash), clinic.library)
    run_now(MergePatients(clinic.patient.id, double.id, clinic.patient.id), clinic.library)

    (row,) = (one for one in run_now(ListTrash(), clinic.library).value if one.record.id == session.id)
    assert row.patient is not None
    assert row.patient.id == clinic.patient.id
    run_now(Restore(row.trash_id), clinic.library)

    assert clinic.library.register.get(Session, session.id).patient_id == clinic.patient.id
    assert len(clinic.library.register.find(SessionArea, session_id=session.id)) == 1

    for _ in range(2):
        run_now(Undo(), clinic.library)
    (row,) = run_now(ListTrash(), clinic.library).value
    assert row.patient == double
