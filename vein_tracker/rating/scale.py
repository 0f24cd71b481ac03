"""The scale of a blinded rating: what a grade says once it is known which photograph is the later one.

Five classes of the share of visible veins that is gone, as trials of sclerotherapy and laser grade it (none or
worse, then quarters), with a way out for what cannot be told. The usual endpoint of those trials is the highest
class: more than 75 % gone.
"""

from __future__ import annotations

from typing import Final

from vein_tracker.model.ratings import Grade, Pane
from vein_tracker.model.results import Comparison, Verdict

LADDER: Final = (Grade.NONE, Grade.TO_25, Grade.TO_50, Grade.TO_75, Grade.TO_100)
"""The grades in order, so that their distance is the distance of their places."""
MIDDLE_PERCENT: Final = dict(zip(LADDER, (0.0, 13.0, 38.0, 63.0, 88.0), strict=True))
"""The middle of each class: what a grade counts as where percentages are compared."""
_LAST_WHOLE_PERCENT: Final = (0, 25, 50, 75)


def unblinded(grade: Grade, fewer_on: Pane | None, baseline_on: Pane) -> Grade | None:
    """Return how much of the baseline's veins was seen to be gone; None where it could not be told.

    Fewer veins in the baseline than in the follow-up count as none gone, as in the trials ("none or worse").
    """
    if grade is Grade.CANNOT_TELL:
        return None
    return Grade.NONE if fewer_on in (None, baseline_on) else grade


def grade_of(gone_percent: float) -> Grade:
    """Return the class of a share of veins gone, in percent, rounded to whole percents."""
    whole = round(gone_percent)
    return LADDER[sum(whole > last for last in _LAST_WHOLE_PERCENT)]


def gone_percent(compared: Comparison) -> float | None:
    """Return the share of the baseline's vein length that is gone, in percent; negative where there is more."""
    return None if compared.length_change_percent is None else -compared.length_change_percent


def measured_grade(compared: Comparison) -> Grade | None:
    """Return the class that the measurement claims: none where it claims no change; None without a length."""
    gone = gone_percent(compared)
    if gone is None:
        return None
    return Grade.NONE if compared.verdict is Verdict.NO_MEASURABLE_CHANGE else grade_of(gone)


def meets_endpoint(grade: Grade | None) -> bool | None:
    """Whether more than 75 % of the veins are gone; None where it cannot be told."""
    return None if grade is None else grade is Grade.TO_100
