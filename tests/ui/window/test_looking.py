"""Looking closer on the area page: loupe, measuring, full screen."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.window.hands import Hands
from ui.actions import Do, Where


def test_keys_turn_the_loupe_and_measure_and_escape_lets_go_before_it_leaves(hands: Hands) -> None:
    hands.open_thigh()
    view = hands.window.area.viewer.view
    hands.key(Qt.Key.Key_X)
    assert view.loupe.on
    hands.key(Qt.Key.Key_E)
    assert view.line.wanted
    assert hands.app.window_actions[Do.MEASURE].isChecked()
    hands.key(Qt.Key.Key_Escape)
    hands.key(Qt.Key.Key_Escape)
    assert not view.line.wanted
    assert not view.loupe.on
    assert not hands.app.window_actions[Do.MEASURE].isChecked()
    assert hands.where() is Where.AREA


def test_full_screen_gives_the_photographs_the_room_and_keeps_whose_they_are(hands: Hands) -> None:
    hands.open_thigh()
    window = hands.window
    hands.key(Qt.Key.Key_F11)
    hands.settle()
    assert window.isFullScreen()
    assert not window.sidebar.isVisible()
    assert not window.area.strip.isVisible()
    assert not window.area.drawer.isVisible()
    assert "RIGHT thigh" in hands.read()
    assert window.area.viewer.view.height() > 0.75 * window.height()
    hands.key(Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.sidebar.isVisible()
    assert window.area.strip.isVisible()
    assert hands.where() is Where.AREA


def test_in_full_screen_the_figure_is_told_and_the_chart_comes_back_afterwards(hands: Hands) -> None:
    hands.open_thigh()
    chart, drawer = hands.app.window_actions[Do.CHART], hands.window.area.drawer
    if not chart.isChecked():
        hands.key(Qt.Key.Key_C)
    hands.key(Qt.Key.Key_F11)
    hands.settle()
    assert not chart.isChecked()
    hands.key(Qt.Key.Key_C)
    assert drawer.isVisible()
    hands.key(Qt.Key.Key_C)
    assert not drawer.isVisible()
    hands.key(Qt.Key.Key_Escape)
    assert drawer.isVisible()
    assert chart.isChecked()


def test_in_a_low_window_the_chart_takes_its_room_from_the_filmstrip_too(hands: Hands) -> None:
    hands.open_thigh()
    area = hands.window.area
    assert not area.drawer.isVisible()
    assert area.strip.spared == 0
    hands.key(Qt.Key.Key_C)
    hands.settle()
    assert area.drawer.isVisible()
    hands.qtbot.waitUntil(lambda: area.viewer.view.height() > 0.45 * hands.window.height())
    hands.window.resize(1280, 1080)
    hands.settle()
    assert area.strip.spared == 0
    hands.qtbot.waitUntil(lambda: area.viewer.view.height() > 0.5 * hands.window.height())
    hands.window.resize(1280, 720)
    hands.settle()
    assert area.strip.spared > 0
    hands.key(Qt.Key.Key_C)
    assert area.strip.spared == 0


def test_leaving_the_area_leaves_full_screen(hands: Hands) -> None:
    hands.open_thigh()
    hands.key(Qt.Key.Key_F11)
    hands.window.open_patient(hands.course.patient.id)
    hands.settle()
    assert not hands.window.isFullScreen()
    assert not hands.app.window_actions[Do.FULL_SCREEN].isChecked()


def test_after_the_patient_view_the_window_is_as_it_was(hands: Hands) -> None:
    hands.open_thigh()
    hands.key(Qt.Key.Key_F11)
    hands.key(Qt.Key.Key_F5)
    hands.settle()
    hands.app.desk.presenting.end()
    assert not hands.window.isFullScreen()
    assert hands.window.sidebar.isVisible()
    assert hands.window.area.strip.isVisible()
