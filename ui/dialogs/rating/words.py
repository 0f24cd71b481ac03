"""What blinded rating says: grades, reasons, and agreement in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.format import interval, number, pairs
from vein_tracker.model.agreement import FEW_PATIENTS, LEAST_PAIRS, MEASUREMENT, Agreement, Coefficient
from vein_tracker.model.ratings import Grade
from vein_tracker.tasks.rating_pairs import LeftOut
from vein_tracker.text import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_GRADES: Final = {
    Grade.NONE: QT_TRANSLATE_NOOP("rating", "No difference"),
    Grade.TO_25: QT_TRANSLATE_NOOP("rating", "1–25 % gone"),
    Grade.TO_50: QT_TRANSLATE_NOOP("rating", "26–50 % gone"),
    Grade.TO_75: QT_TRANSLATE_NOOP("rating", "51–75 % gone"),
    Grade.TO_100: QT_TRANSLATE_NOOP("rating", "76–100 % gone"),
    Grade.CANNOT_TELL: QT_TRANSLATE_NOOP("rating", "Cannot tell"),
}
_LEFT_OUT: Final = {
    LeftOut.CONSENT: QT_TRANSLATE_NOOP("rating", "{n} because the patient refused photographs or teaching"),
    LeftOut.NOT_COMPARABLE: QT_TRANSLATE_NOOP("rating", "{n} not comparable"),
    LeftOut.STRAIGHT_AFTER: QT_TRANSLATE_NOOP("rating", "{n} taken straight after treatment"),
    LeftOut.TOO_EARLY: QT_TRANSLATE_NOOP("rating", "{n} too early to judge"),
    LeftOut.NOT_MEASURED: QT_TRANSLATE_NOOP("rating", "{n} not measured yet"),
    LeftOut.NO_PAIR: QT_TRANSLATE_NOOP(
        "rating", "{n} no longer a pair: a photo went, or the baseline is another"
    ),
}
_LEVELS: Final = (
    (0.8, QT_TRANSLATE_NOOP("rating", "almost perfect")),
    (0.6, QT_TRANSLATE_NOOP("rating", "substantial")),
    (0.4, QT_TRANSLATE_NOOP("rating", "moderate")),
    (0.2, QT_TRANSLATE_NOOP("rating", "fair")),
    (0.0, QT_TRANSLATE_NOOP("rating", "slight")),
)
"""Landis and Koch, Biometrics 33 (1977) 159–174."""
_NAMES: Final = {
    Coefficient.KAPPA: QT_TRANSLATE_NOOP("rating", "Weighted kappa"),
    Coefficient.ICC: QT_TRANSLATE_NOOP("rating", "ICC(2,1)"),
}


def grade_words(grade: Grade) -> str:
    """Return what stands on a grade's button."""
    return translate("rating", _GRADES[grade])


def pairs_words(count: int) -> str:
    """Return "1 pair", "24 pairs"."""
    return pairs(count)


def left_out_words(left_out: Mapping[LeftOut, int]) -> str:
    """Return why how many later photos are no half of a pair; nothing where none is left out."""
    told = [
        translate("rating", _LEFT_OUT[why]).format(n=left_out[why]) for why in LeftOut if left_out.get(why)
    ]
    return translate("rating", "Left out: {reasons}.").format(reasons=", ".join(told)) if told else ""


def lost_words(lost: Mapping[str, int]) -> str:
    """Return how many ratings are not reported, and why; nothing where all are."""
    told = [
        translate("rating", words).format(n=lost[why]) for why, words in _LEFT_OUT.items() if lost.get(why)
    ]
    if not told:
        return ""
    return translate(
        "rating", "Not in it are ratings of pairs that can no longer be rated ({n}): {reasons}."
    ).format(n=sum(lost.values()), reasons=", ".join(told))


def between_words(between: tuple[str, ...]) -> str:
    """Return who is held against whom."""
    first, *others = (
        name if name != MEASUREMENT else translate("rating", "the measurement") for name in between
    )
    if others == [first]:
        return translate("rating", "{rater}, first and second look").format(rater=first)
    return translate("rating", "{first} and {others}").format(
        first=", ".join([first, *others[:-1]]), others=others[-1]
    )


def coefficient_words(found: Agreement) -> str:
    """Return the coefficient's name."""
    return translate("rating", _NAMES[found.coefficient])


def value_words(found: Agreement) -> str:
    """Return "0.81, 95 % interval 0.66 to 0.92", or why there is none."""
    if not found.enough:
        return translate("rating", "{pairs}: too few for a statistic, it takes {least}").format(
            pairs=pairs_words(found.pairs), least=LEAST_PAIRS
        )
    if found.value is None:
        return translate("rating", "cannot be told: all were graded alike")
    value = number(found.value, 2)
    if found.interval is None and found.patients < 2:
        return translate("rating", "{value}; from one patient no interval can be told").format(value=value)
    if found.interval is None:
        return translate("rating", "{value}; without any disagreement no interval can be told").format(
            value=value
        )
    return translate("rating", "{value}, 95 % interval {interval}").format(
        value=value, interval=interval(*found.interval, 2)
    )


def level_words(found: Agreement) -> str:
    """Return in plain words how good an agreement is, from the low to the high end of its interval."""
    if found.value is None:
        return ""
    ends = found.interval or (found.value, found.value)
    low, high = (_level(end) for end in ends)
    spread = low if low == high else translate("rating", "{low} to {high}").format(low=low, high=high)
    return translate("rating", "In plain words: {level} agreement, from {pairs} of {patients}.").format(
        level=spread, pairs=pairs_words(found.pairs), patients=_patients(found.patients)
    )


def few_patients_words(found: Agreement) -> str:
    """Return what is to be minded where a few patients gave all pairs; else nothing."""
    if found.interval is None or found.patients >= FEW_PATIENTS:
        return ""
    return translate(
        "rating",
        "Pairs of one patient resemble each other: from so few patients the interval is rather too narrow.",
    )


def _patients(count: int) -> str:
    if count == 1:
        return translate("rating", "1 patient")
    return translate("rating", "{n} patients").format(n=count)


def _level(value: float) -> str:
    return next(
        (translate("rating", word) for least, word in _LEVELS if value > least), translate("rating", "no")
    )
