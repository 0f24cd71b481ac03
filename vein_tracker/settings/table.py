"""One table of settings: type, default, description, and how the dialog asks for each."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from vein_tracker.model.records import Procedure
from vein_tracker.text import QT_TRANSLATE_NOOP

APP_NAME = "Vein Tracker"
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "tr": "Türkçe"}
"""What the window speaks, each by the name that its speakers give it."""


class Section(StrEnum):
    """Under which heading the dialog asks for a setting."""

    WINDOW = QT_TRANSLATE_NOOP("core", "Window")
    SESSIONS = QT_TRANSLATE_NOOP("core", "Sessions and follow-ups")
    PHOTOGRAPHS = QT_TRANSLATE_NOOP("core", "Photographs and measurement")
    HEALING = QT_TRANSLATE_NOOP("core", "Weeks of healing")
    LIBRARY = QT_TRANSLATE_NOOP("core", "Library")


class Kind(StrEnum):
    """How a setting is typed where its type alone does not say it."""

    PLAIN = "plain"
    FOLDER = "folder"
    CAMERA = "camera"
    WEEKS = "weeks"
    PRESETS = "presets"


@dataclass(frozen=True, slots=True)
class Asked:
    """How the dialog asks for a setting: the type of its default and this make its field.

    `choices` are values with their words; `least` and `most` bound numbers, where 0.0 is typed as nothing; a longer
    `hint` stands below the field. A setting without it is none that a person chooses.
    """

    section: Section
    label: str
    choices: tuple[tuple[str, str], ...] = ()
    least: int = 0
    most: int = 0
    kind: Kind = Kind.PLAIN
    hint: str = ""


AGENTS = {
    QT_TRANSLATE_NOOP("agents", "Polidocanol"): (0.25, 0.5, 1.0, 2.0, 3.0),
    QT_TRANSLATE_NOOP("agents", "Sodium tetradecyl sulfate"): (0.1, 0.2, 0.5, 1.0, 3.0),
    QT_TRANSLATE_NOOP("agents", "Chromated glycerin"): (72.0,),
    QT_TRANSLATE_NOOP("agents", "Hypertonic saline"): (11.7, 23.4),
    QT_TRANSLATE_NOOP("agents", "Glucose"): (75.0,),
}
"""Agents that are offered until a clinic has its own, with their usual concentrations in percent."""

AFTERWARDS = (
    ("ask", QT_TRANSLATE_NOOP("core", "Ask")),
    ("leave", QT_TRANSLATE_NOOP("core", "Leave")),
    ("delete", QT_TRANSLATE_NOOP("core", "Delete")),
)
"""What is done with files whose photographs are in the library."""


def _setting(default: Any, description: str, asked: Asked | None = None) -> Any:
    told = {"description": description, "asked": asked}
    if isinstance(default, dict | list):
        return field(default_factory=lambda: type(default)(default), metadata=told)
    return field(default=default, metadata=told)


MOST_WEEKS = 104
_MOST_FOLLOW_UP_WEEKS = 520
_MOST_ML = 100


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person can choose; every field says what it is for, and how the dialog asks for it."""

    theme: str = _setting(
        "system",
        QT_TRANSLATE_NOOP("core", "Light, dark, or as the system says"),
        Asked(
            Section.WINDOW,
            QT_TRANSLATE_NOOP("core", "Light or dark"),
            choices=(
                ("system", QT_TRANSLATE_NOOP("core", "System")),
                ("light", QT_TRANSLATE_NOOP("core", "Light")),
                ("dark", QT_TRANSLATE_NOOP("core", "Dark")),
            ),
        ),
    )
    language: str = _setting(
        "system",
        QT_TRANSLATE_NOOP("core", "The window's language, dates and numbers"),
        Asked(
            Section.WINDOW,
            QT_TRANSLATE_NOOP("core", "Language"),
            choices=(("system", QT_TRANSLATE_NOOP("core", "System")), *LANGUAGES.items()),
            hint=QT_TRANSLATE_NOOP("core", "Another language is spoken from the next start on."),
        ),
    )
    units: str = _setting(
        "system",
        QT_TRANSLATE_NOOP("core", "What a person measures with: centimetres or inches"),
        Asked(
            Section.WINDOW,
            QT_TRANSLATE_NOOP("core", "Units"),
            choices=(
                ("system", QT_TRANSLATE_NOOP("core", "System")),
                ("metric", QT_TRANSLATE_NOOP("core", "mm and cm")),
                ("inches", QT_TRANSLATE_NOOP("core", "Inches")),
            ),
            hint=QT_TRANSLATE_NOOP(
                "core",
                "Of the scale bar, the measuring line and the distance to the camera. Figures of veins are always in "
                "millimetres, as their classes are.",
            ),
        ),
    )
    measure_photos: bool = _setting(
        True,
        QT_TRANSLATE_NOOP("core", "Whether photographs are measured when they are filed"),
        Asked(
            Section.PHOTOGRAPHS,
            QT_TRANSLATE_NOOP("core", "Measure photographs"),
            hint=QT_TRANSLATE_NOOP(
                "core", "Off: photographs are kept and shown without figures until each is measured by hand."
            ),
        ),
    )
    practitioner: str = _setting(
        "",
        QT_TRANSLATE_NOOP("core", "Who is offered for a new session"),
        Asked(Section.SESSIONS, QT_TRANSLATE_NOOP("core", "Practitioner, offered for a new session")),
    )
    too_early_weeks: int = _setting(
        8,
        QT_TRANSLATE_NOOP("core", "Weeks after treatment in which it is too early to judge"),
        Asked(
            Section.HEALING,
            QT_TRANSLATE_NOOP("core", "Too early to judge: weeks after treatment"),
            most=MOST_WEEKS,
        ),
    )
    early_weeks: int = _setting(
        12,
        QT_TRANSLATE_NOOP("core", "Weeks after treatment until which a result is an early one"),
        Asked(Section.HEALING, QT_TRANSLATE_NOOP("core", "Early result: until week"), most=MOST_WEEKS),
    )
    weeks_by_procedure: dict[str, list[int]] = _setting(  # noqa: RUF009 — makes a field
        {},
        QT_TRANSLATE_NOOP("core", "Both numbers of weeks, for kinds of treatment that have their own"),
        Asked(Section.HEALING, "", kind=Kind.WEEKS),
    )
    libraries_folder: str = _setting(
        "",
        QT_TRANSLATE_NOOP("core", "Where new libraries are made"),
        Asked(
            Section.LIBRARY,
            QT_TRANSLATE_NOOP("core", "Folder for new libraries"),
            kind=Kind.FOLDER,
            hint=QT_TRANSLATE_NOOP("core", "Empty: the usual place. A library that is there already stays."),
        ),
    )
    follow_up_schedule: list[int] = _setting(  # noqa: RUF009 — makes a field
        [2, 6, 12, 26, 52],
        QT_TRANSLATE_NOOP("core", "Weeks after an area's last treatment at which its follow-ups are due"),
        Asked(
            Section.SESSIONS,
            QT_TRANSLATE_NOOP("core", "Follow-ups are due: weeks after an area's last treatment"),
            least=1,
            most=_MOST_FOLLOW_UP_WEEKS,
        ),
    )
    agent_presets: dict[str, list[float]] = _setting(  # noqa: RUF009 — makes a field
        {agent: list(strengths) for agent, strengths in AGENTS.items()},
        QT_TRANSLATE_NOOP("core", "Agents that are offered, with their concentrations in percent"),
        Asked(
            Section.SESSIONS,
            QT_TRANSLATE_NOOP("core", "Agents and their strengths, %"),
            kind=Kind.PRESETS,
            hint=QT_TRANSLATE_NOOP("core", "One agent on each line: its name, a colon, its strengths."),
        ),
    )
    session_limit_ml: float = _setting(
        0.0,
        QT_TRANSLATE_NOOP("core", "Most sclerosant in one session by the clinic's own rule, ml; 0 for none"),
        Asked(
            Section.SESSIONS,
            QT_TRANSLATE_NOOP("core", "Most sclerosant in one session, ml: your clinic's own limit"),
            most=_MOST_ML,
            hint=QT_TRANSLATE_NOOP("core", "Empty: the session's total stands alone."),
        ),
    )
    watched_folder: str = _setting(
        "",
        QT_TRANSLATE_NOOP("core", "The folder from which new photographs are taken into the inbox"),
        Asked(
            Section.PHOTOGRAPHS,
            QT_TRANSLATE_NOOP("core", "Watched folder"),
            kind=Kind.FOLDER,
            hint=QT_TRANSLATE_NOOP(
                "core",
                "New photos that a camera or a phone puts there go to the inbox while a library is open. "
                "Empty: no folder is watched.",
            ),
        ),
    )
    watched_until: str = _setting("", QT_TRANSLATE_NOOP("core", "When the folder was looked into last"))
    after_filing: str = _setting(
        "ask",
        QT_TRANSLATE_NOOP("core", "What becomes of files that were dropped or chosen, once they are stored"),
        Asked(
            Section.PHOTOGRAPHS,
            QT_TRANSLATE_NOOP("core", "Dropped or chosen files, once they are stored"),
            choices=AFTERWARDS,
        ),
    )
    after_watching: str = _setting(
        "ask",
        QT_TRANSLATE_NOOP("core", "What becomes of files of the watched folder, once they are stored"),
        Asked(
            Section.PHOTOGRAPHS,
            QT_TRANSLATE_NOOP("core", "Files of the watched folder, once they are stored"),
            choices=AFTERWARDS,
        ),
    )
    camera: str = _setting(
        "",
        QT_TRANSLATE_NOOP("core", "The camera that was used last"),
        Asked(Section.PHOTOGRAPHS, QT_TRANSLATE_NOOP("core", "Camera"), kind=Kind.CAMERA),
    )
    camera_rotation: str = _setting(
        "0",
        QT_TRANSLATE_NOOP("core", "By how many degrees the live picture is turned clockwise"),
        Asked(
            Section.PHOTOGRAPHS,
            QT_TRANSLATE_NOOP("core", "Turn the camera's picture"),
            choices=(("0", "0°"), ("90", "90°"), ("180", "180°"), ("270", "270°")),
            hint=QT_TRANSLATE_NOOP("core", "Clockwise, for a camera that is mounted on its side."),
        ),
    )
    camera_tones: bool = _setting(
        False,
        QT_TRANSLATE_NOOP("core", "Whether tones lead to the shot, faster the nearer it is"),
        Asked(Section.PHOTOGRAPHS, QT_TRANSLATE_NOOP("core", "Tones while lining up a photo")),
    )
    last_library: str = _setting("", QT_TRANSLATE_NOOP("core", "The library that was open last"))
    window_geometry: str = _setting("", QT_TRANSLATE_NOOP("core", "Where the window was"))
    chart: str = _setting(
        "",
        QT_TRANSLATE_NOOP("core", "Whether the chart was left folded or unfolded; nothing: as there is room"),
    )
    tour_shown: bool = _setting(False, QT_TRANSLATE_NOOP("core", "Whether the tour was shown"))

    def weeks_after(self, procedure: Procedure) -> tuple[int, int]:
        """Return the weeks after a kind of treatment: too early to judge, and until which a result is early."""
        own = self.weeks_by_procedure.get(procedure)
        return (own[0], own[1]) if own else (self.too_early_weeks, self.early_weeks)
