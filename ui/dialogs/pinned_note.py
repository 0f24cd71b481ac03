"""A note at a spot of a photograph, and the list of all notes of a view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.dialogs.buttons import push_button
from ui.dialogs.form import EditDialog
from ui.dialogs.sheet import SheetDialog
from ui.dialogs.who import Who
from ui.format import day
from ui.widgets.field import NotesField, text_label
from ui.widgets.row_button import RowButton
from vein_tracker.model.pinned import PinnedNote
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.edit import Edits
from vein_tracker.tasks.pinned import edit_note, pin_note, trash_note
from vein_tracker.tasks.trend import SeriesPhoto


class _Words(NotesField):
    """Must say something."""

    def problem(self) -> str:
        return "" if self.value() else self.tr("Write what is to be noted.")


class NoteDialog(EditDialog):
    """Asks what is to be noted; an old note can be taken off, too."""

    def __init__(
        self,
        parent: QWidget | None,
        sheet: AreaSheet,
        shown: SeriesPhoto,
        note: PinnedNote | None = None,
        spot: tuple[float, float] = (0.0, 0.0),
    ) -> None:
        act = self.tr("Save note") if note else self.tr("Pin note")
        title = self.tr("Note on the photo of {day}").format(day=day(shown.day))
        super().__init__(parent, title, act, header=Who(sheet.patient, sheet.area))
        self._photo_id, self._note, self._spot = shown.photo.id, note, spot
        self.words = _Words(self.tr("Note"), note.text if note else "")
        self.take_off = push_button(self.tr("Take the note off"), "danger")
        self.take_off.setVisible(note is not None)
        self.take_off.clicked.connect(self._take_off)
        self.body.addWidget(self.words)
        self.body.addWidget(self.take_off)

    def make_edits(self) -> Edits:
        if self._note is None:
            return pin_note(self._photo_id, self._spot, self.words.value())
        return edit_note(self._note, self.words.value())

    def _take_off(self) -> None:
        """Nothing is asked: Undo brings it back."""
        assert self._note is not None
        self._edits = trash_note(self._note)
        self.done(int(self.DialogCode.Accepted))


class NoteList(SheetDialog):
    """A line for each note of a view; Enter or a click goes to its photograph."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None, sheet: AreaSheet) -> None:
        super().__init__(parent, self.tr("Notes of this view"), self.tr("Choose one to see it on its photo."))
        days = {shown.photo.id: shown.day for shown in sheet.photos}
        for number, note in enumerate(sheet.notes, start=1):
            words = " ".join(note.text.split())
            line = self.tr("{n} · {day} · {text}").format(n=number, day=day(days[note.photo_id]), text=words)
            button = RowButton([(line,)])
            button.clicked.connect(lambda _=False, note=note: self._choose(note))
            self.body.addWidget(button)
        self.body.setSpacing(theme.GRID // 2)
        if not sheet.notes:
            empty = self.tr("None yet. Pin a note (A), then click a spot of a photo.")
            self.body.addWidget(text_label(empty, tone="muted"))

    def _choose(self, note: PinnedNote) -> None:
        self.accept()
        self.chosen.emit(note)


def pinned_on(notes: Sequence[PinnedNote], note_id: str) -> PinnedNote | None:
    """Return the note of this id."""
    return next((note for note in notes if note.id == note_id), None)
