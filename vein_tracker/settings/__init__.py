"""What a person can choose: the table of settings, and the file that holds what was chosen."""

from vein_tracker.settings.file import default_libraries_folder, load, save, settings_file, typed_folder
from vein_tracker.settings.table import (
    AGENTS,
    APP_NAME,
    LANGUAGES,
    MOST_WEEKS,
    Asked,
    Kind,
    Section,
    Settings,
)

__all__ = [
    "AGENTS",
    "APP_NAME",
    "LANGUAGES",
    "MOST_WEEKS",
    "Asked",
    "Kind",
    "Section",
    "Settings",
    "default_libraries_folder",
    "load",
    "save",
    "settings_file",
    "typed_folder",
]
