"""Several whole numbers in one line, in ascending order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit

from ui.widgets.field import Field

_BETWEEN = re.compile(r"[\s,;]+")


class WholeNumbersField(Field):
    """Numbers with commas or blanks between them; none is right, too."""

    def __init__(self, label: str, value: Sequence[int], *, least: int, most: int) -> None:
        self.line = QLineEdit(", ".join(str(number) for number in value))
        super().__init__(label, self.line)
        self._least = least
        self._most = most
        self.line.textEdited.connect(lambda _: self.changed.emit())

    def raw(self) -> object:
        return self.line.text()

    def value(self) -> list[int]:
        """Return the numbers, each once and the smallest first; what is none is left out."""
        return sorted({int(part) for part in self._parts() if part.isdecimal()})

    def problem(self) -> str:
        if all(part.isdecimal() and self._least <= int(part) <= self._most for part in self._parts()):
            return ""
        return self.tr("Type whole numbers from {least} to {most}, with commas between them.").format(
            least=self._least, most=self._most
        )

    def _parts(self) -> list[str]:
        return [part for part in _BETWEEN.split(self.line.text()) if part]
