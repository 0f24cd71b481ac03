"""What the page of today says of follow-ups and of sessions that were begun."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from ui.format.counts import months, weeks
from ui.format.dates import day_in_words, day_short

translate = QCoreApplication.translate

_WEEKS_IN_QUARTER = 13
_MONTHS_IN_QUARTER = 3


def whole_day(value: date) -> str:
    """Return "Sunday, 22 November 2026"."""
    return QLocale().toString(
        QDate(value.year, value.month, value.day), translate("format", "dddd, d MMMM yyyy")
    )


def weekday(value: date) -> str:
    """Return "Wednesday, 25 November"."""
    return QLocale().toString(QDate(value.year, value.month, value.day), translate("format", "dddd, d MMMM"))


def clock_time(value: datetime) -> str:
    """Return "10:42" by the computer's time zone."""
    local = value.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def after_weeks(number: int) -> str:
    """Return "6 weeks", "12 months": how long after treatment."""
    if number % _WEEKS_IN_QUARTER == 0:
        return months(number // _WEEKS_IN_QUARTER * _MONTHS_IN_QUARTER)
    return weeks(number)


def due_words(due_on: date, today: date) -> str:
    """Return the heading over what is due on a day: "Due since 3 May", "Due today", "Due tomorrow"."""
    if due_on < today:
        named = day_in_words(due_on, with_year=due_on.year != today.year)
        return translate("format", "Due since {day}").format(day=named)
    if due_on == today:
        return translate("format", "Due today")
    if due_on == today + timedelta(days=1):
        return translate("format", "Due tomorrow")
    return translate("format", "Due on {day}").format(day=weekday(due_on))


def begun_words(begun_at: datetime, today: date) -> str:
    """Return "Begun at 10:42", on another day "Begun on 21 Nov at 16:10"."""
    begun = begun_at.astimezone()
    if begun.date() == today:
        return translate("format", "Begun at {time}").format(time=clock_time(begun))
    return translate("format", "Begun on {day} at {time}").format(
        day=day_short(begun.date()), time=clock_time(begun)
    )
