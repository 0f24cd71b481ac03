"""Which vein is pointed at: by the mouse that hovers, by a click that keeps it, or by a key that steps on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF

from ui import theme
from ui.widgets.pair import Pair
from vein_tracker.model.shown import ShownVein

_REACH: Final = theme.GRID


@dataclass(frozen=True, slots=True)
class Pointed:
    """A vein of a photograph, by their places, and the pixel of the photograph where it is pointed at."""

    picture: int
    vein: int
    place: QPointF


class Pointing:
    """Looks up veins in a pair; nothing is searched, so it keeps up with the mouse."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._hovered: Pointed | None = None
        self._kept: Pointed | None = None

    @property
    def current(self) -> Pointed | None:
        """What is marked: what was kept, else what the mouse is over."""
        return self._kept or self._hovered

    @property
    def keeps(self) -> bool:
        """Whether a vein stays marked when the mouse leaves it."""
        return self._kept is not None

    @property
    def vein(self) -> ShownVein | None:
        """The vein that is marked."""
        return self._vein(self.current) if self.current else None

    def hover(self, point: QPointF | None) -> bool:
        """Point at what lies there; say whether what is marked has changed."""
        before, found = self.current, self._at(point) if point is not None else None
        if not _same(found, self._hovered):
            self._hovered = found
        return not _same(before, self.current)

    def click(self, point: QPointF) -> None:
        """Keep what lies there marked; a click beside any vein lets go."""
        self._kept = self._at(point)

    def step(self, by: int) -> Pointed | None:
        """Keep the next vein marked: the baseline's from the longest on, then the follow-up's."""
        every = list(self._every())
        if not every:
            return None
        places = [(one.picture, one.vein) for one in every]
        now = self._kept and (self._kept.picture, self._kept.vein)
        at = places.index(now) + by if now in places else (0 if by > 0 else -1)
        self._kept = every[at % len(every)]
        return self._kept

    def forget(self) -> None:
        """Mark none."""
        self._hovered = self._kept = None

    def _at(self, point: QPointF) -> Pointed | None:
        index = self._pair.picture_at(point)
        if index is None or not self._pair.shows_veins:
            return None
        picture = self._pair.pictures[index]
        if picture.veins is None:
            return None
        place = self._pair.to_pixels(index, point)
        reach = _REACH * picture.size.width() / self._pair.picture_rect(index).width()
        vein = picture.veins.at(place.x() - 0.5, place.y() - 0.5, reach)
        return None if vein is None else Pointed(index, vein, place)

    def _every(self) -> Iterator[Pointed]:
        for index, picture in enumerate(self._pair.pictures):
            for vein, one in enumerate(picture.veins.veins if picture.veins else ()):
                x, y = one.points[len(one.points) // 2] + 0.5
                yield Pointed(index, vein, QPointF(x, y))

    def _vein(self, pointed: Pointed) -> ShownVein | None:
        veins = self._pair.pictures[pointed.picture].veins
        return veins.veins[pointed.vein] if veins else None


def _same(one: Pointed | None, other: Pointed | None) -> bool:
    if one is None or other is None:
        return one is other
    return (one.picture, one.vein) == (other.picture, other.vein)
