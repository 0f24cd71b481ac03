"""Session forms that were begun and not saved: encrypted with the register, outside undo and audit trail."""

from __future__ import annotations

import json

from vein_tracker.model.drafts import SessionDraft
from vein_tracker.model.records import Id
from vein_tracker.store.codec import decoder, dumps
from vein_tracker.store.database import Database, Row


class Drafts:
    """Reads drafts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[SessionDraft, ...]:
        """Return the drafts of all patients who are not in the trash, as they were begun."""
        rows = self._database.rows(
            "SELECT drafts.content FROM drafts JOIN patients ON patients.id = drafts.patient_id "
            "WHERE patients.trash_id IS NULL ORDER BY drafts.sequence"
        )
        # A draft that is typed in gets a new row: the rows' own order would let it jump from place to place.
        return tuple(sorted((_draft(row) for row in rows), key=lambda draft: draft.begun_at))

    def of(self, patient_id: Id) -> tuple[SessionDraft, ...]:
        """Return a patient's drafts, the one that was typed in last at the end."""
        rows = self._database.rows(
            "SELECT content FROM drafts WHERE patient_id = ? ORDER BY sequence", (patient_id,)
        )
        return tuple(_draft(row) for row in rows)


def draft_row(draft: SessionDraft, saved_at: str) -> Row:
    """Return a draft's columns."""
    return {"patient_id": draft.patient_id, "saved_at": saved_at, "content": dumps(draft)}


def _draft(row: Row) -> SessionDraft:
    read: SessionDraft = decoder(SessionDraft)(json.loads(row["content"]))
    return read
