"""Refreshes the files of translations from the sources and compiles them: `python -m tests.translations`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import ui
import vein_tracker
from vein_tracker import settings

FOLDER = Path(__file__).parents[1] / "resources" / "translations"
LANGUAGES = tuple(code for code in settings.LANGUAGES if code != "en")


def sources() -> list[Path]:
    """Return every source whose texts the window shows; the command line speaks English only."""
    core, window = Path(vein_tracker.__path__[0]), Path(ui.__path__[0])
    found = [path for folder in (core, window) for path in folder.rglob("*.py")]
    return sorted(path for path in found if core / "cli" not in path.parents)


def source_file(language: str, folder: Path = FOLDER) -> Path:
    """Return the file that the translator of a language edits."""
    return folder / f"vein_tracker_{language}.ts"


def refresh(files: Iterable[Path]) -> None:
    """Bring files up to date with the sources: new texts unfinished, texts that are gone dropped."""
    options = ["-no-obsolete", "-locations", "none", "-no-ui-lines", "-silent"]
    for file in files:
        language = file.stem.rpartition("_")[2]
        command = [_tool("lupdate"), *options, "-target-language", language, *map(str, sources())]
        subprocess.run([*command, "-ts", str(file)], check=True, capture_output=True)


def compile_file(file: Path, target: Path) -> None:
    """Write what Qt reads; an unfinished text is left out, so that English stands there."""
    command = [_tool("lrelease"), "-silent", "-nounfinished", str(file), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True)


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def main() -> None:
    """Refresh and compile all languages."""
    files = [source_file(language) for language in LANGUAGES]
    refresh(files)
    for file in files:
        compile_file(file, file.with_suffix(".qm"))
        unfinished = file.read_text(encoding="utf-8").count('type="unfinished"')
        print(f"{file.name}: {unfinished} unfinished")


if __name__ == "__main__":
    main()
