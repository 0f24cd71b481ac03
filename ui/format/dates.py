"""Dates and ages. Months are written as words: 3/4 means two days in two countries."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.format.counts import days_later, weeks_later

translate = QCoreApplication.translate

_DAYS_IN_WEEK = 7
_DAYS_COUNTED_AS_DAYS = 14


def _written(value: date, pattern: str) -> str:
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern)


def day(value: date) -> str:
    """Return "9 Feb 2026"."""
    return _written(value, translate("format", "d MMM yyyy"))


def day_short(value: date) -> str:
    """Return "9 Feb", for where the year stands beside it."""
    return _written(value, translate("format", "d MMM"))


def day_in_words(value: date, *, with_year: bool = False) -> str:
    """Return "9 February", or "9 February 2026"."""
    return _written(value, translate("format", "d MMMM yyyy") if with_year else translate("format", "d MMMM"))


def month_in_words(value: date, *, with_year: bool = False) -> str:
    """Return "February", or "February 2026"."""
    return _written(value, translate("format", "MMMM yyyy") if with_year else translate("format", "MMMM"))


def month(value: date) -> str:
    """Return "Feb"."""
    return _written(value, translate("format", "MMM"))


def age(birth: date, today: date) -> int:
    """Return whole years lived; somebody born on 29 February turns a year older on 1 March."""
    return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))


def born(birth: date | None, today: date) -> str:
    """Return "14 Mar 1971 (55)"."""
    if birth is None:
        return translate("format", "date of birth not known")
    return translate("format", "{day} ({age})").format(day=day(birth), age=age(birth, today))


def weeks_between(first: date, last: date) -> int:
    """Return the nearest number of weeks from first to last."""
    return round((last - first).days / _DAYS_IN_WEEK)


def since(baseline: date, value: date) -> str:
    """Return how long after the baseline: "+6 wk", within two weeks "+3 d"; before it "−2 wk"."""
    days = (value - baseline).days
    sign = "−" if days < 0 else "+"
    if abs(days) < _DAYS_COUNTED_AS_DAYS:
        return translate("format", "{sign}{n} d").format(sign=sign, n=abs(days))
    return translate("format", "{sign}{n} wk").format(sign=sign, n=abs(weeks_between(baseline, value)))


def ago(value: date, today: date) -> str:
    """Return "today", "3 d", "5 wk", "2 y": how long ago, for lists."""
    days = (today - value).days
    if days <= 0:
        return translate("format", "today") if days == 0 else day(value)
    if days < _DAYS_IN_WEEK:
        return translate("format", "{n} d").format(n=days)
    if age(value, today) < 1:
        return translate("format", "{n} wk").format(n=days // _DAYS_IN_WEEK)
    return translate("format", "{n} y").format(n=age(value, today))


def later(first: date, last: date) -> str:
    """Return "39 weeks later", within two weeks "3 days later"; nothing on the same day."""
    days = (last - first).days
    if days <= 0:
        return ""
    if days < _DAYS_COUNTED_AS_DAYS:
        return days_later(days)
    return weeks_later(weeks_between(first, last))
