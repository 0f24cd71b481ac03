"""Opens the demo library once and prints the time at which its patients can be clicked."""

from __future__ import annotations

import sys
import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from ui.launch import import_app
from vein_tracker.cli import WindowRequest


def wait(app: Any) -> None:
    """Let everything that was asked for arrive, as the showcase does, whose import is no part of the start."""
    loop = QEventLoop()
    app.jobs.idle.connect(loop.quit)
    QCoreApplication.processEvents()
    while app.jobs.busy:
        loop.exec()
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()


def main() -> None:
    """Open, say when, close."""
    request = WindowRequest(demo=True)
    app = import_app().App(QApplication(sys.argv[:1]), request)
    try:
        app.begin(request)
        wait(app)
        print(time.time())
    finally:
        app.end()


if __name__ == "__main__":
    main()
