"""Rows of the table and how they are printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure beside the goal that it is held against."""

    what: str
    figure: str
    goal: str = ""


def print_rows(rows: Iterable[Row]) -> None:
    """Print each row as it comes: some take a minute."""
    for row in rows:
        print(f"{row.what:<62} {row.figure:>22}   {row.goal}", flush=True)
