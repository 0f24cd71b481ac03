"""What is to be asked by itself, as an answer came late: each in its turn, once no other form is open."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog


class Turns(QObject):
    """Keys that are meant for one form never answer another that comes up under somebody's hands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], object]] = deque()
        self._held = False

    def wait(self, act: Callable[[], object]) -> None:
        """Do this once no form is open, after what waits already."""
        self._waiting.append(act)
        self._go_on()

    def hold(self) -> None:
        """Ask nothing for now, as a patient looks at the screen, or a camera's shutter is at hand."""
        self._held = True

    def let_go(self) -> None:
        """Ask what has waited for that."""
        self._held = False
        self._go_on_later()

    def forget(self) -> None:
        """Do nothing of what waits."""
        self._waiting.clear()

    def _go_on(self) -> None:
        if self._held:
            return
        form = QApplication.activeModalWidget()
        if isinstance(form, QDialog):
            form.finished.connect(self._go_on_later, Qt.ConnectionType.SingleShotConnection)
        elif self._waiting:
            self._waiting.popleft()()
            self._go_on_later()

    def _go_on_later(self) -> None:
        """What the answer itself opens comes first."""
        if self._waiting:
            QTimer.singleShot(0, self, self._go_on)
