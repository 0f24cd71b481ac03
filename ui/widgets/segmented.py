"""A few choices beside each other, one of which is on: in a toolbar, or as a field of a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from ui.widgets.tinted import set_icon
from ui.widgets.toggle import Toggle

T = TypeVar("T")


class Segmented(QFrame, Generic[T]):
    """Choices are (value, word, tooltip); the tooltip names the key. Arrow keys move between them.

    Without a value nothing is on until somebody chooses. Rarer choices may lie behind a last button.
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
        self._name = name
        self._values = [value for value, _, _ in choices]
        self._more: QPushButton | None = None
        self._more_word = ""
        self._rarer: dict[T, str] = {}
        self._rare: T | None = None
        self._on = value
        self._compact = False
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for index, (choice, word, tooltip) in enumerate(choices):
            button = Toggle(word, checked=value is not None and choice == value)
            button.setToolTip(tooltip)
            button.setAccessibleName(f"{name}: {word}" if name else word)
            button.setProperty("segment", _place(index, len(choices)))
            self._group.addButton(button, index)
            self._row.addWidget(button)
        self._group.idClicked.connect(self._click)

    def add_more(self, word: str, tooltip: str, menu: QMenu, rarer: Mapping[T, str]) -> None:
        """Put rarer choices behind a last button; the menu makes them, `choose` names one that is on."""
        last = self.button(self._values[-1])
        last.setProperty("segment", _place(len(self._values) - 1, len(self._values) + 1))
        self._more, self._more_word, self._rarer = Toggle(word), word, dict(rarer)
        # Text first, then the arrow: as the style's own arrow takes room from the text, it is an icon.
        self._more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        set_icon(self._more, "chevron-down")
        self._more.setToolTip(tooltip)
        self._more.setProperty("segment", "last")
        menu.setLayoutDirection(self.layoutDirection())  # else it takes after the button
        self._more.setMenu(menu)
        self._group.addButton(self._more, len(self._values))
        self._row.addWidget(self._more)
        self._name_more(None)

    def make_compact(self, compact: bool) -> None:
        """Let the last button do without its word, as long as none of its choices is on."""
        if compact is not self._compact:
            self._compact = compact
            self._name_more(self._rare)

    @property
    def more(self) -> QPushButton | None:
        """The button with the rarer choices behind it."""
        return self._more

    @property
    def value(self) -> T | None:
        """Which choice is on; None where nothing is."""
        place = self._group.checkedId()
        if self._more is not None and place == len(self._values):
            return self._rare
        return self._values[place] if place >= 0 else None

    def choose(self, value: T | None) -> None:
        """Switch a choice on, or with None all off, without `chosen`."""
        self._on = value
        rare = value is not None and value in self._rarer
        self._name_more(value if rare else None)
        if rare:
            self._group.button(len(self._values)).setChecked(True)
        elif value is not None:
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

    def _click(self, place: int) -> None:
        if place < len(self._values):
            self._on = self._values[place]
            self._name_more(None)
            self.chosen.emit(self._on)
        else:  # the last button only opens its menu: what was on stays on
            self.choose(self._on)

    def _name_more(self, value: T | None) -> None:
        self._rare = value
        if self._more is not None:
            word = self._more_word if value is None else self._rarer[value]
            self._more.setText("" if self._compact and value is None else word)
            self._more.setAccessibleName(f"{self._name}: {word}" if self._name else word)

    def focus_first(self) -> None:
        """Put the focus on the choice that is on, else on the first."""
        (self._group.checkedButton() or self._group.button(0)).setFocus()


def _place(index: int, count: int) -> str:
    if count == 1:
        return "only"
    return {0: "first", count - 1: "last"}.get(index, "middle")
