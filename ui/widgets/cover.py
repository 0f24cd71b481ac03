"""Lets something lie over all of a window, so that nothing below it is seen or reached."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.widgets.last_focus import LastFocus


class Cover(QStackedWidget):
    """Shows what belongs here, or what covers it."""

    def __init__(self, below: QWidget) -> None:
        super().__init__()
        self._below = below
        self._focus = LastFocus()
        self._keys: list[QAction] = []
        self.addWidget(below)

    @property
    def covering(self) -> QWidget | None:
        """What lies over it; None where nothing does."""
        shown = self.currentWidget()
        return None if shown is self._below else shown

    def cover(self, widget: QWidget) -> None:
        """Lay a widget over it; what had the focus gets it back afterwards, and the window its keys."""
        window = self.window()
        self._focus.remember(window)
        self._keys = window.actions()
        for action in self._keys:
            window.removeAction(action)
        self.addWidget(widget)
        self.setCurrentWidget(widget)
        widget.setFocus()

    def uncover(self) -> None:
        """Show again what belongs here, and let go of what covered it."""
        covering = self.covering
        if covering is None:
            return
        self.window().addActions(self._keys)
        self._keys = []
        self.setCurrentWidget(self._below)
        self.removeWidget(covering)
        covering.hide()
        covering.deleteLater()
        self._focus.give_back()
