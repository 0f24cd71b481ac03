"""The table of actions: words, shortcuts, icons, and on which page each works."""

from __future__ import annotations

from typing import Final

from ui.actions.arrival_table import ARRIVAL_TABLE
from ui.actions.capture_table import CAPTURE_TABLE
from ui.actions.care_table import CARE_TABLE
from ui.actions.day_table import DAY_TABLE
from ui.actions.entry import Do, Entry, Group, Where
from ui.actions.help_table import HELP_TABLE
from ui.actions.photo_table import PHOTO_TABLE
from ui.actions.review_table import REVIEW_TABLE
from ui.actions.show_table import SHOW_TABLE
from vein_tracker.text import QT_TRANSLATE_NOOP

TABLE: Final[dict[Do, Entry]] = {
    Do.BACK: Entry(
        QT_TRANSLATE_NOOP("actions", "Back"),
        QT_TRANSLATE_NOOP("actions", "Back to where you came from"),
        ("Esc", "Alt+Left"),
        "back",
    ),
    Do.FIND_ANYTHING: Entry(
        QT_TRANSLATE_NOOP("actions", "Find…"),
        QT_TRANSLATE_NOOP("actions", "Find a patient, an area or an action"),
        ("Ctrl+K",),
        "search",
        since=Where.WELCOME,
    ),
    Do.FIND: Entry(
        QT_TRANSLATE_NOOP("actions", "Find a patient"),
        QT_TRANSLATE_NOOP("actions", "Find a patient by name, number or date of birth"),
        ("Ctrl+F",),
        "search",
    ),
    Do.PATIENTS: Entry(
        QT_TRANSLATE_NOOP("actions", "Patients"),
        QT_TRANSLATE_NOOP("actions", "Unfold the list of patients, or fold it away"),
        ("Ctrl+B",),
        "menu",
        since=Where.PATIENT,
    ),
    Do.NEW_PATIENT: Entry(
        QT_TRANSLATE_NOOP("actions", "New patient"),
        QT_TRANSLATE_NOOP("actions", "Add a patient to the library"),
        ("Ctrl+N",),
        "plus",
    ),
    Do.UNDO: Entry(
        QT_TRANSLATE_NOOP("actions", "Undo"),
        QT_TRANSLATE_NOOP("actions", "Take back the last change"),
        ("Ctrl+Z",),
        "undo",
    ),
    Do.REDO: Entry(
        QT_TRANSLATE_NOOP("actions", "Redo"),
        QT_TRANSLATE_NOOP("actions", "Bring back what was taken back"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
    ),
    Do.TRASH: Entry(
        QT_TRANSLATE_NOOP("actions", "Trash…"),
        QT_TRANSLATE_NOOP("actions", "See what was deleted in the last 30 days and restore it"),
        icon="trash",
    ),
    Do.RATE: Entry(
        QT_TRANSLATE_NOOP("actions", "Blinded rating…"),
        QT_TRANSLATE_NOOP(
            "actions", "Grade pairs without knowing which photo is later; compare with the measurement"
        ),
        icon="eye-off",
    ),
    Do.CHECK_SETUP: Entry(
        QT_TRANSLATE_NOOP("actions", "Check my set-up…"),
        QT_TRANSLATE_NOOP(
            "actions", "Find the smallest change that this room, its light and this camera can show"
        ),
        icon="camera",
    ),
    Do.SETTINGS: Entry(
        QT_TRANSLATE_NOOP("actions", "Settings…"),
        QT_TRANSLATE_NOOP("actions", "Theme, practitioner, weeks of healing"),
        ("Ctrl+,",),
        "settings",
        since=Where.WELCOME,
    ),
    Do.LOCK: Entry(
        QT_TRANSLATE_NOOP("actions", "Lock"),
        QT_TRANSLATE_NOOP("actions", "Close the library; opening it again takes the passphrase"),
        ("Ctrl+L",),
        "lock",
    ),
    Do.SHORTCUTS: Entry(
        QT_TRANSLATE_NOOP("actions", "Keys"),
        QT_TRANSLATE_NOOP("actions", "List all keys"),
        ("F1", "?"),
        "keyboard",
        since=Where.WELCOME,
    ),
    Do.ABOUT: Entry(
        QT_TRANSLATE_NOOP("actions", "About Vein Tracker"),
        QT_TRANSLATE_NOOP("actions", "Version, what it claims and what it does not"),
        icon="info",
        since=Where.WELCOME,
    ),
    Do.MORE: Entry(
        QT_TRANSLATE_NOOP("actions", "More"),
        QT_TRANSLATE_NOOP("actions", "What is needed less often"),
        icon="more",
        since=Where.WELCOME,
    ),
    Do.NEW_SESSION: Entry(
        QT_TRANSLATE_NOOP("actions", "New session"),
        QT_TRANSLATE_NOOP("actions", "Record a day on which the patient is seen"),
        ("Ctrl+Shift+N",),
        "calendar",
        Group.PATIENT,
        since=Where.PATIENT,
    ),
    Do.ADD_AREA: Entry(
        QT_TRANSLATE_NOOP("actions", "Add area"),
        QT_TRANSLATE_NOOP("actions", "Add a part of the skin that is to be followed"),
        ("Ctrl+Shift+A",),
        "plus",
        Group.PATIENT,
        since=Where.PATIENT,
    ),
    Do.EDIT_PATIENT: Entry(
        QT_TRANSLATE_NOOP("actions", "Edit patient…"),
        QT_TRANSLATE_NOOP("actions", "Change name, date of birth, number, alerts or notes"),
        ("Ctrl+E",),
        "edit",
        Group.PATIENT,
        since=Where.PATIENT,
    ),
    Do.CONSENT: Entry(
        QT_TRANSLATE_NOOP("actions", "Consent…"),
        QT_TRANSLATE_NOOP("actions", "Record what the patient agreed to, refused or withdrew"),
        icon="check",
        group=Group.PATIENT,
        since=Where.PATIENT,
    ),
    Do.TRASH_PATIENT: Entry(
        QT_TRANSLATE_NOOP("actions", "Move patient to trash"),
        QT_TRANSLATE_NOOP("actions", "Kept in the trash for 30 days, with all areas and photos"),
        icon="trash",
        group=Group.PATIENT,
        since=Where.PATIENT,
    ),
    Do.EDIT_AREA: Entry(
        QT_TRANSLATE_NOOP("actions", "Edit area…"),
        QT_TRANSLATE_NOOP("actions", "Change site, side or label"),
        icon="edit",
        group=Group.PATIENT,
        since=Where.AREA,
    ),
    Do.TRASH_AREA: Entry(
        QT_TRANSLATE_NOOP("actions", "Move area to trash"),
        QT_TRANSLATE_NOOP("actions", "Kept in the trash for 30 days, with its photos"),
        icon="trash",
        group=Group.PATIENT,
        since=Where.AREA,
    ),
    Do.TRASH_VIEW: Entry(
        QT_TRANSLATE_NOOP("actions", "Move view to trash"),
        QT_TRANSLATE_NOOP("actions", "Kept in the trash for 30 days, with its photos"),
        icon="trash",
        group=Group.PATIENT,
        since=Where.AREA,
    ),
    Do.ADD_VIEW: Entry(
        QT_TRANSLATE_NOOP("actions", "Add view…"),
        QT_TRANSLATE_NOOP("actions", "Add another way of photographing this area"),
        icon="plus",
        group=Group.PATIENT,
        since=Where.AREA,
    ),
    Do.EDIT_VIEW: Entry(
        QT_TRANSLATE_NOOP("actions", "Edit view…"),
        QT_TRANSLATE_NOOP("actions", "Change what this view is called"),
        icon="edit",
        group=Group.PATIENT,
        since=Where.AREA,
    ),
    **ARRIVAL_TABLE,
    **CAPTURE_TABLE,
    **CARE_TABLE,
    **DAY_TABLE,
    **HELP_TABLE,
    **PHOTO_TABLE,
    **REVIEW_TABLE,
    **SHOW_TABLE,
}
CHECKABLE: Final = frozenset(
    {
        Do.MEASURE,
        Do.NOTE,
        Do.NOTES,
        Do.FULL_SCREEN,
        Do.LOCK_PANES,
        Do.CHART,
        Do.VEINS,
        Do.HAEMOGLOBIN,
        Do.PIGMENTATION,
        Do.SKIN,
        Do.NO_OVERLAY,
    }
)
