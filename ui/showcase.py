"""The app without a display: the demo library's table, and pictures of the real pages."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    QSize,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from ui.actions import Do, Where
from ui.app import App
from ui.format.coverage_table import coverage_table
from vein_tracker.tasks.browse import ListPatients, LoadPatient, PatientRow, PatientSheet
from vein_tracker.tasks.demo import MAKE_DEMO
from vein_tracker.tasks.overview import LoadOverview

if TYPE_CHECKING:
    from ui.jobs import Job
    from vein_tracker.cli import WindowRequest

FOLDER = Path("screenshots")
SIZES = (QSize(1280, 720), QSize(1920, 1080))


def run(request: WindowRequest) -> int:
    """Make the demo library, print its coverage and write pictures of the pages; return the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(pass_on)
    app = App(QApplication(sys.argv[:1]))
    showcase = Showcase(app)
    try:
        print(f"{MAKE_DEMO} …", flush=True)
        app.begin(request)
        showcase.wait()
        if app.window.where is Where.WELCOME:
            print(app.window.notices.text, file=sys.stderr)
            return 1
        print(showcase.table())
        showcase.resize(SIZES[0])
        showcase.walk(FOLDER)
    finally:
        app.end()
    said = QCoreApplication.translate(
        "showcase", "The pages are in {folder}. A display is needed for the window."
    )
    print(said.format(folder=FOLDER.resolve()))
    return 0


class Showcase:
    """Walks the pages of an app and takes pictures of them."""

    def __init__(self, app: App) -> None:
        self._app = app

    def wait(self) -> None:
        """Let everything that was asked for arrive; one answer may ask for the next."""
        loop = QEventLoop()
        self._app.jobs.idle.connect(loop.quit)
        QCoreApplication.processEvents()
        while self._app.jobs.busy:
            loop.exec()
            QCoreApplication.processEvents()
        QCoreApplication.processEvents()  # what the last answer changed has its layout one turn later

    def table(self) -> str:
        """Return coverage by area and date."""
        return coverage_table(self._value(self._app.jobs.run(LoadOverview(self._app.preferences.current))))

    def resize(self, size: QSize) -> None:
        """Give the window another size."""
        self._app.window.setWindowState(Qt.WindowState.WindowNoState)
        self._app.window.resize(size)
        self.wait()

    def walk(self, folder: Path) -> None:
        """Write a picture of every page of the demo library into a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        window = self._app.window
        window.show_today()
        self._take(folder / "today.png")
        for row in self._patients():
            sheet = self._sheet(row)
            name = row.patient.family_name.lower()
            window.open_patient(row.patient.id)
            self._take(folder / f"patient-{name}.png")
            for card in sheet.areas:
                window.open_area(card.area.id)
                area = folder / f"area-{name}-{card.area.site}"
                for action in (Do.SIDE_BY_SIDE, Do.WIPE):
                    self._app.window_actions[action].trigger()
                    self._take(area.with_name(f"{area.name}-{action}.png"))

    def _take(self, file: Path) -> None:
        self.wait()
        self._app.window.grab().save(str(file))

    def _patients(self) -> Sequence[PatientRow]:
        rows: Sequence[PatientRow] = self._value(self._app.jobs.run(ListPatients()))
        return rows

    def _sheet(self, row: PatientRow) -> PatientSheet:
        task = LoadPatient(row.patient.id, self._app.preferences.current)
        sheet: PatientSheet = self._value(self._app.jobs.run(task))
        return sheet

    def _value(self, job: Job) -> Any:
        values: list[Any] = []
        job.finished.connect(values.append)
        self.wait()
        return values[0]


def pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Print what Qt says, but for what every window with a least size draws from the screenless platform."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)
