"""Undo takes back what it was offered for, never what was done meanwhile."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.window.course import jpeg, skin
from tests.ui.window.disk import Disk, lock
from tests.ui.window.hands import Hands
from ui.actions import Do
from ui.dialogs.file_photos import FilePhotosDialog
from ui.dialogs.patient import PatientDialog
from vein_tracker.tasks.baseline import SET_BASELINE
from vein_tracker.tasks.edit import EDIT_PATIENT, Edit, Edits

CONTROL = Qt.KeyboardModifier.ControlModifier


def begin_filing(hands: Hands, file: Path, measured: threading.Event) -> None:
    """File a photo, up to where it is measured."""
    file.write_bytes(jpeg(skin(99)))
    hands.open_thigh()
    measured.clear()
    hands.drop(hands.window.area, file)
    hands.dialog(FilePhotosDialog)
    with hands.qtbot.waitSignal(hands.app.bus.changed):
        hands.press("File 1 photo")


def add_patient(hands: Hands) -> None:
    hands.app.window_actions[Do.NEW_PATIENT].trigger()
    hands.dialog(PatientDialog)
    hands.write("Dahl")
    with hands.qtbot.waitSignal(hands.app.bus.changed):
        hands.press("Add patient")


def photo_number(hands: Hands) -> int:
    hands.window.open_area(hands.course.area.id)
    hands.settle()
    return len(hands.window.area.strip.tiles)


def test_what_was_done_while_photos_were_filed_is_not_taken_back_for_them(
    hands: Hands, tmp_path: Path, measured: threading.Event
) -> None:
    begin_filing(hands, tmp_path / "IMG_1.jpg", measured)
    add_patient(hands)
    measured.set()
    hands.settle()
    hands.settle()

    assert hands.window.notices.text == "1 photo filed for Marsh, Alice."
    assert [
        one for one in hands.window.notices.findChildren(type(hands.button("Add area"))) if one.text()
    ] == []
    hands.key(Qt.Key.Key_Z, CONTROL)
    hands.settle()
    hands.settle()
    assert "3 patients" in hands.read()
    assert photo_number(hands) == 6


def test_what_is_done_while_photos_are_filed_is_said_and_can_be_taken_back(
    hands: Hands, tmp_path: Path, measured: threading.Event
) -> None:
    begin_filing(hands, tmp_path / "IMG_1.jpg", measured)
    add_patient(hands)
    hands.qtbot.waitUntil(lambda: hands.window.notices.text == "Patient added.")

    with hands.qtbot.waitSignal(hands.app.desk.undoing.said):
        hands.press("Undo")
    measured.set()
    hands.settle()
    hands.settle()
    assert len(hands.window.people.known.rows) == 3
    assert photo_number(hands) == 6


def test_an_undo_that_was_offered_before_a_photo_was_filed_leaves_the_photo(
    hands: Hands, tmp_path: Path, measured: threading.Event
) -> None:
    offered = hands.app.desk.undoing.taking_back()
    begin_filing(hands, tmp_path / "IMG_1.jpg", measured)
    offered()
    measured.set()
    hands.settle()
    hands.settle()

    assert photo_number(hands) == 6


def test_an_undo_that_was_offered_for_one_of_two_like_edits_leaves_the_second(hands: Hands) -> None:
    for weeks in (1, 2):
        edit = Edit(Edits(text=EDIT_PATIENT, put=(replace(hands.course.patient, notes=f"{weeks} weeks"),)))
        with hands.qtbot.waitSignal(hands.app.bus.changed):
            hands.app.jobs.run(edit)
        if weeks == 1:
            offered = hands.app.desk.undoing.taking_back()
    offered()
    hands.settle()

    hands.open_marsh()
    assert hands.window.sheet is not None
    assert hands.window.sheet.patient.notes == "2 weeks"


def edit_and_go_to(hands: Hands, who: str) -> None:
    """Change one patient, then stand on another's page."""
    edit = Edit(Edits(text=EDIT_PATIENT, put=(replace(hands.course.patient, notes="Allergic to latex."),)))
    with hands.qtbot.waitSignal(hands.app.bus.changed):
        hands.app.jobs.run(edit)
    hands.write(who)
    hands.key(Qt.Key.Key_Return)
    hands.settle()


def test_what_is_taken_back_on_another_patients_page_is_told_with_whose_it_was(hands: Hands) -> None:
    edit_and_go_to(hands, "evans")
    assert hands.window.sheet is not None
    assert hands.window.sheet.patient.family_name == "Evans"
    hands.key(Qt.Key.Key_Z, CONTROL)
    hands.settle()
    assert hands.window.notices.text == "Undone: Edit patient · Marsh, Alice"

    hands.key(Qt.Key.Key_Y, CONTROL)
    hands.settle()
    assert hands.window.notices.text == "Done again: Edit patient · Marsh, Alice"


def test_the_menu_says_what_would_be_taken_back_or_done_again(hands: Hands) -> None:
    undo, redo = (hands.app.window_actions[do] for do in (Do.UNDO, Do.REDO))
    assert (undo.text(), redo.text()) == ("Undo", "Redo")
    edit_and_go_to(hands, "marsh")
    assert (undo.text(), redo.text()) == ("Undo: Edit patient", "Redo")

    undo.trigger()
    hands.settle()
    assert (undo.text(), redo.text()) == ("Undo", "Redo: Edit patient")


def test_the_menu_shows_a_reason_as_it_was_typed(hands: Hands) -> None:
    reason = SET_BASELINE(reason="sharper & brighter")
    hands.app.jobs.run(Edit(Edits(text=reason, put=(replace(hands.course.patient, notes="Other"),))))
    hands.settle()

    assert hands.app.window_actions[Do.UNDO].text() == "Undo: Set as baseline: sharper && brighter"


def test_once_it_is_locked_nothing_says_what_could_be_taken_back(hands: Hands, disk: Disk) -> None:
    edit_and_go_to(hands, "marsh")
    disk.stall()
    hands.app.jobs.run(Edit(Edits(text=EDIT_PATIENT, put=(replace(hands.course.patient, notes=""),))))
    lock(hands)
    disk.catch_up()

    undo = hands.app.window_actions[Do.UNDO]
    assert (undo.isEnabled(), undo.text()) == (False, "Undo")
    assert hands.window.notices.text == ""


def test_the_patient_view_does_not_tell_what_was_taken_back_of_another(hands: Hands, disk: Disk) -> None:
    edit_and_go_to(hands, "marsh")
    hands.window.open_area(hands.course.area.id)
    hands.settle()
    disk.stall()
    hands.key(Qt.Key.Key_Z, CONTROL)
    hands.key(Qt.Key.Key_F5)
    disk.catch_up()

    assert hands.app.desk.presenting.page is not None
    assert "Undone" in hands.window.notices.text
    assert "Undone" not in hands.read()
    assert "Marsh" not in hands.read()
