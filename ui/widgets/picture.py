"""A photograph made ready for the viewer, off the GUI thread, and how a part of it is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from ui import convert, theme

_LEAST_SIDE: Final = 512
_FILL_SIDE: Final = 3000
_OUTLINE_SHIFT: Final = 0.35
_SHARP: Final = 0.85


class Overlay(StrEnum):
    """How veins are marked on the photographs."""

    NONE = "none"
    OUTLINE = "outline"
    FILL = "fill"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A photograph with what is drawn over it.

    `levels`: largest first, each half of the one before. `veins`: outlines in pixels of the largest level;
    `vein_fill`: the same filled, see-through, largest first. `shown_as`: the chip on the photo, such as a date.
    """

    photo_id: str
    shown_as: str
    levels: tuple[QImage, ...]
    veins: QPainterPath = field(default_factory=QPainterPath)
    vein_fill: tuple[QImage, ...] = ()
    px_per_mm: float | None = None

    @property
    def size(self) -> QSizeF:
        """Size of the full photograph in pixels."""
        return QSizeF(self.levels[0].size())


def prepare(
    photo_id: str,
    shown_as: str,
    levels: Sequence[convert.U8],
    veins: Sequence[convert.F64] = (),
    px_per_mm: float | None = None,
) -> Picture:
    """Make a photograph ready: slow, so not on the GUI thread.

    `levels`: (h, w, 3 or 4) uint8 sRGB, largest first; where only the largest is given, its halves are made
    here. `veins`: (N, 2) polygons in pixels of the largest level.
    """
    surround = QColor(theme.LIGHT.surround)
    images = tuple(convert.to_image(level, surround) for level in levels)
    outline = convert.outline_path(veins)
    return Picture(
        photo_id=photo_id,
        shown_as=shown_as,
        levels=images if len(images) > 1 else halves(images[0]),
        veins=outline,
        vein_fill=() if outline.isEmpty() else halves(_fill(veins, images[0].size())),
        px_per_mm=px_per_mm,
    )


def _fill(veins: Sequence[convert.F64], full: QSize) -> QImage:
    size = full
    if max(full.width(), full.height()) > _FILL_SIDE:
        size = full.scaled(_FILL_SIDE, _FILL_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    return convert.filled(veins, full, size, theme.colour(theme.LIGHT.vein, theme.OVERLAY_FILL))


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


def paint_picture(
    painter: QPainter, picture: Picture, target: QRectF, clip: QRectF, overlay: Overlay
) -> None:
    """Paint the picture so that the whole of it would fill `target`, only within `clip`."""
    painter.save()
    painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    _paint_levels(painter, picture.levels, target, clip)
    if overlay is Overlay.FILL and picture.vein_fill:
        _paint_levels(painter, picture.vein_fill, target, clip)
    if overlay is Overlay.OUTLINE:
        _paint_outline(painter, picture, target)
    painter.restore()


def _paint_levels(painter: QPainter, levels: Sequence[QImage], target: QRectF, clip: QRectF) -> None:
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


def _paint_outline(painter: QPainter, picture: Picture, target: QRectF) -> None:
    size = picture.size
    pen = QPen(QColor(theme.colours().vein), 1)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    to_target = QTransform.fromTranslate(target.x(), target.y())
    to_target.scale(target.width() / size.width(), target.height() / size.height())
    # Qt strokes lines of one pixel a hundred times faster than wider ones: two passes make a wider one. Where
    # the whole photo is seen small, one is enough and hides less.
    shifts = (0.0,) if target.width() < size.width() else (-_OUTLINE_SHIFT, _OUTLINE_SHIFT)
    for shift in shifts:
        painter.setWorldTransform(to_target * QTransform.fromTranslate(shift, shift), True)
        painter.drawPath(picture.veins)
        painter.setWorldTransform((to_target * QTransform.fromTranslate(shift, shift)).inverted()[0], True)
