"""The check of a set-up says what to photograph, takes the photos, and says in words what came out."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.hands import drop_files
from tests.ui.dialogs.desk import opened, press, words
from ui.dialogs.setup import SetupDialog
from vein_tracker.errors import SETUP_NOT_REFRAMED
from vein_tracker.model.records import SetupCheck, SetupFactor
from vein_tracker.model.results import Reason
from vein_tracker.tasks.check_setup import LeftOut, SetupChecked

FILES = [Path(f"/photos/IMG_{number}.jpg") for number in range(10)]


def check(floor: float = 11.3, varied_most: SetupFactor | None = None) -> SetupCheck:
    return SetupCheck(
        checked_at=datetime(2026, 5, 3, 9, tzinfo=UTC),
        checked_by="S. Patel",
        device="Camera A",
        recipe="4",
        shots=9,
        coverage_percent=7.4,
        floor_percent=floor,
        floor_points=0.9,
        light_spread=1.2,
        sharpness_spread=6.0,
        distance_spread=3.0,
        varied_most=varied_most,
    )


@pytest.fixture
def dialog(window: QWidget, qtbot: QtBot) -> SetupDialog:
    made = SetupDialog(window)
    opened(made, qtbot)
    return made


def button(dialog: SetupDialog, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == text and b.isVisible())


def click(dialog: SetupDialog, text: str) -> None:
    QTest.mouseClick(button(dialog, text), Qt.MouseButton.LeftButton)


def drop(dialog: SetupDialog, files: list[Path]) -> None:
    drop_files(dialog, of_files(files))


def of_files(files: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def test_three_steps_say_what_to_photograph_and_why(dialog: SetupDialog) -> None:
    said = words(dialog)

    assert "Choose one area with visible thread veins." in said
    assert "Photograph it ten times, and frame it anew each time." in said
    assert "No photo is kept." in said


def test_fewer_than_five_photos_are_not_checked(dialog: SetupDialog, qtbot: QtBot) -> None:
    drop(dialog, FILES[:4])
    assert "4 of 10 photos" in words(dialog)

    with qtbot.assertNotEmitted(dialog.wanted):
        click(dialog, "Check 4 photos")

    assert "At least 5 photos are needed, 10 are better." in words(dialog)
    drop(dialog, FILES[3:5])
    assert "At least 5 photos" not in words(dialog)


def test_dropped_and_pasted_files_count_once_and_can_be_taken_away(dialog: SetupDialog) -> None:
    drop(dialog, FILES[:6])
    QGuiApplication.clipboard().setMimeData(of_files(FILES[4:]))
    QTest.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert dialog.files.value() == tuple(FILES)
    assert "IMG_0.jpg, IMG_1.jpg, IMG_2.jpg, IMG_3.jpg and 6 more" in words(dialog)

    click(dialog, "Take all away")
    assert dialog.files.value() == ()
    QGuiApplication.clipboard().clear()  # what Python made must not outlive it there


def test_files_are_chosen_by_keyboard_from_a_folder(
    dialog: SetupDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    photo = tmp_path / "one.jpg"
    photo.touch()

    press(dialog, Qt.Key.Key_Return)  # the caret is on the place to drop them
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)))
    (chooser,) = dialog.findChildren(QFileDialog)
    chooser.selectFile(str(photo))
    with qtbot.waitSignal(chooser.finished):
        press(chooser, Qt.Key.Key_Return)

    assert dialog.files.value() == (photo,)


def test_while_it_runs_escape_stops_nothing_and_stop_does(dialog: SetupDialog, qtbot: QtBot) -> None:
    drop(dialog, FILES)
    with qtbot.waitSignal(dialog.wanted) as wanted:
        click(dialog, "Check 10 photos")
    assert wanted.args == [tuple(FILES)]
    assert "Comparing 10 photos" in words(dialog)

    dialog.show_progress(0.4)
    assert dialog.bar.value() == 40
    with qtbot.assertNotEmitted(dialog.stop_wanted):
        press(dialog, Qt.Key.Key_Escape)
    assert "Still comparing; Stop ends it." in words(dialog)

    with qtbot.waitSignal(dialog.stop_wanted):
        click(dialog, "Stop")
    assert "Stopping at the next step" in words(dialog)
    dialog.show_stopped()
    assert dialog.isVisible()
    assert "Stopped; nothing was saved." in words(dialog)
    assert dialog.files.value() == tuple(FILES)


def test_escape_asks_before_chosen_photos_are_forgotten(dialog: SetupDialog, qtbot: QtBot) -> None:
    drop(dialog, FILES)

    press(dialog, Qt.Key.Key_Escape)

    assert dialog.isVisible()
    assert "Throw away what you have entered?" in words(dialog)
    with qtbot.waitSignal(dialog.finished):
        click(dialog, "Throw away")


def run(dialog: SetupDialog, found: SetupChecked) -> str:
    drop(dialog, FILES)
    dialog.accept()
    dialog.show_checked(found)
    return words(dialog)


def test_the_result_is_told_in_words_rounded_up_and_needs_no_advice_where_it_is_good(
    dialog: SetupDialog, qtbot: QtBot
) -> None:
    said = run(dialog, SetupChecked(check=check(11.3)))

    assert "In this room, changes under 12\u00a0% cannot be told from chance." in said
    assert "From 9 photos of skin of which veins cover 7.4\u00a0%, taken with Camera A." in said
    assert "most" not in said
    with qtbot.waitSignal(dialog.accepted):
        press(dialog, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("varied_most", "advice"),
    [
        (SetupFactor.LIGHT, "The light varied most."),
        (SetupFactor.SHARPNESS, "The sharpness varied most."),
        (SetupFactor.DISTANCE, "The distance varied most."),
        (None, "hold the camera square to the skin"),
    ],
)
def test_a_poor_result_says_what_to_do(
    dialog: SetupDialog, varied_most: SetupFactor | None, advice: str
) -> None:
    assert advice in run(dialog, SetupChecked(check=check(31.0, varied_most)))


def test_photos_that_took_no_part_are_named(dialog: SetupDialog) -> None:
    left_out = (LeftOut(name="IMG_3.jpg", why=Reason.SHARPNESS),)

    assert "IMG_3.jpg: different sharpness" in run(dialog, SetupChecked(check=check(), left_out=left_out))


def test_a_refusal_is_told_and_the_photos_stay_chosen(dialog: SetupDialog, qtbot: QtBot) -> None:
    refusal = SETUP_NOT_REFRAMED(number=2, total=10, least=5)

    said = run(dialog, SetupChecked(check=None, refusal=refusal))

    assert "Only 2 of 10 photos were framed anew" in said
    assert dialog.files.value() == tuple(FILES)
    with qtbot.waitSignal(dialog.wanted):
        click(dialog, "Check 10 photos")
    assert "framed anew, and" not in words(dialog)


def test_the_last_check_is_told_before_a_new_one(window: QWidget, qtbot: QtBot) -> None:
    dialog = SetupDialog(window, check())
    opened(dialog, qtbot)

    assert "Checked last on 3 May 2026 by S. Patel with Camera A: from 12\u00a0%." in words(dialog)
