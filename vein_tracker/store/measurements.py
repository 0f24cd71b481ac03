"""Figures of photographs: only ever added to, each row with what it takes to compute it again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from vein_tracker.model.records import Id, Landmarks, Region
from vein_tracker.model.results import Comparison, Measurement
from vein_tracker.store.codec import decoder
from vein_tracker.store.database import Database, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredMeasurement:
    """Figures, the masks that they were counted on (PNG), and what they were measured from and with.

    `segments`: the veins, packed; None where an older version measured. `given_px_per_mm`: what a person said.
    """

    id: Id
    photo_id: Id
    digest: str
    region: Region | None
    software: str
    measured_at: datetime
    measurement: Measurement
    veins_png: bytes
    skin_png: bytes
    segments: bytes | None
    given_px_per_mm: float | None


@dataclass(frozen=True, slots=True)
class ComparedMasks:
    """What a comparison counted, PNG, in the baseline's working frame; `skin` is what both photographs show."""

    veins_before: bytes
    veins_after: bytes
    skin: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredComparison:
    """What a photograph shows beside its baseline, and what a person had given: scale of the baseline, landmarks.

    `region`: where it was compared, in the baseline's pixels. `field`: how soft tissue moved beyond the homography,
    packed; None where it did not, or an older version aligned.
    """

    id: Id
    comparison: Comparison
    region: Region | None
    given_px_per_mm: float | None
    landmarks: Landmarks | None
    field: bytes | None


_MASKS = ("veins_before_png", "veins_after_png", "skin_png")


class Made(NamedTuple):
    """That a photograph was measured, or else compared: when and by whom."""

    made_at: datetime
    user_name: str
    measured: bool


class Measurements:
    """Measurements and comparisons; the newest by sequence counts, whatever the clock said."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def latest(self, photo_id: Id) -> StoredMeasurement | None:
        """Return a photograph's newest measurement."""
        return next(iter(self._of(photo_id, limit=1)), None)

    def all(self, photo_id: Id) -> tuple[StoredMeasurement, ...]:
        """Return all measurements of a photograph, newest first."""
        return self._of(photo_id, limit=-1)

    def comparison(self, photo_id: Id, baseline_id: Id) -> StoredComparison | None:
        """Return the newest comparison of a photograph with a baseline."""
        rows = self._database.rows(
            "SELECT id, figures, region, given_px_per_mm, landmarks, field FROM comparisons "
            "WHERE photo_id = ? AND baseline_id = ? ORDER BY sequence DESC LIMIT 1",
            (photo_id, baseline_id),
        )
        return next((_stored_comparison(row) for row in rows), None)

    def compared_masks(self, photo_id: Id, baseline_id: Id) -> ComparedMasks | None:
        """Return what the newest comparison counted; None where it counted nothing, or an older version did it."""
        rows = self._database.rows(
            f"SELECT {', '.join(_MASKS)} FROM comparisons "
            "WHERE photo_id = ? AND baseline_id = ? ORDER BY sequence DESC LIMIT 1",
            (photo_id, baseline_id),
        )
        found = [[row[name] for name in _MASKS] for row in rows]
        return next((ComparedMasks(*map(bytes, one)) for one in found if None not in one), None)

    def corrected_measurement(self, source_id: Id, key: str) -> Measurement | None:
        """Return the figures that a measurement comes to with the strokes of this key; None where not counted yet."""
        figures = self._corrected(source_id, key)
        return None if figures is None else decoder(Measurement)(figures)

    def corrected_comparison(self, source_id: Id, key: str) -> Comparison | None:
        """Return the figures that a comparison comes to with the strokes of this key; None where not counted yet."""
        figures = self._corrected(source_id, key)
        return None if figures is None else decoder(Comparison)(figures)

    def _corrected(self, source_id: Id, key: str) -> Any:
        row = self._database.row(
            "SELECT figures FROM corrected_figures WHERE source_id = ? AND strokes_key = ? "
            "ORDER BY sequence DESC LIMIT 1",
            (source_id, key),
        )
        return None if row is None else json.loads(row["figures"])

    def made(self, photo_ids: Iterable[Id]) -> tuple[Made, ...]:
        """Return when and by whom photographs were measured and compared."""
        return tuple(made for photo_id in photo_ids for made in self._made(photo_id))

    def _made(self, photo_id: Id) -> Iterator[Made]:
        for table, column in (("measurements", "measured_at"), ("comparisons", "compared_at")):
            rows = self._database.rows(
                f"SELECT {column} AS at, users.name FROM {table} JOIN users ON users.id = {table}.user_id "
                "WHERE photo_id = ?",
                (photo_id,),
            )
            for row in rows:
                yield Made(datetime.fromisoformat(row["at"]), row["name"], table == "measurements")

    def _of(self, photo_id: Id, limit: int) -> tuple[StoredMeasurement, ...]:
        rows = self._database.rows(
            "SELECT * FROM measurements WHERE photo_id = ? ORDER BY sequence DESC LIMIT ?", (photo_id, limit)
        )
        return tuple(_stored(row) for row in rows)


def _stored(row: Row) -> StoredMeasurement:
    return StoredMeasurement(
        id=row["id"],
        photo_id=row["photo_id"],
        digest=row["digest"],
        region=_region(row),
        software=row["software"],
        measured_at=datetime.fromisoformat(row["measured_at"]),
        measurement=decoder(Measurement)(json.loads(row["figures"])),
        veins_png=bytes(row["veins_png"]),
        skin_png=bytes(row["skin_png"]),
        segments=None if row["segments"] is None else bytes(row["segments"]),
        given_px_per_mm=row["given_px_per_mm"],
    )


def _region(row: Row) -> Region | None:
    return None if row["region"] is None else decoder(Region)(json.loads(row["region"]))


def _stored_comparison(row: Row) -> StoredComparison:
    landmarks = row["landmarks"]
    return StoredComparison(
        id=row["id"],
        comparison=decoder(Comparison)(json.loads(row["figures"])),
        region=_region(row),
        given_px_per_mm=row["given_px_per_mm"],
        landmarks=None if landmarks is None else decoder(Landmarks)(json.loads(landmarks)),
        field=None if row["field"] is None else bytes(row["field"]),
    )
