"""The actions that help."""

from __future__ import annotations

from typing import Final

from ui.actions.entry import Do, Entry, Where
from vein_tracker.text import QT_TRANSLATE_NOOP

HELP_TABLE: Final[dict[Do, Entry]] = {
    Do.PHOTO_HELP: Entry(
        QT_TRANSLATE_NOOP("actions", "How to photograph"),
        QT_TRANSLATE_NOOP("actions", "Distance, light, pose, posture and marker, in pictures"),
        ("Shift+F1",),
        "camera",
        since=Where.WELCOME,
    ),
    Do.TOUR: Entry(
        QT_TRANSLATE_NOOP("actions", "Tour"),
        QT_TRANSLATE_NOOP("actions", "Four steps through an area of a patient"),
        icon="info",
    ),
}
