"""What is said of a vein that is pointed at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.format.numbers import millimetres, pixels
from ui.format.words import in_sentence
from vein_tracker.model.results import VeinKind
from vein_tracker.model.shown import ShownVein

translate = QCoreApplication.translate

_FINE = 10


def vein_words(vein: ShownVein) -> str:
    """Return "Thread vein · 0.4 mm wide · 12 mm long · likely"; in pixels where the scale is not known."""
    parts = (
        kind_word(vein.kind),
        translate("veins", "{width} wide").format(width=_written(vein.width_px, vein.width_mm)),
        translate("veins", "{length} long").format(length=_written(vein.length_px, vein.length_mm)),
        translate("veins", "left out") if vein.kind is VeinKind.WIDE else in_sentence(vein.certainty),
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


def _written(in_px: float, in_mm: float | None) -> str:
    if in_mm is not None:
        return millimetres(in_mm, 1 if in_mm < _FINE else 0)
    return pixels(in_px, 1 if in_px < _FINE else 0)
