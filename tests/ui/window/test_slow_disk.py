"""Where the disk is slow a person goes on before it has answered: nothing comes up late."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from tests.patience import LONG_S
from tests.ui.window.course import Course
from tests.ui.window.disk import SLOW, Disk, lock, open_again, save_new_patient
from tests.ui.window.hands import Hands
from ui.actions import TABLE, Do, Where
from ui.dialogs.activity import ActivityDialog
from ui.dialogs.merge import MergeDialog
from ui.dialogs.trash import TrashDialog
from vein_tracker.model.records import Patient
from vein_tracker.store.library import Library
from vein_tracker.tasks.base import ReadTask, Report

FORMS = (Do.NEW_PATIENT, Do.CHECKLIST, Do.NEW_SESSION)


def other_patient(hands: Hands) -> Patient:
    rows = hands.window.people.known.rows
    return next(row.patient for row in rows if row.patient != hands.course.patient)


@pytest.mark.parametrize("do", FORMS)
def test_no_form_comes_up_after_locking(hands: Hands, disk: Disk, do: Do) -> None:
    hands.open_marsh()
    disk.stall()
    hands.app.window_actions[do].trigger()
    lock(hands)
    disk.catch_up()

    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("do", [*FORMS, Do.EDIT_PATIENT, Do.INBOX])
def test_no_form_comes_up_on_the_page_of_another_patient(hands: Hands, disk: Disk, do: Do) -> None:
    hands.open_marsh()
    other = other_patient(hands)
    disk.stall()
    hands.app.window_actions[do].trigger()
    hands.window.open_patient(other.id)
    disk.catch_up()

    assert QApplication.activeModalWidget() is None
    assert hands.window.sheet is not None
    assert hands.window.sheet.patient == other


@pytest.mark.parametrize("do", FORMS)
def test_a_form_that_is_asked_for_twice_comes_up_once(hands: Hands, disk: Disk, do: Do) -> None:
    hands.open_marsh()
    disk.stall()
    hands.app.window_actions[do].trigger()
    hands.app.window_actions[do].trigger()
    disk.catch_up()

    first = QApplication.activeModalWidget()
    assert first is not None
    first.close()
    hands.settle()
    assert QApplication.activeModalWidget() is None


def test_of_two_forms_that_are_asked_for_the_last_comes_up(hands: Hands, disk: Disk) -> None:
    hands.open_thigh()
    disk.stall()
    for do in (Do.REVIEW, Do.REVIEW, Do.ACTIVITY):
        hands.app.window_actions[do].trigger()
    disk.catch_up()

    hands.dialog(ActivityDialog).close()
    hands.settle()
    assert QApplication.activeModalWidget() is None


def test_a_patient_is_not_shown_another_ones_photos(hands: Hands, disk: Disk) -> None:
    hands.open_marsh()
    other = other_patient(hands)
    disk.stall()
    hands.key(Qt.Key.Key_F5)
    hands.window.open_patient(other.id)
    disk.catch_up()

    assert hands.app.desk.presenting.page is None


def test_the_camera_does_not_open_over_another_page(hands: Hands, disk: Disk) -> None:
    hands.open_thigh()
    disk.stall()
    hands.key(Qt.Key.Key_T)
    hands.window.show_today()
    disk.catch_up()

    assert hands.app.desk.capturing.page is None


def on_page(where: Where) -> list[Do]:
    """Return what opens something on a page; what only turns the page's own parts is left out."""
    turns = (Do.PATIENTS, Do.FULL_SCREEN)
    return [do for do, entry in TABLE.items() if entry.since is where and do not in turns]


def test_a_page_that_is_still_being_read_can_be_asked_for_nothing(hands: Hands, disk: Disk) -> None:
    for do in on_page(Where.PATIENT):
        hands.window.show_today()
        hands.settle()
        disk.stall()
        hands.window.open_patient(hands.course.patient.id)
        hands.app.window_actions[do].trigger()
        disk.catch_up()
        assert QApplication.activeModalWidget() is None
        assert hands.app.desk.presenting.page is None

    disk.stall()
    hands.window.open_area(hands.course.area.id)
    for do in (*on_page(Where.PATIENT), *on_page(Where.AREA)):
        hands.app.window_actions[do].trigger()
    disk.catch_up()
    assert QApplication.activeModalWidget() is None
    assert hands.app.desk.presenting.page is None
    assert hands.app.desk.capturing.page is None


def test_a_patient_saved_before_another_page_was_opened_does_not_take_it_away(
    hands: Hands, disk: Disk
) -> None:
    save_new_patient(hands, disk, "Dahl")
    hands.window.open_patient(hands.course.patient.id)
    disk.catch_up()

    assert hands.window.sheet is not None
    assert hands.window.sheet.patient == hands.course.patient


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_trash_that_was_closed_again_is_restored_from_all_the_same(hands: Hands, disk: Disk) -> None:
    hands.open_thigh()
    hands.app.desk.errands.trash_photo(hands.course.photos[4])
    hands.settle()
    hands.app.window_actions[Do.TRASH].trigger()
    hands.dialog(TrashDialog)
    disk.stall()
    hands.press("Restore")
    hands.key(Qt.Key.Key_Escape)
    disk.catch_up()

    assert len(hands.window.area.strip.tiles) == 5


def test_another_library_that_is_opened_while_the_last_one_is_still_busy_stays_open(
    hands: Hands, disk: Disk, template: tuple[Path, str, Course], tmp_path: Path
) -> None:
    working, done = threading.Event(), threading.Event()

    class Long(ReadTask[None]):
        title = SLOW

        def load(self, library: Library) -> None:
            return None

        def compute(self, loaded: None, report: Report) -> None:
            working.set()
            assert done.wait(LONG_S)

    hands.app.jobs.run(Long())
    assert working.wait(LONG_S)
    lock(hands)
    assert not hands.window.welcome.isEnabled()
    done.set()
    hands.settle()
    hands.settle()

    assert hands.window.welcome.isEnabled()
    open_again(hands, template)
    assert "3 patients" in hands.read()


def test_a_form_to_merge_patients_is_closed_before_it_is_told_what_moves(hands: Hands, disk: Disk) -> None:
    hands.open_marsh()
    hands.app.window_actions[Do.MERGE_PATIENT].trigger()
    form = hands.dialog(MergeDialog)
    assert isinstance(form, MergeDialog)
    disk.stall()
    form.other.box.setCurrentIndex(0)
    hands.key(Qt.Key.Key_Escape)
    hands.press("Throw away")
    hands.qtbot.waitUntil(lambda: not isValid(form))
    disk.catch_up()

    assert hands.where() is Where.PATIENT
