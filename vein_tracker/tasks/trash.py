"""What is in the trash, with whose it was and until when it can be restored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from vein_tracker.model.corrections import Corrections
from vein_tracker.model.pinned import PinnedNote
from vein_tracker.model.records import (
    Checklist,
    Consent,
    Id,
    InboxPhoto,
    Patient,
    Photo,
    Protocol,
    R,
    Record,
    Session,
    SessionArea,
    TreatedArea,
    Treatment,
    VenousAssessment,
    View,
)
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.browse import READING

if TYPE_CHECKING:
    from vein_tracker.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashRow:
    """Something in the trash. Patient and area are those that it belongs to, where they are not in the trash."""

    trash_id: Id
    record: Record
    patient: Patient | None
    area: TreatedArea | None
    trashed_on: date
    purge_on: date


class ListTrash(ReadTask[tuple[TrashRow, ...]]):
    """What was put into the trash, newest first."""

    title = READING

    def load(self, library: Library) -> tuple[TrashRow, ...]:
        rows = []
        for entry in library.register.trashed():
            if isinstance(entry.record, InboxPhoto) and entry.record.filed:
                continue  # it was filed, and comes back by Undo alone
            area = _area_of(library, entry.record)
            rows.append(
                TrashRow(
                    trash_id=entry.id,
                    record=entry.record,
                    patient=_patient_of(library, entry.record, area),
                    area=area,
                    trashed_on=entry.trashed_at.astimezone().date(),
                    purge_on=entry.purge_on.astimezone().date(),
                )
            )
        return tuple(rows)


def _area_of(library: Library, record: Record) -> TreatedArea | None:
    match record:
        case Photo():
            view = _live(library, View, record.view_id)
            return _live(library, TreatedArea, view.area_id) if view else None
        case Corrections() | PinnedNote():
            photo = _live(library, Photo, record.photo_id)
            return _area_of(library, photo) if photo else None
        case View() | SessionArea() | Protocol():
            return _live(library, TreatedArea, record.area_id)
        case Treatment():
            part = _live(library, SessionArea, record.session_area_id)
            return _live(library, TreatedArea, part.area_id) if part else None
    return None


def _patient_of(library: Library, record: Record, area: TreatedArea | None) -> Patient | None:
    match record:
        case Patient():
            return record
        case TreatedArea() | Session() | Consent() | Checklist() | VenousAssessment():
            return _live(library, Patient, record.patient_id)
    return _live(library, Patient, area.patient_id) if area else None


def _live(library: Library, kind: type[R], record_id: Id) -> R | None:
    found = library.register.find(kind, id=record_id)
    return found[0] if found else None
