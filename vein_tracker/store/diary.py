"""What happened on which day, over all patients, in a few statements however many they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from vein_tracker.model.records import Id, R, Treatment
from vein_tracker.store.database import Database
from vein_tracker.store.rows import TABLES, from_row

_AT_ONCE = 500
_LIVE = " AND ".join(f"{table}.trash_id IS NULL" for table in ("sessions", "session_areas"))
_PARTS = "sessions JOIN session_areas ON session_areas.session_id = sessions.id"


@dataclass(frozen=True, slots=True)
class Seen:
    """An area in a session, and how many photographs were filed for it there."""

    session_id: Id
    patient_id: Id
    area_id: Id
    photos: int


class Diary:
    """Answers questions about days."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def last_treated(self, since: date) -> dict[Id, date]:
        """Return the day of the last treatment of every area that was treated on or after a day.

        Areas of patients in the archive are left out: nobody waits for them.
        """
        return self._last_days(
            f"{_PARTS} JOIN treatments ON treatments.session_area_id = session_areas.id "
            "JOIN patients ON patients.id = sessions.patient_id "
            f"WHERE treatments.trash_id IS NULL AND patients.archived_on IS NULL AND {_LIVE}",
            since,
        )

    def last_photographed(self, since: date) -> dict[Id, date]:
        """Return the day of the last photograph of every area, but for those straight after a treatment."""
        return self._last_days(
            f"{_PARTS} JOIN photos ON photos.session_area_id = session_areas.id "
            f"WHERE photos.trash_id IS NULL AND photos.moment <> 'straight_after' AND {_LIVE}",
            since,
        )

    def seen_on(self, day: date) -> tuple[Seen, ...]:
        """Return every area in every session of a day, in the order in which they were begun."""
        rows = self._database.rows(
            f"SELECT sessions.id AS session_id, sessions.patient_id, session_areas.area_id, "
            f"(SELECT COUNT(*) FROM photos WHERE photos.session_area_id = session_areas.id "
            f"AND photos.trash_id IS NULL) AS photos FROM {_PARTS} "
            f"WHERE sessions.held_on = ? AND {_LIVE} ORDER BY sessions.sequence, session_areas.sequence",
            (day.isoformat(),),
        )
        return tuple(Seen(**row) for row in rows)

    def treatments_on(self, day: date) -> tuple[Treatment, ...]:
        """Return the treatments of all sessions of a day."""
        rows = self._database.rows(
            f"SELECT treatments.* FROM {_PARTS} JOIN treatments ON treatments.session_area_id = session_areas.id "
            f"WHERE sessions.held_on = ? AND treatments.trash_id IS NULL AND {_LIVE} ORDER BY treatments.sequence",
            (day.isoformat(),),
        )
        return tuple(from_row(Treatment, row) for row in rows)

    def records(self, kind: type[R], ids: Iterable[Id], by: str = "id") -> tuple[R, ...]:
        """Return the live records with these ids, or with these values of another field that names one."""
        table = TABLES[kind]
        return tuple(
            from_row(kind, row)
            for some in _batches(sorted(set(ids)))
            for row in self._database.rows(
                f'SELECT * FROM "{table}" WHERE trash_id IS NULL AND "{by}" IN ({_marks(some)}) ORDER BY sequence',
                some,
            )
        )

    def _last_days(self, parts: str, since: date) -> dict[Id, date]:
        rows = self._database.rows(
            f"SELECT session_areas.area_id, MAX(sessions.held_on) AS day FROM {parts} "
            "AND sessions.held_on >= ? GROUP BY session_areas.area_id",
            (since.isoformat(),),
        )
        return {row["area_id"]: date.fromisoformat(row["day"]) for row in rows}


def _marks(values: tuple[Id, ...]) -> str:
    return ", ".join("?" * len(values))


def _batches(ids: list[Id]) -> Iterator[tuple[Id, ...]]:
    rest = iter(ids)
    while some := tuple(islice(rest, _AT_ONCE)):
        yield some
