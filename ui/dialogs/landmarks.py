"""Marks the same spots in a baseline and a follow-up that could not be aligned without."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.buttons import ButtonRow, push_button
from ui.dialogs.landmark_words import Words
from ui.dialogs.marked_pair import MarkedPair
from ui.dialogs.who import Who
from ui.widgets.field import text_label
from ui.widgets.pin_pane import PinPane
from ui.widgets.pins import Photograph, Pins
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.edit import Edits
from vein_tracker.tasks.landmarks import (
    LEAST_PAIRS,
    SET_LANDMARKS,
    Preview,
    remove_landmarks,
    set_landmarks,
)

_AROUND: Final = 4 * theme.GRID
_LEAST: Final = QSize(110 * theme.GRID, 75 * theme.GRID)


class LandmarksDialog(QDialog):
    """Both photographs side by side; says what to do next, and how well the marks align them so far."""

    preview_wanted = Signal(object)
    """The landmarks that are set now, at least `LEAST_PAIRS`; `show_preview` takes the answer."""

    def __init__(self, parent: QWidget | None, sheet: AreaSheet, marked: MarkedPair) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Set landmarks"))
        self.setModal(True)
        # Deleted by whoever opened it: an answer may still be on its way when it closes.
        self._photo, self._baseline = marked.photo, marked.baseline
        kept = self._photo.landmarks_for(self._baseline.id)
        self.pins = Pins(kept.spots if kept else (), self)
        self._words = Words(*marked.days)
        self._preview: Preview | None = None
        self._edits: Edits | None = None
        self.before = PinPane(Photograph.BEFORE, self.pins, marked.before)
        self.after = PinPane(Photograph.AFTER, self.pins, marked.after)
        self._make_parts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Who(sheet.patient, sheet.area))
        column.addWidget(self._guide(removable=kept is not None))
        panes = QHBoxLayout()
        panes.setSpacing(2)
        panes.addWidget(self.before)
        panes.addWidget(self.after)
        column.addLayout(panes, 1)
        column.addWidget(self.buttons)
        self.buttons.primary.setDefault(True)
        self._untouched = self.pins.pins
        self._hear()

    def open(self) -> None:
        """Show the dialog over its window, about as large."""
        parent = self.parentWidget()
        room = self.screen().availableSize() - QSize(_AROUND, _AROUND)
        wanted = _LEAST if parent is None else parent.window().size() - QSize(_AROUND, _AROUND)
        self.resize(wanted.expandedTo(_LEAST).boundedTo(room))
        super().open()
        self.before.setFocus()
        self._ask_for_preview()

    def edits(self) -> Edits:
        """Return what is to be written, once the dialog was accepted."""
        assert self._edits is not None
        return self._edits

    @property
    def touched(self) -> bool:
        """Whether a pin was set, moved or deleted since the dialog opened."""
        return self.pins.pins != self._untouched

    def show_preview(self, preview: Preview) -> None:
        """Say what the landmarks come to, if they are still those that were asked about."""
        if len(self.pins.spots) >= LEAST_PAIRS:
            self._preview = preview
            self._tell()

    def accept(self) -> None:
        """Close with the landmarks, where they align the photographs."""
        if self.buttons.primary.isEnabled():
            unchanged = Edits(text=SET_LANDMARKS)
            spots = self.pins.spots
            self._edits = set_landmarks(self._photo, self._baseline.id, spots) if self.touched else unchanged
            super().accept()

    def reject(self) -> None:
        """Close, but ask first where pins were set."""
        if self.buttons.may_close(self.touched):
            super().reject()

    def _make_parts(self) -> None:
        self.buttons = ButtonRow(self.tr("Align by these landmarks"))
        self.step = text_label("", theme.TextRole.STRONG)
        self.quality = text_label("", theme.TextRole.SMALL)
        self.undo = push_button(self.tr("Undo"), icon="undo")
        self.delete = push_button(self.tr("Delete landmark"), icon="trash")
        self.fit = push_button(self.tr("Fit"), icon="fit")
        self.remove = push_button(self.tr("Remove landmarks"), "danger")
        self.undo.setToolTip(self.tr("Take the last step back (Ctrl+Z)"))
        self.delete.setToolTip(self.tr("Delete the chosen number in both photos (Del)"))
        self.fit.setToolTip(self.tr("Show the whole photos (Home)"))
        self.remove.setToolTip(self.tr("Align the photos without landmarks again"))

    def _guide(self, *, removable: bool) -> QFrame:
        bar = QFrame()
        bar.setProperty("surface", "bar")
        words = QVBoxLayout()
        words.setSpacing(theme.GRID // 2)
        words.addWidget(self.step)
        words.addWidget(self.quality)
        row = QHBoxLayout(bar)
        row.setContentsMargins(3 * theme.GRID, theme.GRID, 3 * theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addLayout(words, 1)
        for button in (self.undo, self.delete, self.fit, self.remove):
            row.addWidget(button)
        self.remove.setVisible(removable)
        return bar

    def _hear(self) -> None:
        self.pins.changed.connect(self._tell)
        self.pins.marked.connect(self._ask_for_preview)
        self.buttons.primary.clicked.connect(self.accept)
        self.buttons.cancel.clicked.connect(self.reject)
        self.buttons.throw_away.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        self.undo.clicked.connect(self.pins.undo)
        self.delete.clicked.connect(self.pins.remove)
        self.remove.clicked.connect(self._remove)
        for pane in (self.before, self.after):
            self.fit.clicked.connect(pane.fit)
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.pins.undo),
            (QKeySequence.StandardKey.Delete, self.pins.remove),
            (QKeySequence("Backspace"), self.pins.remove),
            (QKeySequence("Ctrl+Return"), self.accept),
            (QKeySequence("Ctrl+Enter"), self.accept),
        ):
            QShortcut(keys, self, act)
        self._tell()

    def _ask_for_preview(self) -> None:
        self._preview = None
        self._tell()
        if len(self.pins.spots) >= LEAST_PAIRS:
            self.preview_wanted.emit(self.pins.spots)

    def _remove(self) -> None:
        self._edits = remove_landmarks(self._photo, self._baseline.id)
        super().accept()

    def _tell(self) -> None:
        step = self._words.step(self.pins)
        if step != self.step.text():
            self.step.setText(step)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, step))
        told, cautious = self._words.quality(len(self.pins.spots), self._preview)
        theme.restyle(self.quality, "tone", "caution" if cautious else "muted")
        self.quality.setText(told)
        self.buttons.primary.setEnabled(self._preview is not None and self._preview.aligned)
        self._enable(self.undo, self.pins.undoable)
        self._enable(self.delete, self.pins.chosen is not None)

    def _enable(self, button: QPushButton, able: bool) -> None:
        """Give the focus back to the photographs when the button that has it cannot be pressed any more."""
        if not able and button.hasFocus():
            self.before.setFocus()
        button.setEnabled(able)
