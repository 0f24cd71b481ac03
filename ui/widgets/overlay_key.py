"""The key to what lies over the photographs: which line is which class, which colour how much pigment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter

from ui import theme
from ui.format import number, word
from ui.widgets.painting import paint_photo_chip
from ui.widgets.pair import Pair
from ui.widgets.picture import MapPicture, Overlay
from ui.widgets.vein_style import vein_pen
from vein_tracker.model.results import VeinKind
from vein_tracker.model.shown import Certainty

translate = QCoreApplication.translate

_SAMPLE: Final = 4 * theme.GRID
_SAMPLE_LINE: Final = 2.0
_RAMP: Final = QSizeF(20 * theme.GRID, theme.GRID)
Look = tuple[VeinKind, bool]


def paint_key(painter: QPainter, pair: Pair) -> None:
    """Paint the key at the lower right; nothing where nothing is drawn over the photographs."""
    if not pair.pictures:
        return
    corner = QPointF(pair.size.width(), pair.size.height()) - QPointF(theme.CARD_RADIUS, theme.CARD_RADIUS)
    shown = next((one.maps[pair.overlay] for one in pair.pictures if pair.overlay in one.maps), None)
    if pair.overlay.is_veins:
        looks = {(layer.kind, layer.doubtful) for one in pair.pictures for layer in one.layers}
        _paint_looks(painter, rows_of(looks), corner)
    elif pair.overlay is Overlay.SKIN and any(not one.left_out.isEmpty() for one in pair.pictures):
        _paint_words(painter, translate("key", "Hatched: left out, not judged as skin"), corner)
    elif shown is not None:
        _paint_ramp(painter, pair.overlay, shown, corner)


def look_words(kind: VeinKind, doubtful: bool) -> str:
    """Return what the key says of veins that are drawn alike."""
    if doubtful:
        return word(Certainty.DOUBTFUL)
    if kind is VeinKind.WIDE:
        return translate("key", "Wide, left out")
    return translate("key", "Any vein, without a scale") if kind is VeinKind.UNCLASSED else word(kind)


def rows_of(looks: Iterable[Look]) -> tuple[Look, ...]:
    """Return what the key lists: each class once, then what all doubtful ones have in common."""
    looks = set(looks)
    kinds = sorted({kind for kind, _ in looks}, key=list(VeinKind).index)
    doubtful = tuple(sorted((look for look in looks if look[1]), key=_place)[:1])
    return (*((kind, False) for kind in kinds), *doubtful)


def map_words(overlay: Overlay) -> str:
    """Return what the key says of a map."""
    told = {
        Overlay.HAEMOGLOBIN: translate("key", "Haemoglobin, optical density above plain skin"),
        Overlay.PIGMENTATION: translate("key", "Pigmentation, optical density above plain skin"),
    }
    return told[overlay]


def _place(look: Look) -> tuple[int, bool]:
    return list(VeinKind).index(look[0]), look[1]


def _font() -> QFont:
    return theme.font(theme.SMALL, QFont.Weight.Medium)


def _paint_looks(painter: QPainter, looks: Sequence[Look], corner: QPointF) -> None:
    if looks in ((), ((VeinKind.UNCLASSED, False),)):
        return
    metrics = QFontMetricsF(_font())
    width = _SAMPLE + 3 * theme.GRID + max(metrics.horizontalAdvance(look_words(*look)) for look in looks)
    line = metrics.height() + theme.GRID / 2
    chip = QRectF(0, 0, width, len(looks) * line + theme.GRID)
    chip.moveBottomRight(corner)
    paint_photo_chip(painter, "", chip)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(_font())
    for row, (kind, doubtful) in enumerate(looks):
        top = chip.top() + theme.GRID / 2 + row * line
        left, middle = chip.left() + theme.GRID, top + line / 2
        sample = QRectF(left, middle - theme.GRID / 2, _SAMPLE, theme.GRID)
        pen = vein_pen(kind, doubtful, _SAMPLE_LINE)
        if kind is VeinKind.WIDE:
            painter.fillRect(sample, QBrush(pen.color(), Qt.BrushStyle.BDiagPattern))
        painter.setPen(pen)
        painter.drawLine(QPointF(left, middle), QPointF(left + _SAMPLE, middle))
        painter.setPen(QColor(theme.colours().on_photo_chip))
        words = QRectF(sample.right() + theme.GRID, top, chip.right() - sample.right(), line)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, look_words(kind, doubtful))
    painter.restore()


def _paint_words(painter: QPainter, text: str, corner: QPointF) -> None:
    chip = QRectF(0, 0, QFontMetricsF(_font()).horizontalAdvance(text) + 2 * theme.GRID, theme.CHIP)
    chip.moveBottomRight(corner)
    paint_photo_chip(painter, text, chip)


def _paint_ramp(painter: QPainter, overlay: Overlay, shown: MapPicture, corner: QPointF) -> None:
    text = map_words(overlay)
    metrics = QFontMetricsF(_font())
    width = max(metrics.horizontalAdvance(text), _RAMP.width()) + 2 * theme.GRID
    chip = QRectF(0, 0, width, 2 * metrics.height() + _RAMP.height() + 2 * theme.GRID)
    chip.moveBottomRight(corner)
    paint_photo_chip(painter, "", chip)
    inside = chip.adjusted(theme.GRID, theme.GRID / 2, -theme.GRID, -theme.GRID / 2)
    ramp = QRectF(
        inside.left(), inside.top() + metrics.height() + theme.GRID / 2, inside.width(), _RAMP.height()
    )
    painter.save()
    painter.drawImage(ramp, shown.ramp)
    painter.setFont(_font())
    painter.setPen(QColor(theme.colours().on_photo_chip))
    painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, text)
    ends = (
        (shown.low, Qt.AlignmentFlag.AlignLeft),
        ((shown.low + shown.high) / 2, Qt.AlignmentFlag.AlignHCenter),
        (shown.high, Qt.AlignmentFlag.AlignRight),
    )
    for value, side in ends:
        painter.drawText(inside, Qt.AlignmentFlag.AlignBottom | side, number(value, 2))
    painter.restore()
