"""Dates and ages. Months are written as words: 3/4 means two days in two countries."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_DAYS_IN_WEEK = 7
_DAYS_COUNTED_AS_DAYS = 14


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("format", text, None, n)


def _written(value: date, pattern: str) -> str:
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern)


def day(value: date) -> str:
    """Return "9 Feb 2026"."""
    return _written(value, _tr("d MMM yyyy"))


def day_short(value: date) -> str:
    """Return "9 Feb", for where the year stands beside it."""
    return _written(value, _tr("d MMM"))


def month(value: date) -> str:
    """Return "Feb"."""
    return _written(value, _tr("MMM"))


def age(birth: date, today: date) -> int:
    """Return whole years lived; somebody born on 29 February turns a year older on 1 March."""
    return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))


def born(birth: date | None, today: date) -> str:
    """Return "14 Mar 1971 (55)"."""
    if birth is None:
        return _tr("date of birth not known")
    return _tr("{day} ({age})").format(day=day(birth), age=age(birth, today))


def weeks_between(first: date, last: date) -> int:
    """Return the nearest number of weeks from first to last."""
    return round((last - first).days / _DAYS_IN_WEEK)


def since(baseline: date, value: date) -> str:
    """Return how long after the baseline: "+6 wk", within two weeks "+3 d"; before it "−2 wk"."""
    days = (value - baseline).days
    sign = "−" if days < 0 else "+"
    if abs(days) < _DAYS_COUNTED_AS_DAYS:
        return _tr("{sign}{n} d").format(sign=sign, n=abs(days))
    return _tr("{sign}{n} wk").format(sign=sign, n=abs(weeks_between(baseline, value)))


def ago(value: date, today: date) -> str:
    """Return "today", "3 d", "5 wk", "2 y": how long ago, for lists."""
    days = (today - value).days
    if days <= 0:
        return _tr("today") if days == 0 else day(value)
    if days < _DAYS_IN_WEEK:
        return _tr("{n} d").format(n=days)
    if age(value, today) < 1:
        return _tr("{n} wk").format(n=days // _DAYS_IN_WEEK)
    return _tr("{n} y").format(n=age(value, today))
