"""Where the disk is full nothing that was typed is lost with its form: it is held until it can be written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.window.course import Course
from tests.ui.window.disk import lock, open_again
from tests.ui.window.hands import Hands
from tests.ui.window.sessions import begin_session
from ui.actions import Do, Where
from ui.dialogs.patient import PatientDialog
from ui.dialogs.session import SessionDialog
from ui.widgets.row_button import RowButton
from vein_tracker.errors import DISK_FULL, VeinTrackerError
from vein_tracker.tasks.browse import ListPatients
from vein_tracker.tasks.drafts import KeepDraft
from vein_tracker.tasks.edit import Edit

CONTROL = Qt.KeyboardModifier.ControlModifier


def full(*_: object) -> object:
    """Stand for a disk that takes nothing more."""
    raise VeinTrackerError(DISK_FULL)


def save_refused_patient(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a new patient refused, who is held then."""
    hands.key(Qt.Key.Key_N, CONTROL)
    hands.dialog(PatientDialog)
    hands.write("Dahl")
    with monkeypatch.context() as disk:
        disk.setattr(Edit, "save", full)
        hands.press("Add patient")
        hands.settle()


def test_a_form_that_could_not_be_saved_is_saved_once_there_is_room(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_refused_patient(hands, monkeypatch)
    with monkeypatch.context() as disk:
        disk.setattr(Edit, "save", full)
        hands.press("Try again")
        hands.settle()
        assert "the disk is full" in hands.window.notices.text.lower()

    hands.press("Try again")
    hands.settle()

    assert hands.where() is Where.PATIENT
    assert "Dahl" in hands.read()
    assert hands.window.notices.text == "Patient added."


def test_a_session_that_was_left_is_kept_as_a_draft_once_there_is_room(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as disk:
        disk.setattr(KeepDraft, "save", full)
        form = begin_session(hands)
        hands.qtbot.waitUntil(lambda: "disk is full" in form.buttons.said)
        hands.write("2")
        hands.key(Qt.Key.Key_Escape)
        hands.settle()
        assert "disk is full" in hands.window.notices.text

    hands.press("Try again")
    hands.settle()
    hands.window_action(Do.TODAY)
    hands.click(hands.window.today.unfinished.findChildren(RowButton)[0])
    again = hands.dialog(SessionDialog)

    assert isinstance(again, SessionDialog)
    assert again.areas[0].rows[0].volume.raw() == "1.2"


def test_a_session_that_could_not_be_saved_is_saved_once_there_is_room(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as disk:
        for task in (KeepDraft, Edit):
            disk.setattr(task, "save", full)
        begin_session(hands)
        hands.write("2")
        hands.press("Save session")
        hands.settle()

    hands.press("Try again")
    hands.settle()

    assert hands.window.notices.text.startswith("Session saved.")


def test_locking_saves_what_was_held_where_there_is_room_by_then(
    hands: Hands, template: tuple[Path, str, Course], monkeypatch: pytest.MonkeyPatch
) -> None:
    save_refused_patient(hands, monkeypatch)

    lock(hands)
    hands.settle()
    open_again(hands, template)
    hands.settle()

    assert "4 patients" in hands.read()


def test_quitting_saves_what_was_held_where_there_is_room_by_then(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_refused_patient(hands, monkeypatch)

    hands.window.close()
    with hands.qtbot.waitSignal(hands.app.jobs.run(ListPatients()).finished) as listed:
        pass

    assert "Dahl" in [row.patient.family_name for row in listed.args[0]]


def test_locking_says_that_a_draft_could_not_be_kept(
    hands: Hands, template: tuple[Path, str, Course], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as disk:
        disk.setattr(KeepDraft, "save", full)
        begin_session(hands)
        hands.write("2")
        lock(hands)
        hands.settle()

        assert hands.where() is Where.WELCOME
        assert "disk is full" in hands.window.notices.text
        assert "Try again" not in [one.text() for one in hands.window.notices.findChildren(QPushButton)]
    open_again(hands, template)
    assert hands.window.notices.text == ""
