"""What an action of the table is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from vein_tracker.text import QT_TRANSLATE_NOOP


class Do(StrEnum):
    """What a person can ask the window for."""

    BACK = "back"
    FIND_ANYTHING = "find_anything"
    FIND = "find"
    PATIENTS = "patients"
    TODAY = "today"
    NEW_PATIENT = "new_patient"
    NEW_SESSION = "new_session"
    PRESENT = "present"
    ADD_AREA = "add_area"
    ADD_VIEW = "add_view"
    ADD_PHOTOS = "add_photos"
    PHOTO = "photo"
    PASTE = "paste"
    INBOX = "inbox"
    PHOTO_CARD = "photo_card"
    UNDO = "undo"
    REDO = "redo"
    SIDE_BY_SIDE = "side_by_side"
    WIPE = "wipe"
    CHANGE_MAP = "change_map"
    ONION_SKIN = "onion_skin"
    BLINK = "blink"
    SINGLE = "single"
    FADE_OUT = "fade_out"
    FADE_IN = "fade_in"
    OTHER_PHOTO = "other_photo"
    PAUSE = "pause"
    VEINS = "veins"
    HAEMOGLOBIN = "haemoglobin"
    PIGMENTATION = "pigmentation"
    SKIN = "skin"
    NO_OVERLAY = "no_overlay"
    NEXT_VEIN = "next_vein"
    PREVIOUS_VEIN = "previous_vein"
    SET_SCALE = "set_scale"
    REVIEW = "review"
    FIT = "fit"
    ONE_TO_ONE = "one_to_one"
    LOCK_PANES = "lock_panes"
    LOUPE = "loupe"
    MEASURE = "measure"
    NOTE = "note"
    NOTES = "notes"
    NOTE_LIST = "note_list"
    FULL_SCREEN = "full_screen"
    ACTIVITY = "activity"
    CHART = "chart"
    EARLIER = "earlier"
    LATER = "later"
    EDIT_PATIENT = "edit_patient"
    CONSENT = "consent"
    PROTOCOL = "protocol"
    CHECKLIST = "checklist"
    ASSESSMENT = "assessment"
    MERGE_PATIENT = "merge_patient"
    ARCHIVE_PATIENT = "archive_patient"
    UNARCHIVE_PATIENT = "unarchive_patient"
    EDIT_AREA = "edit_area"
    EDIT_VIEW = "edit_view"
    TRASH_PATIENT = "trash_patient"
    TRASH_AREA = "trash_area"
    TRASH_VIEW = "trash_view"
    TRASH = "trash"
    RATE = "rate"
    CHECK_SETUP = "check_setup"
    SETTINGS = "settings"
    LOCK = "lock"
    SHORTCUTS = "shortcuts"
    PHOTO_HELP = "photo_help"
    TOUR = "tour"
    ABOUT = "about"
    MORE = "more"
    TAKE_PHOTO = "take_photo"
    SHUTTER = "shutter"
    GHOST = "ghost"
    KEEP = "keep"
    RETAKE = "retake"


class Group(StrEnum):
    """Under which heading the sheet of keys lists an action."""

    EVERYWHERE = QT_TRANSLATE_NOOP("actions", "Everywhere")
    PATIENT = QT_TRANSLATE_NOOP("actions", "Patient")
    PHOTOS = QT_TRANSLATE_NOOP("actions", "Photos")
    PAIR = QT_TRANSLATE_NOOP("actions", "Two photos")
    OVERLAYS = QT_TRANSLATE_NOOP("actions", "Over the photos")
    CAMERA = QT_TRANSLATE_NOOP("actions", "Camera")


class Where(IntEnum):
    """How far one has gone in; what works on a page works further in too."""

    WELCOME = 0
    LIBRARY = 1
    PATIENT = 2
    AREA = 3
    CAPTURE = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table; `keys` in Qt's portable notation, tooltips name the first; `since` which page it works.

    `focused`: its key is heard only where the focus is on what it belongs to, as Space presses buttons elsewhere.
    """

    text: str
    tip: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    group: Group = Group.EVERYWHERE
    since: Where = Where.LIBRARY
    focused: bool = False
