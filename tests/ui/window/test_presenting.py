"""The patient view: what a patient sees, and that nothing else can be reached from it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.mouse import drag
from tests.ui.window.course import jpeg, skin
from tests.ui.window.hands import Hands
from ui import presenting
from ui.actions import Do, Where
from ui.dialogs.about import AboutDialog
from ui.dialogs.file_photos import FilePhotosDialog
from ui.pages.present import PresentPage
from ui.widgets.presentation import Step

PASSPHRASE = "a passphrase"


def page_of(hands: Hands) -> PresentPage:
    page = hands.app.desk.presenting.page
    assert page is not None
    return page


def present(hands: Hands) -> PresentPage:
    """Show the area's photograph of week 26 to the patient."""
    hands.open_thigh()
    row = hands.window.area.strip.view
    hands.click(row.viewport(), row.visualRect(row.model().index(2, 0)).center())
    hands.settle()
    hands.key(Qt.Key.Key_F5)
    hands.settle()
    return page_of(hands)


def steps_of(hands: Hands) -> Step:
    return hands.app.desk.presenting.presentation.step


def test_a_patient_sees_their_own_area_in_plain_words_and_nothing_else(hands: Hands) -> None:
    page = present(hands)

    assert page.text.splitlines() == [
        "Your right thigh",
        "About 80\u00a0% less",
        "of the thread veins that we can see in these photos.",
        "Estimated from your photos; S. Patel will go through it with you.",
        "Before · 9 February",
        "Now · 10 August, 26 weeks later",
    ]
    assert hands.window.isFullScreen()
    assert hands.window.windowTitle() == "Vein Tracker"
    read = "\n".join(one.text() for one in hands.window.findChildren(QLabel) if one.isVisible())
    for hidden in ("Marsh", "lidocaine", "1971", "VT-0042", "lateral", "IMG", "interval", "8.4"):
        assert hidden not in read


def test_a_button_shows_it_too_and_on_the_patient_page_the_only_area(hands: Hands) -> None:
    hands.open_marsh()
    hands.press("Show to patient")
    hands.settle()
    assert page_of(hands).text.startswith("Your right thigh")


def test_no_key_and_no_drop_reaches_what_lies_beneath(hands: Hands, tmp_path: Path) -> None:
    present(hands)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for key, modifier in (
        (Qt.Key.Key_K, control),
        (Qt.Key.Key_L, control),
        (Qt.Key.Key_Z, control),
        (Qt.Key.Key_N, control | shift),
        (Qt.Key.Key_Comma, control),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    ):
        hands.key(key, modifier)
    hands.settle()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "photo.jpg"))])
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    over = QDragEnterEvent(QPoint(), Qt.DropAction.CopyAction, data, button, none)
    QApplication.sendEvent(page_of(hands).stage, over)

    assert hands.window.cover.covering is page_of(hands)
    assert QApplication.activeModalWidget() is None
    assert over.dropAction() is Qt.DropAction.IgnoreAction
    assert hands.where() is Where.AREA


def test_no_dialog_opens_over_it_as_it_may_be_about_another_patient(hands: Hands, qtbot: QtBot) -> None:
    page = present(hands)
    dialog = AboutDialog(hands.window)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert hands.window.cover.covering is page


def test_photos_that_were_dropped_before_are_asked_about_when_the_view_is_left(
    hands: Hands, tmp_path: Path
) -> None:
    file = tmp_path / "IMG_1.jpg"
    file.write_bytes(jpeg(skin(815)))
    present(hands)
    hands.app.desk.filing.propose(hands.course.patient.id, [file])  # as if the disk had been slow until now
    hands.settle()
    assert QApplication.activeModalWidget() is None

    hands.app.desk.presenting.end()

    asked = hands.dialog(FilePhotosDialog)
    assert "IMG_1.jpg" in hands.read(asked)
    hands.key(Qt.Key.Key_Escape)
    hands.settle()


def test_nothing_that_was_asked_for_before_covers_the_view(hands: Hands) -> None:
    hands.open_thigh()
    hands.app.window_actions[Do.TAKE_PHOTO].trigger()
    hands.app.window_actions[Do.PRESENT].trigger()
    page = hands.app.desk.presenting.page
    hands.settle()
    assert page is not None
    assert hands.window.cover.covering is page


