"""Full screen: the photographs of an area get all the room; whose they are stays written above them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from ui.actions import Do
from ui.context import Context
from ui.pages.area import AreaPage


class Enlarging(QObject):
    """F11 begins and ends it; Esc ends it, too, before it means the page before."""

    def __init__(self, context: Context, window: QMainWindow, area: AreaPage, aside: QWidget) -> None:
        super().__init__(window)
        self._action = context.actions[Do.FULL_SCREEN]
        self._window = window
        self._area = area
        self._aside = aside
        self._state = Qt.WindowState.WindowNoState
        self._on = False
        self._action.triggered.connect(self.enlarge)
        window.installEventFilter(self)
        area.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether the photographs have all the room."""
        return self._on

    def enlarge(self, on: bool) -> None:
        """Give the photographs all the room, or give the rest its room back."""
        self._action.setChecked(on)
        if on is self._on:
            return
        self._on = on
        if on:
            self._state = self._window.windowState()
        self._area.enlarge(on)
        if on:
            self._area.viewer.view.setFocus()
        self._aside.setVisible(not on)
        full = self._state | Qt.WindowState.WindowFullScreen
        self._window.setWindowState(full if on else self._state)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._on and watched is self._area and event.type() is QEvent.Type.Hide:
            self.enlarge(False)
        elif self._on and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.enlarge(False)
                return True
        return super().eventFilter(watched, event)
