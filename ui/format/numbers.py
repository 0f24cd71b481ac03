"""Numbers with their units: the locale's digits, a real minus sign, no break before the unit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate

_NO_BREAK = "\u00a0"
_NARROW_NO_BREAK = "\u202f"


def number(value: float, decimals: int = 0, *, signed: bool = False) -> str:
    """Return a rounded number; what rounds to zero has no sign."""
    rounded = float(round(value, decimals))
    digits = QLocale().toString(abs(rounded), "f", decimals)
    if rounded < 0:
        return "−" + digits
    return "+" + digits if signed and rounded > 0 else digits


def unbroken(words: str) -> str:
    """Return words that no line ends within, as those of a date or of a number with its unit."""
    return words.replace(" ", _NO_BREAK)


def percent(value: float | None, decimals: int = 1) -> str:
    """Return "8.4 %", or an en dash for what cannot be said."""
    return "–" if value is None else in_percent(number(value, decimals))


def change_percent(value: float | None) -> str:
    """Return "−83 %", "+12 %"."""
    return "–" if value is None else in_percent(number(value, signed=True))


def in_percent(written: str) -> str:
    """Return a written number as percent, where and as far from it as the language puts the sign: "%8,4"."""
    sign = written[:1] if written[:1] in ("−", "+") else ""
    language = QLocale().language()
    if language is QLocale.Language.Turkish:
        return f"{sign}%{written.removeprefix(sign)}"
    return f"{written}{_NARROW_NO_BREAK if language is QLocale.Language.French else _NO_BREAK}%"


def interval(low: float, high: float, decimals: int = 0) -> str:
    """Return "−87 to −78", "4.1 to 4.9": in words, as a dash beside a minus cannot be read."""
    return translate("format", "{low} to {high}").format(
        low=number(low, decimals), high=number(high, decimals)
    )


def span(low: float, high: float, decimals: int = 0) -> str:
    """Return "1–3": two figures that are never negative."""
    return f"{number(low, decimals)}–{number(high, decimals)}"


def from_to(before: str, after: str) -> str:
    """Return "8.4 → 1.4 %": a unit that both end with is written once."""
    unit = before.rpartition(_NO_BREAK)[2]
    if unit and before != unit and after.endswith(_NO_BREAK + unit):
        before = before.removesuffix(_NO_BREAK + unit)
    return f"{before} → {after}"


def with_unit(written: str, unit: str) -> str:
    """Return a written number, or several, with its unit."""
    return unbroken(f"{written} {unit}")


def millimetres(value: float | None, decimals: int = 0) -> str:
    """Return "1,240 mm"."""
    return "–" if value is None else with_unit(number(value, decimals), translate("format", "mm"))


def square_millimetres(value: float, decimals: int = 0) -> str:
    """Return "63 mm²"."""
    return with_unit(number(value, decimals), translate("format", "mm²"))


def pixels(value: float, decimals: int = 0) -> str:
    """Return "1,240 px"."""
    return with_unit(number(value, decimals), translate("format", "px"))


def file_size(count_of_bytes: int) -> str:
    """Return "5.2 MB"."""
    return QLocale().formattedDataSize(count_of_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
