"""The file of the settings: it holds only what was changed, and what is bad in it costs no more than itself."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import platformdirs

from vein_tracker.errors import SETTINGS_NOT_SAVED, VeinTrackerError
from vein_tracker.model.records import Procedure
from vein_tracker.settings.table import APP_NAME, Settings


def settings_file() -> Path:
    """Return where this person's settings live."""
    return platformdirs.user_config_path(APP_NAME, appauthor=False) / "settings.json"


def default_libraries_folder() -> Path:
    """Return where libraries are made unless another place is chosen."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False)


def typed_folder(typed: str) -> Path:
    """Return the folder that a person typed: in their own where it is not a whole path, wherever the app began."""
    folder = Path(typed.strip())
    try:
        return Path.home() / folder.expanduser()
    except RuntimeError:  # ~ before the name of nobody
        return Path.home() / folder


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
    if "follow_up_schedule" in kept:
        kept["follow_up_schedule"] = _schedule(kept["follow_up_schedule"])
    if "agent_presets" in kept:
        kept["agent_presets"] = _presets(kept["agent_presets"])
    if "watched_until" in kept:
        kept["watched_until"] = _moment(kept["watched_until"])
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


def _schedule(written: list[Any]) -> list[int]:
    """Return the weeks of a schedule in order, each once."""
    return sorted({weeks for weeks in written if type(weeks) is int and weeks > 0})


def _presets(written: dict[str, Any]) -> dict[str, list[float]]:
    """Return what makes sense of agents and their concentrations."""
    return {
        agent: sorted(
            {float(percent) for percent in strengths if type(percent) in (int, float) and 0 < percent <= 100}
        )
        for agent, strengths in written.items()
        if agent.strip() and isinstance(strengths, list)
    }


def _moment(written: str) -> str:
    """Return a moment as it is written, nothing where it is none."""
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return ""
    return written


def save(path: Path, settings: Settings) -> None:
    """Write what differs from the defaults, replacing the file in one step; refused where it cannot be written."""
    defaults = asdict(Settings())
    changed = {name: value for name, value in asdict(settings).items() if value != defaults[name]}
    temporary = path.with_suffix(".tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("w", encoding="utf-8") as file:
            json.dump(changed, file, indent=1, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())  # else a power cut may leave the name without the content
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise VeinTrackerError(SETTINGS_NOT_SAVED(reason=error.strerror or str(error))) from error
