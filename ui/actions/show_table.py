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
}
