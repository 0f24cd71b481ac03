from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.desk import opened, press, words
from ui.dialogs.area import AreaDialog, ViewDialog
from ui.widgets.body_regions import Figure, allows, region_at
from vein_tracker.model.records import AnatomicalSite, Patient, Side, TreatedArea, View, ViewKind


def test_the_side_is_chosen_and_never_assumed(window: QWidget, qtbot: QtBot, patient: Patient) -> None:
    dialog = AreaDialog(window, patient)
    opened(dialog, qtbot)
    assert dialog.side.value() is None
    dialog.site.button(AnatomicalSite.CALF).click()
    press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.side.message == "Choose the patient's side; it is never assumed."
    dialog.side.choose(Side.LEFT)
    assert dialog.side.message == ""
    press(dialog, Qt.Key.Key_Return)
    area, view = dialog.edits().put
    assert isinstance(area, TreatedArea)
    assert isinstance(view, View)
    assert (area.site, area.side, area.patient_id) == (AnatomicalSite.CALF, Side.LEFT, patient.id)
    assert (view.area_id, view.kind) == (area.id, ViewKind.OVERVIEW)


def test_only_a_face_is_offered_the_views_of_a_face(window: QWidget, qtbot: QtBot, patient: Patient) -> None:
    dialog = AreaDialog(window, patient)
    opened(dialog, qtbot)
    oblique = dialog.view.button(ViewKind.RIGHT_45)
    assert not oblique.isVisible()
    dialog.site.button(AnatomicalSite.CHEEK).click()
    assert oblique.isVisible()
    oblique.click()
    dialog.site.button(AnatomicalSite.CALF).click()
    assert not oblique.isVisible()
    assert dialog.view.value() is ViewKind.OVERVIEW


def test_an_area_is_added_by_keyboard_alone(window: QWidget, qtbot: QtBot, patient: Patient) -> None:
    dialog = AreaDialog(window, patient)
    opened(dialog, qtbot)
    press(
        dialog,
        Qt.Key.Key_Space,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Space,
        Qt.Key.Key_Tab,
        "lateral",
        Qt.Key.Key_Return,
    )
    area, _ = dialog.edits().put
    assert isinstance(area, TreatedArea)
    assert (area.site, area.side, area.label) == (AnatomicalSite.THIGH, Side.RIGHT, "lateral")
    assert area.place is not None
    found = region_at(Figure(area.figure), area.place)
    assert found is not None
    assert found.words == "Right thigh, lateral"


def test_a_click_on_the_figure_proposes_site_and_side_in_words(
    window: QWidget, qtbot: QtBot, patient: Patient
) -> None:
    place = (0.30, 0.60)
    dialog = AreaDialog(window, patient, region=region_at(Figure.FRONT, place), place=place)
    opened(dialog, qtbot)
    assert "RIGHT thigh, lateral" in words(dialog)
    press(dialog, Qt.Key.Key_Return)
    area, view = dialog.edits().put
    assert isinstance(area, TreatedArea)
    assert isinstance(view, View)
    assert view.kind is ViewKind.LATERAL  # the protocol of a thigh asks for it, not for an overview
    assert (area.site, area.side, area.label) == (AnatomicalSite.THIGH, Side.RIGHT, "lateral")
    assert (area.figure, area.place) == ("front", place)


def test_another_side_than_was_clicked_takes_the_pin_along(
    window: QWidget, qtbot: QtBot, patient: Patient
) -> None:
    place = (0.30, 0.60)
    dialog = AreaDialog(window, patient, region=region_at(Figure.FRONT, place), place=place)
    opened(dialog, qtbot)
    dialog.side.choose(Side.LEFT)
    assert "LEFT thigh, lateral" in words(dialog)
    dialog.accept()
    area, _ = dialog.edits().put
    assert isinstance(area, TreatedArea)
    assert area.place is not None
    assert allows(Figure(area.figure), area.place, AnatomicalSite.THIGH, Side.LEFT)


def test_a_corrected_side_keeps_the_area_and_its_views(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = AreaDialog(window, patient, area)
    opened(dialog, qtbot)
    assert "RIGHT thigh, lateral" in words(dialog)
    dialog.side.choose(Side.LEFT)
    dialog.accept()
    (corrected,) = dialog.edits().leaves(area)
    assert isinstance(corrected, TreatedArea)
    assert (corrected.id, corrected.side) == (area.id, Side.LEFT)


def test_an_area_that_is_renamed_stays_where_it_was_put_on_the_figure_meanwhile(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = AreaDialog(window, patient, area)
    opened(dialog, qtbot)
    dialog.label.set_value("lateral, upper third")
    dialog.accept()
    moved = replace(area, figure="front", place=(0.4, 0.6))
    assert dialog.edits().leaves(moved) == (replace(moved, label="lateral, upper third"),)


def test_a_view_is_added(window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea) -> None:
    dialog = ViewDialog(window, patient, area)
    opened(dialog, qtbot)
    dialog.accept()
    assert dialog.kind.message == "Choose from where it is photographed."
    dialog.kind.button(ViewKind.CLOSE_UP).click()
    dialog.label.set_value("knee bent")
    dialog.accept()
    (view,) = dialog.edits().put
    assert isinstance(view, View)
    assert (view.area_id, view.kind, view.label) == (area.id, ViewKind.CLOSE_UP, "knee bent")


def test_a_renamed_view_keeps_its_series(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    known = View(area_id=area.id, baseline_id="photo")
    dialog = ViewDialog(window, patient, area, known)
    opened(dialog, qtbot)
    dialog.kind.button(ViewKind.LATERAL).click()
    dialog.accept()
    (view,) = dialog.edits().leaves(known)
    assert isinstance(view, View)
    assert (view.id, view.kind, view.baseline_id) == (known.id, ViewKind.LATERAL, "photo")
