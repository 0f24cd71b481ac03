"""Opens the demo library once and prints the time at which its patients can be clicked."""

from __future__ import annotations

import sys
import time

from PySide6.QtWidgets import QApplication

from ui.app import App
from ui.showcase import Showcase
from vein_tracker.cli import WindowRequest


def main() -> None:
    """Open, say when, close."""
    app = App(QApplication(sys.argv[:1]))
    try:
        app.begin(WindowRequest(demo=True))
        Showcase(app).wait()
        print(time.time())
    finally:
        app.end()


if __name__ == "__main__":
    main()
