"""Choices in a form: segments for a few, chips for many, a list for more."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QCompleter,
    QStyledItemDelegate,
    QWidget,
)

from ui.widgets.choice_box import ChoiceBox
from ui.widgets.field import Field, dress_offers
from ui.widgets.flow import FlowLayout
from ui.widgets.segmented import Segmented
from ui.widgets.toggle import Toggle

T = TypeVar("T")

Choices = Sequence[tuple[T, str]]
"""What can be chosen, each with its word."""


class SegmentField(Field, Generic[T]):
    """One of a few, side by side; nothing is chosen until somebody chooses, unless a value is given."""

    def __init__(
        self, label: str, choices: Choices[T], value: T | None = None, *, required: str = ""
    ) -> None:
        self._segments = Segmented[T](label, [(choice, text, "") for choice, text in choices], value)
        super().__init__(label, self._segments)
        self._required = required
        self._segments.chosen.connect(lambda _: self.changed.emit())

    def raw(self) -> object:
        return self.value()

    def value(self) -> T | None:
        """Return what is chosen; None where nothing is."""
        return self._segments.value

    def choose(self, value: T) -> None:
        """Choose as a person would."""
        self.button(value).click()

    def button(self, value: T) -> QAbstractButton:
        """Return the button of a choice."""
        return self._segments.button(value)

    def problem(self) -> str:
        return "" if self.value() is not None else self._required

    def focus_first(self) -> None:
        self._segments.focus_first()


class ChipsField(Field, Generic[T]):
    """Chips that wrap into lines; any number of them, or exactly one where `single`."""

    def __init__(
        self,
        label: str,
        choices: Choices[T],
        chosen: Iterable[T] = (),
        *,
        single: bool = False,
        required: str = "",
    ) -> None:
        editor = QWidget()
        super().__init__(label, editor)
        self._required = required
        self._values = [choice for choice, _ in choices]
        self._group = QButtonGroup(self)
        self._group.setExclusive(single)
        flow = FlowLayout(editor)
        kept = set(chosen)
        for index, (choice, text) in enumerate(choices):
            chip = Toggle(text, checked=choice in kept)
            chip.setProperty("kind", "toggle")
            self._group.addButton(chip, index)
            flow.addWidget(chip)
        self._group.idClicked.connect(lambda _: self.changed.emit())

    def raw(self) -> object:
        return self.chosen()

    def chosen(self) -> frozenset[T]:
        """Return what is switched on."""
        return frozenset(
            value for index, value in enumerate(self._values) if self._group.button(index).isChecked()
        )

    def value(self) -> T | None:
        """Return the one that is chosen; None where nothing is."""
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def offer(self, values: Collection[T]) -> None:
        """Show these alone; where another is the one that is chosen, the first of them is instead."""
        for index, value in enumerate(self._values):
            self._group.button(index).setVisible(value in values)
        chosen = self.value()
        if self._group.exclusive() and chosen is not None and chosen not in values:
            next(self.button(value) for value in self._values if value in values).click()

    def button(self, value: T) -> QAbstractButton:
        """Return the chip of a choice."""
        return self._group.button(self._values.index(value))

    def problem(self) -> str:
        return "" if self.chosen() else self._required

    def focus_first(self) -> None:
        (self._group.checkedButton() or self._group.button(0)).setFocus()


class ListField(Field, Generic[T]):
    """One of a list that opens; `required` is what is said while nothing is chosen."""

    def __init__(
        self,
        label: str,
        choices: Choices[T] = (),
        value: T | None = None,
        *,
        required: str = "",
        placeholder: str = "",
        searched: bool = False,
    ) -> None:
        self.box = ChoiceBox()
        super().__init__(label, self.box)
        self._required = required
        self._values: list[T] = []
        self.box.setPlaceholderText(placeholder or self.tr("Choose …"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        # The default delegate of a combo box does not heed the stylesheet's height of lines.
        self.box.setItemDelegate(QStyledItemDelegate(self.box))
        self.box.setEditable(searched)
        line = self.box.lineEdit()
        if line is not None:
            line.setAcceptDrops(False)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.box.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            dress_offers(completer)
        self.set_choices(choices, value)
        self._told = self._place()
        self.box.currentIndexChanged.connect(self._follow)
        self.box.editTextChanged.connect(self._follow)

    def set_choices(self, choices: Choices[T], value: T | None = None) -> None:
        """Offer others; what is to be chosen among them is chosen."""
        self._values = [choice for choice, _ in choices]
        self.box.clear()
        self.box.addItems([text for _, text in choices])
        self.box.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def raw(self) -> object:
        return self._place()

    def value(self) -> T | None:
        """Return what is chosen; None where nothing is, or where something else is being typed."""
        place = self._place()
        return self._values[place] if place >= 0 else None

    def choose(self, value: T) -> None:
        """Choose one of the list."""
        self.box.setCurrentIndex(self._values.index(value))

    def problem(self) -> str:
        if self._types_another():
            return self.tr("Nothing in the list is called “{typed}”.").format(typed=self.box.currentText())
        return "" if self._place() >= 0 else self._required

    def _place(self) -> int:
        return -1 if self._types_another() else self.box.currentIndex()

    def _types_another(self) -> bool:
        """Whether the line says something else than what was chosen last."""
        chosen = self.box.itemText(self.box.currentIndex())
        return self.box.isEditable() and self.box.currentText() != chosen

    def _follow(self) -> None:
        place, told = self._place(), self._told
        self._told = place
        if place != told:
            self.changed.emit()
        else:
            self._recheck()
