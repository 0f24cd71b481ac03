"""The key to the change map: which colour is which class, and how much there is of it where that may be claimed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from ui.format import millimetres, percent, square_millimetres
from ui.widgets.change_picture import ChangeNote, ChangePicture, fill_of, outline_pen
from ui.widgets.key_rows import paint_rows
from vein_tracker.model.shown import ChangeClass, ChangedVeins

translate = QCoreApplication.translate

_DIGITS: Final = 2
_LEAST_SHARE: Final = 0.1


def change_words(change: ChangePicture | None, note: ChangeNote) -> tuple[str, ...]:
    """Return the key line by line: a line for each class, then what is to be minded."""
    if change is None:
        return ()
    lines = [class_words(one, change.classes, figures=note.figures) for one in change.classes]
    estimated = translate("key", "Estimated on the skin that both photos show") if note.figures else ""
    return (*lines, *filter(None, (note.text, estimated)))


def class_word(kind: ChangeClass) -> str:
    """Return the word for a class, as it stands first in a line."""
    told = {
        ChangeClass.GONE: translate("key", "Gone"),
        ChangeClass.REMAINING: translate("key", "Remaining"),
        ChangeClass.NEW: translate("key", "New"),
    }
    return told[kind]


def class_words(one: ChangedVeins, every: Sequence[ChangedVeins], *, figures: bool) -> str:
    """Return "Gone: about 420 mm, 63 mm², 2.1 % of the skin"; without a scale, shares."""
    if not figures:
        return class_word(one.kind)
    if not one.parts:
        return translate("key", "{kind}: none").format(kind=class_word(one.kind))
    if one.skin_percent < _LEAST_SHARE:
        share = translate("key", "under {share} of the skin").format(share=percent(_LEAST_SHARE))
    else:
        share = translate("key", "{share} of the skin").format(share=percent(one.skin_percent))
    if one.length_mm is not None and one.area_mm2 is not None:
        length, area = millimetres(_rounded(one.length_mm)), square_millimetres(_rounded(one.area_mm2))
        told = translate("key", "{kind}: about {length}, {area}, {share}")
        return told.format(kind=class_word(one.kind), length=length, area=area, share=share)
    whole = sum(other.length_px for other in every)
    of_length = percent(_rounded(100 * one.length_px / whole) if whole else 0.0, 0)
    told = translate("key", "{kind}: about {of_length} of the veins' length, {share}")
    return told.format(kind=class_word(one.kind), of_length=of_length, share=share)


def paint_change_key(painter: QPainter, change: ChangePicture, note: ChangeNote, corner: QPointF) -> None:
    """Paint the key so that its lower right is at `corner`."""
    words = change_words(change, note)
    samples = [partial(_paint_sample, kind=one.kind) for one in change.classes]
    beyond = [None] * (len(words) - len(samples))
    paint_rows(painter, list(zip([*samples, *beyond], words, strict=True)), corner)


def _paint_sample(painter: QPainter, place: QRectF, *, kind: ChangeClass) -> None:
    painter.fillRect(place, fill_of(kind))
    if kind is ChangeClass.GONE:
        painter.setPen(outline_pen())
        painter.drawRect(place)


def _rounded(value: float) -> float:
    """Keep two figures: more would claim what two photographs cannot show."""
    if value <= 0:
        return 0.0
    return round(value, _DIGITS - 1 - math.floor(math.log10(value)))
