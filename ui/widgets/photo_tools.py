"""The photo viewer with what is laid over it: a loupe, a line that measures, notes at spots of the photographs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from ui.widgets.loupe import Loupe
from ui.widgets.measuring_line import MeasuringLine
from ui.widgets.photo_notes import PhotoNotes, Pin
from ui.widgets.photo_view import PhotoView
from ui.widgets.picture import Picture


class PhotoTools(PhotoView):
    """While it measures, a click sets a point, a double click or Enter ends the line, Backspace takes a point back.

    Ctrl+C copies the length. The loupe goes with the pointer, or with a finger that is drawn over the photograph.
    Esc lets go of either.
    """

    measuring_changed = Signal(bool)
    loupe_changed = Signal(int)
    placing_changed = Signal(bool)
    spot_chosen = Signal(str, object)
    """The photograph, and x, y in its own pixels: where a note is to be pinned."""
    note_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loupe = Loupe(self._pair)
        self.line = MeasuringLine(self._pair)
        self.notes = PhotoNotes(self._pair)
        self._held = False

    def turn_loupe(self) -> None:
        """Lay the next stronger lens over the photographs, or after the strongest none."""
        if self.pictures:
            self.loupe.turn()
            self._hover(None)
            self.loupe_changed.emit(self.loupe.strength)
            self.setFocus()
            self.update()

    def measure(self, wanted: bool) -> None:
        """Measure lengths from now on, or no more."""
        wanted = wanted and bool(self.pictures)
        if wanted != self.line.wanted:
            self.line.want(wanted)
            self.place_note(False)
            self._drawing.stop()
            self._pointing.forget()
            self.show_message(self._hint() if wanted else "", on_top=True)
            self.measuring_changed.emit(wanted)
            self.setFocus()
        self._show_cursor()
        self.update()

    def place_note(self, wanted: bool) -> None:
        """Let the next click choose the spot of a note."""
        wanted = wanted and bool(self.pictures)
        if wanted != self.notes.placing:
            if wanted:
                self.measure(False)
            self.notes.placing = wanted
            self.show_message(
                self.tr("Click the spot of the note. Esc stops.") if wanted else "", on_top=True
            )
            self.placing_changed.emit(wanted)
            self.setFocus()
        self._show_cursor()

    def show_notes(self, pins: Sequence[Pin]) -> None:
        """Show these notes instead, and tell nothing of one that is gone."""
        self.notes.show(pins)
        self._tell_pointed()

    def mark_note(self, note_id: str) -> None:
        """Tell what a note says, until Esc; with an empty id none."""
        self.notes.marked = note_id
        self.setAccessibleDescription(self.notes.told)
        self.update()

    @property
    def draws_line(self) -> bool:
        return self.line.wanted or self.notes.placing or super().draws_line

    def draw_line(self) -> None:
        self.measure(False)
        self.place_note(False)
        super().draw_line()

    def show_pictures(
        self,
        before: Picture | None,
        after: Picture | None = None,
        *,
        keep_view: bool = False,
        aligned: bool = True,
    ) -> None:
        super().show_pictures(before, after, keep_view=keep_view, aligned=aligned)
        if self.line.wanted:
            self.line.want(False)
            self.measuring_changed.emit(False)
        self.place_note(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self.loupe.on and event.button() is Qt.MouseButton.LeftButton
        if self._held:
            self._look_at(event.position())
        if not self._held or self.draws_line:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.loupe.on:
            self._look_at(event.position())
        if self.line.wanted:
            self.line.hover(event.position())
            self.update()
        if not self._held or self._drawing.wanted:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, False
        if not held or self.draws_line:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.line.wanted:
            self._end_line()
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.line.wanted and self._obey_line(event)):
            super().keyPressEvent(event)

    def _obey_line(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.line.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end_line()
        elif event.key() == Qt.Key.Key_Backspace:
            self.line.take_back()
            self.update()
        else:
            return False
        return True

    def _end_line(self) -> None:
        self.line.end()
        self.setAccessibleDescription(self.line.text())
        self.update()

    def _tap(self, point: QPointF) -> None:
        if self.line.wanted:
            self.line.add(point)
            self.setAccessibleDescription(self.line.text())
            self.update()
        elif self.notes.placing:
            spot = self.notes.spot_at(point)
            if spot is not None:
                self.place_note(False)
                self.spot_chosen.emit(*spot)
        elif (pin := self.notes.at(point)) is not None:
            self.note_chosen.emit(pin.note_id)
        else:
            super()._tap(point)

    def _hover(self, point: QPointF | None) -> None:
        if self.line.wanted or self.notes.placing:
            return
        if self.loupe.on:  # it would lie over half of what is said of a vein
            point = None
        if self.notes.hover(point):
            self.update()
        super()._hover(None if self.notes.at(point or QPointF(-1, -1)) else point)

    def _tell_pointed(self) -> None:
        super()._tell_pointed()
        if not self.accessibleDescription():
            self.setAccessibleDescription(self.notes.told or self.line.text())

    def _look_at(self, point: QPointF) -> None:
        self.loupe.point = point
        self.update()

    def _holds_something(self) -> bool:
        held = self.line.wanted or self.notes.placing or self.loupe.on or bool(self.notes.marked)
        return held or super()._holds_something()

    def _let_go(self) -> None:
        if self.line.wanted:
            self.measure(False)
        elif self.notes.placing:
            self.place_note(False)
        elif self.notes.marked:
            self.mark_note("")
        elif self.loupe.on:
            self.loupe.strength = 0
            self.loupe_changed.emit(0)
            self.update()
        else:
            super()._let_go()

    def _paint_over(self, painter: QPainter) -> None:
        super()._paint_over(painter)
        self.notes.paint(painter)
        self.line.paint(painter)
        if self.loupe.on:
            self.loupe.paint(painter)

    def _show_cursor(self) -> None:
        if self.line.wanted or self.notes.placing:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            super()._show_cursor()

    def _hint(self) -> str:
        if self.line.px_per_mm is None:
            return self.tr("Click from point to point; in pixels until a scale is drawn (D). Esc stops.")
        return self.tr("Click from point to point. Double click or Enter ends, Ctrl+C copies, Esc stops.")
