from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.desk import opened, press, words
from ui.actions import key_sheet
from ui.camera import Device
from ui.dialogs.about import AboutDialog
from ui.dialogs.licences import parts
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.settings_fields import asked, field_for
from ui.dialogs.shortcuts import ShortcutsDialog, in_columns
from ui.dialogs.trash import TrashDialog
from vein_tracker import __version__
from vein_tracker.model.records import (
    Consent,
    ConsentPurpose,
    ConsentState,
    Patient,
    Procedure,
    Record,
    Session,
    TreatedArea,
    Treatment,
    View,
    ViewKind,
)
from vein_tracker.settings import Asked, Section, Settings
from vein_tracker.tasks.trash import TrashRow


def test_what_is_in_the_trash_can_be_restored(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    row = TrashRow(
        trash_id="t1",
        record=area,
        patient=patient,
        area=None,
        trashed_on=date(2026, 11, 20),
        purge_on=date(2026, 12, 20),
    )
    dialog = TrashDialog(window, [row])
    opened(dialog, qtbot)
    assert "Area RIGHT thigh, lateral" in words(dialog)
    assert "Marsh, Alice · deleted on 20 Nov 2026, kept until 20 Dec 2026" in words(dialog)
    restore = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Restore")
    with qtbot.waitSignal(dialog.restore_requested) as wanted:
        restore.click()
    assert wanted.args == ["t1"]
    dialog.show_rows([])
    assert "The trash is empty." in words(dialog)
    with qtbot.waitSignal(dialog.finished):
        press(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (Patient(family_name="Boateng", given_name="Ruth"), "Patient Boateng, Ruth, date of birth not known"),
        (View(area_id="a", kind=ViewKind.CLOSE_UP, label="knee bent"), "View Close-up, knee bent"),
        (Session(patient_id="p", held_on=date(2026, 2, 9)), "Session of 9 Feb 2026"),
        (Treatment(session_area_id="s", procedure=Procedure.LASER), "Treatment: Laser"),
        (
            Consent(
                patient_id="p",
                purpose=ConsentPurpose.TEACH,
                state=ConsentState.GIVEN,
                dated=date(2026, 2, 9),
            ),
            "Consent: Teach",
        ),
    ],
)
def test_everything_in_the_trash_has_a_name(window: QWidget, record: Record, said: str) -> None:
    assert TrashDialog(window, []).what(record) == said


def test_settings_are_chosen(window: QWidget, qtbot: QtBot) -> None:
    dialog = SettingsDialog(window, Settings(practitioner="S. Patel"))
    opened(dialog, qtbot)
    dialog.fields["theme"].choose("dark")
    dialog.fields["too_early_weeks"].line.setText("14")
    dialog.accept()
    assert dialog.isVisible()
    assert "until when it is too early to judge" in dialog.fields["early_weeks"].message
    dialog.fields["early_weeks"].line.setText("sixteen")
    dialog.accept()
    assert dialog.fields["early_weeks"].message == "Type a whole number from 0 to 104."
    dialog.fields["early_weeks"].line.setText("16")
    dialog.accept()
    assert Settings(**dialog.values()) == Settings(
        theme="dark", practitioner="S. Patel", too_early_weeks=14, early_weeks=16
    )


CAMERAS = (Device("desk", "Desk camera"), Device("arm", "Camera on the arm"))


@pytest.mark.parametrize(
    ("kept", "cameras", "offered", "shown"),
    [
        ("", CAMERAS, ["The system's choice", "Desk camera", "Camera on the arm"], "The system's choice"),
        ("arm", CAMERAS, ["The system's choice", "Desk camera", "Camera on the arm"], "Camera on the arm"),
        (
            "gone",
            CAMERAS[:1],
            ["The system's choice", "Desk camera", "The last one, not connected now"],
            "The last one, not connected now",
        ),
        ("gone", (), ["No camera was found"], "No camera was found"),
    ],
)
def test_the_camera_is_chosen_and_one_that_is_not_connected_stays(
    kept: str,
    cameras: tuple[Device, ...],
    offered: list[str],
    shown: str,
    window: QWidget,
    qtbot: QtBot,
) -> None:
    dialog = SettingsDialog(window, Settings(camera=kept), cameras)
    opened(dialog, qtbot)
    box = dialog.fields["camera"].editor

    assert [box.itemText(place) for place in range(box.count())] == offered
    assert box.currentText() == shown
    assert Settings(**dialog.values()).camera == kept
    if len(cameras) > 1:
        box.setCurrentText("Desk camera")
        assert Settings(**dialog.values()).camera == "desk"
    dialog.reject()


