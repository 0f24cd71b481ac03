"""Notes that are pinned to photographs."""

from __future__ import annotations

from dataclasses import dataclass

from vein_tracker.model.records import Id, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class PinnedNote(Record):
    """What somebody wrote at a spot of a photograph: x, y in its upright full-size pixels, centres at whole numbers."""

    photo_id: Id
    spot: tuple[float, float]
    text: str
