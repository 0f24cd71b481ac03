"""What every part that writes needs: the register, who writes, when, and the audit trail."""

from __future__ import annotations

from dataclasses import dataclass

from vein_tracker.model.records import Id, new_id
from vein_tracker.store.audit import Audit, Clock
from vein_tracker.store.database import Database, SqlValue


@dataclass(frozen=True, slots=True)
class Context:
    """One user's hold on the register."""

    database: Database
    audit: Audit
    user_id: Id
    clock: Clock

    def stamp(self, row_id: Id | None = None) -> dict[str, SqlValue]:
        """Return what every row starts with."""
        return {
            "id": row_id or new_id(),
            "sequence": self.database.next_sequence(),
            "user_id": self.user_id,
        }

    def now(self) -> str:
        """Return the time as rows keep it."""
        return self.clock().isoformat()
