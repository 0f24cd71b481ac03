"""How far a measurement is: told at its steps to whoever may stop it there, by raising what they like."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float], object]
"""Told a share 0..1; from several threads at once, and not always in order."""


def tell_nobody(share: float) -> None:
    """Go on."""


def part(progress: Progress, first: float, last: float) -> Progress:
    """Return what a part of the work tells, which lies between two shares of the whole."""
    return lambda share: progress(first + share * (last - first))
