"""What is said while landmarks are set: the next step, and how well they align the photographs."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.format import advice, day, millimetres, number, standing
from ui.widgets.pins import Photograph, Pins
from vein_tracker.tasks.landmarks import LEAST_PAIRS, Preview

translate = QCoreApplication.translate

_LEAST_TOLD: Final = 0.1


class Words:
    """Knows the days of the two photographs."""

    def __init__(self, before: date, after: date) -> None:
        self._days = {Photograph.BEFORE: before, Photograph.AFTER: after}

    def step(self, pins: Pins) -> str:
        """Say what to do next."""
        missing, needed = pins.missing(), LEAST_PAIRS - len(pins.spots)
        if missing is not None:
            place, photograph = missing
            told = (
                translate("Landmarks", "Now click the same spot, number {n}, in the baseline of {day}.")
                if photograph is Photograph.BEFORE
                else translate("Landmarks", "Now click the same spot, number {n}, in the photo of {day}.")
            )
            return told.format(n=place + 1, day=day(self._days[photograph]))
        if needed == LEAST_PAIRS:
            told = translate(
                "Landmarks", "Click a spot in one photo, then the same spot in the other: {n} pairs."
            )
            return told.format(n=LEAST_PAIRS)
        if needed > 1:
            return translate("Landmarks", "{n} more pairs.").format(n=needed)
        if needed == 1:
            return translate("Landmarks", "1 more pair.")
        told = translate("Landmarks", "{n} pairs are set. More of them, farther apart, make it surer.")
        return told.format(n=len(pins.spots))

    def quality(self, pairs: int, preview: Preview | None) -> tuple[str, bool]:
        """Say how well the photographs are aligned, and whether that is to be minded; first what to mark."""
        if pairs < LEAST_PAIRS:
            told = translate(
                "Landmarks",
                "Good spots: moles, freckles, creases and scars all around the treated skin, not the veins. Wheel: "
                "zoom. Drag: move. Enter: mark at the cross. Arrow keys: put a landmark right by a pixel.",
            )
            return told, False
        if preview is None:
            return translate("Landmarks", "Trying these landmarks …"), False
        if preview.refused is not None:
            return standing(preview.refused), True
        if preview.residual_px is None:
            return " ".join(advice(reason) for reason in preview.reasons), True
        apart = _apart(preview.residual_px, preview.residual_mm)
        if preview.confirmed:
            told = translate("Landmarks", "Aligned to {apart}; the skin between the landmarks agrees.")
            return told.format(apart=apart), False
        told = translate(
            "Landmarks",
            "Aligned to about {apart} by the landmarks alone: the skin between them does not confirm them. Check "
            "that each number marks the same spot; more pairs make it surer.",
        )
        return told.format(apart=apart), True


def _apart(pixels: float, mm: float | None) -> str:
    if pixels < _LEAST_TOLD:
        return translate("Landmarks", "less than {n} pixels").format(n=number(_LEAST_TOLD, 1))
    told = translate("Landmarks", "{n} pixels").format(n=number(pixels, 1))
    if mm is None:
        return told
    return translate("Landmarks", "{pixels} ({mm})").format(pixels=told, mm=millimetres(mm, 2))
