"""A language that nobody speaks: each text longer by two fifths, accented, and between marks that nobody sees.

What is cut off in it would be cut off in German; what stands between no marks was never given to translators.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, QTranslator

OPEN, SHUT = "\u2060", "\u2064"  # word joiner, invisible plus: without width
LONGER: Final = 0.4
_ACCENTED: Final = str.maketrans("aeioucnszyAEIOUCNSZY", "äéïöüçñšžýÄÉÏÖÜÇÑŠŽÝ")
_KEPT: Final = re.compile(r"\{[^{}]*\}|%n|&\w")
_PATTERNS: Final = re.compile(r"[dMy .,']+")
"""Texts that say how a date is written."""


class Pseudo(QTranslator):
    """Translates every text of the window; Qt's own contexts are left to Qt."""

    def __init__(self, parent: QObject, contexts: frozenset[str]) -> None:
        super().__init__(parent)
        self._contexts = contexts

    def isEmpty(self) -> bool:  # noqa: N802 — Qt's own name
        return False

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if context not in self._contexts or not source_text.strip() or _PATTERNS.fullmatch(source_text):
            return None  # type: ignore[return-value]  # as a null string: another translator may know
        return longer(source_text).replace("%n", str(n))


def longer(text: str) -> str:
    """Return a text between marks, accented and longer; what is filled in stays as it is."""
    parts = []
    place = 0
    for kept in _KEPT.finditer(text):
        parts += [text[place : kept.start()].translate(_ACCENTED), kept.group()]
        place = kept.end()
    parts.append(text[place:].translate(_ACCENTED))
    more = max(1, round(LONGER * len(_KEPT.sub("", text))))
    return OPEN + "".join(parts) + _padding(more) + SHUT


def bare(text: str) -> str:
    """Return what stands between no marks."""
    depth, outside = 0, []
    for letter in text:
        depth += (letter == OPEN) - (letter == SHUT)
        if depth == 0 and letter != SHUT:
            outside.append(letter)
    return "".join(outside)


def _padding(length: int) -> str:
    """Return words of a length that wrap as words do."""
    return (" ölo ölolö" * (length // 10 + 1))[:length].rstrip() if length > 2 else "ö" * length
