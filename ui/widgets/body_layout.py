"""Where pins are put so that each can be pressed: those that would overlap part."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

Point = tuple[float, float]
_ROUNDS: Final = 80


def part(wanted: Sequence[Point], least: float, room: tuple[float, float]) -> tuple[Point, ...]:
    """Return the points moved apart, at least `least` between any two as far as the room allows.

    Who has nobody near stays where it is. `room` is width and height; points keep half of `least` off its edges.
    """
    placed = [_kept_in(point, least / 2, room) for point in wanted]
    for _ in range(_ROUNDS):
        moved = False
        for second in range(len(placed)):
            for first in range(second):
                push = _push(placed[first], placed[second], least, first + second)
                if push is None:
                    continue
                (x0, y0), (x1, y1) = placed[first], placed[second]
                placed[first] = _kept_in((x0 - push[0], y0 - push[1]), least / 2, room)
                placed[second] = _kept_in((x1 + push[0], y1 + push[1]), least / 2, room)
                moved = True
        if not moved:
            break
    return tuple(placed)


def _push(first: Point, second: Point, least: float, turn: int) -> Point | None:
    """Return by how much either gives way; points in one spot part in directions of their own."""
    across, down = second[0] - first[0], second[1] - first[1]
    away = math.hypot(across, down)
    if away >= least - 1e-6:
        return None
    if away < 1e-6:
        across, down, away = math.cos(turn), math.sin(turn), 1.0
        return across * least / 2, down * least / 2
    share = (least - away) / 2 / away
    return across * share, down * share


def _kept_in(point: Point, margin: float, room: tuple[float, float]) -> Point:
    width, height = room
    return (
        max(margin, min(width - margin, point[0])),
        max(margin, min(height - margin, point[1])),
    )
