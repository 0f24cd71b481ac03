"""A clinic's day: what was begun, what is due, who was seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.unit.tasks.conftest import Clinic
from vein_tracker.model.drafts import AreaDraft, SessionDraft, TreatmentDraft
from vein_tracker.model.records import (
    AnatomicalSite,
    Moment,
    Patient,
    Photo,
    Procedure,
    Record,
    Session,
    SessionArea,
    Side,
    TreatedArea,
    Treatment,
    new_id,
)
from vein_tracker.settings import Settings
from vein_tracker.store.database import Database, Row, SqlValue
from vein_tracker.store.objects import ObjectKind
from vein_tracker.tasks.area_sessions import LoadSessions
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.drafts import KeepDraft, ThrowDraftAway
from vein_tracker.tasks.edit import ADD_PATIENT, ADD_SESSION, TRASH_PATIENT, Edit, Edits, Undo
from vein_tracker.tasks.today import LoadToday, TodaySheet
from vein_tracker.tasks.vials import Vial, vials_of

TODAY = date(2026, 5, 4)
MICRO = Procedure.MICROSCLEROTHERAPY


def put(clinic: Clinic, *records: Record) -> None:
    run_now(Edit(Edits(text=ADD_PATIENT, put=records)), clinic.library)


def load(clinic: Clinic, day: date = TODAY) -> TodaySheet:
    return run_now(LoadToday(day, Settings()), clinic.library).value


def treat(clinic: Clinic, weeks_ago: float) -> Session:
    held_on = TODAY - timedelta(days=round(7 * weeks_ago))
    session = Session(patient_id=clinic.patient.id, held_on=held_on)
    part = SessionArea(session_id=session.id, area_id=clinic.area.id)
    put(clinic, session, part, Treatment(session_area_id=part.id, procedure=MICRO))
    return session


def photograph(clinic: Clinic, held_on: date, moment: Moment = Moment.FOLLOW_UP) -> None:
    session = Session(patient_id=clinic.patient.id, held_on=held_on)
    part = SessionArea(session_id=session.id, area_id=clinic.area.id)
    put(clinic, session, part)
    file_photo(clinic, part, moment)


def file_photo(clinic: Clinic, part: SessionArea, moment: Moment = Moment.FOLLOW_UP) -> None:
    stored = clinic.library.objects.put(new_id().encode(), ObjectKind.PHOTO, {})
    photo = Photo(
        view_id=clinic.view.id,
        session_area_id=part.id,
        moment=moment,
        object_id=stored.id,
        digest=new_id(),
        file_name="IMG.jpg",
        media_type="image/jpeg",
        byte_count=1,
        width=1,
        height=1,
    )
    with clinic.library.transaction(ADD_PATIENT) as edit:
        edit.add_object(stored)
        edit.put(photo)


def draft_for(clinic: Clinic) -> SessionDraft:
    row = TreatmentDraft(id=new_id(), procedure=MICRO, agent="Polidocanol", volume="1,")
    return SessionDraft(
        patient_id=clinic.patient.id,
        held_on=TODAY,
        begun_at=datetime(2026, 5, 4, 10, 42, tzinfo=UTC),
        day="4 May 2026",
        areas=(AreaDraft(area_id=clinic.area.id, treatments=(row,)),),
    )


def test_a_new_library_has_nothing_to_show(clinic: Clinic) -> None:
    assert load(clinic) == TodaySheet(day=TODAY)


def test_a_follow_up_is_due_from_the_areas_last_treatment(clinic: Clinic) -> None:
    treat(clinic, 20)
    treat(clinic, 7)
    sheet = load(clinic)
    (due,) = sheet.due
    assert (due.patient, due.area, due.follow_up.weeks) == (clinic.patient, clinic.area, 6)
    assert due.follow_up.due_on == TODAY - timedelta(weeks=1)
    assert sheet.due_now == 1


def test_what_is_due_in_the_next_days_is_shown_and_not_counted(clinic: Clinic) -> None:
    treat(clinic, 5.5)
    sheet = load(clinic)
    assert [one.follow_up.weeks for one in sheet.due] == [6]
    assert sheet.due_now == 0


def test_a_photo_answers_it_unless_it_was_taken_straight_after_a_treatment(clinic: Clinic) -> None:
    treat(clinic, 7)
    photograph(clinic, TODAY - timedelta(weeks=1), Moment.STRAIGHT_AFTER)
    assert len(load(clinic).due) == 1
    photograph(clinic, TODAY - timedelta(weeks=1))
    assert load(clinic).due == ()


def test_who_is_in_the_archive_or_the_trash_is_asked_for_nothing(clinic: Clinic) -> None:
    treat(clinic, 7)
    archived = Patient(id=clinic.patient.id, family_name="Marsh", archived_on=TODAY)
    put(clinic, archived)
    assert load(clinic).due == ()
    put(clinic, clinic.patient)
    run_now(Edit(Edits(text=TRASH_PATIENT, trash=((Patient, clinic.patient.id),))), clinic.library)
    assert load(clinic).due == ()


def test_who_was_seen_is_listed_with_areas_and_photos(clinic: Clinic) -> None:
    photograph(clinic, TODAY)
    (seen,) = load(clinic).seen
    assert (seen.patient, seen.areas, seen.photos) == (clinic.patient, (clinic.area,), 1)
    assert load(clinic, TODAY + timedelta(days=1)).seen == ()


def test_a_draft_is_an_unfinished_session_until_it_is_finished(clinic: Clinic) -> None:
    photograph(clinic, TODAY)
    draft = draft_for(clinic)
    assert run_now(KeepDraft(draft), clinic.library).change is None
    (unfinished,) = load(clinic).unfinished
    assert (unfinished.draft, unfinished.areas, unfinished.photos) == (draft, (clinic.area,), 1)

    session = Session(patient_id=clinic.patient.id, held_on=TODAY)
    run_now(Edit(Edits(text=ADD_SESSION, put=(session,), draft_id=draft.id)), clinic.library)

    assert load(clinic).unfinished == ()


def test_a_draft_says_what_was_typed_last_and_can_be_thrown_away_and_kept_again(clinic: Clinic) -> None:
    first = draft_for(clinic)
    later = replace(first, notes="x")
    for draft in (first, later):
        run_now(KeepDraft(draft), clinic.library)
    assert run_now(LoadSessions(clinic.patient.id, TODAY), clinic.library).value.drafts == (later,)
    thrown = run_now(ThrowDraftAway(first), clinic.library).value  # as a page still lists it
    assert thrown == later
    assert load(clinic).unfinished == ()
    assert run_now(ThrowDraftAway(first), clinic.library).value is None
    run_now(KeepDraft(thrown), clinic.library)
    assert [one.draft for one in load(clinic).unfinished] == [later]


def test_unfinished_sessions_stay_in_the_order_in_which_they_were_begun(clinic: Clinic) -> None:
    first = draft_for(clinic)
    second = replace(first, id=new_id(), begun_at=first.begun_at + timedelta(minutes=5))
    typed_again = replace(first, notes="x")
    for draft in (first, second, typed_again):
        run_now(KeepDraft(draft), clinic.library)
    assert [one.draft for one in load(clinic).unfinished] == [typed_again, second]
    assert run_now(LoadSessions(clinic.patient.id, TODAY), clinic.library).value.drafts == (
        second,
        typed_again,
    )


def test_drafts_are_no_edits_that_undo_would_take_back(clinic: Clinic) -> None:
    before = clinic.library.history.next_undo()
    run_now(KeepDraft(draft_for(clinic)), clinic.library)
    assert clinic.library.history.next_undo() == before


def test_a_patient_in_the_trash_has_no_draft_and_comes_back_with_it(clinic: Clinic) -> None:
    run_now(KeepDraft(draft_for(clinic)), clinic.library)
    run_now(Edit(Edits(text=TRASH_PATIENT, trash=((Patient, clinic.patient.id),))), clinic.library)
    assert load(clinic).unfinished == ()
    run_now(Undo(), clinic.library)
    assert len(load(clinic).unfinished) == 1


def test_the_vials_of_a_day_are_offered_once_each_the_newest_first(clinic: Clinic) -> None:
    session = Session(patient_id=clinic.patient.id, held_on=TODAY)
    part = SessionArea(session_id=session.id, area_id=clinic.area.id)
    drawn = [
        Treatment(
            session_area_id=part.id,
            procedure=MICRO,
            agent="Polidocanol",
            concentration_percent=percent,
            lot=lot,
            expiry=date(2027, 1, 31),
        )
        for percent, lot in ((0.5, "A1"), (1.0, "B2"), (0.5, "A1"), (0.5, ""))
    ]
    put(clinic, session, part, *drawn)
    expected = tuple(Vial("Polidocanol", p, lot, date(2027, 1, 31)) for p, lot in ((1.0, "B2"), (0.5, "A1")))
    assert run_now(LoadSessions(clinic.patient.id, TODAY), clinic.library).value.vials == expected
    assert vials_of(()) == ()


def test_a_crowd_is_read_in_a_few_statements(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    records: list[Record] = []
    for number in range(400):
        patient = Patient(family_name=f"Patient {number}")
        area = TreatedArea(patient_id=patient.id, site=AnatomicalSite.CALF, side=Side.LEFT)
        session = Session(patient_id=patient.id, held_on=TODAY - timedelta(weeks=6 + number % 3))
        part = SessionArea(session_id=session.id, area_id=area.id)
        treatment = Treatment(session_area_id=part.id, procedure=MICRO)
        records += [patient, area, session, part, treatment]
    put(clinic, *records)
    statements: list[str] = []
    rows = Database.rows

    def counted(self: Database, sql: str, values: tuple[SqlValue, ...] = ()) -> list[Row]:
        statements.append(sql)
        return rows(self, sql, values)

    monkeypatch.setattr(Database, "rows", counted)

    sheet = load(clinic)

    assert (len(sheet.due), sheet.due_rest, sheet.due_now) == (15, 385, 400)
    assert [one.follow_up.due_on for one in sheet.due] == [TODAY] * 15
    assert len(statements) < 12
