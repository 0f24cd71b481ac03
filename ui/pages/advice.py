"""What limits a photograph, each with what to do about it in a sentence, and what the photograph suggests."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.pages.judgement import Note
from ui.pages.parts import chip, label, suggestion_button
from ui.widgets.layouts import clear


class AdviceList(QWidget):
    """A chip with its sentence below for each limit; suggestions as buttons."""

    tick_wanted = Signal(object)
    landmarks_wanted = Signal()
    review_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID // 2)
        self._notes: tuple[Note, ...] = ()
        self.hide()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these instead; where none has changed, the focus stays on its button."""
        if tuple(notes) == self._notes:
            return
        self._notes = tuple(notes)
        clear(self._column)
        for note in notes:
            if note.acts:
                button = suggestion_button(
                    note, self.tick_wanted.emit, self.landmarks_wanted.emit, self.review_wanted.emit
                )
                self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self._add_limit(note)
        self.setVisible(bool(notes))

    def _add_limit(self, note: Note) -> None:
        sentence = label(note.tip)
        sentence.setWordWrap(True)
        sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(chip(Note(note.text, note.kind)), 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(sentence)
