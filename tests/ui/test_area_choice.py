"""An action for one of several areas asks below its button for which; a key goes on with the first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.area_choice import choose_area
from vein_tracker.model.records import AnatomicalSite, Side, TreatedArea


def test_it_is_asked_below_the_button_and_answered_by_key(qtbot: QtBot) -> None:
    sides = (Side.LEFT, Side.RIGHT)
    areas = [TreatedArea(patient_id="marsh", site=AnatomicalSite.THIGH, side=side) for side in sides]
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    button = QPushButton("Show", window)
    button.move(200, 40)
    with qtbot.waitActive(window):
        window.show()
    chosen: list[TreatedArea] = []

    choose_area(areas, button, chosen.append)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Which area?", "LEFT thigh", "RIGHT thigh"]
    assert menu.pos() == button.mapToGlobal(button.rect().bottomLeft())
    QTest.keyClick(menu, Qt.Key.Key_Return)

    assert chosen == [areas[0]]
