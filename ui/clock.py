"""What day and what time it is where the person sits."""

from __future__ import annotations

from datetime import date, datetime


def now() -> datetime:
    """Return the time, with this computer's time zone."""
    return datetime.now().astimezone()


def today() -> date:
    """Return the current day by this computer's time zone."""
    return now().date()
