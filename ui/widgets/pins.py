"""Numbered pins in two photographs: which spots were marked, which pin is chosen, and a way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QObject, Signal

from ui.widgets.view_state import Spot
from vein_tracker.model.records import Landmark


class Photograph(IntEnum):
    """Which of the two."""

    BEFORE = 0
    AFTER = 1

    @property
    def other(self) -> Photograph:
        """The photograph beside it."""
        return Photograph(1 - self)


@dataclass(frozen=True, slots=True)
class Pin:
    """One number: where it was put in each photograph, None where it was not yet."""

    before: Spot | None = None
    after: Spot | None = None

    def at(self, photograph: Photograph) -> Spot | None:
        """Return where it was put in one of the two."""
        return self.before if photograph is Photograph.BEFORE else self.after

    def put(self, photograph: Photograph, spot: Spot) -> Pin:
        """Return the same, put there in one of the two."""
        return replace(self, before=spot) if photograph is Photograph.BEFORE else replace(self, after=spot)


Chosen = tuple[int, Photograph]
"""A pin by its place, from 0, and in which photograph."""


class Pins(QObject):
    """What was marked so far; `changed` after each step, `marked` only where a pair has changed."""

    changed = Signal()
    marked = Signal()

    def __init__(self, spots: tuple[Landmark, ...] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pins = tuple(Pin(one.before, one.after) for one in spots)
        self._chosen: Chosen | None = None
        self._past: list[tuple[Pin, ...]] = []
        self._stepped: Chosen | None = None

    @property
    def pins(self) -> tuple[Pin, ...]:
        """All pins in the order of their numbers."""
        return self._pins

    @property
    def chosen(self) -> Chosen | None:
        """The pin that keys move and delete."""
        return self._chosen

    @property
    def spots(self) -> tuple[Landmark, ...]:
        """The pins that were put in both photographs."""
        return tuple(
            Landmark(before=pin.before, after=pin.after)
            for pin in self._pins
            if pin.before is not None and pin.after is not None
        )

    @property
    def undoable(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    def missing(self) -> Chosen | None:
        """Return the first pin that was put in one photograph only, and the one that lacks it."""
        for place, pin in enumerate(self._pins):
            for photograph in Photograph:
                if pin.at(photograph) is None:
                    return place, photograph
        return None

    def add(self, photograph: Photograph, spot: Spot) -> None:
        """Put the first number that this photograph lacks there, else a new one."""
        place = next(
            (place for place, pin in enumerate(self._pins) if pin.at(photograph) is None), len(self._pins)
        )
        pins = self._pins if place < len(self._pins) else (*self._pins, Pin())
        self._step(_with(pins, place, pins[place].put(photograph, spot)), (place, photograph))

    def choose(self, chosen: Chosen | None) -> None:
        """Have keys and dragging move this pin, beginning a new step."""
        self._stepped = None
        if chosen != self._chosen:
            self._chosen = chosen
            self.changed.emit()

    def choose_next(self, photograph: Photograph, by: int = 1) -> None:
        """Choose the next pin of a photograph, or the one before."""
        there = [place for place, pin in enumerate(self._pins) if pin.at(photograph) is not None]
        if not there:
            return
        now = self._chosen[0] if self._chosen and self._chosen[1] is photograph else None
        at = there.index(now) + by if now in there else (0 if by > 0 else -1)
        self.choose((there[at % len(there)], photograph))

    def move(self, spot: Spot, *, goes_on: bool = False) -> None:
        """Move the chosen pin; `goes_on` where this is a part of the step before, as in dragging."""
        if self._chosen is None:
            return
        place, photograph = self._chosen
        moved = self._pins[place].put(photograph, spot)
        if moved == self._pins[place]:
            return
        keep = not (goes_on and self._stepped == self._chosen)
        self._step(_with(self._pins, place, moved), self._chosen, keep=keep)
        self._stepped = self._chosen

    def nudge(self, across: float, down: float) -> None:
        """Move the chosen pin by so many pixels of its photograph; a row of nudges is one step."""
        spot = self._pins[self._chosen[0]].at(self._chosen[1]) if self._chosen else None
        if spot is not None:
            self.move((spot[0] + across, spot[1] + down), goes_on=True)

    def remove(self) -> None:
        """Take the chosen pin out of both photographs; later numbers move up."""
        if self._chosen is not None:
            place, _ = self._chosen
            self._step(self._pins[:place] + self._pins[place + 1 :], None)

    def undo(self) -> None:
        """Take the last step back."""
        if self._past:
            was = self._pins
            self._pins = self._past.pop()
            self._chosen = self._stepped = None
            self._tell(was)

    def _step(self, pins: tuple[Pin, ...], chosen: Chosen | None, *, keep: bool = True) -> None:
        was = self._pins
        if keep:
            self._past.append(was)
        self._pins, self._chosen, self._stepped = pins, chosen, None
        self._tell(was)

    def _tell(self, was: tuple[Pin, ...]) -> None:
        self.changed.emit()
        if _pairs(was) != _pairs(self._pins):
            self.marked.emit()


def _with(pins: tuple[Pin, ...], place: int, pin: Pin) -> tuple[Pin, ...]:
    return (*pins[:place], pin, *pins[place + 1 :])


def _pairs(pins: tuple[Pin, ...]) -> list[Pin]:
    return [pin for pin in pins if pin.before is not None and pin.after is not None]
