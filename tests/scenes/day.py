"""States of the clinic's day: a page of today with work on it, and a session form with all that it can say."""

from __future__ import annotations

from datetime import timedelta

from tests.scenes.stage import Stage
from ui import clock
from ui.dialogs.session import SessionDialog
from ui.dialogs.session_help import SessionHelp
from vein_tracker.model.drafts import AreaDraft, SessionDraft
from vein_tracker.model.records import Procedure, Session, Tick
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.follow_ups import follow_ups
from vein_tracker.tasks.protocol import usual_protocol
from vein_tracker.tasks.today import Due, SeenToday, TodaySheet, Unfinished
from vein_tracker.tasks.vials import Vial


def busy_today(stage: Stage) -> None:
    """A session that was begun, follow-ups missed, due and to come, and somebody who was seen."""
    sheet = _sheet(stage)
    stage.app.window.show_today()
    stage.settle()
    stage.app.window.today.show_day(
        TodaySheet(
            day=clock.today(),
            unfinished=(
                Unfinished(patient=sheet.patient, draft=_draft(sheet), areas=(sheet.area,), photos=3),
            ),
            due=tuple(_due(sheet, days) for days in (0, -19, 1, 3)),
            due_now=2,
            due_rest=12,
            seen=(SeenToday(patient=sheet.patient, session=_session(sheet), areas=(sheet.area,), photos=3),),
        )
    )


def filled_session(stage: Stage) -> None:
    """A draft that is gone on with: an expired vial, more than the limit, a vial to take, views that are missing."""
    sheet = _sheet(stage)
    day = clock.today()
    expired = Vial("Polidocanol", 0.5, "A12-B", day - timedelta(days=30))
    other = Vial("Polidocanol", 1.0, "34-5", day + timedelta(days=300))
    form = SessionDialog(
        stage.app.window,
        sheet.patient,
        (sheet.area,),
        None,
        sheet.area_sessions,
        "S. Patel",
        photographs_refused=True,
        help_=SessionHelp(
            limit_ml=1.0,
            vials=(expired, other),
            protocols={sheet.area.id: usual_protocol(sheet.area)},
            draft=_draft(sheet),
        ),
    )
    form.open()
    row = form.areas[0].add(Procedure.MICROSCLEROTHERAPY)
    row.fill(expired)
    row.volume.set_value(1.5)


def _sheet(stage: Stage) -> AreaSheet:
    stage.open_area(stage.cast.area)
    sheet = stage.app.window.area.sheet
    assert sheet is not None
    return sheet


def _session(sheet: AreaSheet) -> Session:
    return Session(patient_id=sheet.patient.id, held_on=clock.today(), practitioner="S. Patel")


def _draft(sheet: AreaSheet) -> SessionDraft:
    return SessionDraft(
        patient_id=sheet.patient.id,
        held_on=clock.today(),
        begun_at=clock.now().replace(hour=10, minute=42),
        practitioner="S. Patel",
        areas=(AreaDraft(area_id=sheet.area.id, ticks=frozenset({Tick.STAIN})),),
    )


def _due(sheet: AreaSheet, days: int) -> Due:
    """Return the follow-up after six weeks, due in so many days."""
    treated_on = clock.today() + timedelta(days=days) - timedelta(weeks=6)
    (step,) = follow_ups(treated_on, [6])
    return Due(patient=sheet.patient, area=sheet.area, treated_on=treated_on, follow_up=step)
