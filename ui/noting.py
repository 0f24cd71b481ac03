"""What is written about an area beside its figures: notes at spots of photographs, and who did what."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.actions import Do
from ui.context import Context
from ui.dialogs.activity import ActivityDialog
from ui.dialogs.pinned_note import NoteDialog, NoteList, pinned_on
from ui.pages.area import AreaPage
from ui.widgets.photo_notes import Pin
from vein_tracker.model.pinned import PinnedNote
from vein_tracker.model.records import Id
from vein_tracker.tasks.activity import Deed, LoadActivity
from vein_tracker.tasks.browse import AreaSheet, ReadAnew


class Noting(QObject):
    """`edited` carries the Edits that the person decided on."""

    edited = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, window: QWidget, area: AreaPage) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._area = area
        self._view = area.viewer.view
        actions = context.actions
        actions[Do.ACTIVITY].triggered.connect(self.show_activity)
        actions[Do.NOTE].triggered.connect(self._view.place_note)
        actions[Do.NOTES].setChecked(self._view.notes.shown)
        actions[Do.NOTES].triggered.connect(self._show_notes)
        actions[Do.NOTE_LIST].triggered.connect(self.list_notes)
        self._view.placing_changed.connect(actions[Do.NOTE].setChecked)
        self._view.spot_chosen.connect(self._pin)
        self._view.note_chosen.connect(self._open)
        area.arrived.connect(self._take)

    def show_activity(self) -> None:
        """List who did what to the area that is open."""
        sheet = self._area.sheet
        if sheet is None:
            return

        def show(deeds: tuple[Deed, ...]) -> None:
            ActivityDialog(self._window, sheet.area, deeds).open()

        self._context.asking.ask(LoadActivity(sheet.area.id), show, self.failed.emit)

    def list_notes(self) -> None:
        """List the notes of the view that is open."""
        if self._area.sheet is not None:
            dialog = NoteList(self._window, self._area.sheet)
            dialog.chosen.connect(self._go_to)
            dialog.open()

    def _take(self, sheet: AreaSheet) -> None:
        self._view.show_notes(pins_of(sheet))

    def _show_notes(self, shown: bool) -> None:
        self._view.notes.shown = shown
        self._view.update()

    def _go_to(self, note: PinnedNote) -> None:
        self._context.actions[Do.NOTES].setChecked(True)
        self._show_notes(True)
        self._area.choose(note.photo_id)
        self._view.setFocus()
        self._view.mark_note(note.id)

    def _pin(self, photo_id: Id, spot: tuple[float, float]) -> None:
        self._context.actions[Do.NOTES].setChecked(True)
        self._show_notes(True)
        self._ask(photo_id, None, spot)

    def _open(self, note_id: Id) -> None:
        sheet = self._area.sheet
        note = pinned_on(sheet.notes, note_id) if sheet else None
        if note is not None:
            self._ask(note.photo_id, note, note.spot)

    def _ask(self, photo_id: Id, note: PinnedNote | None, spot: tuple[float, float]) -> None:
        sheet = self._area.sheet
        shown = next((one for one in sheet.photos if one.photo.id == photo_id), None) if sheet else None
        if sheet is None or shown is None:
            return

        def ask(note: PinnedNote | None = None) -> None:
            dialog = NoteDialog(self._window, sheet, shown, note, spot)
            dialog.accepted.connect(lambda: self.edited.emit(dialog.edits()))
            dialog.open()

        if note is None:
            ask()
        else:
            self._context.asking.ask(ReadAnew(note), lambda now: ask(*now), self.failed.emit)


def pins_of(sheet: AreaSheet) -> tuple[Pin, ...]:
    """Return a pin for each note of a view, numbered as they are listed."""
    return tuple(
        Pin(note.id, note.photo_id, note.spot, note.text, number)
        for number, note in enumerate(sheet.notes, start=1)
    )
