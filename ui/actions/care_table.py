"""What is recorded of a patient beside their skin, and how entries are put in order."""

from __future__ import annotations

from typing import Final

from ui.actions.entry import Do, Entry, Group, Where
from vein_tracker.text import QT_TRANSLATE_NOOP

CARE_TABLE: Final[dict[Do, Entry]] = {
    Do.CHECKLIST: Entry(
        QT_TRANSLATE_NOOP("actions", "Checklist…"),
        QT_TRANSLATE_NOOP("actions", "Record what was asked before treatment; earlier checklists are kept"),
        icon="check",
        group=Group.PATIENT,
        since=Where.PATIENT,
    ),
    Do.ASSESSMENT: Entry(
        QT_TRANSLATE_NOOP("actions", "Veins examined…"),
        QT_TRANSLATE_NOOP("actions", "Record that the veins were examined, with duplex or without"),
        icon="search",
        group=Group.PATIENT,
        since=Where.PATIENT,
    ),
    Do.MERGE_PATIENT: Entry(
        QT_TRANSLATE_NOOP("actions", "Merge with another patient…"),
        QT_TRANSLATE_NOOP("actions", "Make one of two entries of the same person"),
        icon="person",
        group=Group.PATIENT,
        since=Where.PATIENT,
    ),
    Do.ARCHIVE_PATIENT: Entry(
        QT_TRANSLATE_NOOP("actions", "Archive patient"),
        QT_TRANSLATE_NOOP("actions", "Fold the patient out of list and search; nothing is deleted"),
        icon="folder",
        group=Group.PATIENT,
        since=Where.PATIENT,
    ),
    Do.UNARCHIVE_PATIENT: Entry(
        QT_TRANSLATE_NOOP("actions", "Bring back from the archive"),
        QT_TRANSLATE_NOOP("actions", "Show the patient in list and search again"),
        icon="restore",
        group=Group.PATIENT,
        since=Where.PATIENT,
    ),
}
