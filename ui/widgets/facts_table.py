"""Labels and their values in lines, with a hairline below each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.actions import Do
from ui.widgets.layouts import clear


@dataclass(frozen=True, slots=True)
class Fact:
    """One line; `detail` is told on hover; with `act` the value is a button that does it."""

    label: str
    value: str
    detail: str = ""
    act: Do | None = None


class FactsTable(QWidget):
    """Shows facts; figures stand below each other. `wanted` carries what the button of a line does."""

    wanted = Signal(object)

    def __init__(self, facts: Sequence[Fact] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(2 * theme.GRID)
        self._grid.setColumnStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_facts(facts)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What is shown."""
        return self._facts

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these lines instead; where none has changed, the focus stays on its line."""
        if tuple(facts) == self._facts:
            return
        self._facts = tuple(facts)
        clear(self._grid)
        for row, fact in enumerate(self._facts):
            self._add(2 * row, fact)

    def _add(self, row: int, fact: Fact) -> None:
        label, value = QLabel(fact.label), self._value(fact)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMinimumHeight(3 * theme.GRID + theme.HAIRLINE)
        label.setWordWrap(True)  # the figure beside it never gives way
        value.setAccessibleName(f"{fact.label}: {fact.value}")
        for part in (label, value):
            part.setToolTip(fact.detail)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(value, row, 1)
        if fact is not self._facts[-1]:
            line = QFrame()
            line.setFixedHeight(theme.HAIRLINE)
            theme.restyle(line, "surface", "line")
            self._grid.addWidget(line, row + 1, 0, 1, 2)

    def _value(self, fact: Fact) -> QWidget:
        if fact.act is not None:
            button = QPushButton(fact.value)
            button.setAutoDefault(True)
            theme.restyle(button, "kind", "fact")
            button.clicked.connect(lambda: self.wanted.emit(fact.act))
            return button
        value = QLabel(fact.value)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setFont(theme.font(theme.BODY, tabular=True))
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return value
