"""One table of settings (type, default, description); a file holds only what was changed."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import platformdirs

from vein_tracker.model.records import Procedure
from vein_tracker.text import QT_TRANSLATE_NOOP

APP_NAME = "Vein Tracker"


def _setting(default: Any, description: str) -> Any:
    return field(default=default, metadata={"description": description})


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person can choose; every field says what it is for."""

    theme: str = _setting("system", QT_TRANSLATE_NOOP("core", "Light, dark, or as the system says"))
    practitioner: str = _setting("", QT_TRANSLATE_NOOP("core", "Who is offered for a new session"))
    too_early_weeks: int = _setting(
        8, QT_TRANSLATE_NOOP("core", "Weeks after treatment in which it is too early to judge")
    )
    early_weeks: int = _setting(
        12, QT_TRANSLATE_NOOP("core", "Weeks after treatment until which a result is an early one")
    )
    weeks_by_procedure: dict[str, list[int]] = field(
        default_factory=dict,
        metadata={
            "description": QT_TRANSLATE_NOOP(
                "core", "Both numbers of weeks, for kinds of treatment that have their own"
            )
        },
    )
    last_library: str = _setting("", QT_TRANSLATE_NOOP("core", "The library that was open last"))
    window_geometry: str = _setting("", QT_TRANSLATE_NOOP("core", "Where the window was"))

    def weeks_after(self, procedure: Procedure) -> tuple[int, int]:
        """Return the weeks after a kind of treatment: too early to judge, and until which a result is early."""
        own = self.weeks_by_procedure.get(procedure)
        return (own[0], own[1]) if own else (self.too_early_weeks, self.early_weeks)


def settings_file() -> Path:
    """Return where this person's settings live."""
    return platformdirs.user_config_path(APP_NAME, appauthor=False) / "settings.json"


def default_libraries_folder() -> Path:
    """Return where libraries are made unless another place is chosen."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False)


def load(path: Path) -> Settings:
    """Read the settings; what is missing, unknown or of the wrong type takes its default."""
    try:
        changed = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(changed, dict):
        return Settings()
    kept = {
        name: changed[name]
        for name, default in asdict(Settings()).items()
        if type(changed.get(name)) is type(default)
    }
    if "weeks_by_procedure" in kept:
        kept["weeks_by_procedure"] = _own_weeks(kept["weeks_by_procedure"])
    return Settings(**kept)


def _own_weeks(written: dict[str, Any]) -> dict[str, list[int]]:
    """Return what makes sense of the weeks by kind of treatment."""
    return {
        kind: weeks
        for kind, weeks in written.items()
        if kind in set(Procedure)
        and isinstance(weeks, list)
        and [type(number) for number in weeks] == [int, int]
        and 0 <= weeks[0] <= weeks[1]
    }


def save(path: Path, settings: Settings) -> None:
    """Write what differs from the defaults, replacing the file in one step."""
    defaults = asdict(Settings())
    changed = {name: value for name, value in asdict(settings).items() if value != defaults[name]}
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps(changed, indent=1, ensure_ascii=False), encoding="utf-8")
    temporary.replace(path)
