"""The figures of the body, in the colours that the application wears."""

from __future__ import annotations

from ui.theme.assets import resource
from ui.theme.tokens import LIGHT, colours

_DRAWN_IN = ("line", "faint")
"""The tokens whose light values the drawings are made of."""


def figure(name: str) -> bytes:
    """Return a drawing under resources/figures in the theme's colours."""
    drawn = resource(f"figures/{name}.svg")
    for token in _DRAWN_IN:
        drawn = drawn.replace(getattr(LIGHT, token).encode(), getattr(colours(), token).encode())
    return drawn
