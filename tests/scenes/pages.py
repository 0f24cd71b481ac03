"""The pages with their modes and states."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop

from tests.scenes.day import busy_today
from tests.scenes.stage import Cast, Stage
from ui.actions import Do
from vein_tracker.errors import UNEXPECTED
from vein_tracker.model.records import Id

Scene = Callable[[Stage], None]
_AT_FIRST = (Do.SIDE_BY_SIDE, Do.NO_OVERLAY, Do.VEINS)
"""What the states before this one may have changed."""


def _patient(stage: Stage) -> None:
    stage.open_patient(stage.cast.patient)


def _bare_patient(stage: Stage) -> None:
    stage.open_patient(stage.cast.bare_patient)


def _area(*wanted: Do) -> Scene:
    def reach(stage: Stage) -> None:
        stage.open_area(stage.cast.area)
        stage.do(*_AT_FIRST, *wanted)

    return reach


def _photo(part: Callable[[Cast], tuple[Id, Id] | None]) -> Scene:
    def reach(stage: Stage) -> None:
        stage.open_photo(part(stage.cast))
        stage.do(*_AT_FIRST)

    return reach


def _problem(stage: Stage) -> None:
    _patient(stage)
    stage.app.window.notices.fail(UNEXPECTED)
    stage.settle()


def _welcome(stage: Stage) -> None:
    stage.app.window.show_welcome()
    stage.settle()


def _creation(stage: Stage) -> None:
    _welcome(stage)
    stage.app.window.welcome.start.create_wanted.emit()
    stage.settle()


def _sidebar(stage: Stage) -> None:
    _patient(stage)
    stage.app.window.sidebar.unfold()
    stage.settle()


def _tour(stage: Stage) -> None:
    stage.do(Do.TOUR)
    while not stage.app.desk.touring.callout.isVisible():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


PAGES: dict[str, Scene] = {
    "today": Stage.settle,
    "today-busy": busy_today,
    "patient": _patient,
    "patient-without-areas": _bare_patient,
    "patient-list": _sidebar,
    "patient-problem": _problem,
    "area-side-by-side": _area(Do.SIDE_BY_SIDE),
    "area-wipe": _area(Do.WIPE),
    "area-change-map": _area(Do.CHANGE_MAP),
    "area-onion-skin": _area(Do.ONION_SKIN),
    "area-single": _area(Do.SINGLE),
    "area-haemoglobin": _area(Do.SIDE_BY_SIDE, Do.HAEMOGLOBIN),
    "area-too-early": _photo(lambda cast: cast.early),
    "area-not-comparable": _photo(lambda cast: cast.unlike),
    "area-without-photos": lambda stage: stage.open_area(stage.cast.bare_area),
    "present": _area(Do.PRESENT),
    "tour": _tour,
    "capture-without-camera": _area(Do.TAKE_PHOTO),
    "welcome": _welcome,
    "welcome-creation": _creation,
}
