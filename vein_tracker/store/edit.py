"""One transaction: records, before-images and audit events together, and the Change that it comes to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from vein_tracker import __version__
from vein_tracker.errors import RECORD_GONE, VeinTrackerError
from vein_tracker.model.drafts import SessionDraft
from vein_tracker.model.ratings import Pair, Rating, RatingRound
from vein_tracker.model.records import Change, Id, Landmarks, Photo, Record, Region
from vein_tracker.store import trash
from vein_tracker.store.codec import dumps
from vein_tracker.store.context import Context
from vein_tracker.store.database import Row
from vein_tracker.store.drafts import draft_row
from vein_tracker.store.objects import StoredObject
from vein_tracker.store.ratings import rating_row, round_row
from vein_tracker.store.rows import TABLES, to_row
from vein_tracker.store.tree import Key, check, read
from vein_tracker.text import Text

if TYPE_CHECKING:
    from vein_tracker.model.results import Comparison, Measurement
    from vein_tracker.store.measurements import ComparedMasks


class Edit:
    """What a transaction does; `change` says so once it is over, and which object files nothing needs, `freed`."""

    def __init__(self, context: Context, text: Text) -> None:
        self._context = context
        self._database = context.database
        self._text = text
        self._before: dict[Key, Row | None] = {}
        self._derived: set[tuple[type[object], Id]] = set()
        self._change: Change | None = None
        self._undoable = True
        self.freed: list[str] = []

    @property
    def change(self) -> Change:
        """What was written; only after the transaction."""
        if self._change is None:
            raise RuntimeError("the transaction is not over yet")
        return self._change

    def put(self, record: Record) -> None:
        """Add a record, or change the one of the same id."""
        key = (type(record), record.id)
        table, row = TABLES[key[0]], to_row(record)
        before = self._remember(key)
        if before is None:
            self._database.insert(table, {**self._context.stamp(record.id), **row})
            return
        if before["trash_id"] is not None:
            raise VeinTrackerError(RECORD_GONE)
        self._database.update(table, record.id, row)
        if isinstance(record, Photo) and before["view_id"] != record.view_id:
            trash.unlink(self._database, [key], self._remember)

    def trash(self, kind: type[Record], record_id: Id) -> None:
        """Put a record and all that hangs from it into the trash for 30 days."""
        trash.put_in(self._context, (kind, record_id), self._remember)

    def restore(self, trash_id: Id) -> None:
        """Bring back what went into the trash together."""
        trash.take_out(self._context, trash_id, self._remember)

    def forget(self, kind: type[Record], record_id: Id) -> None:
        """Erase what was added and taken back again, so that it can be added anew, elsewhere."""
        self.freed += trash.forget(self._context, (kind, record_id))

    def hand_over(self, kind: type[Record], column: str, from_id: Id, to_id: Id) -> None:
        """Let all that hangs from one record hang from another, in the trash, too: it can be restored there."""
        table = TABLES[kind]
        for row in self._database.rows(f'SELECT id FROM "{table}" WHERE "{column}" = ?', (from_id,)):
            self._remember((kind, row["id"]))
            self._database.update(table, row["id"], {column: to_id})

    def add_object(self, stored: StoredObject) -> None:
        """Add the row of an object whose file is on the disk already."""
        row = {
            **self._context.stamp(stored.id),
            "file": stored.file,
            "kind": stored.kind.value,
            "epoch": stored.epoch,
            "byte_count": stored.byte_count,
            "filed_at": self._context.now(),
        }
        self._database.insert("objects", row)
        self._context.audit.append("file", "objects", stored.id)

    def add_thumbnail(self, photo_id: Id, jpeg: bytes) -> None:
        """Keep a small picture of a photograph, instead of the one before."""
        self._database.run("DELETE FROM thumbnails WHERE photo_id = ?", (photo_id,))
        self._database.insert("thumbnails", {**self._context.stamp(), "photo_id": photo_id, "jpeg": jpeg})
        self._derived.add((Photo, photo_id))

    def add_inbox_thumbnail(self, photo_id: Id, jpeg: bytes) -> None:
        """Keep a small picture of an unfiled photograph."""
        self._database.insert(
            "inbox_thumbnails", {**self._context.stamp(), "photo_id": photo_id, "jpeg": jpeg}
        )

    def add_measurement(
        self,
        photo_id: Id,
        digest: str,
        region: Region | None,
        measurement: Measurement,
        veins_png: bytes,
        skin_png: bytes,
        segments: bytes | None = None,
        given_px_per_mm: float | None = None,
    ) -> Id:
        """Add figures of a photograph, and the veins, packed; earlier ones stay. Return the row's id."""
        row = {
            **self._context.stamp(),
            "photo_id": photo_id,
            "digest": digest,
            "region": None if region is None else dumps(region),
            "recipe": measurement.recipe,
            "software": __version__,
            "measured_at": self._context.now(),
            "figures": dumps(measurement),
            "veins_png": veins_png,
            "skin_png": skin_png,
            "segments": segments,
            "given_px_per_mm": given_px_per_mm,
        }
        self._database.insert("measurements", row)
        self._add_derived("measure", type(measurement), photo_id)
        return str(row["id"])

    def add_comparison(
        self,
        photo_id: Id,
        baseline_id: Id,
        region: Region | None,
        comparison: Comparison,
        given_px_per_mm: float | None = None,
        masks: ComparedMasks | None = None,
        landmarks: Landmarks | None = None,
        field: bytes | None = None,
    ) -> Id:
        """Add what a photo shows beside its baseline, what was counted and how it was aligned; return the row's id."""
        row = {
            **self._context.stamp(),
            "photo_id": photo_id,
            "baseline_id": baseline_id,
            "region": None if region is None else dumps(region),
            "recipe": comparison.recipe,
            "software": __version__,
            "compared_at": self._context.now(),
            "figures": dumps(comparison),
            "given_px_per_mm": given_px_per_mm,
            "veins_before_png": masks.veins_before if masks else None,
            "veins_after_png": masks.veins_after if masks else None,
            "skin_png": masks.skin if masks else None,
            "landmarks": None if landmarks is None else dumps(landmarks),
            "field": field,
        }
        self._database.insert("comparisons", row)
        self._add_derived("compare", type(comparison), photo_id)
        return str(row["id"])

    def add_corrected(self, photo_id: Id, source_id: Id, key: str, figures: Measurement | Comparison) -> None:
        """Add what a measurement or a comparison comes to with a person's strokes."""
        row = {"photo_id": photo_id, "source_id": source_id, "strokes_key": key, "figures": dumps(figures)}
        self._database.insert("corrected_figures", {**self._context.stamp(), **row})
        self._add_derived("correct", type(figures), photo_id)

    def add_round(self, round_id: Id, rater: str, seed: str, pairs: tuple[Pair, ...]) -> None:
        """Add a round of blinded ratings, with the seed from which its order is drawn."""
        row = round_row(rater, seed, pairs, self._context.now())
        self._database.insert("rating_rounds", {**self._context.stamp(round_id), **row})
        self._derived.add((RatingRound, round_id))
        self._context.audit.append("begin_round", "rating_rounds", round_id)

    def add_rating(self, rating: Rating) -> None:
        """Add what a rater said, or that it is taken back; what was said before stays."""
        stamp = self._context.stamp()
        self._database.insert("ratings", {**stamp, **rating_row(rating, self._context.now())})
        self._derived.add((Rating, rating.round_id))
        self._context.audit.append("rate", "ratings", str(stamp["id"]))

    def keep_draft(self, draft: SessionDraft) -> None:
        """Keep what stands in a session form, instead of what stood in it before."""
        self.drop_draft(draft.id)
        row = draft_row(draft, self._context.now())
        self._database.insert("drafts", {**self._context.stamp(draft.id), **row})

    def drop_draft(self, draft_id: Id) -> None:
        """Keep a session form no longer, as it was saved or thrown away."""
        self._database.run("DELETE FROM drafts WHERE id = ?", (draft_id,))

    def leave_undo_alone(self) -> None:
        """Keep this out of what Undo takes back: it came by itself, and the person's last edit is still the last."""
        self._undoable = False

    def note(self, action: str) -> None:
        """Enter into the audit trail what leaves no record, such as an export."""
        self._context.audit.append(action)

    def finish(self) -> None:
        """Check what was written and file the change, still inside the transaction."""
        changed = [key for key, before in self._before.items() if read(self._database, key) != before]
        check(self._database, changed)
        if changed:
            self._file_change(changed)
        touched = frozenset(changed) | frozenset(self._derived)
        self._change = Change(self._text, touched, undoable=bool(changed) and self._undoable)

    def _remember(self, key: Key) -> Row | None:
        """Return a record's row; the first time in this transaction it is the before-image, too."""
        row = read(self._database, key)
        self._before.setdefault(key, row)
        return row

    def _add_derived(self, action: str, kind: type[object], photo_id: Id) -> None:
        self._derived.add((kind, photo_id))
        self._context.audit.append(action, TABLES[Photo], photo_id)

    def _file_change(self, changed: list[Key]) -> None:
        if self._undoable:
            self._database.run("UPDATE changes SET state = 'final' WHERE state = 'undone'")
        stamp = self._context.stamp()
        change = {
            **stamp,
            "made_at": self._context.now(),
            "code": self._text.code,
            "template": self._text.template,
            "arguments": dumps(dict(self._text.arguments)),
            "state": "done" if self._undoable else "final",
        }
        self._database.insert("changes", change)
        for key in changed:
            before = self._before[key]
            image = {
                **self._context.stamp(),
                "change_id": stamp["id"],
                "kind": TABLES[key[0]],
                "record_id": key[1],
                "created": int(before is None),
                "image": None if before is None else json.dumps(before),
            }
            self._database.insert("images", image)
            self._context.audit.append(self._text.code, TABLES[key[0]], key[1])
