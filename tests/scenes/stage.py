"""The window on a library whose patients play known parts, and how a scene gets about in it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from unittest import mock

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint
from PySide6.QtGui import QCursor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from ui import theme
from ui.actions import Do
from ui.app import App
from ui.widgets.progress_strip import ProgressStrip
from vein_tracker.model.records import Id
from vein_tracker.tasks.base import Report, Task

_DIMMED = 0.35
_NOWHERE = QPoint(-1, -1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who plays what; a part that nobody plays leaves out the scenes that need it."""

    patient: Id
    area: Id
    early: tuple[Id, Id] | None = None
    """An area, and a photo of it that is too early to judge."""
    unlike: tuple[Id, Id] | None = None
    """An area, and a photo of it that cannot be compared."""
    bare_patient: Id | None = None
    """A patient without areas."""
    bare_area: Id | None = None
    """An area without photographs."""


class NotCastError(Exception):
    """A scene needs a part that nobody plays in this library."""


def grabbed(stage: Stage) -> QImage:
    """Return a picture of the window with what lies over it."""
    window = stage.app.window
    picture = window.grab()
    if stage.shown.isWindow() and stage.shown is not window:
        above = stage.shown.grab()
        middle = window.rect().center() - stage.shown.rect().center()
        painter = QPainter(picture)
        painter.fillRect(window.rect(), theme.colour(theme.colours().photo_chip, _DIMMED))
        painter.drawPixmap(middle, above)
        painter.end()
    return picture.toImage()


class Stage:
    """Goes where a scene asks for, and waits until everything there has arrived."""

    def __init__(self, app: App, cast: Cast) -> None:
        self.app = app
        self._cast = cast
        self._release: Callable[[], None] | None = None

    @property
    def cast(self) -> Cast:
        """Who plays what."""
        return self._cast

    @property
    def shown(self) -> QWidget:
        """What lies uppermost: a menu, a dialog, or the window."""
        callout = self.app.desk.touring.callout
        lower = callout if callout.isVisible() else self.app.window
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or lower

    def play(self, scene: Callable[[Stage], None]) -> QWidget:
        """Reach a state, and return what lies uppermost in it, where keys are heard."""
        QCursor.setPos(_NOWHERE)  # what is pointed at looks otherwise
        scene(self)
        self.settle()
        self.shown.activateWindow()
        self.settle()
        return self.shown

    def settle(self) -> None:
        """Let everything that was asked for arrive, but what is held back; one answer may ask for the next."""
        if self._release is not None:
            QCoreApplication.processEvents()
            return
        loop = QEventLoop()
        self.app.jobs.idle.connect(loop.quit)
        QCoreApplication.processEvents()
        while self.app.jobs.busy:
            loop.exec()
            QCoreApplication.processEvents()
        QCoreApplication.processEvents()  # what the last answer changed has its layout one turn later

    def hold_back(self, kind: type[Task[Any, Any, Any]]) -> None:
        """Let tasks of a kind take as long as on a slow disk: until the state is left."""
        work, arrived = kind.compute, threading.Event()

        def wait(task: Task[Any, Any, Any], loaded: Any, report: Report) -> Any:
            arrived.wait()
            return work(task, loaded, report)

        patch = mock.patch.object(kind, "compute", wait)
        patch.start()

        def release() -> None:
            patch.stop()
            arrived.set()

        self._release = release

    def notice_waiting(self) -> None:
        """Let so much time pass that the window says what it waits for."""
        (strip,) = self.app.window.findChildren(ProgressStrip)
        self.until(lambda: not strip.isHidden())

    @staticmethod
    def until(reached: Callable[[], bool]) -> None:
        """Let time pass until something has happened."""
        while not reached():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def do(self, *wanted: Do) -> None:
        """Do what actions of the window do."""
        for do in wanted:
            self.app.window_actions[do].trigger()
            self.settle()

    def open_patient(self, patient_id: Id | None) -> None:
        """Open the page of a patient."""
        self.app.window.open_patient(_cast(patient_id))
        self.settle()

    def open_area(self, area_id: Id | None, photo_id: Id | None = None) -> None:
        """Open the page of an area, on one of its photographs."""
        self.app.window.open_area(_cast(area_id))
        self.settle()
        if photo_id is not None:
            self.app.window.area.choose(photo_id)
            self.settle()

    def open_photo(self, played: tuple[Id, Id] | None) -> None:
        """Open the page of an area on a photograph that plays a part."""
        if played is None:
            raise NotCastError
        self.open_area(*played)

    def go_home(self) -> None:
        """Leave what was opened, throwing away what was typed, and go to the page of today."""
        if self._release is not None:
            self._release()
            self._release = None
        for above in self._above():
            above.close()
        for dialog in self._dialogs():
            QDialog.done(dialog, QDialog.DialogCode.Rejected)
        self.app.desk.touring.end()
        self.app.desk.presenting.end()
        self.app.desk.capturing.lock()
        self._put_away()
        self.app.window.notices.clear()
        self.app.window.show_today()
        self.settle()

    def _put_away(self) -> None:
        """Put the tools of the area page away, as they were at first."""
        for do in (Do.CHART, Do.MEASURE):
            if self.app.window_actions[do].isChecked():
                self.app.window_actions[do].trigger()
        view = self.app.window.area.viewer.view
        while view.loupe.on:
            view.turn_loupe()

    def _above(self) -> Iterator[QWidget]:
        while isinstance(popup := QApplication.activePopupWidget(), QMenu):
            yield popup

    def _dialogs(self) -> Iterator[QDialog]:
        while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
            yield dialog


def _cast(part: Id | None) -> Id:
    if part is None:
        raise NotCastError
    return part
