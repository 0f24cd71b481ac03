"""What day it is where the person sits."""

from __future__ import annotations

from datetime import date, datetime


def today() -> date:
    """Return the current day by this computer's time zone."""
    return datetime.now().astimezone().date()
