"""How long ago something was, for what is erased for good: by what was done since, not by one look at the clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from vein_tracker.store.database import Database, Row

MOST_AT_ONCE = timedelta(days=7)
"""That counts between one event and the next: a clock that was set years ahead must not empty the trash."""
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Past:
    """An event of the audit trail that is surely long enough ago, and with it all that was done before it."""

    sequence: int
    at: datetime


def past(database: Database, now: datetime, span: timedelta) -> Past | None:
    """Return the newest event since which a span has passed; None where none is that old."""
    passed, later = timedelta(), now
    for event in _newest_first(database):
        at = datetime.fromisoformat(event["at"])
        passed += min(max(later - at, timedelta()), MOST_AT_ONCE)
        if passed >= span:
            return Past(event["sequence"], min(at, now - span))
        later = at
    return None


def _newest_first(database: Database) -> Iterator[Row]:
    some = database.rows("SELECT sequence, at FROM audit ORDER BY sequence DESC LIMIT ?", (_BATCH,))
    while some:
        yield from some
        some = database.rows(
            "SELECT sequence, at FROM audit WHERE sequence < ? ORDER BY sequence DESC LIMIT ?",
            (some[-1]["sequence"], _BATCH),
        )
