"""How veins are drawn: each class by its own line as well as its colour, doubtful ones dotted and fainter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from ui import theme
from vein_tracker.model.results import VeinKind

_RETICULAR_DASH: Final = (7.0, 3.0)
_WIDE_DASH: Final = (10.0, 4.0, 2.0, 4.0)
_DOTS: Final = (1.5, 3.0)
_ADDED_DASH: Final = (4.0, 1.5)
_GHOST_DOTS: Final = (1.0, 4.0)


@dataclass(frozen=True, slots=True)
class PaintedVeins:
    """The outlines of veins that are drawn alike, in pixels of the photograph; a path for each part of it."""

    kind: VeinKind
    doubtful: bool
    paths: tuple[QPainterPath, ...]


def vein_colour(kind: VeinKind) -> str:
    """Return the token of a class; what is not classed is drawn as thread veins are."""
    table = theme.colours()
    return {VeinKind.RETICULAR: table.vein_reticular, VeinKind.WIDE: table.vein_wide}.get(kind, table.vein)


def fill_colour(kind: VeinKind, doubtful: bool) -> QColor:
    """Return what fills veins of a class, see-through; doubtful ones more so."""
    return theme.colour(vein_colour(kind), theme.OVERLAY_FILL * (theme.DOUBTFUL_OPACITY if doubtful else 1.0))


def ground_pen(kind: VeinKind, doubtful: bool) -> QPen | None:
    """Return what shows between the dashes of a light line, to be seen on light skin too; None where not needed."""
    if doubtful or kind not in (VeinKind.RETICULAR, VeinKind.WIDE):
        return None
    pen = QPen(theme.colour(theme.colours().photo_chip, theme.DOUBTFUL_OPACITY), 1.0)
    pen.setCosmetic(True)
    return pen


def vein_pen(kind: VeinKind, doubtful: bool, width: float = 1.0) -> QPen:
    """Return the pen of a class, as wide on the screen whatever the zoom."""
    pen = QPen(theme.colour(vein_colour(kind), theme.DOUBTFUL_OPACITY if doubtful else 1.0), width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if doubtful:
        pen.setDashPattern(_DOTS)
    elif kind is VeinKind.RETICULAR:
        pen.setDashPattern(_RETICULAR_DASH)
    elif kind is VeinKind.WIDE:
        pen.setDashPattern(_WIDE_DASH)
    return pen


def added_pens(width: float = 1.0) -> tuple[QPen, ...]:
    """Return the pens for veins that a person put in: a colour and a dash of their own on a dark line."""
    table = theme.colours()
    return _cosmetic(theme.colour(table.photo_chip, theme.DOUBTFUL_OPACITY), width), _cosmetic(
        theme.colour(table.vein_added), width, _ADDED_DASH
    )


def removed_pens(width: float = 1.0) -> tuple[QPen, ...]:
    """Return the pens for what a person took out: a ghost of fine dots."""
    table = theme.colours()
    return (_cosmetic(theme.colour(table.vein_removed, theme.DOUBTFUL_OPACITY), width, _GHOST_DOTS),)


def _cosmetic(colour: QColor, width: float, dashes: tuple[float, ...] = ()) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(dashes)
    return pen
