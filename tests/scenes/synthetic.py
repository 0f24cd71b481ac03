"""The window on the small library of the tests, whose days and figures never change."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from pathlib import Path
from unittest import mock

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from tests.hands import take_away
from tests.scenes.stage import Cast, Stage
from tests.ui.window.course import Course, file_marsh, file_others
from ui import clock
from ui.app import App
from vein_tracker.model.records import Patient, TreatedArea
from vein_tracker.store.keys import MINIMUM
from vein_tracker.store.library import Library
from vein_tracker.tasks.libraries import OPEN_LIBRARY, open_library

Template = tuple[Path, str, Course]
"""A closed library, what opens it, and the course in it."""


def make_template(folder: Path) -> Template:
    """Make a library with three patients and one course, and close it."""
    library, recovery_key = Library.create(folder, "a passphrase", "Dr Adam", cost=MINIMUM)
    with library:
        file_others(library)
        course = file_marsh(library)
    return folder, recovery_key, course


class StandingClock(datetime):
    """It is always noon of one day."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> StandingClock:
        return cls(2026, 11, 22, 12, 0, tzinfo=tz)


@contextmanager
def synthetic_stage(application: QApplication, home: Path, template: Template) -> Iterator[Stage]:
    """Open a copy of a library in a private home, at noon of the same day as ever."""
    folder, recovery_key, course = template
    shutil.copytree(folder, home / "library")
    places = {name: str(home / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    with mock.patch.dict(os.environ, places), mock.patch.object(clock, "datetime", StandingClock):
        app = App(application)
        app.window.setWindowState(Qt.WindowState.WindowNoState)
        app.window.resize(QSize(1280, 720))
        app.window.show()
        opened: list[tuple[Library, Cast]] = []
        job = app.jobs.call(OPEN_LIBRARY, lambda: _open(home / "library", recovery_key, course))
        job.finished.connect(opened.append)
        Stage(app, _cast(course, (), ())).settle()
        ((library, cast),) = opened
        stage = Stage(app, cast)
        app.entering.enter(library)
        stage.settle()
        app.window.activateWindow()
        try:
            yield stage
        finally:
            stage.go_home()
            app.window.close()
            stage.settle()
            app.jobs.shut_down()
            take_away(app.window)


def _open(folder: Path, secret: str, course: Course) -> tuple[Library, Cast]:
    library = open_library(folder, secret)
    register = library.register
    return library, _cast(course, register.find(Patient), register.find(TreatedArea))


def _cast(course: Course, patients: tuple[Patient, ...], areas: tuple[TreatedArea, ...]) -> Cast:
    """Of the course's photos the second one is too early and the last one cannot be compared."""
    with_areas = {area.patient_id for area in areas}
    return Cast(
        patient=course.patient.id,
        area=course.area.id,
        early=(course.area.id, course.photos[1].id),
        unlike=(course.area.id, course.photos[-1].id),
        bare_patient=next((one.id for one in patients if one.id not in with_areas), None),
        bare_area=next((one.id for one in areas if one.id != course.area.id), None),
    )
