"""What nobody expected: a dialog for the person, and a log that holds no patient data."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from contextlib import suppress
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.format import sentence
from vein_tracker import __version__
from vein_tracker.errors import UNEXPECTED

_MOST_BYTES = 1_000_000


class Bugs(QObject):
    """Hears of bugs from every thread; shows one dialog at a time."""

    _heard = Signal(object)

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._window: QWidget | None = None
        self._shown: QMessageBox | None = None
        self._installed = False
        self._heard.connect(self._show)
        # No logger stands behind it: nothing but what is written here may get into this file.
        queue: SimpleQueue[logging.LogRecord] = SimpleQueue()
        self._log = QueueHandler(queue)
        with suppress(OSError):  # the app is used all the same; the dialog tells what the file would
            file.parent.mkdir(parents=True, exist_ok=True)
        written = RotatingFileHandler(file, maxBytes=_MOST_BYTES, backupCount=1, delay=True, encoding="utf-8")
        written.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        self._listener = QueueListener(queue, written)
        self._written = written

    def install(self) -> None:
        """Hear of what nobody caught."""
        self._installed = True
        self._listener.start()
        sys.excepthook = lambda _kind, error, _trace: self.hear(error)
        threading.excepthook = lambda told: self.hear(told.exc_value)

    def uninstall(self) -> None:
        """Leave everything as it was."""
        if not self._installed:
            return
        self._installed = False
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        self._listener.stop()
        self._written.close()

    def show_over(self, window: QWidget) -> None:
        """Show dialogs over this window from now on."""
        self._window = window

    def hear(self, error: BaseException | None) -> None:
        """Log where it happened, and tell the person; called on any thread."""
        if error is not None:
            told = {"msg": where_it_happened(error), "levelname": "ERROR", "levelno": logging.ERROR}
            self._log.handle(logging.makeLogRecord(told))
            self._heard.emit(error)

    def _show(self, error: BaseException) -> None:
        if self._shown is not None:
            return
        box = QMessageBox(QMessageBox.Icon.Critical, self.tr("Vein Tracker"), sentence(UNEXPECTED))
        if self._window is not None:
            box.setParent(self._window, box.windowFlags())
        told = self.tr(
            "Where it happened is in {file}; it names nobody. Please send it to whoever looks after this app."
        )
        box.setInformativeText(told.format(file=self._file))
        box.setDetailedText(where_it_happened(error))
        box.finished.connect(self._closed)
        self._shown = box
        box.open()

    def _closed(self) -> None:
        if self._shown is not None:
            self._shown.deleteLater()
            self._shown = None


def where_it_happened(error: BaseException) -> str:
    """Return kinds of error and places in the code: never a message or a value, which could name a patient."""
    lines = [f"Vein Tracker {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(type(current).__name__)
        lines += _places(current.__traceback__)
        current = current.__cause__ or current.__context__
    return "\n".join(lines)


def _places(trace: TracebackType | None) -> list[str]:
    return [
        f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
