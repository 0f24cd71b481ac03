"""What a session form begins with on one area: what is known of it, what was left, and what it is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ui.dialogs.session_area import Course
from ui.dialogs.session_help import SessionHelp, TreatmentHelp
from vein_tracker.model.records import Session, TreatedArea
from vein_tracker.tasks.series import AreaSession
from vein_tracker.tasks.vials import Vial


def course_of(
    area: TreatedArea,
    session: Session,
    areas: Sequence[TreatedArea],
    area_sessions: Sequence[AreaSession],
    given: SessionHelp,
    vials: Callable[[], tuple[Vial, ...]],
) -> Course:
    """Return an area's course, up to this session."""
    own = [one for one in area_sessions if one.session_area.area_id == area.id]
    this = next((one for one in own if one.session.id == session.id), None)
    before = [one for one in area_sessions if _is_before(one.session, session)]
    earlier = sorted(
        (one for one in before if one.session_area.area_id == area.id), key=lambda one: one.session.held_on
    )
    drawn = given.draft.areas if given.draft else ()
    return Course(
        this=this,
        earlier=tuple(earlier),
        elsewhere=_elsewhere(area, areas, before),
        draft=next((one for one in drawn if one.area_id == area.id), None),
        protocol=given.protocols.get(area.id),
        taken=given.taken.get(this.session_area.id, frozenset()) if this else frozenset(),
        given=TreatmentHelp(
            presets=given.presets,
            earlier=[one for part in reversed(earlier) for one in part.treatments],
            vials=vials,
        ),
    )


def _is_before(other: Session, session: Session) -> bool:
    """Whether another session is not later, as a session that is corrected long after may have some behind it."""
    return other.id != session.id and other.held_on <= session.held_on


def _elsewhere(
    area: TreatedArea, areas: Sequence[TreatedArea], before: Sequence[AreaSession]
) -> tuple[AreaSession, TreatedArea] | None:
    """Return the patient's latest earlier treatment of another area."""
    treated = [one for one in before if one.treatments and one.session_area.area_id != area.id]
    last = max(treated, key=lambda one: one.session.held_on, default=None)
    where = next((one for one in areas if last and one.id == last.session_area.area_id), None)
    return (last, where) if last and where else None
