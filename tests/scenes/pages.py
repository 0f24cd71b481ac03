"""The pages with their modes and states."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.scenes.day import busy_today
from tests.scenes.stage import Cast, Stage
from ui.actions import Do
from ui.pages.area_pictures import PreparePair
from ui.pages.present.pictures import PrepareCroppedPair
from ui.widgets.presentation import Step
from vein_tracker.errors import DISK_FULL, UNEXPECTED
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
    stage.app.window.welcome.show_start()
    stage.settle()


def _unsaved(stage: Stage) -> None:
    _welcome(stage)
    stage.app.window.welcome.show_unsaved(2, DISK_FULL)
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
    stage.until(stage.app.desk.touring.callout.isVisible)


def _one_photo(stage: Stage) -> None:
    stage.open_area(stage.cast.area)
    sheet = stage.app.window.area.sheet
    assert sheet is not None
    stage.open_area(stage.cast.area, sheet.photos[0].photo.id)
    stage.do(*_AT_FIRST)


def _loading(stage: Stage) -> None:
    """The photographs take their time; all else has arrived."""
    stage.hold_back(PreparePair)
    stage.app.window.open_area(stage.cast.area)
    stage.notice_waiting()


def _measuring(stage: Stage) -> None:
    _area(Do.SIDE_BY_SIDE, Do.MEASURE)(stage)
    view = stage.app.window.area.viewer.view
    middle = view.panes()[0].center().toPoint()
    for by in (QPoint(-120, 60), QPoint(-20, -40), QPoint(90, 20)):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle + by)


def _full_screen(stage: Stage) -> None:
    """The photographs have all the room, in a window of the size that is looked at, whatever screen there is."""
    window = stage.app.window
    size = window.size()
    _area(Do.SIDE_BY_SIDE, Do.FULL_SCREEN)(stage)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(size)


def _present(step: Step) -> Scene:
    def reach(stage: Stage) -> None:
        _area(Do.PRESENT)(stage)
        stage.app.desk.presenting.presentation.go(step)
        stage.app.desk.presenting.presentation.play(False)

    return reach


def _present_loading(stage: Stage) -> None:
    _area()(stage)
    stage.hold_back(PrepareCroppedPair)
    stage.app.window_actions[Do.PRESENT].trigger()


def _present_passphrase(stage: Stage) -> None:
    _area(Do.PRESENT)(stage)
    page = stage.app.desk.presenting.page
    assert page is not None
    page.leave.click()


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
    "area-blink": _area(Do.BLINK),
    "area-single": _area(Do.SINGLE),
    "area-haemoglobin": _area(Do.SIDE_BY_SIDE, Do.HAEMOGLOBIN),
    "area-pigmentation": _area(Do.SIDE_BY_SIDE, Do.PIGMENTATION),
    "area-what-was-judged": _area(Do.SIDE_BY_SIDE, Do.SKIN),
    "area-chart": _area(Do.SIDE_BY_SIDE, Do.CHART),
    "area-loupe": _area(Do.SIDE_BY_SIDE, Do.LOUPE),
    "area-measuring": _measuring,
    "area-full-screen": _full_screen,
    "area-loading": _loading,
    "area-one-photo": _one_photo,
    "area-too-early": _photo(lambda cast: cast.early),
    "area-not-comparable": _photo(lambda cast: cast.unlike),
    "area-without-photos": lambda stage: stage.open_area(stage.cast.bare_area),
    "present": _area(Do.PRESENT),
    "present-wipe": _present(Step.WIPE),
    "present-way": _present(Step.WAY),
    "present-loading": _present_loading,
    "present-passphrase": _present_passphrase,
    "tour": _tour,
    "capture-without-camera": _area(Do.TAKE_PHOTO),
    "welcome": _welcome,
    "welcome-unsaved": _unsaved,
    "welcome-creation": _creation,
}
