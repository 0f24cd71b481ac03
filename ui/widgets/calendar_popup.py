"""A calendar that opens below a field; days are large enough for a finger."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, QSize, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QMenu, QToolButton, QWidget, QWidgetAction

from ui import theme

_LINES = 9
_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


def open_calendar(below: QWidget, shown: date, latest: date | None, take: Callable[[date], None]) -> None:
    """Open a calendar below a widget; the day that is clicked goes to `take`."""
    menu = QMenu(below)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    calendar = _calendar(shown, latest)
    for chosen in (calendar.clicked, calendar.activated):
        chosen.connect(menu.close)
        chosen.connect(lambda day: take(date(day.year(), day.month(), day.day())))
    action = QWidgetAction(menu)
    action.setDefaultWidget(calendar)
    menu.addAction(action)
    menu.popup(below.mapToGlobal(QPoint(0, below.height())))
    calendar.setFocus()


def _calendar(shown: date, latest: date | None) -> QCalendarWidget:
    calendar = QCalendarWidget()
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setMinimumSize(QSize(7, _LINES) * theme.TOUCH)
    calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
    if latest is not None:
        calendar.setMaximumDate(QDate(latest.year, latest.month, latest.day))
    plain = QTextCharFormat()
    plain.setForeground(theme.colour(theme.colours().ink))
    for day in _WEEKEND:
        calendar.setWeekdayTextFormat(day, plain)
    for name, icon in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
        button = calendar.findChild(QToolButton, f"qt_calendar_{name}")
        if button is not None:
            button.setIcon(theme.icon(icon))
    return calendar
