"""Keeping what stands in a session form from the first keystroke until it is saved or thrown away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vein_tracker.model.drafts import SessionDraft
from vein_tracker.tasks.base import Outcome, WriteTask
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

KEEP_DRAFT = Text("keep_draft", QT_TRANSLATE_NOOP("core", "Keeping the draft"))
THROW_DRAFT_AWAY = Text("throw_draft_away", QT_TRANSLATE_NOOP("core", "Throwing the draft away"))


class KeepDraft(WriteTask[None]):
    """Write a draft in place of what it said before; nobody is told, as nothing of the register changes."""

    title = KEEP_DRAFT

    def __init__(self, draft: SessionDraft) -> None:
        self._draft = draft

    def save(self, library: Library, computed: None) -> Outcome[None]:
        with library.transaction(KEEP_DRAFT) as edit:
            edit.keep_draft(self._draft)
        return Outcome(None)


class ThrowDraftAway(WriteTask[SessionDraft | None]):
    """Keep a draft no longer; return what it said last, so that it can be kept again. None where it was gone."""

    title = THROW_DRAFT_AWAY

    def __init__(self, draft: SessionDraft) -> None:
        self._draft = draft

    def save(self, library: Library, computed: None) -> Outcome[SessionDraft | None]:
        kept = library.drafts.of(self._draft.patient_id)
        with library.transaction(THROW_DRAFT_AWAY) as edit:
            edit.drop_draft(self._draft.id)
        return Outcome(next((one for one in kept if one.id == self._draft.id), None))
