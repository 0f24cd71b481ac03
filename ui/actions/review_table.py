"""The actions that put right what was found in a photograph."""

from __future__ import annotations

from typing import Final

from ui.actions.entry import Do, Entry, Group, Where
from vein_tracker.text import QT_TRANSLATE_NOOP

REVIEW_TABLE: Final[dict[Do, Entry]] = {
    Do.REVIEW: Entry(
        QT_TRANSLATE_NOOP("actions", "Review…"),
        QT_TRANSLATE_NOOP("actions", "Check alignment, region and veins of the photo; correct veins by hand"),
        ("Ctrl+R",),
        "edit",
        Group.PHOTOS,
        since=Where.AREA,
    ),
}
