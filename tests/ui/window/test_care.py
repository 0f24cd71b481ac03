"""The patient page: areas on the figure, what is asked before treatment, entries merged and archived."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QToolButton

from tests.ui.window.course import jpeg, skin
from tests.ui.window.hands import Hands
from ui.actions import Do, Where, tip_of
from ui.dialogs.area import AreaDialog
from ui.dialogs.assessment import AssessmentDialog
from ui.dialogs.checklist import ChecklistDialog
from ui.dialogs.file_photos import FilePhotosDialog
from ui.dialogs.merge import MergeDialog
from ui.dialogs.patient import ConsentDialog
from ui.models.patients import PatientRole
from ui.pages.area_card import AreaCardView
from ui.widgets.body_map import BodyMap
from ui.widgets.body_pin import BodyPin
from ui.widgets.body_regions import Figure, Place
from ui.widgets.body_views import BodyView
from vein_tracker.model.records import AnatomicalSite, Answer, ChecklistItem, Patient, Side
from vein_tracker.tasks.browse import PatientSheet

CONTROL = Qt.KeyboardModifier.ControlModifier


def sheet(hands: Hands) -> PatientSheet:
    shown = hands.window.patient.sheet
    assert shown is not None
    return shown


def body(hands: Hands) -> BodyMap:
    return hands.window.patient.findChildren(BodyMap)[0]


def at(hands: Hands, figure: Figure, place: Place) -> QPoint:
    point = body(hands).point_of(figure, place)
    assert point is not None
    return point.toPoint()


def undo(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Z, CONTROL)
    hands.settle()
    hands.settle()


def line(hands: Hands, begins: str) -> QPushButton:
    buttons = hands.window.patient.findChildren(QPushButton)
    return next(one for one in buttons if one.text().startswith(begins) and one.isVisible())


def found(hands: Hands) -> list[str]:
    model = hands.window.sidebar.list.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_click_on_the_figure_adds_an_area_under_name_birth_date_and_side(hands: Hands) -> None:
    hands.open_marsh()

    hands.click(body(hands), at(hands, Figure.FRONT, (0.54, 0.80)))
    dialog = hands.dialog(AreaDialog)
    said = hands.read(dialog)
    for part in ("Marsh, Alice", "14 Mar 1971", "LEFT calf, medial"):
        assert part in said
    hands.press("Add area")
    hands.settle()
    hands.key(Qt.Key.Key_Escape)
    hands.settle()

    area = sheet(hands).areas[1].area
    assert (area.site, area.side, area.label) == (AnatomicalSite.CALF, Side.LEFT, "medial")
    assert area.place == pytest.approx((0.54, 0.80), abs=0.02)
    assert body(hands).pin(area.id) is not None


def test_an_area_without_a_place_is_placed_by_a_press_and_undone(hands: Hands) -> None:
    hands.open_marsh()
    area_id = hands.course.area.id
    assert body(hands).pin(area_id) is None

    hands.press("Place 1")
    hands.settle()
    pin = body(hands).pin(area_id)
    assert pin is not None
    assert pin.accessibleName() == "1 · Right thigh, lateral"
    assert hands.focused() is pin
    assert hands.window.notices.text == "Area moved on the figure."

    undo(hands)
    assert body(hands).pin(area_id) is None


def test_a_pin_finds_its_card_and_opens_it_the_second_time(hands: Hands) -> None:
    hands.open_marsh()
    hands.press("Place 1")
    hands.settle()

    for where in (Where.PATIENT, Where.AREA):
        pin = body(hands).pin(hands.course.area.id)
        assert pin is not None
        hands.click(pin)
        hands.settle()
        assert hands.where() is where
        if where is Where.PATIENT:
            assert isinstance(hands.focused(), AreaCardView)
            assert pin.lit


def test_tab_comes_to_each_pin_and_enter_leads_to_its_card(hands: Hands) -> None:
    hands.open_marsh()
    hands.press("Place 1")
    hands.settle()
    hands.window.patient.findChildren(AreaCardView)[0].setFocus()

    for _ in range(40):
        hands.key(Qt.Key.Key_Tab)
        if isinstance(hands.focused(), BodyPin):
            break
    pin = hands.focused()
    assert isinstance(pin, BodyPin)
    assert pin.lit
    hands.key(Qt.Key.Key_Return)
    assert isinstance(hands.focused(), AreaCardView)
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    assert hands.where() is Where.AREA


def test_the_legs_are_seen_enlarged_and_from_behind(hands: Hands) -> None:
    hands.open_marsh()
    hands.press("Leg")
    hands.press("See the legs from behind")
    assert body(hands).view is BodyView.LEG_BEHIND

    hands.click(body(hands), at(hands, Figure.BACK, (0.62, 0.80)))
    assert "RIGHT calf" in hands.read(hands.dialog(AreaDialog))
    hands.key(Qt.Key.Key_Escape)


def test_from_the_patient_to_a_follow_up_in_the_chart_in_four_clicks_and_a_choice_of_file(
    hands: Hands, tmp_path: Path
) -> None:
    photo = tmp_path / "IMG_0815.jpg"
    photo.write_bytes(jpeg(skin(815)))
    hands.open_marsh()
    add = next(
        one
        for one in hands.window.patient.findChildren(QToolButton)
        if one.accessibleName() == "Add photos of 1 · Right thigh, lateral"
    )
    hands.click(add)
    hands.dialog(QFileDialog)
    hands.write(str(photo))
    hands.key(Qt.Key.Key_Return)
    hands.dialog(FilePhotosDialog)
    hands.press("File 1 photo")
    hands.settle()
    hands.settle()
    hands.click(hands.window.patient.findChildren(AreaCardView)[0])
    hands.settle()
    if not hands.window.area.drawer.chart.isVisible():
        tip = tip_of(Do.CHART)
        buttons = hands.window.area.findChildren(QPushButton)
        hands.click(next(one for one in buttons if one.toolTip() == tip))

    assert hands.window.area.drawer.chart.isVisible()
    assert hands.window.area.sheet is not None
    newest = next(one for one in hands.window.area.sheet.photos if one.photo.file_name == photo.name)
    assert newest.measurement is not None
    assert newest.comparison is not None


def test_the_focus_stays_where_it_is_when_the_patient_is_read_again(hands: Hands) -> None:
    hands.open_marsh()
    page = hands.window.patient
    consent = line(hands, "Photographs")
    consent.setFocus()
    page.refresh()
    hands.settle()
    assert consent.hasFocus()

    # The cards of before may still be there, hidden, and those that took their place not be shown yet.
    hands.qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(AreaCardView)))
    card = next(one for one in page.findChildren(AreaCardView) if one.isVisible())
    add = next(one for one in card.findChildren(QToolButton) if one.isVisible())
    add.setFocus()
    page.refresh()
    hands.settle()
    focused = hands.focused()
    assert isinstance(focused, AreaCardView)
    assert focused.area == card.area


def test_a_checklist_is_recorded_and_said_in_a_line(hands: Hands) -> None:
    hands.open_marsh()
    hands.click(line(hands, "Checklist: not recorded yet"))
    dialog = hands.dialog(ChecklistDialog)
    assert isinstance(dialog, ChecklistDialog)
    assert "It gives no advice" in hands.read(dialog)
    migraine = dialog.items[ChecklistItem.MIGRAINE]
    assert {field.answer.value() for field in dialog.items.values()} == {Answer.NOT_ASKED}
    assert not migraine.note.isVisible()
    hands.press("Record checklist")
    assert dialog.buttons.said == "Nothing was answered yet."
    migraine.answer.choose(Answer.YES)
    migraine.note.set_value("since 2019")
    hands.click(dialog.rest)
    dialog.items[ChecklistItem.ASTHMA].answer.choose(Answer.NOT_ASKED)
    hands.press("Record checklist")
    hands.settle()

    (checklist,) = sheet(hands).checklists
    assert (checklist.count(Answer.YES), checklist.count(Answer.NOT_ASKED)) == (1, 1)
    assert checklist.answer(ChecklistItem.MIGRAINE).note == "since 2019"
    assert line(hands, "Checklist").text().endswith("· 1 yes · 1 not asked")

    hands.click(line(hands, "Checklist"))
    again = hands.dialog(ChecklistDialog)
    assert "since 2019" in hands.read(again)
    hands.press("Move to trash")
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    assert sheet(hands).checklists == ()


def test_an_examination_of_the_veins_says_whether_duplex_was_used(hands: Hands) -> None:
    hands.open_marsh()
    hands.click(line(hands, "Veins examined: not recorded yet"))
    dialog = hands.dialog(AssessmentDialog)
    assert isinstance(dialog, AssessmentDialog)
    hands.press("Record examination")
    assert dialog.isVisible()
    dialog.duplex.choose(True)
    dialog.dated.set_value(date(2025, 5, 3))
    hands.press("Record examination")
    hands.settle()

    said = line(hands, "Veins examined").text()
    assert said == "Veins examined 3 May 2025 · with duplex · older than a year"
    undo(hands)
    assert sheet(hands).assessments == ()


def test_an_archived_patient_is_found_only_in_the_archive_and_comes_back(hands: Hands) -> None:
    hands.open_marsh()
    actions = hands.app.window_actions
    assert not actions[Do.UNARCHIVE_PATIENT].isVisible()
    actions[Do.ARCHIVE_PATIENT].trigger()
    hands.settle()
    assert not actions[Do.ARCHIVE_PATIENT].isVisible()
    assert "Archived" in hands.read(hands.window.patient)

    listed = hands.window.sidebar.list
    assert "Marsh, Alice" not in found(hands)
    listed.field.setText("marsh")
    assert found(hands) == []
    listed.field.setText("archived")
    assert found(hands) == ["Marsh, Alice"]
    listed.field.setText("archived alice")
    assert found(hands) == ["Marsh, Alice"]
    listed.field.clear()

    actions[Do.UNARCHIVE_PATIENT].trigger()
    hands.settle()
    assert "Marsh, Alice" in found(hands)
    undo(hands)
    assert "Marsh, Alice" not in found(hands)
    undo(hands)
    assert "Marsh, Alice" in found(hands)


def test_two_entries_are_merged_with_what_moves_shown_before(hands: Hands) -> None:
    hands.open_marsh()
    hands.app.window_actions[Do.MERGE_PATIENT].trigger()
    dialog = hands.dialog(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    assert not dialog.buttons.primary.isEnabled()
    evans = next(row for row in range(dialog.other.box.count()) if "Evans" in dialog.other.box.itemText(row))
    dialog.other.box.setCurrentIndex(evans)
    hands.settle()
    said = hands.read(dialog)
    for part in ("LEFT calf", "Answers on consent: 1", "The dates of birth differ"):
        assert part in said

    dialog.named.theirs.click()
    hands.press("Merge patients")
    hands.settle()

    assert "Evans, Carys" in hands.read(hands.window.patient)
    assert [card.area.side for card in sheet(hands).areas] == [Side.LEFT, Side.RIGHT]
    assert len(found(hands)) == 2

    undo(hands)
    assert len(found(hands)) == 3
    assert [card.area.side for card in sheet(hands).areas] == [Side.RIGHT]


def test_nothing_is_merged_before_it_was_shown_what_moves(hands: Hands) -> None:
    hands.open_marsh()
    hands.app.window_actions[Do.MERGE_PATIENT].trigger()
    dialog = hands.dialog(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    dialog.other.box.setCurrentIndex(0)
    hands.key(Qt.Key.Key_Return, CONTROL)

    assert dialog.isVisible()
    hands.settle()
    assert dialog.buttons.primary.isEnabled()
    hands.key(Qt.Key.Key_Escape)
    hands.press("Throw away")
    hands.settle()


def test_a_new_patient_is_led_to_consent_and_then_to_the_figure(hands: Hands) -> None:
    hands.key(Qt.Key.Key_N, CONTROL)
    hands.qtbot.waitUntil(lambda: hands.focused().window() is not hands.window)
    hands.write("Dahl")
    hands.press("Add patient")
    hands.settle()

    assert "Ask for consent first" in hands.read(hands.window.patient)
    hands.click(hands.button("Record consent", hands.window.patient))
    hands.dialog(ConsentDialog)
    hands.press("Agreed")
    hands.press("Record consent")
    hands.settle()
    assert "Click the figure where the skin is to be followed" in hands.read(hands.window.patient)


def test_a_patient_whose_areas_are_behind_is_seen_from_behind_and_the_next_from_the_front(
    hands: Hands,
) -> None:
    hands.open_marsh()
    hands.app.window_actions[Do.ADD_AREA].trigger()
    dialog = hands.dialog(AreaDialog)
    assert isinstance(dialog, AreaDialog)
    dialog.site.button(AnatomicalSite.BUTTOCK).click()
    dialog.side.choose(Side.LEFT)
    hands.press("Add area")
    hands.settle()
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    assert body(hands).view is BodyView.FRONT
    assert "On the back: 1." in hands.read(hands.window.patient)

    for typed, view in (("evans", BodyView.FRONT), ("marsh", BodyView.BACK), ("evans", BodyView.FRONT)):
        hands.window.open_patient(next(one for one in patients(hands) if typed in one.family_name.lower()).id)
        hands.settle()
        assert body(hands).view is view


def patients(hands: Hands) -> list[Patient]:
    model = hands.window.sidebar.list.view.model()
    return [model.index(row, 0).data(PatientRole.ROW).patient for row in range(model.rowCount())]
