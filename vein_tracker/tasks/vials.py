"""The vials that are open today: agent, strength, lot and expiry, as they were entered once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from vein_tracker.model.records import Treatment


@dataclass(frozen=True, slots=True)
class Vial:
    """What one tap fills in."""

    agent: str
    concentration_percent: float | None
    lot: str
    expiry: date | None


def vials_of(treatments: Iterable[Treatment]) -> tuple[Vial, ...]:
    """Return the vials that treatments were drawn from, each once, the newest first."""
    drawn = (
        Vial(one.agent, one.concentration_percent, one.lot, one.expiry)
        for one in treatments
        if one.lot and one.agent
    )
    return tuple(reversed(dict.fromkeys(drawn)))
