"""Lengths that a person takes with a ruler or a tape: in millimetres and centimetres, or in inches.

Figures of veins are none of them: their classes are defined in millimetres, and so they are told.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from ui.format.numbers import interval, millimetres, number, with_unit

translate = QCoreApplication.translate

_KEPT: Final = "units"
_MM_PER_INCH: Final = 25.4
_CM_PER_INCH: Final = 2.54
_LARGE_MM: Final = 100
_TENTHS_BELOW_MM: Final = 100


class Units(StrEnum):
    """What a person measures with."""

    METRIC = "metric"
    INCHES = "inches"


def measure_in(application: QCoreApplication, chosen: str, system: QLocale | None = None) -> None:
    """Measure in the units of a setting from now on; one that is not known follows the system.

    The United Kingdom's mixed system measures skin in millimetres.
    """
    told = (system or QLocale.system()).measurementSystem()
    usual = Units.INCHES if told is QLocale.MeasurementSystem.ImperialUSSystem else Units.METRIC
    application.setProperty(_KEPT, Units(chosen) if chosen in list(Units) else usual)


def ruler_unit_mm() -> float:
    """Return of how many millimetres round lengths are made."""
    return _MM_PER_INCH if _in_inches() else 1.0


def on_ruler(mm: float) -> str:
    """Return "7 mm", "12 cm", "0.2 in": a round length."""
    if _in_inches():
        inches = mm / _MM_PER_INCH
        return _inches(inches, next(n for n in range(4) if n == 3 or round(inches, n) == round(inches, 6)))
    if mm < _LARGE_MM:
        return millimetres(mm, 0 if mm >= 1 else 1)
    return with_unit(number(mm / 10), translate("format", "cm"))


def measured(mm: float) -> str:
    """Return "12.4 mm", "0.49 in": a length that somebody measured."""
    if _in_inches():
        return _inches(mm / _MM_PER_INCH, 2)
    return millimetres(mm, 1 if mm < _TENTHS_BELOW_MM else 0)


def distance(cm: int) -> str:
    """Return "40 cm", "16 in": how far the camera is."""
    return _inches(cm / _CM_PER_INCH, 0) if _in_inches() else with_unit(number(cm), translate("format", "cm"))


def distance_range(least_cm: int, most_cm: int) -> str:
    """Return "40 to 60 cm", "16 to 24 in"."""
    return with_unit(interval(typed_distance(least_cm), typed_distance(most_cm)), distance_unit())


def distance_unit() -> str:
    """Return the unit that such a distance is typed in."""
    return translate("format", "in") if _in_inches() else translate("format", "cm")


def typed_distance(cm: int) -> int:
    """Return the whole number that is typed for a distance."""
    return round(cm / _CM_PER_INCH) if _in_inches() else cm


def cm_of_typed(value: int) -> int:
    """Return the distance that a typed number stands for."""
    return round(value * _CM_PER_INCH) if _in_inches() else value


def _inches(value: float, decimals: int) -> str:
    return with_unit(number(value, decimals), translate("format", "in"))


def _in_inches() -> bool:
    application = QCoreApplication.instance()
    return application is not None and application.property(_KEPT) == Units.INCHES
