"""One pair after the other: two photographs that tell nothing of themselves, and what is said of them."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.buttons import push_button
from ui.dialogs.rating.grades import Grades
from ui.widgets.field import text_label
from ui.widgets.photo_view import PhotoView
from ui.widgets.picture import Overlay, Picture

_BAR_WIDTH = 30 * theme.GRID
_MS = 1000.0


class Judging(QWidget):
    """`judged` (Grade, Pane or None, seconds) for the pair that is shown; `taken_back` for the one before."""

    judged = Signal(object, object, float)
    taken_back = Signal()
    paused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.view = PhotoView()
        self.view.set_overlay(Overlay.NONE)
        self.grades = Grades(self)
        self.back = push_button(self.tr("Take back the last grade"), icon="undo")
        self.back.setToolTip(self.tr("Grade the pair before this one anew (Ctrl+Z)"))
        self.pause = push_button(self.tr("Pause"))
        self.pause.setToolTip(self.tr("Every grade is kept; go on whenever you like (Esc)"))
        self._progress = text_label("", theme.TextRole.TITLE)
        self._bar = QProgressBar()
        self._watch = QElapsedTimer()
        self._lay_out()
        self._hear()

    @property
    def progress(self) -> str:
        """Which pair of how many this is."""
        return self._progress.text()

    def wait_for(self, at: int, total: int) -> None:
        """Announce a pair, counted from 0, while its photographs are opened."""
        self._progress.setText(self.tr("{n} of {total}").format(n=at + 1, total=total))
        self._bar.setRange(0, total)
        self._bar.setValue(at)
        self.back.setEnabled(at > 0)
        self.grades.wait()
        self.view.show_pictures(None)
        self.view.show_message(self.tr("Opening the photographs …"))
        self.setFocus()

    def show_pair(self, left: Picture, right: Picture) -> None:
        """Show the pair and take what is said of it; the time counts from here."""
        self.view.show_pictures(left, right)
        self.grades.ask()
        self._watch.start()

    def show_failure(self, why: str) -> None:
        """Say that the pair cannot be seen; it can be passed over."""
        self.view.show_message(self.tr("{why} Press 6, Cannot tell, to pass it over.").format(why=why))
        self.grades.ask(seen=False)
        self._watch.start()

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pair to grade"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._progress.setWordWrap(False)
        head = QFrame()
        head.setProperty("surface", "bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self._progress)
        row.addWidget(self._bar)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.pause)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.grades)

    def _hear(self) -> None:
        self.grades.judged.connect(
            lambda grade, side: self.judged.emit(grade, side, self._watch.elapsed() / _MS)
        )
        self.back.clicked.connect(self.taken_back)
        self.pause.clicked.connect(self.paused)
        self._key("Ctrl+Z", self.back)
        self._key("Backspace", self.back)
        for keys, act in (
            ("+", lambda: self.view.zoom(1.25)),
            ("-", lambda: self.view.zoom(0.8)),
            ("F", self.view.fit),
        ):
            self._shortcut(keys).activated.connect(act)

    def _key(self, keys: str, button: QPushButton) -> None:
        self._shortcut(keys).activated.connect(button.click)

    def _shortcut(self, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut
