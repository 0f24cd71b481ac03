"""The actions of one window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from ui import theme
from ui.actions.entry import Do, Entry, Where
from ui.actions.table import CHECKABLE, TABLE
from ui.actions.words import text_of, tip_of


class Actions(QObject):
    """The table's actions for one window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {do: self._make(do, entry) for do, entry in TABLE.items()}

    def __getitem__(self, do: Do) -> QAction:
        return self._actions[do]

    def all(self) -> tuple[QAction, ...]:
        """Return every action, for the window to hear their keys."""
        return tuple(self._actions.values())

    def enable_for(self, where: Where) -> None:
        """Enable what works on a page; what there is to undo is known elsewhere."""
        for do, entry in TABLE.items():
            if do not in (Do.UNDO, Do.REDO):
                self._actions[do].setEnabled(where >= entry.since)

    def tint(self) -> None:
        """Draw the icons in the colours that the application wears now."""
        for do, entry in TABLE.items():
            if entry.icon:
                self._actions[do].setIcon(theme.icon(entry.icon))

    def _make(self, do: Do, entry: Entry) -> QAction:
        action = QAction(text_of(do), self)
        action.setObjectName(do.value)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        context = Qt.ShortcutContext
        action.setShortcutContext(context.WidgetShortcut if entry.focused else context.WindowShortcut)
        action.setToolTip(tip_of(do))
        action.setCheckable(do in CHECKABLE)
        if entry.icon:
            action.setIcon(theme.icon(entry.icon))
        return action
