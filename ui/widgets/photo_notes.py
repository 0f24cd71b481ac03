"""Notes that are pinned to photographs: where each is seen, and how it is painted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ui import theme
from ui.widgets.pair import Mode, Pair
from ui.widgets.photo_painting import paint_tip
from ui.widgets.picture import Picture

_RADIUS: Final = 11.0
_FAINT: Final = 0.5
_LONGEST: Final = 90
_CENTRE: Final = 0.5


@dataclass(frozen=True, slots=True)
class Pin:
    """A note: `number` is what its pin says, `spot` in the photograph's own pixels."""

    note_id: str
    photo_id: str
    spot: tuple[float, float]
    text: str
    number: int


@dataclass(frozen=True, slots=True)
class SeenPin:
    """A pin on the surface; `own` on the photograph that it was pinned to, else carried on from it."""

    pin: Pin
    picture: int
    place: QPointF
    own: bool


class PhotoNotes:
    """The pins of all photographs of a view; those of the photographs that are shown are seen on both, in one frame."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self.pins: tuple[Pin, ...] = ()
        self.shown = True
        self.placing = False
        self.marked = ""
        self._hovered = ""

    def show(self, pins: Sequence[Pin]) -> None:
        """Show these instead."""
        self.pins = tuple(pins)
        self._hovered = ""
        if all(pin.note_id != self.marked for pin in self.pins):
            self.marked = ""

    def spot_at(self, point: QPointF) -> tuple[str, tuple[float, float]] | None:
        """Return the photograph under a point of the surface, and which of its own pixels lies there."""
        index = self._pair.picture_at(point)
        if index is None or not self._pair.picture_rect(index).contains(point):
            return None
        picture = self._pair.pictures[index]
        return picture.photo_id, _through(picture, self._pair.to_pixels(index, point), to_own=True)

    def seen(self) -> Iterator[SeenPin]:
        """Yield every pin where it is seen; nowhere in the change map, which is of neither photograph."""
        pair = self._pair
        if not self.shown or pair.stacked is Mode.CHANGE:
            return
        for home, picture in enumerate(pair.pictures):
            for pin in self.pins:
                if pin.photo_id != picture.photo_id:
                    continue
                spot = QPointF(*_through(picture, QPointF(*pin.spot), to_own=False))
                for index in range(len(pair.pictures)):
                    place = pair.from_pixels(index, spot)
                    if (index == home or pair.aligned) and pair.seen_of(index).contains(place):
                        yield SeenPin(pin, index, place, index == home)

    def at(self, point: QPointF) -> Pin | None:
        """Return the pin within reach of a fingertip."""
        reach = theme.TOUCH / 2
        near = [(QPointF(one.place - point).manhattanLength(), one.pin.note_id) for one in self.seen()]
        distance, note_id = min(near, default=(reach + 1, ""))
        return next((pin for pin in self.pins if pin.note_id == note_id), None) if distance <= reach else None

    def hover(self, point: QPointF | None) -> bool:
        """Tell the note under the pointer; say whether what is told has changed."""
        pin = self.at(point) if point is not None else None
        before, self._hovered = self._hovered, pin.note_id if pin else ""
        return before != self._hovered

    @property
    def told(self) -> str:
        """What the note says that is marked or under the pointer."""
        note_id = self._hovered or self.marked
        return next((pin.text for pin in self.pins if pin.note_id == note_id), "")

    def paint(self, painter: QPainter) -> None:
        """Paint the pins, and what the one under the pointer says."""
        told: SeenPin | None = None
        for one in self.seen():
            _paint_pin(painter, one, marked=one.pin.note_id == self.marked)
            wanted = self._hovered or self.marked
            if one.pin.note_id == wanted and (told is None or one.own):
                told = one
        if told is not None:
            text = " ".join(told.pin.text.split())
            text = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
            paint_tip(painter, text, told.place, self._pair.seen_of(told.picture))


def _paint_pin(painter: QPainter, one: SeenPin, *, marked: bool) -> None:
    table = theme.colours()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(1.0 if one.own or marked else _FAINT)
    painter.setPen(QPen(QColor(table.accent if marked else table.on_photo_chip), theme.FOCUS_LINE))
    painter.setBrush(theme.colour(table.photo_chip, theme.PHOTO_CHIP_OPACITY))
    painter.drawEllipse(one.place, _RADIUS, _RADIUS)
    painter.setPen(QColor(table.on_photo_chip))
    painter.setFont(theme.font(theme.SMALL, QFont.Weight.DemiBold))
    around = QRectF(0, 0, 2 * _RADIUS, 2 * _RADIUS)
    around.moveCenter(one.place)
    painter.drawText(around, Qt.AlignmentFlag.AlignCenter, str(one.pin.number))
    painter.restore()


def _through(picture: Picture, point: QPointF, *, to_own: bool) -> tuple[float, float]:
    """Take a pixel of the picture that is shown to the photograph's own, or back."""
    # On the surface a pixel has area, in the library its centre is at a whole number.
    before, after = (-_CENTRE, 0.0) if to_own else (0.0, _CENTRE)
    way = picture.to_own if to_own else np.linalg.inv(picture.to_own)
    x, y, w = way @ np.array([point.x() + before, point.y() + before, 1.0])
    return float(x / w) + after, float(y / w) + after
