"""Reading the register: live records, and what is in the trash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from vein_tracker.errors import RECORD_GONE, VeinTrackerError
from vein_tracker.model.records import Id, R, Record
from vein_tracker.store.database import Database
from vein_tracker.store.rows import KINDS, TABLES, from_row, to_column

TRASH_DAYS = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Trashed:
    """Something in the trash; what hung from it went with it and comes back with it."""

    id: Id
    kind: type[Record]
    record: Record
    trashed_at: datetime
    purge_on: datetime


class Register:
    """Records by id and by what they belong to."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, kind: type[R], record_id: Id) -> R:
        """Return a live record; refuse one that is in the trash or was erased."""
        found = self.find(kind, id=record_id)
        if not found:
            raise VeinTrackerError(RECORD_GONE)
        return found[0]

    def find(self, kind: type[R], **equal: object) -> tuple[R, ...]:
        """Return the live records whose fields equal these, in the order in which they were added."""
        columns = {name: to_column(kind, name, value) for name, value in equal.items()}
        conditions = " AND ".join(("trash_id IS NULL", *(f'"{name}" IS ?' for name in columns)))
        rows = self._database.rows(
            f'SELECT * FROM "{TABLES[kind]}" WHERE {conditions} ORDER BY sequence', tuple(columns.values())
        )
        return tuple(from_row(kind, row) for row in rows)

    def trashed(self) -> tuple[Trashed, ...]:
        """Return what is in the trash, newest first."""
        entries = self._database.rows("SELECT * FROM trash ORDER BY sequence DESC")
        found = []
        for entry in entries:
            kind = KINDS[entry["kind"]]
            row = self._database.row(
                f'SELECT * FROM "{entry["kind"]}" WHERE id = ? AND trash_id = ?',
                (entry["record_id"], entry["id"]),
            )
            if row is not None:
                at = datetime.fromisoformat(entry["trashed_at"])
                found.append(Trashed(entry["id"], kind, from_row(kind, row), at, at + TRASH_DAYS))
        return tuple(found)
