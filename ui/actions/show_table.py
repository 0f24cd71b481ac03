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
        ("X",),
        "search",
        Group.PHOTOS,
        since=Where.AREA,
    ),
    Do.MEASURE: Entry(
        QT_TRANSLATE_NOOP("actions", "Measure a length"),
        QT_TRANSLATE_NOOP("actions", "Click along something; its length is told and not kept"),
        ("E",),
        "ruler",
        Group.OVERLAYS,
        since=Where.AREA,
    ),
    Do.NOTE: Entry(
        QT_TRANSLATE_NOOP("actions", "Pin a note…"),
        QT_TRANSLATE_NOOP("actions", "Click a spot of a photo and write what is there"),
        ("A",),
        "note",
        Group.OVERLAYS,
        since=Where.AREA,
    ),
    Do.NOTES: Entry(
        QT_TRANSLATE_NOOP("actions", "Show notes"),
        QT_TRANSLATE_NOOP("actions", "Show the notes that are pinned to the photos, or hide them"),
        ("Shift+A",),
        group=Group.OVERLAYS,
        since=Where.AREA,
    ),
    Do.NOTE_LIST: Entry(
        QT_TRANSLATE_NOOP("actions", "Notes of this view…"),
        QT_TRANSLATE_NOOP(
            "actions", "List the notes of all photos of this view; go to one, change or delete it"
        ),
        ("J",),
        "note",
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
    Do.ACTIVITY: Entry(
        QT_TRANSLATE_NOOP("actions", "Activity…"),
        QT_TRANSLATE_NOOP("actions", "Who did what to this area, and when"),
        icon="activity",
        group=Group.PATIENT,
        since=Where.AREA,
    ),
}
