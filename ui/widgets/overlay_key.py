"""The key to what lies over the photographs: which line is which class, which colour how much pigment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from ui import theme
from ui.format import number, word
from ui.widgets.change_key import paint_change_key
from ui.widgets.key_rows import key_font, paint_rows
from ui.widgets.painting import paint_photo_chip
from ui.widgets.pair import Mode, Pair
from ui.widgets.picture import MapPicture, Overlay, Picture
from ui.widgets.vein_style import added_pens, removed_pens, vein_pen
from vein_tracker.model.results import VeinKind
from vein_tracker.model.shown import Certainty

translate = QCoreApplication.translate

_SAMPLE_LINE: Final = 2.0
_RAMP: Final = QSizeF(20 * theme.GRID, theme.GRID)
Look = tuple[VeinKind, bool]
Pens = tuple[QPen, ...]


def paint_key(painter: QPainter, pair: Pair) -> None:
    """Paint the key at the lower right; nothing where nothing is drawn over the photographs."""
    if not pair.pictures:
        return
    corner = QPointF(pair.size.width(), pair.size.height()) - QPointF(theme.CARD_RADIUS, theme.CARD_RADIUS)
    shown = next((one.maps[pair.overlay] for one in pair.pictures if pair.overlay in one.maps), None)
    if pair.stacked is Mode.CHANGE:
        if pair.change is not None:
            paint_change_key(painter, pair.change, pair.change_note, corner)
    elif pair.overlay.is_veins:
        looks = {(layer.kind, layer.doubtful) for one in pair.pictures for layer in one.layers}
        _paint_looks(painter, rows_of(looks), _by_hand(pair.pictures), corner)
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


def _paint_looks(
    painter: QPainter, looks: Sequence[Look], by_hand: Sequence[tuple[Pens, str]], corner: QPointF
) -> None:
    if looks in ((), ((VeinKind.UNCLASSED, False),)) and not by_hand:
        return
    rows = [
        (partial(_paint_sample, kind=kind, doubtful=faint), look_words(kind, faint)) for kind, faint in looks
    ]
    rows += [(partial(_paint_lines, pens=pens), words) for pens, words in by_hand]
    paint_rows(painter, rows, corner)


def _by_hand(pictures: Iterable[Picture]) -> list[tuple[Pens, str]]:
    """Return what the key says of corrections by hand, where there are any."""
    pictures = tuple(pictures)
    rows = []
    if any(not one.added.isEmpty() for one in pictures):
        rows.append((added_pens(_SAMPLE_LINE), translate("key", "Added by hand")))
    if any(not one.removed.isEmpty() for one in pictures):
        rows.append((removed_pens(_SAMPLE_LINE), translate("key", "Removed by hand")))
    return rows


def _paint_lines(painter: QPainter, place: QRectF, *, pens: Pens) -> None:
    for pen in pens:
        _paint_line(painter, place, pen)


def _paint_line(painter: QPainter, place: QRectF, pen: QPen) -> None:
    """Paint a line that is as wide as words are on any screen; on photographs it is finer the finer the screen."""
    scaled = QPen(pen)
    scaled.setCosmetic(False)
    painter.setPen(scaled)
    painter.drawLine(QPointF(place.left(), place.center().y()), QPointF(place.right(), place.center().y()))


def _paint_sample(painter: QPainter, place: QRectF, *, kind: VeinKind, doubtful: bool) -> None:
    pen = vein_pen(kind, doubtful, _SAMPLE_LINE)
    if kind is VeinKind.WIDE:
        painter.fillRect(place, QBrush(pen.color(), Qt.BrushStyle.BDiagPattern))
    _paint_line(painter, place, pen)


def _paint_words(painter: QPainter, text: str, corner: QPointF) -> None:
    chip = QRectF(0, 0, QFontMetricsF(key_font()).horizontalAdvance(text) + 2 * theme.GRID, theme.CHIP)
    chip.moveBottomRight(corner)
    paint_photo_chip(painter, text, chip)


def _paint_ramp(painter: QPainter, overlay: Overlay, shown: MapPicture, corner: QPointF) -> None:
    text = map_words(overlay)
    metrics = QFontMetricsF(key_font())
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
    painter.setFont(key_font())
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
