"""Renders the pages of the demo library at two sizes, light and dark: `python -m tests.screenshots`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.app import App
from ui.showcase import FOLDER, SIZES, Showcase
from ui.theme import Scheme
from vein_tracker.cli import WindowRequest


def main() -> None:
    """Write screenshots/SCHEME-WIDTHxHEIGHT/PAGE.png."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = App(QApplication(sys.argv[:1]))
    showcase = Showcase(app)
    try:
        app.begin(WindowRequest(demo=True))
        showcase.wait()
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            app.theme.choose(scheme)
            for size in SIZES:
                showcase.resize(size)
                showcase.walk(FOLDER / f"{scheme}-{size.width()}x{size.height()}")
    finally:
        app.end()
    print(Path(FOLDER).resolve())


if __name__ == "__main__":
    main()
