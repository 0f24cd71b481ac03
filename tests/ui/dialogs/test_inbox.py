"""The inbox while more photos come in: what was decided there stays decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.desk import opened
from ui.dialogs.inbox import GroupView, InboxDialog
from vein_tracker.model.records import Arrival, InboxPhoto, Patient
from vein_tracker.tasks.inbox import InboxGroup, InboxRow


def waiting(name: str) -> InboxRow:
    received = datetime(2026, 11, 8, 10, 42, tzinfo=UTC)
    photo = InboxPhoto(
        object_id=name,
        digest=name,
        file_name=name,
        media_type="image/jpeg",
        byte_count=1,
        width=640,
        height=480,
        received_at=received,
        arrival=Arrival.FOLDER,
    )
    return InboxRow(photo=photo, thumbnail=None)


def inbox(
    window: QWidget, qtbot: QtBot, patient: Patient, group: InboxGroup
) -> tuple[InboxDialog, GroupView]:
    """Return the dialog with one group, proposed to the patient whose page is open."""
    other = replace(patient, id="other", family_name="Smith", given_name="Ann")
    dialog = InboxDialog(window, [group], [patient, other], patient.id)
    opened(dialog, qtbot)
    (view,) = dialog.findChildren(GroupView)
    return dialog, view


def test_a_photo_that_was_left_out_stays_so_when_another_comes_in(
    window: QWidget, qtbot: QtBot, patient: Patient
) -> None:
    first, second = waiting("IMG_1.jpg"), waiting("IMG_2.jpg")
    dialog, view = inbox(window, qtbot, patient, InboxGroup(rows=(first, second)))
    QTest.mouseClick(view.photos[0][1], Qt.MouseButton.LeftButton)
    view.patient.choose("other")

    dialog.show_groups([InboxGroup(rows=(first, second, waiting("IMG_3.jpg")))])

    (view,) = (one for one in dialog.findChildren(GroupView) if one.isVisible())
    assert [photo.file_name for photo in view.chosen()] == ["IMG_2.jpg", "IMG_3.jpg"]
    assert view.patient.value() == "other"
    assert view.file.text() == "File 2 photos…"


def test_while_another_name_is_typed_nothing_can_be_filed_for_the_one_before(
    window: QWidget, qtbot: QtBot, patient: Patient
) -> None:
    dialog, view = inbox(window, qtbot, patient, InboxGroup(rows=(waiting("IMG_1.jpg"),)))
    assert view.file.isEnabled()
    line = view.patient.box.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "Smi")
    assert not view.file.isEnabled()
    assert dialog.isVisible()
