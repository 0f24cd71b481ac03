"""A photograph that is dropped, pasted or chosen becomes a measured point; nothing is filed by guess alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.window.course import jpeg, skin
from tests.ui.window.disk import Disk
from tests.ui.window.hands import Hands
from ui.dialogs.file_photos import FilePhotosDialog
from ui.dialogs.settings import SettingsDialog
from ui.pages.area_card import AreaCardView
from vein_tracker.tasks.browse import AreaSheet


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "IMG_0815.jpg"
    file.write_bytes(jpeg(skin(815)))
    return file


def sheet(hands: Hands) -> AreaSheet:
    shown = hands.window.area.sheet
    assert shown is not None
    return shown


def confirm(hands: Hands) -> None:
    hands.dialog(FilePhotosDialog)
    hands.press("File 1 photo")
    hands.settle()
    hands.settle()


def test_a_dropped_photo_is_asked_about_filed_and_measured(hands: Hands, photo: Path) -> None:
    hands.open_thigh()
    before = photo.read_bytes()

    hands.drop(hands.window.area.strip, photo)
    asked = hands.dialog(FilePhotosDialog)
    said = hands.read(asked)
    for part in ("Marsh, Alice", "14 Mar 1971", "RIGHT thigh, lateral", "IMG_0815.jpg"):
        assert part in said
    assert len(sheet(hands).photos) == 5
    confirm(hands)

    assert len(sheet(hands).photos) == 6
    newest = next(shown for shown in sheet(hands).photos if shown.photo.file_name == "IMG_0815.jpg")
    assert newest.measurement is not None
    assert newest.comparison is not None
    assert hands.window.area.strip.selection() == (newest.photo.id,)
    assert hands.window.notices.text == "1 photo filed for Marsh, Alice."
    assert photo.read_bytes() == before


def test_of_two_drops_the_second_is_asked_about_once_the_first_is_answered(
    hands: Hands, photo: Path, tmp_path: Path
) -> None:
    other = tmp_path / "IMG_0816.jpg"
    other.write_bytes(jpeg(skin(816)))
    hands.open_thigh()
    hands.drop(hands.window.area, photo)
    hands.drop(hands.window.area, other)
    hands.qtbot.waitUntil(lambda: not hands.app.jobs.busy)

    asked = [one for one in hands.window.findChildren(FilePhotosDialog) if one.isVisible()]
    assert len(asked) == 1
    hands.key(Qt.Key.Key_Escape)
    then = hands.dialog(FilePhotosDialog)
    assert then is not asked[0]
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    assert QApplication.activeModalWidget() is None


def test_a_drop_is_asked_about_once_another_form_is_closed(hands: Hands, disk: Disk, photo: Path) -> None:
    hands.open_thigh()
    disk.stall()
    hands.drop(hands.window.area, photo)
    hands.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    form = hands.dialog(SettingsDialog)
    disk.catch_up()

    assert QApplication.activeModalWidget() is form
    hands.key(Qt.Key.Key_Escape)
    hands.dialog(FilePhotosDialog)


def test_what_was_filed_can_be_undone_from_the_notice(hands: Hands, photo: Path) -> None:
    hands.open_thigh()
    hands.drop(hands.window.area, photo)
    confirm(hands)

    hands.press("Undo")
    hands.settle()

    assert len(sheet(hands).photos) == 5


def test_a_photo_dropped_on_a_card_opens_the_question_for_that_area(hands: Hands, photo: Path) -> None:
    hands.open_marsh()

    hands.drop(hands.window.patient.findChildren(AreaCardView)[0], photo)

    assert "RIGHT thigh, lateral" in hands.read(hands.dialog(FilePhotosDialog))
    hands.key(Qt.Key.Key_Escape)


def test_the_card_over_which_photos_are_held_shows_that_it_takes_them(hands: Hands, photo: Path) -> None:
    hands.open_marsh()
    card = hands.window.patient.findChildren(AreaCardView)[0]
    calm = card.grab().toImage()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    QApplication.sendEvent(card, QDragEnterEvent(card.rect().center(), copy, data, left, none))
    assert card.grab().toImage() != calm

    QApplication.sendEvent(card, QDragLeaveEvent())
    assert card.grab().toImage() == calm


def test_a_dropped_folder_brings_the_photos_in_it(hands: Hands, photo: Path) -> None:
    hands.open_thigh()

    hands.drop(hands.window.area, photo.parent)

    assert "IMG_0815.jpg" in hands.read(hands.dialog(FilePhotosDialog))
    hands.key(Qt.Key.Key_Escape)


def test_a_copied_picture_is_pasted(hands: Hands) -> None:
    hands.open_thigh()
    picture = QImage(480, 640, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.lightGray)
    QGuiApplication.clipboard().setImage(picture)

    hands.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    confirm(hands)

    assert len(sheet(hands).photos) == 6


def test_photos_are_chosen_from_a_folder(hands: Hands, photo: Path) -> None:
    hands.open_thigh()

    hands.key(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    chooser = hands.dialog(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.selectFile(str(photo))
    hands.key(Qt.Key.Key_Return)
    confirm(hands)

    assert len(sheet(hands).photos) == 6


def test_what_cannot_be_filed_is_said_with_the_reason_and_the_others_are_filed(
    hands: Hands, photo: Path, tmp_path: Path
) -> None:
    text = tmp_path / "notes.jpg"
    text.write_text("not a picture")
    hands.open_thigh()

    hands.drop(hands.window.area, text, photo)
    asked = hands.dialog(FilePhotosDialog)
    assert "This is not a JPEG" in hands.read(asked)
    confirm(hands)

    assert hands.window.notices.text == "1 photo filed for Marsh, Alice."
    assert len(sheet(hands).photos) == 6


def test_a_file_that_went_since_it_was_looked_at_is_named(hands: Hands, photo: Path) -> None:
    hands.open_thigh()
    hands.drop(hands.window.area, photo)
    hands.dialog(FilePhotosDialog)
    photo.unlink()
    confirm(hands)

    assert "IMG_0815.jpg: there is no such file" in hands.window.notices.text
    assert len(sheet(hands).photos) == 5


def test_a_photo_dropped_beside_the_areas_is_proposed_by_what_it_shows(hands: Hands, photo: Path) -> None:
    hands.open_marsh()

    hands.drop(hands.window, photo)
    asked = hands.dialog(FilePhotosDialog)

    assert "Not recognised. Please check that it shows RIGHT thigh, lateral." in hands.read(asked)
    hands.key(Qt.Key.Key_Escape)


def test_a_photo_that_is_filed_already_is_not_filed_again(hands: Hands, photo: Path) -> None:
    hands.open_thigh()
    photo.write_bytes(jpeg(skin(0)))

    hands.drop(hands.window.area, photo)
    asked = hands.dialog(FilePhotosDialog)

    assert "This photo is in the library already, as IMG_0.jpg of Marsh, Alice" in hands.read(asked)
    assert "None of this can be filed" in hands.read(asked)
    hands.press("Close")
    hands.settle()
    assert len(sheet(hands).photos) == 5


def test_without_consent_a_drop_says_why_and_files_nothing(hands: Hands, photo: Path) -> None:
    hands.write("evans")
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    assert "Photographs: refused" in hands.read()

    hands.drop(hands.window.patient.findChildren(AreaCardView)[0], photo)
    hands.settle()

    assert "Photographs: refused. Nothing was filed" in hands.window.notices.text