def test_every_setting_that_is_asked_for_has_a_field_and_keeps_its_default(
    window: QWidget, qtbot: QtBot
) -> None:
    dialog = SettingsDialog(window, Settings())
    opened(dialog, qtbot)

    assert set(dialog.fields) == set(asked())
    assert {"theme", "language", "measure_photos", "libraries_folder"} <= set(asked())
    assert Settings(**dialog.values()) == Settings()
    dialog.reject()


@pytest.mark.parametrize(
    ("default", "typed", "value"),
    [
        (True, "", True),
        ("", "Ward 3", "Ward 3"),
        (4, "7", 7),
        (0.5, "1.5", 1.5),
        ([2, 6], "12 2; 52", [2, 12, 52]),
    ],
)
def test_a_setting_is_typed_by_the_type_of_its_default(
    default: object, typed: str, value: object, qtbot: QtBot
) -> None:
    most = 104 if default in (4, 0.5, [2, 6]) else 0
    field: Any = field_for(Asked(Section.WINDOW, "Anything", most=most), default)
    qtbot.addWidget(field)
    assert field.value() == default
    editor = field.editor
    if isinstance(editor, QLineEdit):
        editor.selectAll()
        QTest.keyClicks(editor, typed)
    assert (field.problem(), field.value()) == ("", value)


def test_agents_are_typed_on_lines_with_their_strengths(window: QWidget, qtbot: QtBot) -> None:
    dialog = SettingsDialog(window, Settings(agent_presets={"Polidocanol": [0.25, 1.0]}))
    opened(dialog, qtbot)
    field = dialog.fields["agent_presets"]
    assert field.editor.toPlainText() == "Polidocanol: 0.25 1"

    field.editor.setPlainText("Polidocanol: 0,5 2\nGlycerin 72")
    dialog.accept()
    assert dialog.isVisible()
    assert "“Glycerin 72”" in field.message
    field.editor.setPlainText("Polidocanol: 0,5 2\n\nGlycerin: 72 %")
    dialog.accept()

    assert dialog.values()["agent_presets"] == {"Polidocanol": [0.5, 2.0], "Glycerin": [72.0]}


def test_a_kind_of_treatment_gets_weeks_of_its_own(window: QWidget, qtbot: QtBot) -> None:
    dialog = SettingsDialog(window, Settings(weeks_by_procedure={"laser": [2, 6]}))
    opened(dialog, qtbot)
    too_early, early = dialog.fields["weeks_by_procedure"].rows[Procedure.STRIPPING]
    assert (too_early.line.placeholderText(), early.line.placeholderText()) == ("8", "12")
    assert dialog.fields["weeks_by_procedure"].rows[Procedure.LASER][1].line.text() == "6"

    QTest.keyClicks(too_early.line, "10")
    dialog.accept()
    assert dialog.isVisible()
    assert early.message == "Type both numbers, or neither."
    QTest.keyClicks(early.line, "9")
    dialog.accept()
    assert early.message == "Not before week 10."
    early.line.clear()
    QTest.keyClicks(early.line, "20")
    dialog.accept()

    assert dialog.values()["weeks_by_procedure"] == {"laser": [2, 6], "stripping": [10, 20]}


def test_the_sheet_lists_every_key(window: QWidget, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(window, key_sheet())
    opened(dialog, qtbot)
    assert all(
        text in words(dialog) and key in words(dialog) for _, keys in key_sheet() for key, text in keys
    )
    for moved in ("Closer to a photo", "Move a photo, or the line of the wipe", "Move a pin on the figure"):
        assert moved in words(dialog)
    assert "Shown to a patient" in words(dialog)
    with qtbot.waitSignal(dialog.finished):
        press(dialog, Qt.Key.Key_Return)


def test_headings_share_columns_so_that_none_grows_long() -> None:
    sheet = [(heading, [("K", "does")] * lines) for heading, lines in (("a", 9), ("b", 3), ("c", 11))]
    more = [("d", [("K", "does")] * 8), ("nothing", []), ("e", [("K", "does")] * 5)]

    columns = in_columns([*sheet, *more])

    assert [[heading for heading, _ in column] for column in columns] == [["a", "e"], ["b", "d"], ["c"]]


def test_about_names_the_version_and_the_licences(window: QWidget, qtbot: QtBot) -> None:
    dialog = AboutDialog(window)
    opened(dialog, qtbot)
    assert __version__ in words(dialog)
    assert "It does not diagnose" in words(dialog)
    named = {part.name.casefold().replace("_", "-") for part in parts()}
    assert {"inter", "pyside6-essentials", "cryptography", "sqlcipher3"} <= named
    assert all(part.licence not in ("", "–") for part in parts())
    assert "SIL OPEN FONT LICENSE" in dialog.text.toPlainText()
    dialog.part.choose(next(part for part in parts() if part.name == "platformdirs"))
    assert "Permission is hereby granted" in dialog.text.toPlainText()
