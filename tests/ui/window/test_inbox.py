"""Photographs without a patient wait in the inbox until name, date of birth and side are confirmed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from tests.ui.window.course import jpeg, skin
from tests.ui.window.hands import Hands
from ui.actions import Do
from ui.dialogs.after_storing import AfterStoringDialog
from ui.dialogs.file_photos import FilePhotosDialog
from ui.dialogs.inbox import GroupView, InboxDialog
from ui.dialogs.photo_card import PhotoCardDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.dialogs.trash import TrashDialog
from vein_tracker.model.records import Arrival


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "IMG_0815.jpg"
    file.write_bytes(jpeg(skin(815)))
    return file


def open_inbox(hands: Hands) -> QDialog:
    hands.key(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    return hands.dialog(InboxDialog)


def choose(hands: Hands, group: GroupView, typed: str) -> None:
    """Type a part of a name and take the first that is offered."""
    group.patient.focus_first()
    line, completer = group.patient.box.lineEdit(), group.patient.box.completer()
    assert line is not None
    assert completer is not None
    line.selectAll()
    hands.write(typed)
    offered = completer.popup()
    assert offered is not None
    hands.qtbot.waitUntil(offered.isVisible)
    QTest.keyClick(offered, Qt.Key.Key_Down)
    QTest.keyClick(offered, Qt.Key.Key_Return)


def confirm(hands: Hands) -> None:
    hands.dialog(FilePhotosDialog)
    hands.press("File 1 photo")
    hands.settle()
    hands.settle()


def test_a_drop_where_nobody_is_open_waits_in_the_inbox(hands: Hands, photo: Path) -> None:
    hands.drop(hands.window, photo)
    hands.settle()

    assert hands.window.notices.text == "1 photo in the inbox now."
    assert "1 photo not filed yet" in hands.read(hands.window.today)
    assert photo.exists()


def test_no_field_keeps_a_photo_that_is_dropped_on_it_from_the_inbox(hands: Hands) -> None:
    dialog = open_inbox(hands)
    fields = [*hands.window.findChildren(QLineEdit), *dialog.findChildren(QLineEdit)]

    assert fields
    assert [field.accessibleName() for field in fields if field.acceptDrops()] == []


def test_the_photos_of_a_dropped_folder_wait_too(hands: Hands, photo: Path) -> None:
    hands.drop(hands.window, photo.parent)
    hands.settle()
    hands.settle()

    assert hands.window.notices.text == "1 photo in the inbox now."


def test_a_picture_pasted_where_nobody_is_open_waits_too(hands: Hands) -> None:
    picture = QImage(480, 640, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.lightGray)
    QGuiApplication.clipboard().setImage(picture)
    hands.window.setFocus()

    hands.window_action(Do.PASTE)

    assert "1 photo in the inbox now." in hands.window.notices.text


def test_a_waiting_photo_is_filed_under_name_birth_date_and_side(hands: Hands, photo: Path) -> None:
    hands.drop(hands.window, photo)
    hands.settle()
    dialog = open_inbox(hands)
    assert "Without a card" in hands.read(dialog)
    assert not hands.button("File 1 photo…", dialog).isEnabled()
    (group,) = dialog.findChildren(GroupView)
    choose(hands, group, "marsh")
    hands.press("File 1 photo…")
    asked = hands.dialog(FilePhotosDialog)
    assert "Marsh, Alice · 14 Mar 1971" in hands.read(asked)
    assert "RIGHT thigh, lateral" in hands.read(asked)
    confirm(hands)

    assert hands.window.notices.text == "1 photo filed for Marsh, Alice."
    assert hands.app.desk.intake.arriving.card.isHidden()
    hands.press("Undo")
    hands.settle()
    assert "1 photo not filed yet" in hands.read(hands.window.today)


def test_enter_after_a_name_leads_on_and_does_not_close_the_inbox(hands: Hands, photo: Path) -> None:
    hands.drop(hands.window, photo)
    hands.settle()
    (group,) = open_inbox(hands).findChildren(GroupView)
    choose(hands, group, "marsh")

    hands.key(Qt.Key.Key_Return)

    assert "Marsh, Alice · 14 Mar 1971" in hands.read(hands.dialog(FilePhotosDialog))
    hands.key(Qt.Key.Key_Escape)


def test_what_arrives_while_a_patient_is_open_is_offered_for_them(hands: Hands, photo: Path) -> None:
    hands.open_marsh()
    hands.app.desk.intake.arriving.take_in([photo], Arrival.FOLDER)
    hands.settle()

    hands.press("File for Alice Marsh…")

    assert "Marsh, Alice · 14 Mar 1971" in hands.read(hands.dialog(FilePhotosDialog))
    hands.key(Qt.Key.Key_Escape)


def test_photos_are_left_out_or_thrown_away_and_come_back(hands: Hands, photo: Path) -> None:
    hands.drop(hands.window, photo)
    hands.settle()
    dialog = open_inbox(hands)
    (group,) = dialog.findChildren(GroupView)
    hands.click(group.photos[0][1])
    assert not hands.button("Move to trash", dialog).isEnabled()
    hands.click(group.photos[0][1])

    hands.press("Move to trash")
    hands.settle()
    assert "No photo waits." in hands.read(dialog)
    hands.press("Close")
    hands.window_action(Do.TRASH)
    trash = hands.dialog(TrashDialog)
    assert "Unfiled photo IMG_0815.jpg" in hands.read(trash)
    hands.press("Restore")
    hands.settle()
    hands.press("Close")
    hands.settle()

    assert "1 photo not filed yet" in hands.read(hands.window.today)


def test_a_file_that_is_no_photo_and_one_that_waits_already_are_named(
    hands: Hands, photo: Path, tmp_path: Path
) -> None:
    text = tmp_path / "notes.jpg"
    text.write_text("no picture")
    hands.drop(hands.window, photo)
    hands.settle()

    hands.drop(hands.window, photo, text)
    hands.settle()

    assert "IMG_0815.jpg: this photo waits in the inbox already" in hands.window.notices.text
    assert "notes.jpg: this is not a JPEG" in hands.window.notices.text


def test_the_photos_after_a_photographed_card_are_proposed_to_its_patient(
    hands: Hands, photo: Path, tmp_path: Path
) -> None:
    hands.open_marsh()
    hands.window_action(Do.PHOTO_CARD)
    shown = hands.dialog(PhotoCardDialog)
    assert isinstance(shown, PhotoCardDialog)
    assert "Marsh" not in hands.read(shown)
    card = tmp_path / "IMG_0814.png"
    assert shown.code.grab().save(str(card))
    os.utime(card, (photo.stat().st_mtime - 60,) * 2)
    hands.press("Close")
    hands.window_action(Do.TODAY)
    hands.settle()

    hands.drop(hands.window, photo, card)
    hands.settle()
    assert "A photo card was read." in hands.window.notices.text
    dialog = open_inbox(hands)

    said = hands.read(dialog)
    assert "It was shown for Marsh, Alice · 14 Mar 1971" in said
    assert hands.button("File 1 photo…", dialog).isEnabled()
    hands.press("Close")


def test_locking_shows_nothing_of_the_inbox_any_more(hands: Hands, photo: Path) -> None:
    hands.drop(hands.window, photo)
    hands.settle()

    hands.window_action(Do.LOCK)
    hands.qtbot.waitUntil(lambda: not hands.app.jobs.busy)

    assert hands.app.desk.intake.arriving.card.isHidden()


def asked_afterwards(hands: Hands, photo: Path) -> QDialog:
    hands.app.preferences.change(after_filing="ask")
    hands.open_thigh()
    hands.drop(hands.window.area, photo)
    confirm(hands)
    return hands.dialog(AfterStoringDialog)


def test_after_it_was_read_back_the_file_is_left_unless_a_person_says_otherwise(
    hands: Hands, photo: Path
) -> None:
    dialog = asked_afterwards(hands, photo)
    assert "1 photo stored and read back" in hands.read(dialog)
    assert str(photo.parent) in hands.read(dialog)

    hands.key(Qt.Key.Key_Return)
    hands.settle()

    assert photo.exists()
    assert hands.app.preferences.current.after_filing == "ask"


def test_the_file_is_deleted_and_that_is_remembered_where_it_is_wanted(hands: Hands, photo: Path) -> None:
    dialog = asked_afterwards(hands, photo)
    assert isinstance(dialog, AfterStoringDialog)
    hands.click(dialog.always)
    dialog.always.setChecked(True)

    hands.press("Delete the files")
    hands.settle()

    assert not photo.exists()
    assert "The files of 1 photo were deleted" in hands.window.notices.text
    assert hands.app.preferences.current.after_filing == "delete"


def test_the_file_is_asked_about_once_another_form_is_closed(hands: Hands, photo: Path) -> None:
    hands.app.preferences.change(after_filing="ask")
    hands.open_thigh()
    hands.app.desk.filing.filed.connect(lambda *_: hands.app.window_actions[Do.SHORTCUTS].trigger())
    hands.drop(hands.window.area, photo)
    confirm(hands)
    hands.dialog(ShortcutsDialog)
    hands.qtbot.waitUntil(lambda: not hands.app.jobs.busy)

    hands.key(Qt.Key.Key_Escape)

    hands.dialog(AfterStoringDialog)
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
