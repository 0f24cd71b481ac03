"""What a barcode scanner typed: a GS1 element string with product, lot and expiry, or a plain code.

Element strings after the GS1 General Specifications (section 3: application identifiers; section 7.12: dates).
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from vein_tracker.errors import CODE_IS_A_PRODUCT, CODE_MISREAD, VeinTrackerError

GS: Final = "\x1d"
"""The separator after an element of variable length, as a scanner types FNC1."""
_SEPARATORS: Final = ("<GS>", "{GS}", "[GS]", "\\x1d", "\u241d")
_SYMBOLOGY: Final = re.compile(r"\](?:d2|C1|e0|Q3|J1)")
_BRACKETED: Final = re.compile(r"\((\d{2,4})\)([^(]*)")
_FIXED: Final = {
    "00": 18,
    **dict.fromkeys(("01", "02", "03"), 14),
    "04": 16,
    **dict.fromkeys(("11", "12", "13", "14", "15", "16", "17", "18", "19"), 6),
    "20": 2,
    **dict.fromkeys(("31", "32", "33", "34", "35", "36"), 6),
    "41": 13,
}
"""Digits of a value by the first two of its identifier: after these no separator is needed."""
_LONGER: Final = {"2": ("24", "25"), "3": ("31", "32", "33", "34", "35", "36", "39"), "4": ("40", "41", "42")}
_WEIGHED: Final = ("31", "32", "33", "34", "35", "36")
_DIGITS: Final = re.compile(r"[0-9]+")
_PRODUCT: Final = re.compile(r"[0-9]{8}|[0-9]{12,14}")
_CENTURY: Final = 100
_HALF: Final = 50


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a code says; None where it does not say it."""

    lot: str | None = None
    expiry: date | None = None
    product: str | None = None


def read_code(typed: str, today: date) -> Scanned:
    """Return what a scanned code says: a plain one is a lot.

    Raises VeinTrackerError (code_misread) where a GS1 code holds a wrong check digit or no day, and
    (code_is_a_product) where it names the product alone.
    """
    code = re.sub(r"[ \t\r\n]", "", typed)  # a separator counts as white space, too, and tells a GS1 code
    elements = _elements(code)
    if elements is None:
        if _PRODUCT.fullmatch(code) and _check_digit_right(code):
            raise VeinTrackerError(CODE_IS_A_PRODUCT)
        return Scanned(lot=typed.strip())
    product, lot, expiry = elements.get("01"), elements.get("10"), elements.get("17")
    if product is not None and not _check_digit_right(product):
        raise VeinTrackerError(CODE_MISREAD)
    if lot is None and expiry is None:
        raise VeinTrackerError(CODE_IS_A_PRODUCT)
    return Scanned(lot, None if expiry is None else _day(expiry, today), product)


def _elements(code: str) -> dict[str, str] | None:
    """Return values by application identifier; None where it is no GS1 code."""
    for separator in _SEPARATORS:
        code = code.replace(separator, GS)
    marked = _SYMBOLOGY.match(code)
    code = code[marked.end() :] if marked else code
    marked_or_split = bool(marked) or GS in code
    if code.startswith("("):
        return {name: value.rstrip(GS) for name, value in _BRACKETED.findall(code)} or None
    if not marked_or_split and not re.match(r"01[0-9]{14}(?:10|11|13|15|17|21|$)", code):
        return None
    return dict(_split(code.lstrip(GS)))


def _split(code: str) -> Iterator[tuple[str, str]]:
    while code:
        name = code[: _name_length(code)]
        rest = code[len(name) :]
        length = _FIXED.get(name[:2])
        if length is None:
            value, _, code = rest.partition(GS)
        else:
            value, code = rest[:length], rest[length:].removeprefix(GS)
            if len(value) < length or not _DIGITS.fullmatch(value):
                raise VeinTrackerError(CODE_MISREAD)
        yield name, value


def _name_length(code: str) -> int:
    """Return how many digits an application identifier has, by its first two."""
    start = code[:2]
    if start in _WEIGHED or start in ("39", "70", "80"):
        return 4
    return 3 if start in ("23", *_LONGER.get(start[:1], ())) else 2


def _day(written: str, today: date) -> date:
    """Return the day that YYMMDD means: day 00 is the last of the month, the century the nearest."""
    if not re.fullmatch(r"[0-9]{6}", written):
        raise VeinTrackerError(CODE_MISREAD)
    year, month, day = (int(written[place : place + 2]) for place in (0, 2, 4))
    ahead = year - today.year % _CENTURY
    century = today.year // _CENTURY * _CENTURY
    century += -_CENTURY if ahead > _HALF else _CENTURY if ahead < -_HALF + 1 else 0
    try:
        last = calendar.monthrange(century + year, month)[1]
        return date(century + year, month, day or last)
    except (ValueError, calendar.IllegalMonthError) as error:
        raise VeinTrackerError(CODE_MISREAD) from error


def _check_digit_right(digits: str) -> bool:
    """Whether the last digit of a product's number follows from the others (weights 3 and 1 from the right)."""
    if not _DIGITS.fullmatch(digits):
        return False
    *body, last = (int(digit) for digit in digits)
    total = sum(digit * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return (10 - total % 10) % 10 == last
