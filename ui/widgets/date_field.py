"""A day that is typed as the locale writes it, and shown back with its month in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLineEdit

from ui import format as fmt
from ui import theme
from ui.clock import today
from ui.format.typed import date_hint, typed_date, typed_month
from ui.widgets.calendar_popup import open_calendar
from ui.widgets.field import Field
from ui.widgets.line_action import LineAction

_WIDTH = 20 * theme.GRID


class DateField(Field):
    """A day or nothing; `required` is what is said where it is left empty, `latest` the last day allowed."""

    def __init__(
        self,
        label: str,
        value: date | None = None,
        *,
        required: str = "",
        latest: date | None = None,
        too_late: str = "",
        caution_of: Callable[[date], str] = lambda _: "",
        calendar: bool = True,
    ) -> None:
        self.line = QLineEdit("" if value is None else fmt.day(value))
        super().__init__(label, self.line)
        self._required = required
        self._latest = latest
        self._too_late = too_late
        self._caution_of = caution_of
        self.line.setPlaceholderText(date_hint())
        self.line.setMinimumWidth(_WIDTH)
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.line.editingFinished.connect(self._leave)
        if calendar:
            choose = LineAction(self.line, "calendar", self.tr("Choose in a calendar"))
            choose.triggered.connect(self._open_calendar)

    def raw(self) -> object:
        return self.value() or self.line.text().strip()

    def value(self) -> date | None:
        """Return the day; None where nothing or no day stands there."""
        return typed_date(self.line.text(), today(), past=self._latest is not None)

    def set_value(self, value: date) -> None:
        """Put another day in."""
        self.line.setText(fmt.day(value))
        self.changed.emit()

    def problem(self) -> str:
        text, value = self.line.text().strip(), self.value()
        if not text:
            return self._required
        if value is None:
            return self.tr("This is not a day. Type it as {hint}.").format(hint=date_hint())
        if self._latest is not None and value > self._latest:
            return self._too_late or self.tr("This day is in the future.")
        return ""

    def caution(self) -> str:
        value = self.value()
        return "" if value is None else self._caution_of(value)

    def _leave(self) -> None:
        value = self.value()
        if value is not None:
            self.line.setText(fmt.day(value))
        if self.line.text().strip():
            self.check()

    def _open_calendar(self) -> None:
        shown = self.value() or self._latest or today()
        open_calendar(self.line, shown, self._latest, self._pick)

    def _pick(self, day: date) -> None:
        self.set_value(day)
        self.check()


class ExpiryField(DateField):
    """A day, or a month that means its last day, as medicines carry it."""

    def value(self) -> date | None:
        return super().value() or typed_month(self.line.text())
