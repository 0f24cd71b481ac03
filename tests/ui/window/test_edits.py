"""Every edit leads through a form, is said, and can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.window.course import jpeg, skin
from tests.ui.window.hands import Hands
from ui.actions import Do, Where
from ui.clock import today
from ui.dialogs.area import AreaDialog
from ui.dialogs.baseline import BaselineDialog
from ui.dialogs.patient import PatientDialog
from ui.dialogs.session import SessionDialog
from ui.dialogs.trash import TrashDialog
from vein_tracker.model.records import AnatomicalSite, Moment, Session, Side, Tick
from vein_tracker.tasks.import_photos import ImportPhoto, PastedPhoto, Place

# Menus are raised and grab the keyboard, which the screenless platform cannot.
with_menu = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CONTROL = Qt.KeyboardModifier.ControlModifier


def add_patient(hands: Hands) -> None:
    hands.key(Qt.Key.Key_N, CONTROL)
    hands.dialog(PatientDialog)
    hands.write("Dahl")
    hands.press("Add patient")
    hands.settle()


def photo_menu(hands: Hands, place: int) -> None:
    view = hands.window.area.strip.view
    index = view.model().index(place, 0)
    view.setCurrentIndex(index)
    hands.settle()
    view.setFocus()
    hands.window.area.strip.menu_wanted.emit(
        hands.course.photos[place].id, view.viewport().mapToGlobal(view.visualRect(index).center())
    )


def test_a_new_patient_is_opened_and_can_be_undone(hands: Hands) -> None:
    add_patient(hands)
    assert hands.where() is Where.PATIENT
    assert "Dahl" in hands.read()
    assert hands.window.notices.text == "Patient added."

    hands.key(Qt.Key.Key_Z, CONTROL)
    hands.settle()
    hands.settle()

    assert hands.where() is Where.LIBRARY
    assert "3 patients" in hands.read()


def test_what_was_undone_can_be_done_again(hands: Hands) -> None:
    add_patient(hands)
    hands.key(Qt.Key.Key_Z, CONTROL)
    hands.settle()
    hands.settle()

    hands.key(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    hands.settle()

    assert "4 patients" in hands.read()


def test_nothing_of_an_earlier_day_is_undone(hands: Hands) -> None:
    assert not hands.app.window_actions[Do.UNDO].isEnabled()

    hands.key(Qt.Key.Key_Z, CONTROL)
    hands.settle()

    assert "3 patients" in hands.read()


def test_a_new_area_is_opened_and_invites_the_first_photo(hands: Hands) -> None:
    add_patient(hands)

    hands.press("Add area")
    dialog = hands.dialog(AreaDialog)
    assert isinstance(dialog, AreaDialog)
    dialog.side.button(Side.LEFT).click()
    dialog.site.button(AnatomicalSite.CALF).click()
    hands.press("Add area")
    hands.settle()

    assert hands.where() is Where.AREA
    assert "› LEFT calf" in hands.read()
    assert "Drop the first photo here" in hands.read()


def test_a_session_is_recorded_for_the_patient_who_is_open(hands: Hands) -> None:
    hands.open_thigh()

    hands.press("New session")
    assert "Marsh, Alice" in hands.read(hands.dialog(SessionDialog))
    hands.press("Save session")
    hands.settle()

    assert hands.window.notices.text == "Session saved."
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    sheet = hands.window.patient.sheet
    assert sheet is not None
    assert len(sheet.sessions) == 6


def test_a_second_look_on_the_same_day_goes_into_the_same_session(hands: Hands) -> None:
    hands.open_thigh()
    for _ in range(2):
        hands.press("New session")
        hands.dialog(SessionDialog)
        hands.press("Swelling")
        hands.press("Save session")
        hands.settle()
    hands.key(Qt.Key.Key_Escape)
    hands.settle()

    sheet = hands.window.patient.sheet
    assert sheet is not None
    assert len(sheet.sessions) == 6


def test_a_session_that_is_entered_while_its_photos_are_filed_is_one_with_theirs(hands: Hands) -> None:
    hands.open_thigh()
    hands.press("New session")
    hands.dialog(SessionDialog)
    begun = Session(patient_id=hands.course.patient.id, held_on=today())
    place = Place(view_id=hands.course.view.id, session=begun, moment=Moment.FOLLOW_UP)
    hands.app.jobs.run(ImportPhoto(PastedPhoto("new.jpg", jpeg(skin(816))), place))
    hands.settle()
    hands.press("Swelling")
    hands.press("Save session")
    hands.settle()

    sheet = hands.window.area.sheet
    assert sheet is not None
    filed = next(one for one in sheet.photos if one.photo.file_name == "new.jpg")
    assert filed.ticks == {Tick.SWELLING}
    assert len(sheet.sessions) == 6


@with_menu
def test_a_photo_goes_to_the_trash_and_comes_back(hands: Hands) -> None:
    hands.open_thigh()
    photo_menu(hands, 4)
    hands.choose("Move to trash")
    hands.settle()
    assert len(hands.window.area.strip.tiles) == 4

    hands.app.window_actions[Do.TRASH].trigger()
    hands.dialog(TrashDialog)
    hands.press("Restore")
    hands.settle()

    assert len(hands.window.area.strip.tiles) == 5
    hands.key(Qt.Key.Key_Escape)


@with_menu
def test_another_baseline_is_asked_about_and_compared_again(hands: Hands) -> None:
    hands.open_thigh()
    photo_menu(hands, 2)
    hands.choose("Set as baseline…")
    box = hands.dialog(BaselineDialog)
    assert "10 Aug 2026" in hands.read(box)
    hands.press("Set as baseline")
    assert box.isVisible()
    assert "Say why" in hands.read(box)
    hands.write("The first was blurred")
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    hands.settle()

    sheet = hands.window.area.sheet
    assert sheet is not None
    assert sheet.view.baseline_id == hands.course.photos[2].id
    others = [shown for shown in sheet.photos if shown.photo.id != sheet.view.baseline_id]
    assert all(shown.comparison is not None for shown in others)
    (tile,) = [one for one in hands.window.area.strip.tiles if one.baseline]
    assert tile.detail == "Set as baseline: The first was blurred"

    hands.key(Qt.Key.Key_Z, CONTROL)
    hands.settle()
    sheet = hands.window.area.sheet
    assert sheet is not None
    assert (sheet.view.baseline_id, sheet.view.baseline_reason) == (hands.course.photos[0].id, "")


@with_menu
def test_esc_asks_before_a_typed_reason_is_thrown_away(hands: Hands) -> None:
    hands.open_thigh()
    photo_menu(hands, 2)
    hands.choose("Set as baseline…")
    box = hands.dialog(BaselineDialog)
    hands.write("Sharper")

    hands.key(Qt.Key.Key_Escape)
    assert box.isVisible()
    hands.press("Throw away")
    hands.settle()

    assert hands.window.area.sheet is not None
    assert hands.window.area.sheet.view.baseline_id == hands.course.photos[0].id


def test_locking_shows_nothing_of_any_patient(hands: Hands) -> None:
    hands.open_thigh()

    hands.key(Qt.Key.Key_L, CONTROL)
    hands.settle()

    assert hands.where() is Where.WELCOME
    assert "Marsh" not in hands.read()
    assert hands.window.area.sheet is None


def test_the_question_mark_lists_the_keys(hands: Hands) -> None:
    hands.open_marsh()

    QTest.keyClicks(hands.window, "?")

    hands.qtbot.waitUntil(lambda: "Keys" in hands.focused().window().windowTitle())
    hands.key(Qt.Key.Key_Escape)


def test_the_key_that_the_menu_names_lists_the_keys_while_a_name_is_typed(hands: Hands) -> None:
    named = hands.app.window_actions[Do.SHORTCUTS].shortcut()
    hands.key(Qt.Key.Key_F, CONTROL)

    QTest.keySequence(hands.focused(), named)

    hands.qtbot.waitUntil(lambda: "Keys" in hands.focused().window().windowTitle())
    hands.key(Qt.Key.Key_Escape)


@with_menu
def test_a_series_that_lost_its_baseline_says_so_and_takes_another(hands: Hands) -> None:
    hands.open_thigh()
    photo_menu(hands, 0)
    hands.choose("Move to trash")
    hands.settle()

    said = hands.read(hands.window.area)
    assert "This series has no baseline, so nothing is compared." in said
    assert "−" not in said

    hands.press("Set this photo as baseline…")
    asked = hands.dialog(BaselineDialog)
    hands.click(hands.button("Set as baseline", asked))
    hands.settle()

    assert hands.window.area.no_baseline.isHidden()
    assert hands.window.area.sheet is not None
    assert hands.window.area.sheet.baseline is not None


@with_menu
def test_p_opens_the_menu_of_the_photo_that_is_shown(hands: Hands) -> None:
    hands.open_thigh()
    tiles = len(hands.window.area.strip.tiles)

    hands.key(Qt.Key.Key_P)
    hands.choose("Move to trash")
    hands.settle()

    assert len(hands.window.area.strip.tiles) == tiles - 1
    assert hands.course.photos[3].id not in [tile.photo_id for tile in hands.window.area.strip.tiles]
