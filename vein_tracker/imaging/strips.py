"""Strips of rows: worked on one after the other, their planes stay in the processor's cache."""

from __future__ import annotations

THREADS = 2
"""As many as the cores of an ordinary laptop that are free."""

_ROWS = 128


def strips(height: int) -> list[slice]:
    """Return the rows of each strip; they depend on nothing but the height, so neither do figures on threads."""
    return [slice(top, min(top + _ROWS, height)) for top in range(0, height, _ROWS)]


def widened(rows: slice, margin: int, height: int) -> tuple[slice, slice]:
    """Return the rows with so many more to both sides, where there are any, and where the former lie in them."""
    first, last = max(0, rows.start - margin), min(height, rows.stop + margin)
    return slice(first, last), slice(rows.start - first, rows.stop - first)
