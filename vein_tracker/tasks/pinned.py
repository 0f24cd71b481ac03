"""Notes at spots of photographs: the edits that pin, change and take them off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from vein_tracker.model.pinned import PinnedNote
from vein_tracker.model.records import Id
from vein_tracker.tasks.edit import Edits, amended
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vein_tracker.store.library import Library

PIN_NOTE: Final = Text("pin_note", QT_TRANSLATE_NOOP("core", "Pin note"))
EDIT_NOTE: Final = Text("edit_note", QT_TRANSLATE_NOOP("core", "Edit note"))
TRASH_NOTE: Final = Text("trash_note", QT_TRANSLATE_NOOP("core", "Move note to the trash"))


def pin_note(photo_id: Id, spot: tuple[float, float], text: str) -> Edits:
    """Return the edit that pins a note to a spot of a photograph."""
    return Edits(text=PIN_NOTE, put=(PinnedNote(photo_id=photo_id, spot=spot, text=text),))


def edit_note(note: PinnedNote, text: str) -> Edits:
    """Return the edit that changes what a note says; the same again writes nothing."""
    return Edits(text=EDIT_NOTE, amend=amended(note, replace(note, text=text)))


def trash_note(note: PinnedNote) -> Edits:
    """Return the edit that takes a note off its photograph."""
    return Edits(text=TRASH_NOTE, trash=((PinnedNote, note.id),))


def notes_of(library: Library, photo_ids: Iterable[Id]) -> tuple[PinnedNote, ...]:
    """Return the notes of these photographs, in their order, those of one photograph as they were pinned."""
    found = (library.register.find(PinnedNote, photo_id=photo_id) for photo_id in photo_ids)
    return tuple(note for notes in found for note in notes)
