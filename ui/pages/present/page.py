"""The patient view: one area, the patient's own photographs and a sentence; nothing else can be reached from it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.pages.parts import IconButton, label
from ui.pages.present.gate import PassphraseGate
from ui.pages.present.steps import Steps
from ui.pages.present.words import Shown
from ui.widgets.plain_curve import PlainCurve
from ui.widgets.present_stage import PresentStage
from ui.widgets.presentation import Presentation, Step
from ui.widgets.tinted import set_icon
from ui.widgets.zoom_pane import KEY_ZOOM

_SIDE: Final = 7 * theme.GRID
_WIPE_STEP: Final = 0.05
_NEARER: Final = {
    Qt.Key.Key_Plus: KEY_ZOOM,
    Qt.Key.Key_Equal: KEY_ZOOM,
    Qt.Key.Key_Minus: 1 / KEY_ZOOM,
}


class PresentPage(QStackedWidget):
    """Shows what a presentation stands at; `leave_wanted` by Esc, F5 or the lock in the corner.

    It takes every key and every drop for itself, so that no shortcut of the window is heard while it is shown.
    """

    leave_wanted = Signal()

    def __init__(self, presentation: Presentation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presentation = presentation
        self.stage = PresentStage(presentation)
        self.steps = Steps(presentation)
        self.curve = PlainCurve()
        self.gate = PassphraseGate()
        self.leave = IconButton()
        self.leave.setAccessibleName(self.tr("Back to the records"))
        self.leave.setToolTip(self.tr("Back to the records: asks for the passphrase (Esc)"))
        set_icon(self.leave, "lock", "on_photo_chip")
        self.leave.clicked.connect(self.leave_wanted)
        self._title = label(role="figure")
        self._large = label(role="poster")
        self._below = label(role="title_plain", tone="muted")
        self._footer = label(tone="muted")
        self._view = self._lay_out()
        self.addWidget(self._view)
        self.addWidget(self.gate)
        self.gate.stayed.connect(self.go_on)
        self.setAcceptDrops(True)
        self.installEventFilter(self)
        presentation.changed.connect(lambda: self.curve.stand_at(self.stage.day))

    @property
    def asks(self) -> bool:
        """Whether the passphrase is asked for."""
        return self.currentWidget() is self.gate

    @property
    def text(self) -> str:
        """All that is written, for a screen reader and for tests."""
        parts = (self._title, self._large, self._below, self._footer)
        return "\n".join((*(part.text() for part in parts), *self.stage.captions))

    def show_words(self, shown: Shown) -> None:
        """Say this."""
        self._title.setText(shown.title)
        self._large.setText(shown.said.large)
        self._below.setText(shown.said.below)
        self._below.setVisible(bool(shown.said.below))
        self._large.setAccessibleName(shown.said.whole)
        self._footer.setText(shown.footer)
        self.curve.show_points(shown.curve)

    def show_leave(self, offered: bool) -> None:
        """Show the way out; not on a screen that only follows."""
        self.leave.setVisible(offered)

    def ask(self) -> None:
        """Ask for the passphrase."""
        self._presentation.play(False)
        self.setCurrentWidget(self.gate)
        self.gate.ask()

    def go_on(self) -> None:
        """Show the photographs again."""
        self.gate.forget()
        self.setCurrentWidget(self._view)
        self.stage.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus on; with a focus proxy Tab would pass over what comes before the photographs."""
        super().focusInEvent(event)
        (self.gate.passphrase.line if self.asks else self.stage).setFocus(event.reason())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QDropEvent):  # taken, and nothing done with it: behind this nothing may be filed
            event.setDropAction(Qt.DropAction.IgnoreAction)
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            if self.asks:
                self.go_on()
            else:
                self.leave_wanted.emit()
        elif not self.asks:
            self._obey(Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        event.accept()

    def _obey(self, key: Qt.Key, shift: bool) -> None:
        shown = self._presentation
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        if by and shift and shown.step is Step.WIPE:
            shown.set_wipe(shown.wipe + by * _WIPE_STEP)
        elif by and shift:
            shown.stand_at(round(shown.position) + by)
        elif by:
            shown.turn(by)
        elif key in _NEARER:
            shown.go_near(_NEARER[key], shown.part.center())
        elif key is Qt.Key.Key_Home:
            shown.fit()
        elif key is Qt.Key.Key_Space and shown.step is Step.WAY:
            shown.play(not shown.plays)
        elif key is Qt.Key.Key_Space:
            shown.turn(1)

    def _lay_out(self) -> QFrame:
        view = QFrame()
        theme.restyle(view, "surface", "surround")
        theme.restyle(self._title, "chip", "photo_title")
        top = QHBoxLayout()
        corner = QWidget()
        corner.setFixedSize(theme.TOUCH, theme.TOUCH)
        top.addWidget(corner)
        top.addStretch(1)
        top.addWidget(self._title, 0, Qt.AlignmentFlag.AlignCenter)
        top.addStretch(1)
        top.addWidget(self.leave)
        upper = QVBoxLayout()
        upper.setContentsMargins(_SIDE, theme.GRID, _SIDE, 0)
        upper.setSpacing(theme.GRID)
        upper.addLayout(top)
        upper.addWidget(self.stage, 1)
        upper.addWidget(self.steps)
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addWidget(self._panel())
        return view

    def _panel(self) -> QFrame:
        panel = QFrame()
        theme.restyle(panel, "surface", "plain")
        words = QVBoxLayout()
        words.setSpacing(theme.GRID)
        for part in (self._large, self._below, self._footer):
            part.setWordWrap(True)
            words.addWidget(part)
        words.addStretch(1)
        row = QHBoxLayout(panel)
        row.setContentsMargins(_SIDE, 3 * theme.GRID, _SIDE, 2 * theme.GRID)
        row.setSpacing(_SIDE)
        row.addLayout(words, 3)
        row.addWidget(self.curve, 2)
        return panel
