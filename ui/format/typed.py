"""What people type: dates and numbers as the locale writes them, forgiving about separators."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from vein_tracker.text import plain

_DIGITS_IN_YEAR: Final = 4
_EARLIEST: Final = 1880
"""Nobody who was born before is treated today, and no medicine lasts: such a year was mistyped."""
_CENTURY: Final = 100
_MONTHS: Final = 12
_GROUP: Final = 3
_LEAST_LETTERS: Final = 3
_FORMS: Final = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
_PLAIN_NUMBER: Final = re.compile(r"\d*\.?\d+|\d+\.")


def typed_date(text: str, today: date, *, past: bool = False) -> date | None:
    """Return the day that was typed, or None; where it must be `past`, a year of two digits is."""
    cleaned = " ".join(text.replace(",", " ").split())
    if re.search(r"[^\W\d]", cleaned):
        return _written_out(cleaned, today.year, past)
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
    if not 1 <= month <= _MONTHS or not _EARLIEST <= year <= date.max.year:
        return None
    return date(year, month, monthrange(year, month)[1])


def typed_number(text: str) -> float | None:
    """Return the number that was typed with a point or a comma for the decimals, or None.

    Where the locale sets thousands apart with the sign that was typed, as in 1,500, the locale decides.
    """
    locale = QLocale()
    cleaned = text.strip()
    if _grouped(cleaned, locale.groupSeparator()):
        return float(cleaned.replace(locale.groupSeparator(), ""))
    if not cleaned.isascii():
        number, well_formed = locale.toDouble(cleaned)
        return number if well_formed else None
    cleaned = cleaned.replace(",", ".")
    return float(cleaned) if _PLAIN_NUMBER.fullmatch(cleaned) else None


def date_order() -> str:
    """Return in which order the locale writes day, month and year: "dmy", "mdy" or "ymd"."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower()
    order = "".join(dict.fromkeys(letter for letter in pattern if letter in "dmy"))
    return order if sorted(order) == ["d", "m", "y"] else "dmy"


def date_hint() -> str:
    """Return how a date may be typed here: "day/month/year", "Tag.Monat.Jahr"."""
    names = {
        "d": QCoreApplication.translate("format", "day"),
        "m": QCoreApplication.translate("format", "month"),
        "y": QCoreApplication.translate("format", "year"),
    }
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    separator = next((sign for sign in pattern if sign in "./-"), "/")
    return separator.join(names[letter] for letter in date_order())


def _grouped(text: str, separator: str) -> bool:
    groups = text.split(separator) if separator else [text]
    whole = len(groups) > 1 and groups[0][:1] != "0" and all(group.isdecimal() for group in groups)
    return whole and len(groups[0]) <= _GROUP and all(len(group) == _GROUP for group in groups[1:])


def _written_out(text: str, this_year: int, past: bool) -> date | None:
    """Read "14 Mar 1971", "Mar 14, 1971", "14. März 1971", "14 de marzo de 1971"."""
    numbers = re.findall(r"\d+", text)
    words = [word for word in re.findall(r"[^\W\d]+", text) if len(word) >= _LEAST_LETTERS]
    if len(numbers) != 2 or len(words) != 1:
        return None
    day, year = reversed(numbers) if len(numbers[0]) == _DIGITS_IN_YEAR else numbers
    month = _named_month(words[0])
    return None if month is None else _day(_year(year, this_year, past), month, int(day))


def _named_month(word: str) -> int | None:
    """Return the month whose name begins so, in the person's language or else in English."""
    for locale in (QLocale(), QLocale.c()):
        months = [
            month
            for month in range(1, _MONTHS + 1)
            if any(plain(locale.monthName(month, form)).startswith(plain(word)) for form in _FORMS)
        ]
        if len(months) == 1:
            return months[0]
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
    if year < _EARLIEST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
