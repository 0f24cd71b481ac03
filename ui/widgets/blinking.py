"""The beat at which two photographs take turns, and what holds it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStyle, QWidget

TURN_MS: Final = 500
"""Each photograph is seen for half a second: one round a second."""


class Blinking(QObject):
    """Beats while it is wanted, not paused, and held by nothing."""

    turned = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._wanted = False
        self._paused = False
        self._holds: set[str] = set()
        self._timer = QTimer(self, interval=TURN_MS)
        self._timer.timeout.connect(self.turned)

    @property
    def wanted(self) -> bool:
        """Whether two photographs take turns at all."""
        return self._wanted

    @property
    def paused(self) -> bool:
        """Whether a person stopped it."""
        return self._paused

    @property
    def beats(self) -> bool:
        """Whether the photographs take turns now."""
        return self._timer.isActive()

    def want(self, wanted: bool) -> None:
        """Begin, or stop; who asked the system for little motion begins it by hand."""
        if wanted != self._wanted:
            self._wanted, self._paused = wanted, wanted and wants_little_motion(self._widget)
            self._holds.clear()
            self._run()

    def pause(self, paused: bool) -> None:
        """Pause, or go on."""
        if self._wanted and paused != self._paused:
            self._paused = paused
            self._run()

    def hold(self, by: str, held: bool) -> None:
        """Stand still for as long as something is looked at or pointed at."""
        if held is not (by in self._holds):
            self._holds ^= {by}
            self._run()

    def _run(self) -> None:
        beats = self._wanted and not self._paused and not self._holds
        if beats is not self._timer.isActive():
            if beats:
                self._timer.start()
            else:
                self._timer.stop()
        self.changed.emit()


def wants_little_motion(widget: QWidget) -> bool:
    """Whether the system was told to animate nothing."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) == 0
