"""The table of actions: words, shortcuts, icons, and on which page each works."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Final

from vein_tracker.text import QT_TRANSLATE_NOOP


class Do(StrEnum):
    """What a person can ask the window for."""

    BACK = "back"
    FIND = "find"
    PATIENTS = "patients"
    NEW_PATIENT = "new_patient"
    NEW_SESSION = "new_session"
    ADD_AREA = "add_area"
    ADD_VIEW = "add_view"
    ADD_PHOTOS = "add_photos"
    PHOTO = "photo"
    PASTE = "paste"
    UNDO = "undo"
    REDO = "redo"
    SIDE_BY_SIDE = "side_by_side"
    WIPE = "wipe"
    VEINS = "veins"
    NO_OVERLAY = "no_overlay"
    FIT = "fit"
    ONE_TO_ONE = "one_to_one"
    LOCK_PANES = "lock_panes"
    CHART = "chart"
    EARLIER = "earlier"
    LATER = "later"
    EDIT_PATIENT = "edit_patient"
    CONSENT = "consent"
    EDIT_AREA = "edit_area"
    EDIT_VIEW = "edit_view"
    TRASH_PATIENT = "trash_patient"
    TRASH_AREA = "trash_area"
    TRASH_VIEW = "trash_view"
    TRASH = "trash"
    SETTINGS = "settings"
    LOCK = "lock"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"
    MORE = "more"


class Group(StrEnum):
    """Under which heading the sheet of keys lists an action."""

    EVERYWHERE = QT_TRANSLATE_NOOP("actions", "Everywhere")
    PATIENT = QT_TRANSLATE_NOOP("actions", "Patient")
    PHOTOS = QT_TRANSLATE_NOOP("actions", "Photos")


class Where(IntEnum):
    """How far one has gone in; what works on a page works further in too."""

    WELCOME = 0
    LIBRARY = 1
    PATIENT = 2
    AREA = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table; `keys` in Qt's portable notation, tooltips name the first; `since` which page it works."""

    text: str
    tip: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    group: Group = Group.EVERYWHERE
    since: Where = Where.LIBRARY


TABLE: Final[dict[Do, Entry]] = {
    Do.BACK: Entry(
        QT_TRANSLATE_NOOP("actions", "Back"),
        QT_TRANSLATE_NOOP("actions", "Back to where you came from"),
        ("Esc", "Alt+Left"),
        "back",
    ),
    Do.FIND: Entry(
        QT_TRANSLATE_NOOP("actions", "Find a patient"),
        QT_TRANSLATE_NOOP("actions", "Find a patient by name, number or date of birth"),
        ("Ctrl+K", "Ctrl+F"),
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
        ("?", "F1"),
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
    Do.ADD_PHOTOS: Entry(
        QT_TRANSLATE_NOOP("actions", "Add photos…"),
        QT_TRANSLATE_NOOP("actions", "Choose photographs to file in this area; or drop or paste them"),
        ("Ctrl+O",),
        "photo",
        Group.PHOTOS,
        since=Where.AREA,
    ),
    Do.PHOTO: Entry(
        QT_TRANSLATE_NOOP("actions", "Photo…"),
        QT_TRANSLATE_NOOP("actions", "Edit, move, measure again or delete the photo that is shown"),
        ("P",),
        "photo",
        Group.PHOTOS,
        since=Where.AREA,
    ),
    Do.PASTE: Entry(
        QT_TRANSLATE_NOOP("actions", "Paste photos"),
        QT_TRANSLATE_NOOP("actions", "File what was copied: pictures or files"),
        ("Ctrl+V",),
        group=Group.PHOTOS,
    ),
    Do.SIDE_BY_SIDE: Entry(
        QT_TRANSLATE_NOOP("actions", "Side by side"),
        QT_TRANSLATE_NOOP("actions", "Baseline left, follow-up right"),
        ("1",),
        "side-by-side",
        Group.PHOTOS,
        since=Where.AREA,
    ),
    Do.WIPE: Entry(
        QT_TRANSLATE_NOOP("actions", "Wipe"),
        QT_TRANSLATE_NOOP("actions", "One over the other, with a line to draw across"),
        ("2",),
        "wipe",
        Group.PHOTOS,
        since=Where.AREA,
    ),
    Do.VEINS: Entry(
        QT_TRANSLATE_NOOP("actions", "Veins"),
        QT_TRANSLATE_NOOP("actions", "Outline the veins that were found; once more fills them"),
        ("V",),
        "eye",
        Group.PHOTOS,
        since=Where.AREA,
    ),
    Do.NO_OVERLAY: Entry(
        QT_TRANSLATE_NOOP("actions", "Off"),
        QT_TRANSLATE_NOOP("actions", "Show the photographs alone"),
        ("0",),
        "eye-off",
        Group.PHOTOS,
        since=Where.AREA,
    ),
    Do.FIT: Entry(
        QT_TRANSLATE_NOOP("actions", "Fit"),
        QT_TRANSLATE_NOOP("actions", "Show the whole photograph; a double click does it too"),
        ("F",),
        "fit",
        Group.PHOTOS,
        since=Where.AREA,
    ),
    Do.ONE_TO_ONE: Entry(
        QT_TRANSLATE_NOOP("actions", "1:1"),
        QT_TRANSLATE_NOOP("actions", "One pixel of the photograph on one of the screen"),
        ("Z",),
        "one-to-one",
        Group.PHOTOS,
        since=Where.AREA,
    ),
    Do.LOCK_PANES: Entry(
        QT_TRANSLATE_NOOP("actions", "Move together"),
        QT_TRANSLATE_NOOP("actions", "Zoom and pan both photographs together"),
        ("L",),
        "lock",
        Group.PHOTOS,
        since=Where.AREA,
    ),
    Do.CHART: Entry(
        QT_TRANSLATE_NOOP("actions", "Chart and figures"),
        QT_TRANSLATE_NOOP("actions", "Unfold coverage over time and the table of figures, or fold them away"),
        ("C",),
        "chart",
        Group.PHOTOS,
        since=Where.AREA,
    ),
    Do.EARLIER: Entry(
        QT_TRANSLATE_NOOP("actions", "Earlier photo"),
        QT_TRANSLATE_NOOP("actions", "Hold the baseline against the photo before this one"),
        ("Ctrl+Left",),
        "chevron-left",
        Group.PHOTOS,
        since=Where.AREA,
    ),
    Do.LATER: Entry(
        QT_TRANSLATE_NOOP("actions", "Later photo"),
        QT_TRANSLATE_NOOP("actions", "Hold the baseline against the photo after this one"),
        ("Ctrl+Right",),
        "chevron-right",
        Group.PHOTOS,
        since=Where.AREA,
    ),
}
CHECKABLE: Final = frozenset({Do.LOCK_PANES, Do.CHART})
