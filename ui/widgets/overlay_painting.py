"""Paints what lies over a photograph: veins by class, maps, the skin that was left out, the vein pointed at."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform

from ui import theme
from ui.widgets.picture import Overlay, Picture, paint_levels
from ui.widgets.vein_style import PaintedVeins, added_pens, ground_pen, removed_pens, vein_pen
from vein_tracker.model.results import VeinKind

_OUTLINE_SHIFT: Final = 0.35
_FINE_RATIO: Final = 1.5
_HATCH_OPACITY: Final = 0.6
_TEXTURE: Final = 8
"""Pixels after which Qt's hatching repeats."""
_POINTED_LINE: Final = 3.0
_POINTED_RIM: Final = 5.0


def paint_picture(
    painter: QPainter, picture: Picture, target: QRectF, clip: QRectF, overlay: Overlay
) -> None:
    """Paint a photograph with its overlay so that the whole of it would fill `target`, only within `clip`."""
    painter.save()
    painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    paint_levels(painter, picture.levels, target, clip)
    painter.restore()
    paint_overlay(painter, picture, target, clip, overlay)


def paint_overlay(
    painter: QPainter, picture: Picture, target: QRectF, clip: QRectF, overlay: Overlay
) -> None:
    """Paint what lies over a photograph alone; never beside it, where a follow-up was cut to its baseline."""
    painter.save()
    painter.setClipRect(clip.intersected(target), Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if overlay is Overlay.FILL and picture.vein_fill:
        paint_levels(painter, picture.vein_fill, target, clip)
    if overlay.is_map and overlay in picture.maps:
        paint_levels(painter, picture.maps[overlay].levels, target, clip)
    if overlay.is_veins:
        _paint_veins(painter, picture, target, clip, filled=overlay is Overlay.FILL)
    if overlay is Overlay.SKIN:
        _paint_left_out(painter, picture, target)
    painter.restore()


def to_target(picture: Picture, target: QRectF) -> QTransform:
    """Return what takes the photograph's pixels to the surface."""
    size = picture.size
    placed = QTransform.fromTranslate(target.x(), target.y())
    return placed.scale(target.width() / size.width(), target.height() / size.height())


def _paint_veins(painter: QPainter, picture: Picture, target: QRectF, clip: QRectF, *, filled: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    placed = to_target(picture, target)
    seen = placed.inverted()[0].mapRect(clip)
    # Qt strokes lines of one device pixel a hundred times faster than wider ones: two passes make a wider one. Where
    # the whole photo is seen small, one is enough and hides less, unless device pixels are small themselves.
    coarse = painter.device().devicePixelRatio() < _FINE_RATIO
    small = coarse and target.width() < picture.size.width()
    for layer in picture.layers:
        if layer.kind is VeinKind.WIDE:
            _hatch(painter, layer, placed)
        elif filled and not layer.doubtful and layer.kind is not VeinKind.RETICULAR:
            continue
        shifts = (0.0,) if small or layer.doubtful else (-_OUTLINE_SHIFT, _OUTLINE_SHIFT)
        paths = [path for path in layer.paths if _touches(path, seen)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (ground_pen(layer.kind, layer.doubtful), vein_pen(layer.kind, layer.doubtful)):
            for shift in shifts if pen is not None else ():
                painter.setPen(pen)
                painter.setWorldTransform(placed * QTransform.fromTranslate(shift, shift))
                for path in paths:
                    painter.drawPath(path)
    _paint_by_hand(painter, picture, placed, filled=filled)
    painter.resetTransform()


def _touches(path: QPainterPath, seen: QRectF) -> bool:
    # A straight line across has no height, and Qt lets nothing touch what is empty.
    return path.controlPointRect().adjusted(-1, -1, 1, 1).intersects(seen)


def _paint_by_hand(painter: QPainter, picture: Picture, placed: QTransform, *, filled: bool) -> None:
    """Paint what a person put in, and the ghost of what they took out."""
    painter.setWorldTransform(placed)
    if filled:
        painter.fillPath(picture.added, theme.colour(theme.colours().vein_added, theme.OVERLAY_FILL))
    for path, pens in ((picture.added, added_pens()), (picture.removed, removed_pens())):
        for pen in pens:
            painter.setPen(pen)
            painter.drawPath(path)


def _hatch(painter: QPainter, layer: PaintedVeins, placed: QTransform) -> None:
    """Hatch in lines as fine on the screen whatever the zoom."""
    colour = theme.colour(theme.colours().vein_wide, _HATCH_OPACITY)
    painter.resetTransform()
    for path in layer.paths:
        painter.fillPath(placed.map(path), QBrush(colour, Qt.BrushStyle.BDiagPattern))


def _paint_left_out(painter: QPainter, picture: Picture, target: QRectF) -> None:
    painter.fillPath(to_target(picture, target).map(picture.left_out), _left_out_brush())


def _left_out_brush() -> QBrush:
    """Return tint and hatching as one texture: large patches are filled once, not twice."""
    table = theme.colours()
    texture = QPixmap(_TEXTURE, _TEXTURE)
    texture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(texture)
    painter.fillRect(texture.rect(), theme.colour(table.left_out, theme.LEFT_OUT_OPACITY))
    hatching = QBrush(theme.colour(table.surround, _HATCH_OPACITY), Qt.BrushStyle.BDiagPattern)
    painter.fillRect(texture.rect(), hatching)
    painter.end()
    return QBrush(texture)


def paint_pointed(painter: QPainter, picture: Picture, vein: int, target: QRectF, clip: QRectF) -> None:
    """Mark one vein along its middle."""
    if picture.veins is None:
        return
    painter.save()
    painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    points = picture.veins.veins[vein].points + 0.5
    line = to_target(picture, target).map(QPolygonF([QPointF(x, y) for x, y in points]))
    table = theme.colours()
    for colour, width in ((table.photo_chip, _POINTED_RIM), (table.pointed, _POINTED_LINE)):
        pen = QPen(QColor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(line)
    painter.restore()
