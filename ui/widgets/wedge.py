"""A barcode scanner that types like a keyboard: told by its speed, ended by Enter, which then presses nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_BETWEEN_KEYS_S: Final = 0.05
"""Nobody types a whole code with less time between its keys."""
_MS_IN_S: Final = 1000
_LEAST_LENGTH: Final = 5
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SILENT: Final = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


@dataclass
class _Burst:
    """Keys that came fast, and what stood in the editor before them."""

    typed: str
    last_at: float
    editor: QWidget | None
    before: str


class Wedge(QObject):
    """Hears the keys within a widget; `take` is given a scanned code and says whether it was one to take.

    What the scanner typed into a field is taken out of it again. `clock` tells seconds where a key has no time of its
    own, as one that a program sends; without it such keys are nobody's scanner.
    """

    def __init__(
        self, within: QWidget, take: Callable[[str], bool], clock: Callable[[], float] | None = None
    ) -> None:
        super().__init__(within)
        self._within = within
        self._take = take
        self.clock = clock
        self._burst: _Burst | None = None
        self._hearing: list[QWidget] = []
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self._follow(None, application.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # what the focused widget ignores goes on to its parents, which were focused once, too
        heard = any(watched is one for one in self._hearing)
        if heard and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, focused: QWidget | None) -> None:
        """Hear what has the focus now; a list of offers over it gets the keys first."""
        if focused is None or not (focused is self._within or self._within.isAncestorOf(focused)):
            return
        completer = focused.completer() if isinstance(focused, QLineEdit) else None
        self._hearing = [one for one in (focused, completer.popup() if completer else None) if one]
        for one in self._hearing:
            one.removeEventFilter(self)
            one.installEventFilter(self)

    def _key(self, event: QKeyEvent) -> bool:
        now = self._time_of(event)
        burst = self._burst
        if now is None:
            return False
        if burst is not None and now - burst.last_at > _BETWEEN_KEYS_S:
            burst = self._burst = None
        if event.key() in _ENTER:
            self._burst = None
            return burst is not None and len(burst.typed) >= _LEAST_LENGTH and self._end(burst)
        text = _text_of(event)
        if text:
            self._add(text, now)
        elif event.key() not in _SILENT:
            self._burst = None
        return text == "\x1d"

    def _time_of(self, event: QKeyEvent) -> float | None:
        if event.timestamp():
            return event.timestamp() / _MS_IN_S
        return self.clock() if self.clock else None

    def _add(self, text: str, now: float) -> None:
        if self._burst is None:
            editor = QApplication.focusWidget()
            self._burst = _Burst("", now, editor, _content(editor))
        self._burst.typed += text
        self._burst.last_at = now

    def _end(self, burst: _Burst) -> bool:
        """Hand the code over; where it is none, Enter means what it always does."""
        now = _content(burst.editor)
        popup = QApplication.activePopupWidget()
        _put_back(burst.editor, burst.before)
        if self._take(burst.typed):
            if popup is not None:
                popup.hide()
            return True
        _put_back(burst.editor, now)
        return False


def _text_of(event: QKeyEvent) -> str:
    """Return what a key types; scanners send the separator GS as Ctrl+]."""
    controlled = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    if event.text() == "\x1d" or (controlled and event.key() == Qt.Key.Key_BracketRight):
        return "\x1d"
    return event.text() if event.text().isprintable() and not controlled else ""


def _content(editor: QWidget | None) -> str:
    match editor:
        case QLineEdit():
            return editor.text()
        case QPlainTextEdit():
            return editor.toPlainText()
    return ""


def _put_back(editor: QWidget | None, text: str) -> None:
    if _content(editor) == text:
        return
    match editor:
        case QLineEdit():
            editor.setText(text)
        case QPlainTextEdit():
            editor.setPlainText(text)
