"""What is said of corrections by hand, and of a photograph that should be looked at again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.format import change_percent, percent
from vein_tracker.model.results import Flag, Verdict
from vein_tracker.tasks.trend import SeriesPhoto, Standing

translate = QCoreApplication.translate
_LOOK: Final = frozenset({Flag.HAIR, Flag.LITTLE_SKIN, Flag.GLARE})
_NOTHING_TO_MEND: Final = frozenset({Standing.STRAIGHT_AFTER, Standing.NOT_COMPARABLE})
_UNSURE: Final = 1.0
"""Of the coverage: an interval that reaches farther to one side is worth a look."""


def by_hand_told(shown: SeriesPhoto) -> str:
    """Say what was found without corrections; nothing where no figure has any."""
    told = []
    if shown.found is not None:
        told.append(
            translate("review", "Covered without corrections: {figure}.").format(
                figure=percent(shown.found.coverage_percent)
            )
        )
    if shown.found_pair is not None and shown.standing is Standing.COMPARED:
        told.append(
            translate("review", "Change without corrections of the two photos: {figure}.").format(
                figure=change_percent(shown.found_pair.change_percent)
            )
        )
    return " ".join(told)


def why_review(shown: SeriesPhoto) -> str:
    """Say why a photograph should be looked at; nothing where it need not, or a person has corrected it already."""
    measured = shown.measurement
    too_early = shown.verdict is Verdict.TOO_EARLY_TO_JUDGE
    if measured is None or shown.by_hand or too_early or shown.standing in _NOTHING_TO_MEND:
        return ""
    alignment = shown.comparison.alignment if shown.comparison else None
    covered, within = measured.coverage_percent, measured.coverage_interval_percent
    unsure = covered and within and max(covered - within.low, within.high - covered) > _UNSURE * covered
    compared = shown.standing is Standing.COMPARED
    if shown.misfit is not None or (compared and alignment is not None and not alignment.confirmed):
        return translate("review", "Check whether the photo lies on its baseline, and its veins.")
    if unsure or _LOOK.intersection(measured.flags):
        return translate(
            "review", "The figure is unsure here: check the region, and the veins that were found."
        )
    return ""
