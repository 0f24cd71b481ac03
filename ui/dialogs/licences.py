"""On whose work the app stands: each part with its licence, as its package says it at run time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata
from typing import Final

from ui import theme

_PACKAGE: Final = "vein-tracker"
_FONT: Final = ("Inter", "OFL-1.1", "licences/Inter-OFL.txt")
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")
_SHORT: Final = 80
_CLASSIFIER: Final = "License :: OSI Approved :: "
_NO_SPDX: Final = {"sqlcipher3": "zlib; SQLCipher BSD-3-Clause"}
"""What those say in their licence's text only."""


@dataclass(frozen=True, slots=True)
class Part:
    """A library or the font: name, version, licence in short, and its text where it comes along."""

    name: str
    version: str
    licence: str
    text: str


def parts() -> tuple[Part, ...]:
    """Return the font and every package that is asked for and there, by name."""
    font = Part(_FONT[0], "", _FONT[1], theme.resource(_FONT[2]).decode())
    names = {match.group() for wanted in _required() if (match := _NAME.match(wanted))}
    return (font, *(part for name in sorted(names, key=str.casefold) if (part := _part(name))))


def _required() -> list[str]:
    try:
        return metadata.requires(_PACKAGE) or []
    except metadata.PackageNotFoundError:
        return []


def _part(name: str) -> Part | None:
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None
    about = found.metadata
    files = [file for file in found.files or () if "licen" in file.name.casefold()]
    texts = [file.read_text(encoding="utf-8") for file in files if file.suffix in ("", ".txt", ".md", ".BSD")]
    return Part(about["Name"], found.version, _licence(name, about), "\n\n".join(texts))


def _licence(name: str, about: metadata.PackageMetadata) -> str:
    lines: list[str] = about.get_all("Classifier") or []
    classified = ", ".join(line.removeprefix(_CLASSIFIER) for line in lines if line.startswith(_CLASSIFIER))
    fields = (about.get_all(field) or [""] for field in ("License-Expression", "License"))
    said = next((field[0] for field in fields if field[0]), classified) or _NO_SPDX.get(name, "–")
    return said.splitlines()[0][:_SHORT]
