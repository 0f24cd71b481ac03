"""Sentences for people, kept as code, template and arguments so that the window can translate them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

TextValue = str | int | float


def QT_TRANSLATE_NOOP(context: str, template: str) -> str:  # noqa: N802, ARG001 — the name that lupdate finds
    """Mark a template for lupdate; at run time it is the template itself."""
    return template


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence: stable code for programs, British English template (context "core"), arguments."""

    code: str
    template: str
    arguments: Mapping[str, TextValue] = field(default_factory=dict)

    def __call__(self, **arguments: TextValue) -> Text:
        """Return the same sentence with these arguments filled in."""
        return Text(self.code, self.template, {**self.arguments, **arguments})

    def __str__(self) -> str:
        return self.template.format(**self.arguments)


def plain(text: str) -> str:
    """Return text without accents and case, so that "müller" is found by "Muller", "Işık" by "isik"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
