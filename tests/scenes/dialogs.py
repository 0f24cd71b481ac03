"""The dialogs, opened as a person opens them: by their actions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage

from tests.scenes.day import filled_session
from tests.scenes.stage import Stage
from ui.actions import Do
from ui.dialogs.after_storing import AfterStoringDialog
from ui.dialogs.review import Step
from vein_tracker.tasks.browse import AreaSheet

Scene = Callable[[Stage], None]

BY_ACTION = (
    Do.FIND_ANYTHING,
    Do.NEW_PATIENT,
    Do.EDIT_PATIENT,
    Do.CONSENT,
    Do.NEW_SESSION,
    Do.ADD_AREA,
    Do.EDIT_AREA,
    Do.ADD_VIEW,
    Do.EDIT_VIEW,
    Do.CHECKLIST,
    Do.ASSESSMENT,
    Do.MERGE_PATIENT,
    Do.PROTOCOL,
    Do.INBOX,
    Do.PHOTO_CARD,
    Do.ACTIVITY,
    Do.NOTE_LIST,
    Do.REVIEW,
    Do.TRASH,
    Do.CHECK_SETUP,
    Do.RATE,
    Do.SETTINGS,
    Do.SHORTCUTS,
    Do.PHOTO_HELP,
    Do.ABOUT,
)
"""Each opens a dialog on the page of an area."""


def _by(do: Do) -> Scene:
    def reach(stage: Stage) -> None:
        stage.open_area(stage.cast.area)
        stage.do(do)
        if stage.shown is stage.app.window:
            raise AssertionError(f"{do} opened no dialog")

    return reach


def _sheet(stage: Stage) -> AreaSheet:
    stage.open_area(stage.cast.area)
    sheet = stage.app.window.area.sheet
    assert sheet is not None
    return sheet


def _photo(stage: Stage) -> None:
    sheet = _sheet(stage)
    stage.app.desk.errands.edit_photo(sheet, sheet.photos[0].photo)


def _move_photo(stage: Stage) -> None:
    sheet = _sheet(stage)
    stage.app.desk.errands.move_photo(sheet, sheet.photos[-1].photo)
    stage.settle()


def _baseline(stage: Stage) -> None:
    sheet = _sheet(stage)
    stage.app.desk.errands.set_baseline(sheet, sheet.photos[2])


def _scale(stage: Stage) -> None:
    sheet = _sheet(stage)
    stage.app.desk.errands.set_scale(sheet, sheet.photos[0].photo, 200.0)


def _note(stage: Stage) -> None:
    sheet = _sheet(stage)
    stage.app.window.area.viewer.view.spot_chosen.emit(sheet.photos[0].photo.id, (200.0, 150.0))


def _after_storing(stage: Stage) -> None:
    AfterStoringDialog(stage.app.window, (Path("/media/card/IMG_1.jpg"),), watched=True).open()


def _landmarks(stage: Stage) -> None:
    sheet = _sheet(stage)
    stage.app.desk.marking.set_landmarks(sheet, sheet.photos[-1].photo)
    stage.settle()


def _review(place: int, step: Step) -> Scene:
    def reach(stage: Stage) -> None:
        sheet = _sheet(stage)
        stage.app.desk.reviewing.review(sheet, sheet.photos[place].photo, step)
        stage.settle()

    return reach


def _file_photos(stage: Stage) -> None:
    stage.open_area(stage.cast.area)
    picture = QImage(640, 480, QImage.Format.Format_RGB32)
    picture.fill(QColor(Qt.GlobalColor.lightGray))
    QGuiApplication.clipboard().setImage(picture)
    stage.do(Do.PASTE)


DIALOGS: dict[str, Scene] = {
    **{f"dialog-{do.value.replace('_', '-')}": _by(do) for do in BY_ACTION},
    "dialog-session-filled": filled_session,
    "dialog-file-photos": _file_photos,
    "dialog-photo": _photo,
    "dialog-move-photo": _move_photo,
    "dialog-baseline": _baseline,
    "dialog-scale": _scale,
    "dialog-note": _note,
    "dialog-after-storing": _after_storing,
    "dialog-landmarks": _landmarks,
    "dialog-review-region": _review(0, Step.REGION),
    "dialog-review-veins": _review(-1, Step.VEINS),
}
