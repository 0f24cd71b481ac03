"""Chips in a row that may become narrow: what has no room is counted, and told on hover, by click and by key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.pages.judgement import Note
from ui.pages.parts import chip, suggestion_button
from ui.widgets.chip import Chip, ChipKind
from ui.widgets.layouts import clear

_MORE_WIDTH: Final = 6 * theme.GRID
_LEAST_WIDTH: Final = 12 * theme.GRID


class ChipRow(QWidget):
    """Shows notes at its right end; what is to be minded comes first and is never left out,
    what is asked comes next. The way out stands last and always has room."""

    tick_wanted = Signal(object)
    landmarks_wanted = Signal()
    review_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Note, ...] = ()
        self._notes: list[Note] = []
        self._ways_out: list[Note] = []
        self._buttons: list[tuple[Note, QPushButton]] = []
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GRID)
        self._row.setAlignment(Qt.AlignmentFlag.AlignRight)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these notes instead; where none has changed, the focus stays on its chip."""
        if tuple(notes) == self._shown:
            return
        self._shown = tuple(notes)
        said = [note for note in notes if not note.landmarks]
        self._notes = sorted(
            said,
            key=lambda note: (note.kind is not ChipKind.CAUTION, note.tick is None, not note.review),
        )
        self._ways_out = [note for note in notes if note.landmarks]
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.CHIP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        focused = next((note for note, button in self._buttons if button.hasFocus()), None)
        self._buttons = []
        clear(self._row)
        ways_out = [self._button(note) for note in self._ways_out]
        self._fit_notes(self.width() - sum(one.sizeHint().width() + theme.GRID for one in ways_out))
        for button in ways_out:
            self._row.addWidget(button)
        if focused is not None:
            self._focus(focused)

    def _focus(self, focused: Note) -> None:
        """Give the focus back to what stands for a note that is still shown."""
        for note, button in self._buttons:
            if note == focused:
                button.show()  # a layout shows what is new only later, and what is not shown takes no focus
                button.setFocus()

    def _fit_notes(self, room: int) -> None:
        for place, note in enumerate(self._notes):
            rest = self._notes[place + 1 :]
            made = self._button(note) if note.acts else chip(note)
            made.setParent(self)
            wanted = made.sizeHint().width() + theme.GRID
            spare = room - (_MORE_WIDTH if rest else 0)
            if place and wanted > spare:
                self._buttons = [pair for pair in self._buttons if pair[1] is not made]
                made.deleteLater()
                self._row.addWidget(self._count([note, *rest]))
                return
            if wanted > spare and isinstance(made, Chip):
                _shorten(made, note, spare)
            room -= wanted
            self._row.addWidget(made)

    def _button(self, note: Note) -> QPushButton:
        button = suggestion_button(
            note, self.tick_wanted.emit, self.landmarks_wanted.emit, self.review_wanted.emit
        )
        button.setParent(self)
        self._buttons.append((note, button))
        return button

    def _count(self, notes: Sequence[Note]) -> Chip:
        tip = "\n".join(note.tip or note.text for note in notes)
        kind = ChipKind.CAUTION if notes[0].kind is ChipKind.CAUTION else ChipKind.PLAIN
        return chip(Note(self.tr("+{n}").format(n=len(notes)), kind, tip))


def _shorten(made: Chip, note: Note, room: int) -> None:
    """Cut a sentence where the room ends; all of it is told on hover."""
    made.ensurePolished()
    around = made.sizeHint().width() - made.fontMetrics().horizontalAdvance(note.text)
    made.setText(
        made.fontMetrics().elidedText(note.text, Qt.TextElideMode.ElideRight, room - around - theme.GRID)
    )
    made.setToolTip(note.text)
