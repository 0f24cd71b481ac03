"""The two questions below a pair: which photo shows fewer veins, and how many are gone there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.rating.key_button import KeyButton
from ui.dialogs.rating.words import grade_words
from ui.widgets.field import text_label
from vein_tracker.model.ratings import Grade, Pane

_KEYS: Final = {
    Grade.NONE: Qt.Key.Key_1,
    Grade.TO_25: Qt.Key.Key_2,
    Grade.TO_50: Qt.Key.Key_3,
    Grade.TO_75: Qt.Key.Key_4,
    Grade.TO_100: Qt.Key.Key_5,
    Grade.CANNOT_TELL: Qt.Key.Key_6,
}


class Grades(QFrame):
    """Takes side and grade in either order; `judged` (Grade, Pane or None) as soon as both are there."""

    judged = Signal(object, object)

    def __init__(self, keys_from: QWidget) -> None:
        super().__init__()
        self.setProperty("surface", "plain")
        self._side: Pane | None = None
        self._grade: Grade | None = None
        self.sides = {
            Pane.LEFT: KeyButton(self.tr("Left shows fewer veins"), Qt.Key.Key_Left, "←"),
            Pane.RIGHT: KeyButton(self.tr("Right shows fewer veins"), Qt.Key.Key_Right, "→"),
        }
        self.grades = {grade: KeyButton(grade_words(grade), key) for grade, key in _KEYS.items()}
        self._hint = text_label("", theme.TextRole.STRONG)
        self._lay_out()
        for pane, button in self.sides.items():
            self._connect(button, keys_from, lambda _=False, pane=pane: self._choose_side(pane))
        for grade, button in self.grades.items():
            self._connect(button, keys_from, lambda _=False, grade=grade: self._choose_grade(grade))
        self.wait()

    @property
    def hint(self) -> str:
        """What is asked for now."""
        return self._hint.text()

    def wait(self) -> None:
        """Take nothing until the next pair can be seen."""
        self._enable(False)
        self._clear()

    def ask(self, *, seen: bool = True) -> None:
        """Take an answer; where the pair cannot be seen, only that it cannot be told."""
        self._clear()
        self._enable(seen)
        self.grades[Grade.CANNOT_TELL].setEnabled(True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        sides, grades = QHBoxLayout(), QHBoxLayout()
        for row, buttons in ((sides, self.sides.values()), (grades, self.grades.values())):
            row.setSpacing(theme.GRID)
            for button in buttons:
                row.addWidget(button, 1)
        column.addWidget(self._hint)
        column.addLayout(sides)
        column.addLayout(grades)

    def _connect(self, button: KeyButton, keys_from: QWidget, choose: object) -> None:
        button.clicked.connect(choose)
        shortcut = QShortcut(QKeySequence(button.key), keys_from)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(button.click)

    def _choose_side(self, pane: Pane) -> None:
        self._side = pane
        self._show()
        self._tell()

    def _choose_grade(self, grade: Grade) -> None:
        self._grade = grade
        if not grade.has_side:
            self._side = None
        self._show()
        self._tell()

    def _tell(self) -> None:
        """Say what was judged once it is complete; a side after "no difference" takes that back."""
        grade, side = self._grade, self._side
        if grade is None or (grade.has_side and side is None):
            return
        self.wait()
        self.judged.emit(grade, side)

    def _show(self) -> None:
        for pane, button in self.sides.items():
            button.setChecked(pane is self._side)
        for grade, button in self.grades.items():
            button.setChecked(grade is self._grade)
        if self._grade is not None and self._side is None:
            self._hint.setText(self.tr("And which photo shows fewer veins: left (←) or right (→)?"))
        elif self._side is Pane.LEFT:
            self._hint.setText(self.tr("How many of the veins on the right are gone on the left?"))
        elif self._side is Pane.RIGHT:
            self._hint.setText(self.tr("How many of the veins on the left are gone on the right?"))
        else:
            self._hint.setText(
                self.tr("Which photo shows fewer veins, and how many of the other's are gone there?")
            )

    def _clear(self) -> None:
        self._side = self._grade = None
        self._show()

    def _enable(self, enabled: bool) -> None:
        for button in (*self.sides.values(), *self.grades.values()):
            button.setEnabled(enabled)
