"""A session that is entered while its photos are being filed: what filing has begun of it is gone on with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from vein_tracker.model.records import Id, Record, Session, SessionArea, Treatment

if TYPE_CHECKING:
    from vein_tracker.store.library import Library


def joined(library: Library, put: Iterable[Record]) -> Iterator[Record]:
    """Yield what is to be put, sessions before their parts and parts before their treatments.

    Of a day that has a session by now, and of an area that has a part in it, no other one is made: a photograph
    would have the ticks of one part, and not those of the other.
    """
    register = library.register
    same: dict[Id, Id] = {}
    for record in put:
        there: tuple[Record, ...] = ()
        if isinstance(record, Session):
            there = register.find(Session, patient_id=record.patient_id, held_on=record.held_on)
        elif isinstance(record, SessionArea):
            record = replace(record, session_id=same.get(record.session_id, record.session_id))
            there = register.find(SessionArea, session_id=record.session_id, area_id=record.area_id)
        elif isinstance(record, Treatment):
            record = replace(record, session_area_id=same.get(record.session_area_id, record.session_area_id))
        if there:
            same[record.id] = there[0].id
            record = _both(there[0], record)
        yield record


def _both(there: Record, record: Record) -> Record:
    """Return the record that is there with what the other one says, too."""
    if isinstance(there, Session) and isinstance(record, Session):
        said = record.practitioner or there.practitioner
        return replace(there, practitioner=said, notes=_in_turn(there.notes, record.notes))
    assert isinstance(there, SessionArea)
    assert isinstance(record, SessionArea)
    return replace(there, ticks=there.ticks | record.ticks, notes=_in_turn(there.notes, record.notes))


def _in_turn(*notes: str) -> str:
    return "\n\n".join(dict.fromkeys(filter(None, notes)))
