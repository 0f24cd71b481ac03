"""What people type: dates and numbers as the locale writes them, forgiving about separators."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

_DIGITS_IN_YEAR: Final = 4
_CENTURY: Final = 100
_MONTHS: Final = 12
_WRITTEN_OUT: Final = ("d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy")
_PLAIN_NUMBER: Final = re.compile(r"\d*\.?\d+|\d+\.")


def typed_date(text: str, today: date, *, past: bool = False) -> date | None:
    """Return the day that was typed, or None; where it must be `past`, a year of two digits is."""
    cleaned = " ".join(text.replace(",", " ").split())
    if re.search(r"[^\W\d]", cleaned):
        return _written_out(cleaned.replace(".", " "))
    parts = re.findall(r"\d+", cleaned)
    order = date_order()
    if len(parts) == 1:
        parts = _split_run(parts[0], order)
    if len(parts) != len(order):
        return None
    if len(parts[0]) == _DIGITS_IN_YEAR:
        order = "ymd"
    by_letter = dict(zip(order, parts, strict=True))
    return _day(_year(by_letter["y"], today.year, past), int(by_letter["m"]), int(by_letter["d"]))


def typed_month(text: str) -> date | None:
    """Return the last day of a month typed as 5/2027, 05.27 or 2027-05, as medicines carry it, or None."""
    parts = re.findall(r"\d+", text)
    if len(parts) != 2 or re.search(r"[^\W\d]", text):
        return None
    if len(parts[0]) == _DIGITS_IN_YEAR:
        parts.reverse()
    month, year = int(parts[0]), int(parts[1])
    year += 2000 if len(parts[1]) <= 2 else 0
    if not 1 <= month <= _MONTHS or year > date.max.year:
        return None
    return date(year, month, monthrange(year, month)[1])


def typed_number(text: str) -> float | None:
    """Return the number that was typed with a point or a comma for the decimals, or None."""
    cleaned = text.strip().replace(",", ".")
    if not cleaned.isascii():
        number, well_formed = QLocale().toDouble(text.strip())
        return number if well_formed else None
    return float(cleaned) if _PLAIN_NUMBER.fullmatch(cleaned) else None


def date_order() -> str:
    """Return in which order the locale writes day, month and year: "dmy", "mdy" or "ymd"."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower()
    order = "".join(dict.fromkeys(letter for letter in pattern if letter in "dmy"))
    return order if sorted(order) == ["d", "m", "y"] else "dmy"


def date_hint() -> str:
    """Return how a date may be typed here: "day/month/year"."""
    names = {
        "d": QCoreApplication.translate("format", "day"),
        "m": QCoreApplication.translate("format", "month"),
        "y": QCoreApplication.translate("format", "year"),
    }
    return "/".join(names[letter] for letter in date_order())


def _written_out(text: str) -> date | None:
    for pattern in _WRITTEN_OUT:
        for locale in (QLocale(), QLocale.c()):
            found = locale.toDate(text, pattern)
            if found.isValid():
                return date(found.year(), found.month(), found.day())
    return None


def _split_run(run: str, order: str) -> list[str]:
    """Cut 14031971 or 140371 where the locale's order says."""
    year_digits = len(run) - 4
    if year_digits not in (2, _DIGITS_IN_YEAR):
        return []
    parts = []
    for letter in order:
        length = year_digits if letter == "y" else 2
        parts.append(run[:length])
        run = run[length:]
    return parts


def _year(digits: str, this_year: int, past: bool) -> int:
    year = int(digits)
    if len(digits) > 2:
        return year
    year += this_year - this_year % _CENTURY
    return year - _CENTURY if past and year > this_year else year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
