"""The actions of the clinic's day."""

from __future__ import annotations

from typing import Final

from ui.actions.entry import Do, Entry, Group, Where
from vein_tracker.text import QT_TRANSLATE_NOOP

DAY_TABLE: Final[dict[Do, Entry]] = {
    Do.TODAY: Entry(
        QT_TRANSLATE_NOOP("actions", "Today"),
        QT_TRANSLATE_NOOP("actions", "Unfinished sessions, follow-ups due, who was seen"),
        ("Ctrl+T", "Alt+Home"),
        "calendar",
    ),
    Do.PROTOCOL: Entry(
        QT_TRANSLATE_NOOP("actions", "Photo protocol…"),
        QT_TRANSLATE_NOOP("actions", "Say how an area is photographed: views, standing, distance, light"),
        icon="camera",
        group=Group.PATIENT,
        since=Where.PATIENT,
    ),
}