def test_steps_by_keys_dots_and_swipe(hands: Hands) -> None:
    page = present(hands)
    assert steps_of(hands) is Step.BESIDE
    hands.key(Qt.Key.Key_Space)
    assert steps_of(hands) is Step.WIPE
    hands.key(Qt.Key.Key_Right)
    assert steps_of(hands) is Step.WAY
    hands.key(Qt.Key.Key_Left)
    hands.key(Qt.Key.Key_Left)
    assert steps_of(hands) is Step.BESIDE
    middle = page.stage.rect().center()
    drag(page.stage, middle, middle - QPoint(200, 0))
    assert steps_of(hands) is Step.WIPE
    hands.click(page.steps.dots[Step.WAY])
    assert steps_of(hands) is Step.WAY
    hands.key(Qt.Key.Key_Left)
    assert steps_of(hands) is Step.WIPE


def test_the_wipe_follows_finger_mouse_and_keys(hands: Hands) -> None:
    page = present(hands)
    hands.key(Qt.Key.Key_Right)
    photo = page.stage.photo_rect()
    there = QPoint(round(photo.left() + photo.width() * 0.25), round(photo.center().y()))
    drag(page.stage, photo.center().toPoint(), there)
    shown = hands.app.desk.presenting.presentation
    assert shown.wipe == pytest.approx(0.25, abs=0.01)
    hands.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert shown.wipe == pytest.approx(0.30, abs=0.01)


def test_leaving_takes_the_passphrase(hands: Hands) -> None:
    page = present(hands)
    title = "library – Vein Tracker"
    hands.key(Qt.Key.Key_Escape)
    assert page.asks
    hands.write("not it")
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    assert page.asks
    assert "does not open the library" in page.gate.passphrase.message
    hands.write(PASSPHRASE)
    hands.key(Qt.Key.Key_Return)
    hands.settle()

    assert hands.app.desk.presenting.page is None
    assert hands.window.cover.covering is None
    assert not hands.window.isFullScreen()
    assert hands.window.windowTitle() == title
    assert hands.where() is Where.AREA
    hands.key(Qt.Key.Key_2)
    assert hands.window.area.viewer.view.mode.value == "wipe"


def test_escape_at_the_passphrase_goes_on_showing(hands: Hands) -> None:
    page = present(hands)
    hands.click(page.leave)
    assert page.asks
    hands.key(Qt.Key.Key_Escape)
    assert not page.asks
    assert hands.app.desk.presenting.page is page


def test_closing_the_window_locks_the_library(hands: Hands) -> None:
    present(hands)
    assert not hands.window.close()
    hands.settle()
    assert hands.app.desk.presenting.page is None
    assert hands.where() is Where.WELCOME
    assert hands.window.windowTitle() == "Vein Tracker"


def test_the_library_can_be_locked_instead(hands: Hands) -> None:
    page = present(hands)
    hands.key(Qt.Key.Key_F5)
    hands.click(page.gate.lock)
    hands.settle()
    assert hands.where() is Where.WELCOME
    assert hands.window.cover.covering is None


def test_a_pair_that_cannot_be_compared_says_so_without_wipe_or_figure(hands: Hands) -> None:
    hands.open_thigh()
    row = hands.window.area.strip.view
    hands.click(row.viewport(), row.visualRect(row.model().index(4, 0)).center())
    hands.settle()
    hands.app.window_actions[Do.PRESENT].trigger()
    hands.settle()
    assert "These two photos differ too much\nto compare fairly." in page_of(hands).text
    assert hands.app.desk.presenting.presentation.steps == (Step.BESIDE,)
    assert "%" not in page_of(hands).text


def test_nothing_is_shown_of_a_patient_who_refused(hands: Hands) -> None:
    hands.write("evans")
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    hands.key(Qt.Key.Key_F5)
    hands.settle()
    assert hands.app.desk.presenting.page is None
    assert hands.window.notices.text == "There is no photo to show yet."


def test_on_a_second_screen_both_show_the_same(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presenting, "other_screens", lambda _: [QGuiApplication.primaryScreen()])
    hands.open_thigh()
    hands.key(Qt.Key.Key_F5)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    hands.settle()
    shown = hands.app.desk.presenting
    second = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PresentPage))
    assert not hands.window.isFullScreen()
    assert second.isFullScreen()
    assert second.text == page_of(hands).text
    QTest.keyClick(second, Qt.Key.Key_Right)
    assert shown.presentation.step is Step.WIPE
    QTest.keyClick(second, Qt.Key.Key_Escape)
    assert page_of(hands).asks
    assert not second.asks
    shown.end()
    assert not second.isVisible()
