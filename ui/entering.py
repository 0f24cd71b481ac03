"""Into a library and out of it: what the window begins with, the demo, locking."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.actions import Do
from ui.clock import today
from ui.context import Context
from ui.jobs import Job, Jobs
from ui.main_window import MainWindow
from ui.pages.welcome import library_name
from vein_tracker.tasks import demo
from vein_tracker.tasks.libraries import OPEN_LIBRARY, Library, demo_folder, is_library
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.cli import WindowRequest

CLOSE_LIBRARY = Text("close_library", QT_TRANSLATE_NOOP("core", "Closing the library"))


def open_ahead(jobs: Jobs, request: WindowRequest | None) -> Job | None:
    """Begin to open what nobody has to be asked for, so that its key is derived while the window is made."""
    return _open_demo(jobs, reset=request.reset) if request is not None and request.demo else None


def _open_demo(jobs: Jobs, *, reset: bool) -> Job | None:
    """Begin to open the demo library; None where it is to be made first."""
    there = is_library(demo_folder()) and not reset
    return jobs.call(OPEN_LIBRARY, demo.open_demo) if there else None


class Entering(QObject):
    """Opens and closes libraries; all of it runs on the library thread."""

    entered = Signal()
    demo_entered = Signal()
    left = Signal()
    """Nothing of the library may be shown or asked for any more."""

    def __init__(self, context: Context, window: MainWindow, unsaved: Callable[[], bool]) -> None:
        """`unsaved`: whether something would be lost if the library were closed now."""
        super().__init__(window)
        self._unsaved = unsaved
        self._context = context
        self._jobs = context.jobs
        self._window = window
        self._library: Library | None = None
        self._locking = False
        self._way_back: tuple[Hashable, Callable[[], None]] | None = None
        context.actions[Do.LOCK].triggered.connect(self.lock)
        self._jobs.idle.connect(self.go_on)
        window.welcome.opened.connect(self.enter)
        window.welcome.demo_wanted.connect(self.open_demo)

    def begin(self, request: WindowRequest, opening: Job | None = None) -> None:
        """Open what was asked for when the app was started, or wait for what is being opened."""
        if opening is not None:
            self._await_demo(opening)
        elif request.demo:
            self.open_demo(reset=request.reset)
        elif request.library is not None:
            self._window.welcome.ask(request.library)
        else:
            self._ask_for_last()

    def _ask_for_last(self) -> None:
        """Ask for the passphrase of the person's own library, where one was opened before."""
        last = self._context.preferences.current.last_library
        if last and is_library(Path(last)):
            self._window.welcome.ask(Path(last))

    def enter(self, library: Library) -> None:
        """Show the patients of a library that was opened."""
        self._library = library
        self._window.welcome.setEnabled(True)
        self._jobs.set_library(library)
        if library.folder != demo_folder():
            self._context.preferences.change(last_library=str(library.folder))
        self.entered.emit()
        self._window.show_today()
        title = self.tr("{library} – Vein Tracker")
        self._window.setWindowTitle(title.format(library=library_name(library.folder)))
        self._window.notices.clear()  # what stood there was said of a library that was not open
        for notice in library.notices:
            self._window.notices.fail(notice)
        if library.folder == demo_folder():
            self.demo_entered.emit()
        self._go_back(library)

    def lock(self) -> None:
        """Show nothing any more, and close the library as soon as what runs has stopped."""
        if self._library is not None:
            self._way_back = _whose(self._library), self._window.way_back()
        self.left.emit()
        self._window.show_welcome()
        self._ask_for_last()
        self._locking = True
        if self._jobs.busy:
            # Until it is closed nothing else may be opened: it would be closed with it, or be in use still.
            self._window.welcome.setEnabled(False)
            self._jobs.cancel_all()
        else:
            self.go_on()

    def _go_back(self, library: Library) -> None:
        """Show the page again on which the same person locked the library today; the demo asks nobody who they are."""
        left, self._way_back = self._way_back, None
        if left is not None and left[0] == _whose(library) and library.folder != demo_folder():
            left[1]()

    def open_demo(self, *, reset: bool = False) -> None:
        """Open the demo library; make it first where there is none."""
        opening = _open_demo(self._jobs, reset=reset)
        if opening is not None:
            self._await_demo(opening)
            return
        # Until it is there nothing else may be opened: the tasks that make it are given one library.
        self._window.welcome.setEnabled(False)
        job = self._jobs.call(demo.MAKE_DEMO, demo.begin_demo)
        job.finished.connect(self._fill_demo)
        job.failed.connect(self._let_choose)

    def _await_demo(self, opening: Job) -> None:
        self._window.welcome.setEnabled(False)
        opening.finished.connect(self.enter)
        opening.failed.connect(self._let_choose)

    def _fill_demo(self, library: Library) -> None:
        self._jobs.set_library(library)
        job = self._jobs.run_script(demo.MAKE_DEMO, demo.make_demo(today()), demo.demo_steps())
        job.finished.connect(lambda _: self._finish_demo(library))
        job.failed.connect(self._let_choose)
        job.cancelled.connect(self._let_choose)
        for ended_early in (job.failed, job.cancelled):
            ended_early.connect(lambda *_: self._drop(library))

    def _finish_demo(self, library: Library) -> None:
        self._jobs.set_library(None)
        job = self._jobs.call(demo.MAKE_DEMO, lambda: demo.finish_demo(library))
        job.finished.connect(self.enter)
        job.failed.connect(self._let_choose)

    def _let_choose(self, text: Text | None = None) -> None:
        """Have a library be chosen again, as none is being opened or closed any more; `text` says why none was."""
        self._window.welcome.setEnabled(True)
        self._window.welcome.setFocus()
        if text is not None:
            self._window.notices.fail(text)

    def go_on(self) -> None:
        """Close the library that was locked, as soon as nothing runs and nothing would be lost."""
        if self._locking and self._library is not None and not self._jobs.busy and not self._unsaved():
            library, self._library = self._library, None
            self._locking = False
            self._drop(library)
            self._let_choose()

    def _drop(self, library: Library) -> None:
        self._jobs.set_library(None)
        job = self._jobs.call(CLOSE_LIBRARY, library.close, lasting=True)
        job.failed.connect(self._window.notices.fail)


def _whose(library: Library) -> Hashable:
    """Return what is the same where the same person opens the same library again on the same day."""
    return library.folder, library.vault.user_id, today()
