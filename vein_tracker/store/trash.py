"""Into the trash, back out of it, and after 30 days gone for good."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import datetime

from vein_tracker.errors import CHANGE_ERASED, RECORD_GONE, VeinTrackerError
from vein_tracker.model.records import Id, InboxPhoto, Patient, Photo, View
from vein_tracker.store.context import Context
from vein_tracker.store.database import Database
from vein_tracker.store.lapse import past
from vein_tracker.store.register import TRASH_DAYS
from vein_tracker.store.rows import KINDS, TABLES
from vein_tracker.store.tree import Key, descend, read

Remember = Callable[[Key], object]
"""Told of each record before it is changed."""


def put_in(context: Context, root: Key, remember: Remember) -> list[Key]:
    """Trash a record and all that hangs from it; views lose a baseline that goes."""
    database = context.database
    row = read(database, root)
    if row is None or row["trash_id"] is not None:
        raise VeinTrackerError(RECORD_GONE)
    keys = list(descend(database, [root], live=True))
    stamp = context.stamp()
    for key in keys:
        remember(key)
    unlinked = unlink(database, keys, remember)
    entry = {
        **stamp,
        "kind": TABLES[root[0]],
        "record_id": root[1],
        "trashed_at": context.now(),
        "unlinked": json.dumps(unlinked),
    }
    database.insert("trash", entry)
    for kind, record_id in keys:
        database.update(TABLES[kind], record_id, {"trash_id": stamp["id"]})
    return [*keys, *((View, view_id) for view_id, _ in unlinked)]


def unlink(database: Database, keys: Iterable[Key], remember: Remember) -> list[tuple[Id, Id]]:
    """Take photographs that go elsewhere from the views whose baseline they are; return (view, photo) each."""
    taken = set(keys)
    unlinked = []
    for kind, photo_id in taken:
        if kind is not Photo:
            continue
        for view in database.rows("SELECT id FROM views WHERE baseline_id = ?", (photo_id,)):
            if (View, view["id"]) not in taken:
                remember((View, view["id"]))
                database.update("views", view["id"], {"baseline_id": None})
                unlinked.append((view["id"], photo_id))
    return unlinked


def take_out(context: Context, trash_id: Id, remember: Remember) -> list[Key]:
    """Bring back what went into the trash together, and the baselines that views lost by it."""
    database = context.database
    entry = database.row("SELECT * FROM trash WHERE id = ?", (trash_id,))
    keys = _in_trash(database, trash_id)
    if entry is None or not keys:
        raise VeinTrackerError(RECORD_GONE)
    for key in keys:
        remember(key)
        database.update(TABLES[key[0]], key[1], {"trash_id": None})
    for view_id, photo_id in json.loads(entry["unlinked"]):
        view, photo = read(database, (View, view_id)), read(database, (Photo, photo_id))
        free = view is not None and view["trash_id"] is None and view["baseline_id"] is None
        if free and photo is not None and photo["view_id"] == view_id:
            remember((View, view_id))
            database.update("views", view_id, {"baseline_id": photo_id})
            keys.append((View, view_id))
    return keys


def purge(context: Context, now: datetime) -> list[str]:
    """Erase what has been in the trash for 30 days; return the object files that nothing needs any more."""
    database = context.database
    roots = _expired(database, now)
    if not roots:
        return []
    with database.atomic():
        keys = list(descend(database, roots, live=False))
        freed = [file for key in keys for file in _erase(context, key)]
        _forget_changes(database, keys)
        return freed


def forget(context: Context, root: Key) -> list[str]:
    """Erase at once what was added and taken back again; return the object files that nothing needs any more.

    Only where no change that Undo still takes back has touched it.
    """
    database = context.database
    keys = list(descend(database, [root], live=False))
    for kind, record_id in keys:
        row = read(database, (kind, record_id))
        done = "SELECT 1 FROM images JOIN changes ON changes.id = change_id WHERE record_id = ? AND state = 'done'"
        if row is None or row["trash_id"] is None or database.row(done, (record_id,)):
            raise VeinTrackerError(RECORD_GONE)
    freed = [file for key in keys for file in _erase(context, key)]
    for kind, record_id in keys:
        database.run("DELETE FROM images WHERE kind = ? AND record_id = ?", (TABLES[kind], record_id))
    return freed


def _in_trash(database: Database, trash_id: Id) -> list[Key]:
    return [
        (kind, row["id"])
        for table, kind in KINDS.items()
        for row in database.rows(f'SELECT id FROM "{table}" WHERE trash_id = ?', (trash_id,))
    ]


def _expired(database: Database, now: datetime) -> list[Key]:
    """Return what went into the trash 30 days ago, by the clock and by what was done since."""
    trashed = [
        ((kind, row["id"]), row["sequence"], datetime.fromisoformat(row["trashed_at"]))
        for table, kind in KINDS.items()
        for row in database.rows(
            f'SELECT "{table}".id, trash.sequence, trashed_at FROM "{table}" JOIN trash ON trash.id = trash_id'
        )
    ]
    if all(trashed_at + TRASH_DAYS > now for _, _, trashed_at in trashed):
        return []
    long_ago = past(database, now, TRASH_DAYS)
    return [
        key
        for key, sequence, trashed_at in trashed
        if long_ago and sequence <= long_ago.sequence and trashed_at <= long_ago.at
    ]


def _erase(context: Context, key: Key) -> list[str]:
    kind, record_id = key
    database = context.database
    freed = _erase_photo(database, record_id) if kind is Photo else []
    if kind is InboxPhoto:
        freed = _erase_inbox_photo(database, record_id)
    if kind is Patient:
        database.run("DELETE FROM drafts WHERE patient_id = ?", (record_id,))
    database.run(f'DELETE FROM "{TABLES[kind]}" WHERE id = ?', (record_id,))
    context.audit.append("purge", TABLES[kind], record_id)
    return freed


def _erase_photo(database: Database, photo_id: Id) -> list[str]:
    """Delete what was derived from a photograph, and its object's row; its file goes after the commit."""
    object_id = database.value("SELECT object_id FROM photos WHERE id = ?", (photo_id,))
    database.run("UPDATE views SET baseline_id = NULL WHERE baseline_id = ?", (photo_id,))
    held_against = "SELECT id FROM comparisons WHERE baseline_id = ?"
    database.run(f"DELETE FROM corrected_figures WHERE source_id IN ({held_against})", (photo_id,))
    for table in ("thumbnails", "measurements", "comparisons", "ratings", "corrected_figures"):
        database.run(f"DELETE FROM {table} WHERE photo_id = ?", (photo_id,))
    for table in ("comparisons", "ratings"):
        database.run(f"DELETE FROM {table} WHERE baseline_id = ?", (photo_id,))
    others = "SELECT 1 FROM photos WHERE object_id = ? AND id <> ?"
    if database.row(others, (object_id, photo_id)):
        return []
    return [_erase_object(database, object_id)]


