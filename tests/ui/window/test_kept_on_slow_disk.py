"""Where the disk is slow a person goes on before it has answered: nothing that was saved, typed or set is lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.window.course import Course
from tests.ui.window.disk import Disk, lock, open_again, save_new_patient
from tests.ui.window.hands import Hands
from ui.actions import Do, Where
from ui.dialogs.patient import PatientDialog
from ui.dialogs.session import SessionDialog
from vein_tracker import settings
from vein_tracker.model.records import Session
from vein_tracker.store.library import Library


def test_what_was_saved_right_before_locking_is_written(
    hands: Hands, disk: Disk, template: tuple[Path, str, Course]
) -> None:
    save_new_patient(hands, disk, "Dahl")
    lock(hands)
    disk.catch_up()

    assert hands.where() is Where.WELCOME
    assert "Dahl" not in hands.read()
    open_again(hands, template)
    assert "4 patients" in hands.read()


def test_a_form_that_is_opened_right_after_an_edit_was_saved_shows_what_was_saved(
    hands: Hands, disk: Disk
) -> None:
    hands.open_marsh()
    notes = []
    for typed in ("Allergic to latex.", ""):
        hands.app.window_actions[Do.EDIT_PATIENT].trigger()
        disk.catch_up()
        form = hands.dialog(PatientDialog)
        assert isinstance(form, PatientDialog)
        notes.append(form.notes.value())
        form.notes.focus_first()
        hands.write(typed)
        disk.stall()
        hands.press("Save patient")
    disk.catch_up()

    assert notes[1].startswith("Allergic to latex.")


def session_form(hands: Hands) -> SessionDialog:
    hands.open_marsh()
    hands.press("New session")
    form = hands.dialog(SessionDialog)
    assert isinstance(form, SessionDialog)
    form.notes.focus_first()
    return form


def write_while_it_is_being_kept(hands: Hands, disk: Disk) -> None:
    """Have a draft on its way to the disk when the last words are typed."""
    disk.stall()
    with hands.qtbot.waitSignal(hands.app.jobs.started):
        hands.write("bruised")
    hands.write(" at the knee")


def kept_notes(hands: Hands, template: tuple[Path, str, Course]) -> list[str]:
    with Library.open(Path(hands.app.preferences.current.last_library), template[1]) as library:
        return [draft.notes for draft in library.drafts.all()]


def test_what_was_typed_right_before_locking_is_kept(
    hands: Hands, disk: Disk, template: tuple[Path, str, Course]
) -> None:
    session_form(hands)
    write_while_it_is_being_kept(hands, disk)
    lock(hands)
    disk.catch_up()

    assert kept_notes(hands, template) == ["bruised at the knee"]


def test_what_was_typed_right_before_the_window_is_closed_is_kept(
    hands: Hands, disk: Disk, template: tuple[Path, str, Course]
) -> None:
    session_form(hands)
    write_while_it_is_being_kept(hands, disk)
    hands.key(Qt.Key.Key_Escape)
    hands.window.close()
    disk.go_on()
    hands.app.end()

    assert kept_notes(hands, template) == ["bruised at the knee"]


def test_a_session_saved_right_before_locking_is_written(
    hands: Hands, disk: Disk, template: tuple[Path, str, Course]
) -> None:
    session_form(hands)
    write_while_it_is_being_kept(hands, disk)
    hands.press("Save session")
    lock(hands)
    disk.catch_up()

    folder = Path(hands.app.preferences.current.last_library)
    with Library.open(folder, template[1]) as library:
        notes = [one.notes for one in library.register.find(Session, patient_id=hands.course.patient.id)]
        assert library.drafts.all() == ()
    assert "bruised at the knee" in notes


def test_a_setting_chosen_right_before_locking_is_kept(hands: Hands, disk: Disk) -> None:
    disk.stall()
    hands.app.preferences.change(practitioner="Dr Vale")
    lock(hands)
    disk.catch_up()

    assert settings.load(settings.settings_file()).practitioner == "Dr Vale"
