"""Undo, redo and who changed what: kept beside the data, from before-images of the same transaction."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from vein_tracker.model.records import Change, Id, Patient, Record
from vein_tracker.store import trash
from vein_tracker.store.context import Context
from vein_tracker.store.database import Row
from vein_tracker.store.rows import KINDS, TABLES, from_row
from vein_tracker.store.tree import Key, ascend, check, descend, read
from vein_tracker.text import Text


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of an activity list."""

    id: Id
    text: Text
    made_at: datetime
    user_name: str
    undone: bool


class History:
    """The changes of a library, newest undone first."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._database = context.database

    def next_undo(self) -> Text | None:
        """Return what `undo` would take back."""
        return _text(self._last_done())

    def next_redo(self) -> Text | None:
        """Return what `redo` would do again."""
        return _text(self._first_undone())

    def undo(self) -> Change | None:
        """Take back the newest change; what it had added goes into the trash."""
        change = self._last_done()
        return None if change is None else self._turn(change, "undone")

    def redo(self) -> Change | None:
        """Do again what was taken back last."""
        change = self._first_undone()
        return None if change is None else self._turn(change, "done")

    def whose(self, change: Change) -> tuple[Patient, ...]:
        """Return the patients whose records a change touched, by name; also one who is in the trash."""
        keys = [(kind, one) for kind, one in change.touched if issubclass(kind, Record) and kind in TABLES]
        above = (read(self._database, key) for key in ascend(self._database, keys) if key[0] is Patient)
        patients = (from_row(Patient, row) for row in above if row is not None)
        return tuple(sorted(patients, key=lambda one: (one.family_name, one.given_name)))

    def of(self, kind: type[Record], record_id: Id) -> tuple[Entry, ...]:
        """Return the changes of a record and of all that hangs from it, newest first."""
        ids = [key[1] for key in descend(self._database, [(kind, record_id)], live=False)]
        found: dict[Id, Row] = {}
        for some in _batches(ids):
            marks = ", ".join("?" * len(some))
            sql = (
                "SELECT DISTINCT changes.*, users.name FROM images JOIN changes ON changes.id = images.change_id "
                f"JOIN users ON users.id = changes.user_id WHERE images.record_id IN ({marks})"
            )
            found.update((row["id"], row) for row in self._database.rows(sql, some))
        newest_first = sorted(found.values(), key=lambda row: -row["sequence"])
        return tuple(_entry(row) for row in newest_first)

    def _last_done(self) -> Row | None:
        return self._database.row("SELECT * FROM changes WHERE state = 'done' ORDER BY sequence DESC LIMIT 1")

    def _first_undone(self) -> Row | None:
        return self._database.row("SELECT * FROM changes WHERE state = 'undone' ORDER BY sequence LIMIT 1")

    def _turn(self, change: Row, state: str) -> Change:
        """Swap the change's images with what the register says now."""
        touched: set[Key] = set()
        with self._database.atomic():
            images = self._database.rows(
                "SELECT * FROM images WHERE change_id = ? ORDER BY sequence", (change["id"],)
            )
            now = {image["id"]: read(self._database, _key(image)) for image in images}
            for image in images:
                touched.update(self._apply(image, undo=state == "undone"))
                row = now[image["id"]]
                self._database.update(
                    "images", image["id"], {"image": None if row is None else json.dumps(row)}
                )
            check(self._database, touched)
            self._database.update("changes", change["id"], {"state": state})
            self._context.audit.append("undo" if state == "undone" else "redo", "changes", change["id"])
        return Change(_text_of(change), frozenset(touched), undoable=False)

    def _apply(self, image: Row, *, undo: bool) -> list[Key]:
        key = _key(image)
        if image["created"] and undo:
            row = read(self._database, key)
            if row is None or row["trash_id"] is not None:
                return []
            return trash.put_in(self._context, key, lambda _: None)
        row = json.loads(image["image"])
        if row["trash_id"] is not None:  # its 30 days start anew
            self._database.update("trash", row["trash_id"], {"trashed_at": self._context.now()})
        self._database.update(image["kind"], image["record_id"], row)
        return [key]


def _key(image: Row) -> Key:
    return KINDS[image["kind"]], image["record_id"]


def _batches(ids: list[Id]) -> Iterator[tuple[Id, ...]]:
    for start in range(0, len(ids), 500):
        yield tuple(ids[start : start + 500])


def _text(change: Row | None) -> Text | None:
    return None if change is None else _text_of(change)


def _text_of(change: Row) -> Text:
    return Text(change["code"], change["template"], json.loads(change["arguments"]))


def _entry(row: Row) -> Entry:
    made_at = datetime.fromisoformat(row["made_at"])
    return Entry(row["id"], _text_of(row), made_at, row["name"], row["state"] == "undone")
