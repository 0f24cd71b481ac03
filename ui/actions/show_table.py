"""The actions that hold photographs before somebody's eyes: to a patient, larger, with a lens or a measure."""

from __future__ import annotations

from typing import Final

from ui.actions.entry import Do, Entry, Group, Where
from vein_tracker.text import QT_TRANSLATE_NOOP

SHOW_TABLE: Final[dict[Do, Entry]] = {
    Do.PRESENT: Entry(
        QT_TRANSLATE_NOOP("actions", "Show to patient"),
        QT_TRANSLATE_NOOP("actions", "Show a patient their own area; leaving asks for the passphrase"),
        ("F5",),
        "present",
        Group.PATIENT,
        since=Where.PATIENT,
    ),
    Do.LOUPE: Entry(
        QT_TRANSLATE_NOOP("actions", "Loupe"),
        QT_TRANSLATE_NOOP("actions", "Look closer at both photos: 1:1, again 2:1 and 3:1, and off"),
        ("G",),
        "search",
        Group.PHOTOS,
        since=Where.AREA,
    ),
    Do.MEASURE: Entry(
        QT_TRANSLATE_NOOP("actions", "Measure a length"),
        QT_TRANSLATE_NOOP("actions", "Click along something; its length is told and not kept"),
        ("R",),
        "ruler",
        Group.OVERLAYS,
        since=Where.AREA,
    ),
    Do.FULL_SCREEN: Entry(
        QT_TRANSLATE_NOOP("actions", "Full screen"),
        QT_TRANSLATE_NOOP("actions", "Give the photos the whole screen; Esc goes back"),
        ("F11",),
        "full-screen",
        Group.PHOTOS,
        since=Where.AREA,
    ),
}
