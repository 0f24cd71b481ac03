"""Records ↔ rows, by the records' own fields; which table keeps them and what hangs from what."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from functools import cache
from typing import Any

from vein_tracker.model.corrections import Corrections
from vein_tracker.model.pinned import PinnedNote
from vein_tracker.model.records import (
    Checklist,
    Consent,
    InboxPhoto,
    Patient,
    Photo,
    PhotoCard,
    Protocol,
    R,
    Record,
    Session,
    SessionArea,
    SetupCheck,
    TreatedArea,
    Treatment,
    VenousAssessment,
    View,
)
from vein_tracker.store.codec import decoder, dumps, hints, is_scalar, plain
from vein_tracker.store.database import Row, SqlValue

TABLES: dict[type[Record], str] = {
    Patient: "patients",
    Consent: "consents",
    TreatedArea: "treated_areas",
    View: "views",
    Session: "sessions",
    SessionArea: "session_areas",
    Treatment: "treatments",
    Photo: "photos",
    SetupCheck: "setup_checks",
    InboxPhoto: "inbox_photos",
    PhotoCard: "photo_cards",
    Checklist: "checklists",
    VenousAssessment: "venous_assessments",
    Protocol: "protocols",
    Corrections: "corrections",
    PinnedNote: "pinned_notes",
}
KINDS: dict[str, type[Record]] = {table: kind for kind, table in TABLES.items()}

PARENTS: dict[type[Record], dict[str, type[Record]]] = {
    Patient: {},
    Consent: {"patient_id": Patient},
    TreatedArea: {"patient_id": Patient},
    View: {"area_id": TreatedArea},
    Session: {"patient_id": Patient},
    SessionArea: {"session_id": Session, "area_id": TreatedArea},
    Treatment: {"session_area_id": SessionArea},
    Photo: {"view_id": View, "session_area_id": SessionArea},
    SetupCheck: {},
    InboxPhoto: {},
    PhotoCard: {"patient_id": Patient},
    Checklist: {"patient_id": Patient},
    VenousAssessment: {"patient_id": Patient},
    Protocol: {"area_id": TreatedArea},
    Corrections: {"photo_id": Photo},
    PinnedNote: {"photo_id": Photo},
}
"""Of each kind: the fields that name what it hangs from, in the trash and when it is erased."""

HANGING: dict[type[Record], tuple[tuple[type[Record], str], ...]] = {
    parent: tuple(
        (child, name)
        for child, parents in PARENTS.items()
        for name, kind in parents.items()
        if kind is parent
    )
    for parent in TABLES
}
"""Of each kind: the kinds that hang from it, and by which field."""


def to_row(record: Record) -> dict[str, SqlValue]:
    """Return a record's columns."""
    return {name: _column(getattr(record, name), kind) for name, kind in hints(type(record)).items()}


def to_column(kind: type[Record], name: str, value: object) -> SqlValue:
    """Return one field's value as its column holds it."""
    return _column(value, hints(kind)[name])


def from_row(kind: type[R], row: Row) -> R:
    """Return the record that a row holds."""
    return kind(**{name: decode(row[name]) for name, decode in _readers(kind)})


def _column(value: object, declared: Any) -> SqlValue:
    if value is None:
        return None
    if not is_scalar(declared):
        return dumps(value)
    simple = plain(value)
    if isinstance(simple, str):
        # a file name may hold bytes that are no text; a register that refused it would lose the photo
        return simple.encode("utf-8", "replace").decode()
    if isinstance(simple, float) and not math.isfinite(simple):
        raise ValueError("a register holds no NaN and no infinity")
    return int(simple) if isinstance(simple, bool) else simple


def _readers(kind: Any) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    return _decoders(kind)


@cache
def _decoders(kind: Any) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    return tuple((name, _decoder(declared)) for name, declared in hints(kind).items())


def _decoder(declared: Any) -> Callable[[Any], Any]:
    decode = decoder(declared)
    if is_scalar(declared):
        return decode
    return lambda value: decode(None if value is None else json.loads(value))
