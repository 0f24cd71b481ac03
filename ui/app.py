"""Puts the app together: theme, languages, jobs, window; nothing else."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ui.actions import Actions
from ui.asking import Asking
from ui.bugs import Bugs
from ui.bus import Bus
from ui.context import Context
from ui.desk import Desk
from ui.entering import Entering, open_ahead
from ui.format import measure_in
from ui.jobs import Jobs
from ui.languages import speak
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.theme import Scheme, Theme
from vein_tracker import __version__, settings
from vein_tracker.settings import APP_NAME

if TYPE_CHECKING:
    from vein_tracker.cli import WindowRequest


class App:
    """Everything that lives as long as the window; what it is to begin with may be told ahead."""

    def __init__(self, application: QApplication, request: WindowRequest | None = None) -> None:
        file = settings.settings_file()
        chosen = settings.load(file)
        self._application = application
        speak(application, chosen.language)
        measure_in(application, chosen.units)
        self.theme = Theme(application, scheme_of(chosen.theme))
        self.bus = Bus()
        self.jobs = Jobs(self.bus)
        self._opening = open_ahead(self.jobs, request)
        self.preferences = Preferences(self.jobs, file, chosen)
        self.bugs = Bugs(log_file())
        self.bus.bug.connect(self.bugs.hear)
        self.window_actions = Actions(application)
        self.context = Context(self.jobs, self.bus, self.preferences, self.window_actions, Asking(self.jobs))
        self.window = MainWindow(self.context)
        self.desk = Desk(self.context, self.window)
        self.entering = Entering(self.context, self.window, lambda: self.desk.unsaved_shots.there)
        self.entering.entered.connect(self.desk.begin)
        self.entering.left.connect(self.desk.leave)
        self.desk.unsaved_shots.settled.connect(self.entering.go_on)
        self.bugs.show_over(self.window)
        self.preferences.changed.connect(self._heed)

    def _heed(self) -> None:
        """Look and measure as is chosen now; another language is spoken from the next start on."""
        chosen = self.preferences.current
        self.theme.choose(scheme_of(chosen.theme))
        measure_in(self._application, chosen.units)
        self.window.update()

    def begin(self, request: WindowRequest) -> None:
        """Show the window, on the library that was asked for."""
        self.bugs.install()
        self.window.show()
        self.entering.begin(request, self._opening)

    def end(self) -> None:
        """Keep what stands in a form, close the library and stop all threads."""
        self.desk.leave()
        self.jobs.shut_down()
        self.bugs.uninstall()


def run(request: WindowRequest) -> int:
    """Open the window and return the exit status once it is closed."""
    QCoreApplication.setApplicationName(APP_NAME)
    QCoreApplication.setApplicationVersion(__version__)
    # A test has an application already; a process can have only one.
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = App(application, request)
    app.entering.demo_entered.connect(app.desk.touring.offer)
    app.begin(request)
    try:
        return application.exec()
    finally:
        app.end()


def scheme_of(chosen: str) -> Scheme:
    """Return the scheme of a setting; one that is not known follows the system."""
    return Scheme(chosen) if chosen in list(Scheme) else Scheme.SYSTEM


def log_file() -> Path:
    """Return where bugs are written."""
    return platformdirs.user_log_path(APP_NAME, appauthor=False) / "bugs.log"