def _erase_inbox_photo(database: Database, photo_id: Id) -> list[str]:
    """Delete an unfiled photograph's thumbnail and its object's row; filing gave the Photo an object of its own."""
    object_id = database.value("SELECT object_id FROM inbox_photos WHERE id = ?", (photo_id,))
    database.run("DELETE FROM inbox_thumbnails WHERE photo_id = ?", (photo_id,))
    return [_erase_object(database, object_id)]


def _erase_object(database: Database, object_id: Id) -> str:
    file = str(database.value("SELECT file FROM objects WHERE id = ?", (object_id,)))
    database.run("DELETE FROM objects WHERE id = ?", (object_id,))
    return file


def _forget_changes(database: Database, keys: list[Key]) -> None:
    """Delete before-images of what was erased; no undo reaches back past them, no name stays in a text.

    A text without arguments holds none, and still says what was done to the records that are left.
    """
    touched = set()
    for kind, record_id in keys:
        where = "kind = ? AND record_id = ?"
        rows = database.rows(f"SELECT change_id FROM images WHERE {where}", (TABLES[kind], record_id))
        touched |= {row["change_id"] for row in rows}
        database.run(f"DELETE FROM images WHERE {where}", (TABLES[kind], record_id))
    for change_id in touched:
        database.run(
            "UPDATE changes SET state = 'final' WHERE sequence <= (SELECT sequence FROM changes WHERE id = ?)",
            (change_id,),
        )
        database.run(
            "UPDATE changes SET code = ?, template = ?, arguments = '{}' WHERE id = ? AND arguments <> '{}'",
            (CHANGE_ERASED.code, CHANGE_ERASED.template, change_id),
        )
        database.run(
            "DELETE FROM changes WHERE id = ? AND id NOT IN (SELECT change_id FROM images)", (change_id,)
        )
