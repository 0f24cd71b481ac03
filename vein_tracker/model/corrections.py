"""What a person corrected by hand in the veins of a photo: kept apart from what was found."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vein_tracker.model.records import Id, Record


class StrokeKind(StrEnum):
    """Whether a person put a vein in, or took one out."""

    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A path that a person drew, x and y in upright full-size pixels of the photo, centres at whole numbers.

    `width`: how wide, in the same pixels; of a vein that was added its diameter.
    """

    kind: StrokeKind
    points: tuple[tuple[float, float], ...]
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrections(Record):
    """All corrections by hand of one photo, in the order in which they were drawn: a later one wins."""

    photo_id: Id
    strokes: tuple[Stroke, ...] = ()
    author: str = ""
    made_at: datetime


def strokes_key(strokes: tuple[Stroke, ...]) -> str:
    """Return what tells these strokes from any others; nothing for none."""
    if not strokes:
        return ""
    plain = [[one.kind.value, one.width, one.points] for one in strokes]
    return hashlib.sha256(json.dumps(plain).encode()).hexdigest()[:32]
