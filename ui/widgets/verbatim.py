"""Texts that people have typed, where Qt would take a sign of them for its own."""

from __future__ import annotations


def on_button(text: str) -> str:
    """Return a text as a button, a menu or a tab is given it, to show every & instead of a key below a letter."""
    return text.replace("&", "&&")
