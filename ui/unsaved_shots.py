"""Shots that were still on their way when the library was locked: it stays open until none of them can be lost."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent

from ui.context import Context
from ui.main_window import MainWindow
from ui.pages.capture import Shots
from vein_tracker.errors import UNEXPECTED
from vein_tracker.text import Text


class UnsavedShots(QObject):
    """Says nothing while they are filed; one that cannot be is asked about where the passphrase is asked for else."""

    settled = Signal()
    """The library may be closed."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._jobs = context.jobs
        self._window = window
        self._shots: Shots | None = None
        self._why: Text = UNEXPECTED
        self._closing = False
        window.welcome.unsaved.again.connect(self._file_again)
        window.welcome.unsaved.thrown_away.connect(self._throw_away)
        window.installEventFilter(self)

    @property
    def there(self) -> bool:
        """Whether a shot would be lost if the library were closed now."""
        return self._shots is not None

    def take(self, shots: Shots) -> None:
        """Take up shots whose page is closed."""
        shots.setParent(self)
        shots.failed.connect(self._hear_why)
        shots.changed.connect(self._look)
        self._shots = shots
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that is closed waits, as it does for the shots of an open camera."""
        if isinstance(event, QCloseEvent) and self._shots is not None:
            self._closing = True
            self._file_again()
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _hear_why(self, why: Text) -> None:
        self._why = why

    def _file_again(self) -> None:
        if self._shots is not None:
            self._shots.keep_all()

    def _throw_away(self) -> None:
        if self._shots is not None:
            for shot in self._shots.waiting:
                self._shots.throw_away(shot)

    def _look(self) -> None:
        """Go on once all are filed or thrown away; ask where one is refused and none is being filed any more."""
        shots = self._shots
        if shots is None:
            return
        if not shots.unfinished:
            self._end(shots)
        elif not shots.filing:
            self._closing = False
            self._window.welcome.show_unsaved(len(shots.waiting), self._why)

    def _end(self, shots: Shots) -> None:
        self._shots = None
        shots.deleteLater()
        self._window.welcome.leave_unsaved()
        self.settled.emit()
        if self._closing:
            self._closing = False
            self._jobs.idle.connect(self._window.close, Qt.ConnectionType.SingleShotConnection)
