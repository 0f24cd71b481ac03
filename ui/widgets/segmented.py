"""A few choices beside each other, one of which is on: in a toolbar, or as a field of a form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

T = TypeVar("T")


class Segmented(QFrame, Generic[T]):
    """Choices are (value, word, tooltip); the tooltip names the key. Arrow keys move between them.

    Without a value nothing is on until somebody chooses.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[T, str, str]],
        value: T | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _, _ in choices]
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for index, (choice, word, tooltip) in enumerate(choices):
            button = QPushButton(word)
            button.setCheckable(True)
            button.setChecked(value is not None and choice == value)
            # Enter in a form means its primary button; a choice is made with Space or a click.
            button.setAutoDefault(False)
            button.setToolTip(tooltip)
            button.setAccessibleName(f"{name}: {word}" if name else word)
            button.setProperty("segment", _place(index, len(choices)))
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._values[index]))

    @property
    def value(self) -> T | None:
        """Which choice is on; None where nothing is."""
        place = self._group.checkedId()
        return self._values[place] if place >= 0 else None

    def choose(self, value: T | None) -> None:
        """Switch a choice on, or with None all off, without `chosen`."""
        if value is not None:
            self._group.button(self._values.index(value)).setChecked(True)
        elif (checked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def button(self, value: T) -> QPushButton:
        """Return the button of a choice."""
        button = self._group.button(self._values.index(value))
        assert isinstance(button, QPushButton)
        return button

    def focus_first(self) -> None:
        """Put the focus on the choice that is on, else on the first."""
        (self._group.checkedButton() or self._group.button(0)).setFocus()


def _place(index: int, count: int) -> str:
    if count == 1:
        return "only"
    return {0: "first", count - 1: "last"}.get(index, "middle")
