"""Edits of the register: add, change, move, trash, restore, undo; each one transaction and one Change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Generic

from vein_tracker.model.records import (
    Change,
    Id,
    Patient,
    R,
    Record,
    Session,
    SessionArea,
    TreatedArea,
    View,
)
from vein_tracker.tasks.base import Outcome, WriteTask
from vein_tracker.tasks.joining import joined
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

ADD_PATIENT = Text("add_patient", QT_TRANSLATE_NOOP("core", "Add patient"))
EDIT_PATIENT = Text("edit_patient", QT_TRANSLATE_NOOP("core", "Edit patient"))
TRASH_PATIENT = Text("trash_patient", QT_TRANSLATE_NOOP("core", "Move patient to the trash"))
RECORD_CONSENT = Text("record_consent", QT_TRANSLATE_NOOP("core", "Record consent"))
ARCHIVE_PATIENT = Text("archive_patient", QT_TRANSLATE_NOOP("core", "Archive patient"))
UNARCHIVE_PATIENT = Text(
    "unarchive_patient", QT_TRANSLATE_NOOP("core", "Bring patient back from the archive")
)
RECORD_CHECKLIST = Text("record_checklist", QT_TRANSLATE_NOOP("core", "Record checklist"))
TRASH_CHECKLIST = Text("trash_checklist", QT_TRANSLATE_NOOP("core", "Move checklist to the trash"))
RECORD_ASSESSMENT = Text("record_assessment", QT_TRANSLATE_NOOP("core", "Record venous assessment"))
TRASH_ASSESSMENT = Text("trash_assessment", QT_TRANSLATE_NOOP("core", "Move venous assessment to the trash"))
PLACE_AREA = Text("place_area", QT_TRANSLATE_NOOP("core", "Place treated area on the figure"))
ADD_AREA = Text("add_area", QT_TRANSLATE_NOOP("core", "Add treated area"))
EDIT_AREA = Text("edit_area", QT_TRANSLATE_NOOP("core", "Edit treated area"))
TRASH_AREA = Text("trash_area", QT_TRANSLATE_NOOP("core", "Move treated area to the trash"))
ADD_VIEW = Text("add_view", QT_TRANSLATE_NOOP("core", "Add view"))
EDIT_VIEW = Text("edit_view", QT_TRANSLATE_NOOP("core", "Edit view"))
TRASH_VIEW = Text("trash_view", QT_TRANSLATE_NOOP("core", "Move view to the trash"))
ADD_SESSION = Text("add_session", QT_TRANSLATE_NOOP("core", "Add session"))
EDIT_SESSION = Text("edit_session", QT_TRANSLATE_NOOP("core", "Edit session"))
TRASH_SESSION = Text("trash_session", QT_TRANSLATE_NOOP("core", "Move session to the trash"))
EDIT_PHOTO = Text("edit_photo", QT_TRANSLATE_NOOP("core", "Edit photo"))
MOVE_PHOTO = Text("move_photo", QT_TRANSLATE_NOOP("core", "Move photo"))
TRASH_PHOTO = Text("trash_photo", QT_TRANSLATE_NOOP("core", "Move photo to the trash"))
RESTORE = Text("restore", QT_TRANSLATE_NOOP("core", "Restore from the trash"))
UNDO = Text("undo", QT_TRANSLATE_NOOP("core", "Undo"))


@dataclass(frozen=True, slots=True)
class Amend(Generic[R]):
    """What is to change of a record that is there: of the record as it stands when it is written.

    A page may show it as it stood before another edit, which is not to be overwritten.
    """

    kind: type[R]
    id: Id
    change: Callable[[R], R]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edits:
    """What one edit writes: new records to put, what to amend of others, and records to trash with all that hangs
    from them.

    `joins`: a session, or a part of one, that was begun meanwhile is gone on with; no other is put beside it.
    `draft_id`: the draft that these records were entered in; it is kept no longer.
    """

    text: Text
    put: Sequence[Record] = ()
    amend: Sequence[Amend[Any]] = ()
    trash: Sequence[tuple[type[Record], Id]] = ()
    joins: bool = False
    draft_id: Id | None = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.put or self.amend or self.trash) and self.draft_id is None

    def leaves(self, *known: Record) -> tuple[Record, ...]:
        """Return what is put, and what becomes of these records where they stand as they are known."""
        by_key = {(type(record), record.id): record for record in known}
        amended = ((one, by_key.get((one.kind, one.id))) for one in self.amend)
        return (*self.put, *(one.change(record) for one, record in amended if record is not None))


class Edit(WriteTask[None]):
    """Write some records and trash others, as one step that can be undone."""

    def __init__(self, edits: Edits) -> None:
        self._edits = edits
        self.title = edits.text

    def save(self, library: Library, computed: None) -> Outcome[None]:
        with library.transaction(self._edits.text) as edit:
            put = self._edits.put
            for record in joined(library, put) if self._edits.joins else put:
                edit.put(record)
            for one in self._edits.amend:
                edit.put(one.change(library.register.get(one.kind, one.id)))
            for kind, record_id in self._edits.trash:
                edit.trash(kind, record_id)
            if self._edits.draft_id is not None:
                edit.drop_draft(self._edits.draft_id)
        return Outcome(None, edit.change)


class Restore(WriteTask[None]):
    """Bring back from the trash what was put there in one step."""

    title = RESTORE

    def __init__(self, trash_id: Id) -> None:
        self._trash_id = trash_id

    def save(self, library: Library, computed: None) -> Outcome[None]:
        with library.transaction(RESTORE) as edit:
            edit.restore(self._trash_id)
        return Outcome(None, edit.change)


@dataclass(frozen=True, slots=True)
class Turned:
    """An edit that was taken back or done again, and whose records it touched."""

    change: Change
    patients: tuple[Patient, ...]


class Undo(WriteTask[Turned | None]):
    """Take back the newest edit, or with `redo` bring back what was taken back."""

    title = UNDO

    def __init__(self, redo: bool = False) -> None:
        self._redo = redo

    def save(self, library: Library, computed: None) -> Outcome[Turned | None]:
        change = library.history.redo() if self._redo else library.history.undo()
        turned = Turned(change, library.history.whose(change)) if change is not None else None
        return Outcome(turned, change)


def amended(known: R, wanted: R) -> tuple[Amend[R], ...]:
    """Return what makes of a record what is wanted of it: the fields in which that differs from what was known."""
    ours = {
        field.name: getattr(wanted, field.name)
        for field in fields(known)
        if getattr(wanted, field.name) != getattr(known, field.name)
    }
    return (Amend(type(known), known.id, lambda now: replace(now, **ours)),) if ours else ()


def add_area(area: TreatedArea) -> Edits:
    """Return the edit that adds an area with its first view."""
    return Edits(text=ADD_AREA, put=(area, View(area_id=area.id)))


def add_session(session: Session, *parts: Record) -> Edits:
    """Return the edit that adds a session with its session-areas and treatments."""
    return Edits(text=ADD_SESSION, put=(session, *parts))


def session_area_for(
    library: Library, session: Session, area_id: Id
) -> tuple[SessionArea, tuple[Record, ...]]:
    """Return the session's part for an area, and the records to put where it is new."""
    known = library.register.find(SessionArea, session_id=session.id, area_id=area_id)
    if known:
        return known[0], ()
    session_area = SessionArea(session_id=session.id, area_id=area_id)
    return session_area, (session_area,)
