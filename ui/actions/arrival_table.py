"""The actions on photographs that come in without a patient: words, shortcuts, icons."""

from __future__ import annotations

from typing import Final

from ui.actions.entry import Do, Entry, Group, Where
from vein_tracker.text import QT_TRANSLATE_NOOP

ARRIVAL_TABLE: Final[dict[Do, Entry]] = {
    Do.INBOX: Entry(
        QT_TRANSLATE_NOOP("actions", "Inbox…"),
        QT_TRANSLATE_NOOP("actions", "See the photos that nobody has said yet whose they are"),
        ("Ctrl+I",),
        "photo",
        Group.PHOTOS,
    ),
    Do.PHOTO_CARD: Entry(
        QT_TRANSLATE_NOOP("actions", "Photo card…"),
        QT_TRANSLATE_NOOP(
            "actions", "Show a code to photograph first, so that the photos after it find this patient"
        ),
        ("Ctrl+Shift+C",),
        "photo",
        Group.PHOTOS,
        since=Where.PATIENT,
    ),
}
