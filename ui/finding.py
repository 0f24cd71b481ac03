"""Opens the palette, and what was chosen there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.actions import Do
from ui.context import Context
from ui.dialogs.palette import Palette
from ui.main_window import MainWindow
from ui.models.hits import Hit, HitKind


class Finding(QObject):
    """One key leads from anywhere to any patient, area or action."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        context.actions[Do.FIND_ANYTHING].triggered.connect(self.open)

    def open(self) -> None:
        """Open the palette over the window."""
        palette = Palette(self._window, self._context, self._window.people.known)
        palette.chosen.connect(self._go)
        palette.open()

    def _go(self, hit: Hit) -> None:
        match hit.kind:
            case HitKind.PATIENT:
                self._window.open_patient(hit.target)
            case HitKind.AREA:
                self._window.open_area(hit.target)
            case HitKind.ACTION:
                self._context.actions[Do(hit.target)].trigger()
