"""The outline of a region while it is drawn: its points, which of them is chosen, and a way back."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.widgets.view_state import Spot


class Outline(QObject):
    """Points of a polygon, open until it is closed; `changed` after each step."""

    changed = Signal()

    def __init__(self, points: Sequence[Spot] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._points = tuple(points)
        self._closed = bool(points)
        self._chosen: int | None = None
        self._past: list[tuple[tuple[Spot, ...], bool]] = []
        self._stepped: int | None = None

    @property
    def points(self) -> tuple[Spot, ...]:
        """The points in order."""
        return self._points

    @property
    def closed(self) -> bool:
        """Whether the last point is joined with the first."""
        return self._closed

    @property
    def chosen(self) -> int | None:
        """The point that keys move and delete."""
        return self._chosen

    @property
    def undoable(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    def add(self, spot: Spot) -> None:
        """Add a point at the end of an outline that is open; one that is closed begins anew after `clear`."""
        if not self._closed:
            self._step((*self._points, spot), len(self._points))

    def insert(self, after: int, spot: Spot, *, goes_on: bool = False) -> None:
        """Put a point into the side that begins at a point; `goes_on` where moving it is part of the same step."""
        self._step((*self._points[: after + 1], spot, *self._points[after + 1 :]), after + 1)
        self._stepped = after + 1 if goes_on else None

    def close(self) -> None:
        """Join the last point with the first, where there are three."""
        if len(self._points) > 2 and not self._closed:
            self._step(self._points, None, closed=True)

    def replace(self, points: Sequence[Spot]) -> None:
        """Take another closed outline, as one that was proposed."""
        self._step(tuple(points), None, closed=True)

    def clear(self) -> None:
        """Delete all points."""
        if self._points:
            self._step((), None, closed=False)

    def choose(self, place: int | None) -> None:
        """Have keys and dragging move this point, beginning a new step."""
        self._stepped = None
        if place != self._chosen:
            self._chosen = place
            self.changed.emit()

    def choose_next(self, by: int = 1) -> None:
        """Choose the next point, or the one before."""
        if self._points:
            start = -1 if by > 0 else 0
            now = start if self._chosen is None else self._chosen
            self.choose((now + by) % len(self._points))

    def move(self, spot: Spot, *, goes_on: bool = False) -> None:
        """Move the chosen point; `goes_on` where this is a part of the step before, as in dragging."""
        if self._chosen is None or self._points[self._chosen] == spot:
            return
        chosen = self._chosen
        keep = not (goes_on and self._stepped == chosen)
        self._step((*self._points[:chosen], spot, *self._points[chosen + 1 :]), chosen, keep=keep)
        self._stepped = chosen

    def nudge(self, across: float, down: float) -> None:
        """Move the chosen point by so many pixels of its photograph; a row of nudges is one step."""
        if self._chosen is not None:
            x, y = self._points[self._chosen]
            self.move((x + across, y + down), goes_on=True)

    def remove(self) -> None:
        """Delete the chosen point; of less than three the outline is open again."""
        if self._chosen is not None:
            points = (*self._points[: self._chosen], *self._points[self._chosen + 1 :])
            self._step(points, None, closed=self._closed and len(points) > 2)

    def undo(self) -> None:
        """Take the last step back."""
        if self._past:
            self._points, self._closed = self._past.pop()
            self._chosen = self._stepped = None
            self.changed.emit()

    def side_at(self, spot: Spot, reach: float) -> int | None:
        """Return at which point the side begins that lies within reach of a spot, the nearest."""
        count = len(self._points)
        sides = range(count if self._closed else count - 1)
        near = [
            (_distance(spot, self._points[place], self._points[(place + 1) % count]), place)
            for place in sides
        ]
        found = min(near, default=(math.inf, 0))
        return found[1] if found[0] <= reach else None

    def _step(
        self, points: tuple[Spot, ...], chosen: int | None, *, closed: bool | None = None, keep: bool = True
    ) -> None:
        if keep:
            self._past.append((self._points, self._closed))
        self._points, self._chosen, self._stepped = points, chosen, None
        self._closed = self._closed if closed is None else closed
        self.changed.emit()


def _distance(spot: Spot, start: Spot, end: Spot) -> float:
    """Return how far a spot lies from a side."""
    across, down = end[0] - start[0], end[1] - start[1]
    length = across**2 + down**2
    along = 0.0 if length == 0 else ((spot[0] - start[0]) * across + (spot[1] - start[1]) * down) / length
    along = min(1.0, max(0.0, along))
    return math.hypot(spot[0] - start[0] - along * across, spot[1] - start[1] - along * down)
