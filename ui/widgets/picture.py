"""A photograph made ready for the viewer, off the GUI thread, and how a part of it is painted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from ui import convert, theme
from ui.widgets.vein_style import PaintedVeins, fill_colour
from vein_tracker.model.results import VeinKind
from vein_tracker.model.shown import Drawn, ShownVeins, VeinLayer

_LEAST_SIDE: Final = 512
FILL_SIDE: Final = 3000
_SHARP: Final = 0.85
_PARTS: Final = 12
"""Into so many parts a photograph is cut each way, for its outlines."""


class Overlay(StrEnum):
    """What is drawn over the photographs."""

    NONE = "none"
    OUTLINE = "outline"
    FILL = "fill"
    HAEMOGLOBIN = "haemoglobin"
    PIGMENTATION = "pigmentation"
    SKIN = "skin"

    @property
    def is_veins(self) -> bool:
        """Whether it marks the veins."""
        return self in (Overlay.OUTLINE, Overlay.FILL)

    @property
    def is_map(self) -> bool:
        """Whether it is a picture of its own, made on demand."""
        return self in (Overlay.HAEMOGLOBIN, Overlay.PIGMENTATION)


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPicture:
    """How much of a pigment lies where, see-through; `ramp` are its colours from `low` to `high`."""

    levels: tuple[QImage, ...]
    ramp: QImage
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A photograph with what is drawn over it, in pixels of the largest level.

    `levels`: largest first, each half of the one before; `vein_fill` likewise, see-through.
    `added`, `removed`: what a person corrected by hand.
    `shown_as`: the chip on the photo, such as a date. `to_own`: (3, 3), to the photograph's own pixels.
    """

    photo_id: str
    shown_as: str
    levels: tuple[QImage, ...]
    layers: tuple[PaintedVeins, ...] = ()
    vein_fill: tuple[QImage, ...] = ()
    veins: ShownVeins | None = None
    left_out: QPainterPath = field(default_factory=QPainterPath)
    added: QPainterPath = field(default_factory=QPainterPath)
    removed: QPainterPath = field(default_factory=QPainterPath)
    maps: Mapping[Overlay, MapPicture] = field(default_factory=dict)
    px_per_mm: float | None = None
    to_own: convert.F64 = field(default_factory=lambda: np.eye(3))

    @property
    def size(self) -> QSizeF:
        """Size of the full photograph in pixels."""
        return QSizeF(self.levels[0].size())


def prepare(
    photo_id: str,
    shown_as: str,
    levels: Sequence[convert.U8],
    drawn: Drawn | None = None,
    px_per_mm: float | None = None,
    to_own: convert.F64 | None = None,
) -> Picture:
    """Make a photograph ready: slow, so not on the GUI thread.

    `levels`: (h, w, 3 or 4) uint8 sRGB, largest first; where only the largest is given, its halves are made
    here. `drawn`: in pixels of the largest level.
    """
    surround = QColor(theme.LIGHT.surround)
    images = tuple(convert.to_image(level, surround) for level in levels)
    drawn = drawn or Drawn()
    return Picture(
        photo_id=photo_id,
        shown_as=shown_as,
        levels=images if len(images) > 1 else halves(images[0]),
        layers=tuple(
            PaintedVeins(layer.kind, layer.doubtful, _paths(layer, images[0].size()))
            for layer in drawn.layers
            if layer.lines
        ),
        vein_fill=_fill(drawn, images[0].size()),
        veins=drawn.veins,
        left_out=convert.outline_path(drawn.left_out),
        added=convert.outline_path(drawn.added),
        removed=convert.outline_path(drawn.removed),
        px_per_mm=px_per_mm,
        to_own=np.eye(3) if to_own is None else to_own,
    )


def _paths(layer: VeinLayer, full: QSize) -> tuple[QPainterPath, ...]:
    """Return the outlines that begin near each other as one path, so that no more is painted than is seen.

    Wide veins are one path: they are hatched, and what one outline encloses another may leave out.
    """
    if layer.kind is VeinKind.WIDE:
        return (convert.line_path(layer.lines),)
    near: dict[tuple[int, int], list[convert.F64]] = defaultdict(list)
    for line in layer.lines:
        if len(line):
            x, y = line[0] * _PARTS / (full.width(), full.height())
            near[int(x), int(y)].append(line)
    return tuple(convert.line_path(lines) for lines in near.values())


def _fill(drawn: Drawn, full: QSize) -> tuple[QImage, ...]:
    shapes = [
        (layer.parts, fill_colour(layer.kind, layer.doubtful))
        for layer in drawn.layers
        if layer.parts and layer.kind is not VeinKind.WIDE
    ]
    if not shapes:
        return ()
    size = full
    if max(full.width(), full.height()) > FILL_SIDE:
        size = full.scaled(FILL_SIDE, FILL_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    return halves(convert.filled(shapes, full, size))


def halves(image: QImage) -> tuple[QImage, ...]:
    """Return a picture and its halves down to the size of a small pane."""
    levels = [image]
    while max(levels[-1].width(), levels[-1].height()) > _LEAST_SIDE:
        size = QSize(max(1, levels[-1].width() // 2), max(1, levels[-1].height() // 2))
        smooth = Qt.TransformationMode.SmoothTransformation
        levels.append(levels[-1].scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
    return tuple(levels)


def level_for(levels: Sequence[QImage], shown_width: float) -> QImage:
    """Return the smallest level that is still sharp where it is painted over this many device pixels."""
    return next((level for level in reversed(levels) if level.width() >= shown_width * _SHARP), levels[0])


def paint_levels(painter: QPainter, levels: Sequence[QImage], target: QRectF, clip: QRectF) -> None:
    """Paint a picture so that the whole of it would fill `target`, only the part within `clip`."""
    seen = target.intersected(clip)
    if seen.isEmpty():
        return
    level = level_for(levels, target.width() * painter.device().devicePixelRatio())
    scale_x, scale_y = level.width() / target.width(), level.height() / target.height()
    source = QRectF(
        (seen.x() - target.x()) * scale_x,
        (seen.y() - target.y()) * scale_y,
        seen.width() * scale_x,
        seen.height() * scale_y,
    )
    painter.drawImage(seen, level, source)
