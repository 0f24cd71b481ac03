"""What hangs from what: followed downwards for the trash, checked upwards so that no two patients are mixed up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vein_tracker.errors import PARENT_IN_TRASH, RECORDS_MISMATCH, VeinTrackerError
from vein_tracker.model.records import Id, Photo, Record, Session, SessionArea, TreatedArea, View
from vein_tracker.store.database import Database, Row
from vein_tracker.store.rows import HANGING, PARENTS, TABLES

Key = tuple[type[Record], Id]

_PHOTOS_OF_OTHER_AREAS = """
SELECT 1 FROM photos JOIN views ON views.id = photos.view_id
JOIN session_areas ON session_areas.id = photos.session_area_id
WHERE views.area_id <> session_areas.area_id AND photos.trash_id IS NULL AND {column} = ? LIMIT 1"""
_AREAS_OF_OTHER_PATIENTS = """
SELECT 1 FROM session_areas JOIN sessions ON sessions.id = session_areas.session_id
JOIN treated_areas ON treated_areas.id = session_areas.area_id
WHERE sessions.patient_id <> treated_areas.patient_id AND session_areas.trash_id IS NULL AND {column} = ? LIMIT 1"""
_BASELINES_OF_OTHER_VIEWS = """
SELECT 1 FROM views JOIN photos ON photos.id = views.baseline_id
WHERE (photos.view_id <> views.id OR photos.trash_id IS NOT NULL) AND {column} = ? LIMIT 1"""

_MISMATCHES: dict[type[Record], tuple[str, ...]] = {
    Photo: (_PHOTOS_OF_OTHER_AREAS.format(column="photos.id"),),
    View: (
        _PHOTOS_OF_OTHER_AREAS.format(column="photos.view_id"),
        _BASELINES_OF_OTHER_VIEWS.format(column="views.id"),
    ),
    SessionArea: (
        _PHOTOS_OF_OTHER_AREAS.format(column="photos.session_area_id"),
        _AREAS_OF_OTHER_PATIENTS.format(column="session_areas.id"),
    ),
    Session: (_AREAS_OF_OTHER_PATIENTS.format(column="session_areas.session_id"),),
    TreatedArea: (_AREAS_OF_OTHER_PATIENTS.format(column="session_areas.area_id"),),
}


def read(database: Database, key: Key) -> Row | None:
    """Return a record's row, live or in the trash."""
    kind, record_id = key
    return database.row(f'SELECT * FROM "{TABLES[kind]}" WHERE id = ?', (record_id,))


def descend(database: Database, roots: Iterable[Key], *, live: bool) -> Iterator[Key]:
    """Yield these records and all that hang from them, each once; only what is not in the trash where `live`."""
    seen = dict.fromkeys(roots)
    waiting = list(seen)
    condition = " AND trash_id IS NULL" if live else ""
    while waiting:
        kind, record_id = waiting.pop()
        yield kind, record_id
        for child, column in HANGING[kind]:
            found = database.rows(
                f'SELECT id FROM "{TABLES[child]}" WHERE "{column}" = ?{condition}', (record_id,)
            )
            new = [(child, row["id"]) for row in found if (child, row["id"]) not in seen]
            seen.update(dict.fromkeys(new))
            waiting.extend(new)


def ascend(database: Database, keys: Iterable[Key]) -> Iterator[Key]:
    """Yield these records and all from which they hang, each once, live or in the trash."""
    seen = dict.fromkeys(keys)
    waiting = list(seen)
    while waiting:
        key = waiting.pop()
        yield key
        row = read(database, key) or {}
        above = ((parent, row[column]) for column, parent in PARENTS[key[0]].items() if row)
        new = [one for one in above if one not in seen]
        seen.update(dict.fromkeys(new))
        waiting.extend(new)


def check(database: Database, keys: Iterable[Key]) -> None:
    """Refuse records that hang from what is gone, or that join two patients, areas or views."""
    for key in keys:
        row = read(database, key)
        if row is None or row["trash_id"] is not None:
            continue
        kind, record_id = key
        for column, parent in PARENTS[kind].items():
            above = read(database, (parent, row[column]))
            if above is None or above["trash_id"] is not None:
                raise VeinTrackerError(PARENT_IN_TRASH)
        if any(database.rows(sql, (record_id,)) for sql in _MISMATCHES.get(kind, ())):
            raise VeinTrackerError(RECORDS_MISMATCH)
