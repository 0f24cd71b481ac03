"""Check my set-up: what to photograph and why, the photographs, how far it is, and what this room can show."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.form import MEDIUM, FormDialog
from ui.dialogs.setup_parts import Refused, Result, Steps
from ui.dialogs.who import Headline
from ui.format import photos, standing
from ui.format.setup import last_check
from ui.widgets.drops import Dropped, DropTarget, photos_in
from ui.widgets.field import text_label
from ui.widgets.photos_field import PhotosField
from vein_tracker.model.records import SetupCheck
from vein_tracker.tasks.check_setup import NEEDED_SHOTS, WANTED_SHOTS, SetupChecked
from vein_tracker.text import Text

_STEPS = 100
_SPARE = 14 * theme.GRID
"""What the result needs above what is shown at first."""


class _State(Enum):
    CHOOSING = auto()
    RUNNING = auto()
    DONE = auto()


class SetupDialog(FormDialog):
    """`wanted` carries the files to be checked; `stop_wanted` that they are not to be after all."""

    wanted = Signal(object)
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None, last: SetupCheck | None = None) -> None:
        title = self.tr("Check my set-up")
        asked = self.tr("How small a change can this room, its light and this camera show?")
        super().__init__(
            parent, title, title, header=Headline(title, asked), width=MEDIUM, spare_height=_SPARE
        )
        self._state = _State.CHOOSING
        self._found: QWidget | None = None
        self.files = PhotosField(self.tr("Photos"), least=NEEDED_SHOTS, wanted=WANTED_SHOTS)
        self.files.label.hide()
        self.bar = QProgressBar(maximum=0, textVisible=False)
        self._comparing = text_label("", theme.TextRole.STRONG)
        self._choosing = self._choosing_page(last)
        self._running = self._running_page()
        self.body.addWidget(self._choosing)
        self.body.addWidget(self._running)
        drops = DropTarget(self)
        drops.dropped.connect(self._take)
        drops.hovering.connect(self.files.show_hovering)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._paste)
        self.files.changed.connect(self._name_act)
        self._go(_State.CHOOSING)

    def accept(self) -> None:
        if self._state is _State.DONE:
            QDialog.accept(self)
        elif self._state is _State.CHOOSING and self.files.check():
            self._go(_State.RUNNING)
            self.wanted.emit(self.files.value())

    def reject(self) -> None:
        match self._state:
            case _State.CHOOSING:
                super().reject()
            case _State.RUNNING:
                self.buttons.cancel.setEnabled(False)
                self.buttons.say(self.tr("Stopping at the next step …"))
                self.stop_wanted.emit()
            case _State.DONE:
                QDialog.reject(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._state is _State.RUNNING and event.key() == Qt.Key.Key_Escape:
            self.buttons.say(self.tr("Still comparing; Stop ends it."))
        else:
            super().keyPressEvent(event)

    def show_progress(self, fraction: float) -> None:
        """Show how far it is."""
        self.bar.setMaximum(_STEPS)
        self.bar.setValue(round(fraction * _STEPS))

    def show_stopped(self) -> None:
        """Go back to the photographs, which are still chosen."""
        self._go(_State.CHOOSING)
        self.buttons.say(self.tr("Stopped; nothing was saved."))

    def show_failed(self, text: Text) -> None:
        """Say what did not work; the photographs are still chosen."""
        self.show_checked(SetupChecked(check=None, refusal=text))

    def show_checked(self, found: SetupChecked) -> None:
        """Say what came out, or why nothing did; then the photographs are still chosen."""
        if found.check is not None:
            self._found = Result(found.check, found.left_out)
            self._go(_State.DONE)
        elif found.refusal is not None:
            self._found = Refused(standing(found.refusal), found.left_out)
            self._go(_State.CHOOSING)
        if self._found is not None:
            self.body.insertWidget(0, self._found)
            self._found.show()

    def _choosing_page(self, last: SetupCheck | None) -> QWidget:
        page, column = _page()
        column.addWidget(Steps())
        column.addWidget(self.files)
        if last is not None:
            column.addWidget(text_label(last_check(last), theme.TextRole.SMALL, "muted"))
        return page

    def _running_page(self) -> QWidget:
        page, column = _page()
        column.addWidget(self._comparing)
        column.addWidget(self.bar)
        told = self.tr("Each photo is held against one of them, as a follow-up against its baseline.")
        column.addWidget(text_label(told, tone="muted"))
        return page

    def _go(self, state: _State) -> None:
        if state is _State.RUNNING and self._found is not None:
            self._found.deleteLater()
            self._found.hide()
            self._found = None
        self._state = state
        self._choosing.setVisible(state is _State.CHOOSING)
        self._running.setVisible(state is _State.RUNNING)
        buttons = self.buttons
        buttons.say("")
        buttons.cancel.setEnabled(True)
        buttons.cancel.setText(self.tr("Stop") if state is _State.RUNNING else self.tr("Cancel"))
        buttons.cancel.setVisible(state is not _State.DONE)
        buttons.primary.setVisible(state is not _State.RUNNING)
        self._name_act()
        if state is _State.RUNNING:
            self._start_bar()
            buttons.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        elif state is _State.DONE:
            buttons.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.files.focus_first()

    def _start_bar(self) -> None:
        comparing = self.tr("Comparing {photos} …").format(photos=photos(len(self.files.value())))
        self._comparing.setText(comparing)
        self.bar.setAccessibleName(comparing)
        self.bar.setMaximum(0)

    def _name_act(self) -> None:
        if self._state is _State.DONE:
            self.buttons.primary.setText(self.tr("Close"))
            return
        count = len(self.files.value())
        act = self.tr("Check {photos}").format(photos=photos(count)) if count else self.tr("Check")
        self.buttons.primary.setText(act)

    def _take(self, dropped: Dropped) -> None:
        if self._state is _State.CHOOSING:
            self.files.take(dropped)

    def _paste(self) -> None:
        copied = photos_in(QGuiApplication.clipboard().mimeData())
        if copied:
            self._take(copied)


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2 * theme.GRID)
    return page, column
