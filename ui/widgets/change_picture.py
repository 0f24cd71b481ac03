"""The change map made ready for the viewer, off the GUI thread, and how it is painted over the baseline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from ui import convert
from ui.widgets.picture import FILL_SIDE, Picture, halves, paint_levels
from vein_tracker.model.shown import CHANGE_COLOURS, ChangeClass, ChangedVeins

HOLLOW: Final = 0.5
"""What is gone is painted see-through with an outline: told apart by more than its colour."""
_STRENGTH: Final = 0.5
"""Of the baseline under the map."""


@dataclass(frozen=True, slots=True)
class ChangeNote:
    """What of a change may be claimed: words beside the key, and whether figures stand there."""

    text: str = ""
    figures: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePicture:
    """What became of the veins; `levels` largest first, see-through, over the whole baseline.

    `outlines` of each class are in pixels of the baseline.
    """

    levels: tuple[QImage, ...]
    outlines: Mapping[ChangeClass, QPainterPath]
    classes: tuple[ChangedVeins, ...]

    def at(self, place: QPointF, reach: float) -> ChangeClass | None:
        """Return what became of the vein at a pixel of the baseline, or within reach of it."""
        around = QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)
        there = (kind for kind, path in self.outlines.items() if path.contains(place))
        near = (kind for kind, path in self.outlines.items() if path.intersects(around))
        return next(there, None) or next(near, None)


def change_colour(kind: ChangeClass) -> QColor:
    """Return the colour of a class."""
    return QColor(*CHANGE_COLOURS[kind])


def fill_of(kind: ChangeClass) -> QColor:
    """Return what fills a class."""
    colour = change_colour(kind)
    if kind is ChangeClass.GONE:
        colour.setAlphaF(HOLLOW)
    return colour


def outline_pen() -> QPen:
    """Return the pen around what is gone, as wide on the screen whatever the zoom."""
    pen = QPen(change_colour(ChangeClass.GONE), 0)
    pen.setCosmetic(True)
    return pen


def prepare_change(classes: Sequence[ChangedVeins], frame: QSize) -> ChangePicture:
    """Draw the classes over a baseline of this size: slow, so not on the GUI thread."""
    size = frame
    if max(frame.width(), frame.height()) > FILL_SIDE:
        size = frame.scaled(FILL_SIDE, FILL_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    # What is gone is painted first: where outlines touch, what can be seen lies on top.
    shapes = [(one.parts, fill_of(one.kind)) for one in classes if one.parts]
    return ChangePicture(
        levels=halves(convert.filled(shapes, frame, size)),
        outlines={one.kind: convert.outline_path(one.parts) for one in classes},
        classes=tuple(classes),
    )


def paint_change(
    painter: QPainter, change: ChangePicture | None, baseline: Picture, target: QRectF, clip: QRectF
) -> None:
    """Paint the baseline, greyed by the surround that shines through, and over it what became of its veins."""
    painter.save()
    painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(_STRENGTH)
    paint_levels(painter, baseline.levels, target, clip)
    painter.setOpacity(1)
    if change is not None:
        paint_levels(painter, change.levels, target, clip)
        size = baseline.size
        placed = QTransform.fromTranslate(target.x(), target.y())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setWorldTransform(
            placed.scale(target.width() / size.width(), target.height() / size.height())
        )
        painter.setPen(outline_pen())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(change.outlines[ChangeClass.GONE])
    painter.restore()
