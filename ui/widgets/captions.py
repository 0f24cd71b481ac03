"""What is said below the photographs of a patient view: in a smaller type where there is little room, never on top."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from ui import theme
from ui.widgets.painting import chip_size, paint_photo_chip

_GAP: Final = 2 * theme.GRID
_SIZES: Final = (theme.TITLE, theme.HEADING, theme.BODY, theme.SMALL)


def each_below_its_own(
    texts: Sequence[str], middles: Sequence[float], rooms: Sequence[QRectF]
) -> tuple[int, tuple[QRectF, ...]]:
    """Return the size of the type, and a chip below each photograph, no wider than its room."""
    least = min(room.width() for room in rooms)
    size = next(
        (one for one in _SIZES if all(caption_width(text, one) <= least for text in texts)), _SIZES[-1]
    )
    chips = []
    for text, middle, room in zip(texts, middles, rooms, strict=True):
        chip = QRectF(room.topLeft(), QSizeF(min(caption_width(text, size), room.width()), room.height()))
        chip.moveLeft(min(max(middle - chip.width() / 2, room.left()), room.right() - chip.width()))
        chips.append(chip)
    return size, tuple(chips)


def beside_a_line(left: str, right: str, line: float, room: QRectF) -> tuple[int, tuple[QRectF, ...]]:
    """Return the size of the type, and a chip on either side of a line, or moved where the room ends."""
    size = next((one for one in _SIZES if _together(left, right, one) <= room.width()), _SIZES[-1])
    most = (room.width() - _GAP) / 2
    widths = [caption_width(text, size) for text in (left, right)]
    if sum(widths) + _GAP > room.width():
        widths = [min(width, most) for width in widths]
    start = min(max(line - _GAP / 2 - widths[0], room.left()), room.right() - sum(widths) - _GAP)
    first = QRectF(start, room.top(), widths[0], room.height())
    return size, (first, QRectF(first.right() + _GAP, room.top(), widths[1], room.height()))


def paint_caption(painter: QPainter, text: str, chip: QRectF, size: int) -> None:
    """Paint a chip; what has no room even in the smallest type ends in dots."""
    metrics = QFontMetricsF(theme.font(size, QFont.Weight.Medium))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, chip.width() - theme.GRID)
    paint_photo_chip(painter, shown, chip, size)


def caption_width(text: str, size: int = theme.TITLE) -> float:
    """Return how wide a chip is."""
    return chip_size(text, size).width() + 2 * theme.GRID


def _together(left: str, right: str, size: int) -> float:
    return caption_width(left, size) + _GAP + caption_width(right, size)
