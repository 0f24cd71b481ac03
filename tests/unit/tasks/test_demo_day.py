"""The demo library has a day under way: a session that was begun, follow-ups that are due, protocols."""

from __future__ import annotations

from datetime import date

from tests.unit.tasks.conftest import Clinic
from vein_tracker.model.records import Record, Session, SessionArea, View, ViewKind
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.demo_cases import cases
from vein_tracker.tasks.demo_day import begun_session, demo_protocol
from vein_tracker.tasks.drafts import KeepDraft
from vein_tracker.tasks.edit import ADD_SESSION, Edit, Edits
from vein_tracker.tasks.follow_ups import due_after
from vein_tracker.tasks.protocol import missing_views, protocol_of
from vein_tracker.tasks.today import LoadToday

TODAY = date(2026, 11, 22)


def test_a_session_is_under_way_and_its_draft_is_whole(clinic: Clinic) -> None:
    session = Session(patient_id=clinic.patient.id, held_on=TODAY, practitioner="S. Patel")
    part = SessionArea(session_id=session.id, area_id=clinic.area.id)
    run_now(Edit(Edits(text=ADD_SESSION, put=(session, part))), clinic.library)
    run_now(KeepDraft(begun_session(session, clinic.area, TODAY)), clinic.library)

    (unfinished,) = run_now(LoadToday(TODAY, Settings()), clinic.library).value.unfinished

    assert unfinished.areas == (clinic.area,)
    assert unfinished.draft.session_id == session.id
    assert unfinished.draft.areas[0].treatments[0].volume == ""


def test_an_area_of_the_demo_lacks_one_view_of_its_protocol(clinic: Clinic) -> None:
    view = View(area_id=clinic.area.id, kind=ViewKind.CLOSE_UP)
    records: tuple[Record, ...] = (view, demo_protocol(clinic.area, view.kind))
    run_now(Edit(Edits(text=ADD_SESSION, put=records)), clinic.library)

    assert missing_views(protocol_of(clinic.library, clinic.area), {view.kind}) == (ViewKind.OVERVIEW,)


def test_follow_ups_of_the_demo_are_due_today_and_in_a_week() -> None:
    """Counted from the last treatment, which is on the day of a photograph where one is due after it."""
    weeks = set()
    for area in (area for case in cases() for area in case.areas):
        last = min(one.weeks_ago for one in area.sessions if one.treated)
        photographed = min(one.weeks_ago for one in area.sessions)
        days = [date.fromordinal(TODAY.toordinal() - 7 * ago) for ago in (last, photographed)]
        found = due_after(days[0], days[1], Settings().follow_up_schedule, TODAY)
        if found:
            weeks.add((found.due_on - TODAY).days)
    assert weeks == {0, 7}
