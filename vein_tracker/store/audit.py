"""Who did what, as a chain: each event's MAC covers the one before, so none can be changed in silence.

Events name things by UUID only, so that erasing a patient leaves the chain whole.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable
from datetime import datetime

from vein_tracker.model.records import Id, new_id
from vein_tracker.store.database import Database, Row
from vein_tracker.store.keys import Keys
from vein_tracker.store.manifest import AuditHead

Clock = Callable[[], datetime]


class Audit:
    """The chain of one library, continued by one user."""

    def __init__(self, database: Database, keys: Keys, user_id: Id, clock: Clock) -> None:
        self._database = database
        self._epoch = keys.epoch
        self._user_id = user_id
        self._clock = clock
        self._epoch_keys = {epoch: keys.of("audit", epoch) for epoch in keys.masters}

    def append(self, action: str, kind: str = "", subject_id: Id = "") -> None:
        """Add an event, inside the transaction of what it tells."""
        row: Row = {
            "id": new_id(),
            "sequence": self._database.next_sequence(),
            "user_id": self._user_id,
            "epoch": self._epoch,
            "at": self._clock().isoformat(),
            "action": action,
            "kind": kind,
            "subject_id": subject_id,
        }
        row["mac"] = self._mac(self.head().mac, row)
        self._database.insert("audit", row)

    def head(self) -> AuditHead:
        """Return the newest event's sequence and MAC."""
        row = self._database.row("SELECT sequence, mac FROM audit ORDER BY sequence DESC LIMIT 1")
        return AuditHead() if row is None else AuditHead(row["sequence"], row["mac"])

    def reaches(self, head: AuditHead) -> bool:
        """Whether the event that library.json vouches for is there: nothing was cut off the end."""
        if not head.mac:
            return True
        found = self._database.value("SELECT mac FROM audit WHERE sequence = ?", (head.sequence,))
        return found is not None and hmac.compare_digest(found, head.mac)

    def broken_at(self) -> int | None:
        """Return the sequence of the first event that was changed, moved or follows a gap; None if whole."""
        before = ""
        for row in self._database.rows("SELECT * FROM audit ORDER BY sequence"):
            known = row["epoch"] in self._epoch_keys
            if not known or not hmac.compare_digest(row["mac"], self._mac(before, row)):
                return int(row["sequence"])
            before = row["mac"]
        return None

    def _mac(self, before: str, row: Row) -> str:
        told = {name: value for name, value in row.items() if name != "mac"}
        message = json.dumps([before, told], sort_keys=True, separators=(",", ":")).encode()
        return hmac.digest(self._epoch_keys[row["epoch"]], message, "sha256").hex()
