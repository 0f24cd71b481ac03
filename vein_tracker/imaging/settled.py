"""What to tell the photographer now, in view of the pictures before: words that follow the hand and do not flicker."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple, fields, replace
from typing import Final

from vein_tracker.model.hints import Framing, Hint, Hints

MOST_DISTANCE_PERCENT: Final = 4.0
MOST_TURN_DEG: Final = 1.5
MOST_SHIFT_PERCENT: Final = 4.0
MOST_TILT_PERCENT: Final = 5.0
MOST_BLUR: Final = 1.3
MOST_STOPS: Final = 0.6
MOST_UNEVEN_STOPS: Final = 0.8
MOST_CLIPPED_PERCENT: Final = 3.0
FAR_CLIPPED_PERCENT: Final = 20.0
STAYS: Final = 0.7
"""What is wanted already stays wanted until it is so much better than what would be asked for."""
_WEIGHT: Final = 0.5
_JUMP: Final = 6.0
_UNSURE_AFTER: Final = 3
_ELSEWHERE_AFTER: Final = 12

_Limit = tuple[float | None, float, Hint, Hint | None]
"""What was measured, how much of it is let pass, what is wanted above that, and what below its negative."""


def settled(before: Hints | None, now: Hints) -> Hints:
    """Return what was measured now, calmed by what was told before, with what is to be done.

    Parameters
    ----------
    before : Hints, optional
        What this function returned for the picture before.
    now : Hints
        Of the newest picture, from `hints_of`.
    """
    calmed = _followed(before, now)
    told = frozenset(before.wanted) if before else frozenset()
    wanted = tuple(_wanted(calmed, told))
    sure = wanted == () and calmed.missed == 0
    return replace(calmed, wanted=wanted, nearness=1.0 if sure else _nearness(calmed.framing))


def _followed(before: Hints | None, now: Hints) -> Hints:
    if before is None:
        return replace(now, missed=0 if now.framing or now.alone else 1)
    if now.framing is None and not now.alone:
        missed = before.missed + 1
        # One picture that cannot be read, as while the hand shakes, changes nothing that is told.
        return replace(now, missed=missed, framing=before.framing if missed < _UNSURE_AFTER else None)
    return replace(
        now,
        framing=now.framing and _between(before.framing, now.framing),
        blur=_middle(before.blur, now.blur),
        light_stops=_middle(before.light_stops, now.light_stops),
        uneven_stops=_middle(before.uneven_stops, now.uneven_stops),
        missed=0,
    )


def _between(before: Framing | None, now: Framing) -> Framing:
    if before is None:
        return now
    pairs = list(zip(astuple(before), astuple(now), strict=True))
    if max(abs(new - old) for old, new in pairs) > _JUMP:
        return now
    mixed = (_mixed(old, new) for old, new in pairs)
    return Framing(**dict(zip((one.name for one in fields(Framing)), mixed, strict=True)))


def _middle(before: float | None, now: float | None) -> float | None:
    return now if before is None or now is None else _mixed(before, now)


def _mixed(before: float, now: float) -> float:
    return before + _WEIGHT * (now - before)


def _wanted(hints: Hints, told: frozenset[Hint]) -> Iterator[Hint]:
    yield from _unsure(hints)
    for value, most, above, below in (*_of_framing(hints.framing), *_of_picture(hints)):
        if value is None:
            continue
        if value > most * (STAYS if above in told else 1.0):
            yield above
        elif below is not None and value < -most * (STAYS if below in told else 1.0):
            yield below
    if hints.marker is False:
        yield Hint.MARKER_MISSING


def _unsure(hints: Hints) -> Iterator[Hint]:
    """Where the baseline is not found: a shaking hand, too little to hold on to, or another area."""
    if hints.framing is not None or hints.missed < _UNSURE_AFTER:
        return
    if not hints.textured:
        yield Hint.BY_EYE
    elif hints.missed >= _ELSEWHERE_AFTER:
        yield Hint.NOT_THIS_AREA
    else:
        yield Hint.HOLD_STILL


def _of_framing(framing: Framing | None) -> tuple[_Limit, ...]:
    if framing is None:
        return ()
    return (
        (framing.distance_percent, MOST_DISTANCE_PERCENT, Hint.CLOSER, Hint.FARTHER),
        (framing.turn_deg, MOST_TURN_DEG, Hint.CLOCKWISE, Hint.ANTICLOCKWISE),
        (framing.right_percent, MOST_SHIFT_PERCENT, Hint.MOVE_RIGHT, Hint.MOVE_LEFT),
        (framing.down_percent, MOST_SHIFT_PERCENT, Hint.MOVE_DOWN, Hint.MOVE_UP),
        (framing.right_nearer_percent, MOST_TILT_PERCENT, Hint.RIGHT_NEARER, Hint.LEFT_NEARER),
        (framing.bottom_nearer_percent, MOST_TILT_PERCENT, Hint.BOTTOM_NEARER, Hint.TOP_NEARER),
    )


def _nearness(framing: Framing | None) -> float:
    """Return how near the framing is that is worst off, under 1."""
    if framing is None:
        return 0.0
    worst = max(abs(value or 0.0) / most for value, most, _, _ in _of_framing(framing))
    return min(0.95, 1.0 / max(1.0, worst))


def _of_picture(hints: Hints) -> tuple[_Limit, ...]:
    clipped = hints.clipped_percent
    far = clipped > FAR_CLIPPED_PERCENT
    stops = MOST_STOPS + 1 if far else hints.light_stops
    return (
        (hints.blur, MOST_BLUR, Hint.SHARPER, None),
        (stops, MOST_STOPS, Hint.TOO_BRIGHT, Hint.TOO_DARK),
        (None if far else clipped, MOST_CLIPPED_PERCENT, Hint.CLIPPED, None),
        (hints.uneven_stops, MOST_UNEVEN_STOPS, Hint.UNEVEN, None),
    )
