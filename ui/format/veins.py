"""What is said of a vein that is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.format.numbers import millimetres, number
from ui.format.words import word
from vein_tracker.model.results import VeinKind
from vein_tracker.model.shown import ShownVein

translate = QCoreApplication.translate

_NO_BREAK = "\u00a0"
_FINE_MM = 10


def vein_words(vein: ShownVein) -> str:
    """Return "Thread vein · 0.4 mm wide · 12 mm long · likely"; in pixels where the scale is not known."""
    parts = (
        kind_word(vein.kind),
        translate("veins", "{width} wide").format(width=_written(vein.width_px, vein.width_mm)),
        translate("veins", "{length} long").format(length=_written(vein.length_px, vein.length_mm)),
        translate("veins", "left out") if vein.kind is VeinKind.WIDE else word(vein.certainty).lower(),
    )
    return " · ".join(parts)


def kind_word(kind: VeinKind) -> str:
    """Return what a vein of this class is called."""
    match kind:
        case VeinKind.THREAD:
            return translate("veins", "Thread vein")
        case VeinKind.RETICULAR:
            return translate("veins", "Reticular vein")
        case VeinKind.WIDE:
            return translate("veins", "Wide vein")
        case VeinKind.UNCLASSED:
            return translate("veins", "Vein")


def _written(pixels: float, mm: float | None) -> str:
    if mm is not None:
        return millimetres(mm, 1 if mm < _FINE_MM else 0)
    return _NO_BREAK.join((number(pixels, 0 if pixels >= _FINE_MM else 1), translate("veins", "px")))
