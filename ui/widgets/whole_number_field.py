"""A whole number between two bounds."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit

from ui.widgets.field import Field


class WholeNumberField(Field):
    """A whole number that must be there."""

    def __init__(self, label: str, value: int, *, least: int, most: int) -> None:
        self.line = QLineEdit(QLocale().toString(value))
        super().__init__(label, self.line)
        self._least = least
        self._most = most
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.line.textEdited.connect(lambda _: self.changed.emit())

    def raw(self) -> object:
        return self.line.text()

    def value(self) -> int | None:
        """Return the number; None where no whole number stands there."""
        number, well_formed = QLocale().toInt(self.line.text().strip())
        return number if well_formed else None

    def problem(self) -> str:
        value = self.value()
        if value is not None and self._least <= value <= self._most:
            return ""
        return self.tr("Type a whole number from {least} to {most}.").format(
            least=self._least, most=self._most
        )


class OptionalNumberField(WholeNumberField):
    """A whole number, or nothing."""

    def __init__(self, label: str, value: int | None, *, least: int, most: int) -> None:
        super().__init__(label, value or 0, least=least, most=most)
        if value is None:
            self.line.clear()

    def problem(self) -> str:
        return super().problem() if self.line.text().strip() else ""
