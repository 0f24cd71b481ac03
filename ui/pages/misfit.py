"""What is said of a photograph that does not fit the others of its series."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.format import change_percent, day, interval
from vein_tracker.model.results import Verdict
from vein_tracker.tasks.consistency import Shift
from vein_tracker.tasks.trend import SeriesPhoto, Standing

translate = QCoreApplication.translate


def misfit_told(shown: SeriesPhoto) -> str:
    """Say which ways to the same figure disagree and what to do; no figure where none may be claimed yet."""
    misfit = shown.misfit
    if misfit is None or misfit.through_day is None:
        return ""
    through = day(misfit.through_day)
    if shown.standing is Standing.BASELINE:
        return translate(
            "misfit",
            "The baseline does not fit the others: held against each other they agree, held against it they do not, "
            "as on {day}. Look whether another photo is the better baseline.",
        ).format(day=through)
    what_to_do = translate("misfit", "Look at both photos; take this one again if it can be.")
    if misfit.chained is None or shown.verdict is Verdict.TOO_EARLY_TO_JUDGE:
        told = translate(
            "misfit",
            "This photo does not fit the others: held against the photo of {day} it shows something else than held "
            "against the baseline.",
        ).format(day=through)
        return f"{told} {what_to_do}"
    told = translate(
        "misfit",
        "This photo does not fit the others: beside the baseline it shows {direct}, by way of the photo of {day} "
        "{chained}.",
    ).format(direct=_with_interval(misfit.direct), chained=_with_interval(misfit.chained), day=through)
    return f"{told} {what_to_do}"


def _with_interval(shift: Shift) -> str:
    return translate("misfit", "{change} ({interval})").format(
        change=change_percent(shift.percent), interval=interval(*shift.interval)
    )
