"""One table of settings (type, default, description); a file holds only what was changed."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import platformdirs

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
    last_library: str = _setting("", QT_TRANSLATE_NOOP("core", "The library that was open last"))
    window_geometry: str = _setting("", QT_TRANSLATE_NOOP("core", "Where the window was"))


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
    kept = {f.name: changed[f.name] for f in fields(Settings) if type(changed.get(f.name)) is type(f.default)}
    return Settings(**kept)


def save(path: Path, settings: Settings) -> None:
    """Write what differs from the defaults, replacing the file in one step."""
    defaults = asdict(Settings())
    changed = {name: value for name, value in asdict(settings).items() if value != defaults[name]}
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps(changed, indent=1, ensure_ascii=False), encoding="utf-8")
    temporary.replace(path)
