"""What a person does with the window, and what they can read there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.actions import Where
from ui.app import App
from ui.main_window import MainWindow

_SETTLED_TURNS = 2
"""What came may ask for the next, and what is laid out anew has its place one turn later."""


@dataclass
class Hands:
    """Clicks and keys as they come from a person."""

    app: App
    qtbot: QtBot

    @property
    def window(self) -> MainWindow:
        return self.app.window

    def where(self) -> Where:
        """Return which page is open."""
        return self.window.where

    def settle(self) -> None:
        """Wait until nothing runs and nothing is asked for any more."""
        idle_turns = 0
        while idle_turns < _SETTLED_TURNS:
            self.qtbot.waitUntil(lambda: not self.app.jobs.busy)
            QApplication.processEvents()
            idle_turns = 0 if self.app.jobs.busy else idle_turns + 1
        if QApplication.activeModalWidget() is None:
            # Without a screen nobody gives the window back its focus.
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)

    def write(self, text: str) -> None:
        """Type wherever the caret is."""
        QTest.keyClicks(self.focused(), text)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the caret is."""
        QTest.keyClick(self.focused(), key, modifier)

    def focused(self) -> QWidget:
        """Return where keys go."""
        active = QApplication.activeModalWidget() or self.window
        return active.focusWidget() or active

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget in its middle, or at a place."""
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )

    def button(self, text: str, within: QWidget | None = None) -> QAbstractButton:
        """Return the visible button with these words."""
        buttons = (within or self.window).findChildren(QPushButton)
        return next(one for one in buttons if one.text() == text and one.isVisible())

    def press(self, text: str) -> None:
        """Click the button with these words, in the dialog where one is open."""
        self.click(self.button(text, QApplication.activeModalWidget()))

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """Wait for a dialog and return it."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found

    def choose(self, text: str) -> None:
        """Choose from the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(one for one in menu.actions() if one.text() == text)
        QTest.mouseClick(
            menu,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            menu.actionGeometry(action).center(),
        )

    def drop(self, widget: QWidget, *files: Path) -> None:
        """Drop files on a widget."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        drop_files(widget, data)

    def read(self, within: QWidget | None = None) -> str:
        """Return every word that can be read."""
        labels = (within or self.window).findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisible())


def take_away(window: QWidget) -> None:
    """Take a window away at once: left standing, it would be dressed with every window that follows."""
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def drop_files(widget: QWidget, data: QMimeData) -> None:
    """Send what Qt sends when something is dropped in the middle of a widget."""
    middle, copy = widget.rect().center(), Qt.DropAction.CopyAction
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(middle, copy, data, button, none)
    QApplication.sendEvent(widget, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(middle), copy, data, button, none))
