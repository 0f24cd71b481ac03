"""How the tests of dialogs type and read, and what they open a dialog on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from vein_tracker.model.records import Patient, TreatedArea, View
from vein_tracker.tasks.browse import AreaSheet


def opened(dialog: QDialog, qtbot: QtBot) -> None:
    """Open a dialog and wait until it hears keys."""
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)


def press(dialog: QWidget, *keys: Qt.Key | str) -> None:
    """Type at wherever the caret is."""
    for key in keys:
        target = dialog.focusWidget() or dialog
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)


def words(widget: QWidget) -> str:
    """Return all that can be read on a widget's labels."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def sheet_of(patient: Patient, area: TreatedArea, view: View) -> AreaSheet:
    """Return a view's sheet without any photographs."""
    return AreaSheet(
        patient=patient,
        consents=(),
        area=area,
        views=(view,),
        view=view,
        photos=(),
        points=(),
        area_sessions=(),
        treated=(),
        sessions=(),
    )
