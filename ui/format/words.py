"""Words for the values of the records and results, and the core's sentences in the person's language."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ui.format.record_words import RECORD_WORDS
from ui.format.result_words import RESULT_WORDS
from vein_tracker.model.records import AnatomicalSite, Side, Tick, View
from vein_tracker.model.results import Flag, Reason, ScaleSource
from vein_tracker.text import Text

translate = QCoreApplication.translate

_CONTEXT: Final = "words"

WORDS: Final = RECORD_WORDS | RESULT_WORDS
_NOUNS: Final = (Tick, ScaleSource, Flag, Reason)


def word(value: StrEnum) -> str:
    """Return the word for a value, as it stands alone or first in a line."""
    return large_first(_plain_word(value))


def in_sentence(value: StrEnum) -> str:
    """Return the word for a value within a sentence: in small letters, but for nouns in German."""
    keeps = QLocale().language() is QLocale.Language.German and isinstance(value, _NOUNS)
    return word(value) if keeps else QLocale().toLower(word(value))


def place(site: AnatomicalSite, side: Side, label: str = "") -> str:
    """Return "Right thigh, lateral"; the middle of the body needs no side."""
    return _place(site, "" if side is Side.MIDDLE else _plain_word(side), label)


def place_shout(site: AnatomicalSite, side: Side, label: str = "") -> str:
    """Return "RIGHT thigh, lateral": for headings, where a mistaken leg must be seen at once."""
    return _place(site, "" if side is Side.MIDDLE else QLocale().toUpper(_plain_word(side)), label)


def _place(site: AnatomicalSite, side: str, label: str) -> str:
    """A language may put the side behind the site, and then in small letters."""
    named = _plain_word(site)
    if side:
        named = translate("words", "{side} {site}").format(side=side, site=named)
    named = large_first(named)
    return translate("words", "{place}, {label}").format(place=named, label=label) if label else named


def _plain_word(value: StrEnum) -> str:
    return translate(_CONTEXT, WORDS[type(value)][value.value])


def large_first(text: str) -> str:
    """Return a text with the large letter that its language begins with."""
    return QLocale().toUpper(text[:1]) + text[1:]


def small_first(text: str) -> str:
    """Return a text with the small letter that its language begins with."""
    return QLocale().toLower(text[:1]) + text[1:]


def person(family_name: str, given_name: str = "") -> str:
    """Return "Marsh, Alice"."""
    return (
        translate("words", "{family}, {given}").format(family=family_name, given=given_name)
        if given_name
        else family_name
    )


def view_words(view: View) -> str:
    """Return "Close-up, knee bent"."""
    return ", ".join(filter(None, (word(view.kind), view.label)))


def initials(family_name: str) -> str:
    """Return the two letters that stand for a patient: "MA" for Marsh."""
    return QLocale().toUpper(family_name.strip()[:2])


def sentence(text: Text) -> str:
    """Return a sentence of the core in the person's language; a broken translation falls back on English."""
    try:
        return QCoreApplication.translate("core", text.template).format(**text.arguments)
    except (KeyError, IndexError, ValueError):
        return str(text)


def standing(text: Text) -> str:
    """Return a sentence of the core as it stands alone: a capital first, a full stop last."""
    words = large_first(sentence(text))
    return words if words.endswith((".", "!", "?", "…")) else words + "."
