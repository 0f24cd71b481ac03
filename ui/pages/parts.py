"""Small things that every page is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCursor, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QToolButton, QWidget

from ui import theme
from ui.actions import Actions, Do
from ui.pages.judgement import Note
from ui.widgets.chip import Chip
from vein_tracker.model.records import Tick

LIBRARY: Final = (Do.UNDO, Do.INBOX, Do.TRASH, Do.SETTINGS)
CLINIC: Final = (Do.RATE, Do.CHECK_SETUP)
"""What is done once for a whole clinic; the menu of an area is long enough without."""
HELP: Final = (Do.PHOTO_HELP, Do.TOUR, Do.SHORTCUTS, Do.ABOUT)


def label(text: str = "", *, role: str = "body", tone: str = "") -> QLabel:
    """Return text in one of the roles of the stylesheet, as it was typed."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    theme.restyle(made, "role", role)
    if tone:
        theme.restyle(made, "tone", tone)
    return made


def chip(note: Note) -> Chip:
    """Return a few words on a coloured ground, with what is behind them on hover."""
    return Chip(note.text, note.kind, note.tip)


def suggestion_button(
    note: Note, act: Callable[[Tick], None], mark: Callable[[], None], review: Callable[[], None]
) -> QPushButton:
    """Return a quiet button that offers a tick for confirmation, landmarks, or a review."""
    button = QPushButton(note.text)
    button.setToolTip(note.tip)
    button.setAutoDefault(True)
    theme.restyle(button, "kind", "suggestion")
    other = review if note.review else mark
    button.clicked.connect(lambda: act(note.tick) if note.tick else other())
    return button


def act_button(action: QAction, *, primary: bool = False, parent: QWidget | None = None) -> QPushButton:
    """Return a button that does what the action does, and is enabled with it."""
    button = QPushButton(action.text().removesuffix("…") if primary else action.text(), parent)
    button.setToolTip(action.toolTip())
    button.setAutoDefault(True)  # outside a dialog, too, Enter presses what has the focus
    button.setEnabled(action.isEnabled())
    if primary:
        theme.restyle(button, "kind", "primary")
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button


class IconButton(QToolButton):
    """Enter presses it as Space does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is chosen in its menu may lead away before anybody says that the pointer left."""
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
        super().hideEvent(event)

    def look_for_pointer(self) -> None:
        """While its menu is open, nobody says that the pointer left either."""
        over = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, over)
        self.update()


def icon_button(action: QAction, parent: QWidget | None = None) -> IconButton:
    """Return a button with the action's icon alone; its tooltip and its spoken name say what it does."""
    button = IconButton(parent)
    button.setDefaultAction(action)
    button.setAccessibleName(action.text())
    return button


def overflow_button(actions: Actions, *groups: Iterable[Do]) -> QToolButton:
    """Return the button behind which the rarer actions are."""
    button = icon_button(actions[Do.MORE])
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    for number, group in enumerate(groups):
        if number:
            menu.addSeparator()
        menu.addActions([actions[do] for do in group])
    menu.aboutToHide.connect(button.look_for_pointer)
    button.setMenu(menu)
    return button


def card() -> QFrame:
    """Return a surface with round corners."""
    frame = QFrame()
    theme.restyle(frame, "surface", "card")
    return frame


def line() -> QFrame:
    """Return a line across."""
    frame = QFrame()
    theme.restyle(frame, "surface", "line")
    frame.setFixedHeight(theme.HAIRLINE)
    return frame


def bar() -> QFrame:
    """Return a surface across the page with a line below."""
    frame = QFrame()
    theme.restyle(frame, "surface", "bar")
    return frame
