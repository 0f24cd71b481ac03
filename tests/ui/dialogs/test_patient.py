from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.desk import opened, press, words
from ui.clock import today
from ui.dialogs.patient import ConsentDialog, PatientDialog
from vein_tracker.model.records import Alert, AlertKind, Consent, ConsentPurpose, ConsentState, Patient


def the_patient(dialog: PatientDialog, *known: Patient) -> Patient:
    (patient,) = (record for record in dialog.edits().leaves(*known) if isinstance(record, Patient))
    return patient


def test_a_patient_is_added_by_keyboard_alone(window: QWidget, qtbot: QtBot) -> None:
    dialog = PatientDialog(window)
    opened(dialog, qtbot)
    tab, enter = Qt.Key.Key_Tab, Qt.Key.Key_Return
    with qtbot.waitSignal(dialog.accepted):
        press(dialog, "Marsh", tab, "Alice", tab, "14/3/71", tab, "VT-0042", tab)
        press(dialog, "Allergy: lidocaine", enter, "Pregnancy", enter, enter)
    patient = the_patient(dialog)
    assert (patient.family_name, patient.given_name, patient.number) == ("Marsh", "Alice", "VT-0042")
    assert patient.birth_date == date(1971, 3, 14)
    assert patient.alerts == ()
    assert patient.dated_alerts == (
        Alert(kind=AlertKind.ALLERGY, what="lidocaine", recorded_on=today()),
        Alert(kind=AlertKind.PREGNANCY, recorded_on=today()),
    )
    assert dialog.edits().text.code == "add_patient"


def test_an_alert_that_was_not_confirmed_is_kept(window: QWidget, qtbot: QtBot) -> None:
    dialog = PatientDialog(window)
    opened(dialog, qtbot)
    press(dialog, "Marsh")
    QTest.keyClicks(dialog.alerts.line, "Faints easily")
    QTest.mouseClick(dialog.buttons.primary, Qt.MouseButton.LeftButton)
    (alert,) = the_patient(dialog).dated_alerts
    assert (alert.kind, alert.what) == (AlertKind.OTHER, "Faints easily")


def test_usual_alerts_are_a_click_away_and_can_be_taken_off(
    window: QWidget, qtbot: QtBot, patient: Patient
) -> None:
    dialog = PatientDialog(window, patient)
    opened(dialog, qtbot)
    by_name = {button.accessibleName(): button for button in dialog.findChildren(QPushButton)}
    by_name["Add the alert Pregnancy"].click()
    by_name["Add the alert Allergy"].click()
    QTest.keyClicks(dialog.alerts.line, "latex")
    by_name["Remove the alert Anticoagulants"].click()
    dialog.accept()
    kinds = [(alert.kind, alert.what) for alert in the_patient(dialog, patient).dated_alerts]
    assert kinds == [(AlertKind.PREGNANCY, ""), (AlertKind.ALLERGY, "latex")]
    assert the_patient(dialog, patient).alerts == ()
    assert the_patient(dialog, patient).id == patient.id


def test_alerts_from_before_stay_as_they_were_written_and_dated_ones_keep_their_day(
    window: QWidget, qtbot: QtBot, patient: Patient
) -> None:
    pregnant = Alert(kind=AlertKind.PREGNANCY, recorded_on=date(2026, 5, 3))
    expecting = replace(patient, dated_alerts=(pregnant,))
    dialog = PatientDialog(window, expecting)
    opened(dialog, qtbot)
    by_name = {button.accessibleName(): button for button in dialog.findChildren(QPushButton)}
    assert by_name["Remove the alert Pregnancy, recorded 3 May 2026"].isVisible()
    assert not by_name["Add the alert Pregnancy"].isVisible()
    assert not by_name["Add the alert Anticoagulants"].isVisible()
    QTest.keyClicks(dialog.alerts.line, "anticoagulants")
    dialog.notes.editor.setFocus()
    QTest.keyClicks(dialog.notes.editor, "Tall")
    dialog.accept()
    assert the_patient(dialog, expecting).alerts == patient.alerts
    assert the_patient(dialog, expecting).dated_alerts[0] == pregnant


def test_what_lapses_says_when_it_was_recorded(window: QWidget, qtbot: QtBot, patient: Patient) -> None:
    pregnant = Alert(kind=AlertKind.PREGNANCY, recorded_on=date(2026, 5, 3))
    allergic = Alert(kind=AlertKind.ALLERGY, what="latex", recorded_on=date(2026, 5, 3))
    dialog = ConsentDialog(window, replace(patient, dated_alerts=(pregnant, allergic)), ())
    opened(dialog, qtbot)
    assert "Pregnancy, recorded 3 May 2026" in words(dialog)
    assert "Allergy: latex" in words(dialog)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31/2/1971", "This is not a day. Type it as day/month/year."),
        ("1/1/2999", "A date of birth cannot be in the future."),
    ],
)
def test_a_wrong_date_of_birth_is_said_in_words(window: QWidget, qtbot: QtBot, typed: str, said: str) -> None:
    dialog = PatientDialog(window)
    opened(dialog, qtbot)
    press(dialog, "Marsh", Qt.Key.Key_Tab, Qt.Key.Key_Tab, typed, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.birth_date.message == said
    dialog.birth_date.line.selectAll()
    QTest.keyClicks(dialog.birth_date.line, "1/1/1980")
    assert dialog.birth_date.message == ""


def test_a_patient_needs_a_family_name(window: QWidget, qtbot: QtBot) -> None:
    dialog = PatientDialog(window)
    opened(dialog, qtbot)
    press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.family_name.message == "Type the family name."


def test_a_date_is_shown_back_with_its_month_in_words(window: QWidget, qtbot: QtBot) -> None:
    dialog = PatientDialog(window)
    opened(dialog, qtbot)
    press(dialog, Qt.Key.Key_Tab, Qt.Key.Key_Tab, "3/4/71", Qt.Key.Key_Tab)
    assert dialog.birth_date.line.text() == "3 Apr 1971"


def test_escape_asks_before_it_throws_work_away(window: QWidget, qtbot: QtBot) -> None:
    dialog = PatientDialog(window)
    opened(dialog, qtbot)
    press(dialog, "Mar", Qt.Key.Key_Escape)
    assert dialog.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    press(dialog, "sh")
    assert dialog.family_name.value() == "Marsh"
    press(dialog, Qt.Key.Key_Escape)
    with qtbot.waitSignal(dialog.rejected):
        QTest.mouseClick(dialog.buttons.throw_away, Qt.MouseButton.LeftButton)


def test_enter_adds_the_patient_after_escape_was_thought_better_of(window: QWidget, qtbot: QtBot) -> None:
    dialog = PatientDialog(window)
    opened(dialog, qtbot)
    press(dialog, "Marsh", Qt.Key.Key_Tab, Qt.Key.Key_Tab, "14/3/1971")
    press(dialog, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    with qtbot.waitSignal(dialog.accepted):
        press(dialog, Qt.Key.Key_Return)


def test_escape_closes_at_once_where_nothing_was_typed(
    window: QWidget, qtbot: QtBot, patient: Patient
) -> None:
    dialog = PatientDialog(window, patient)
    opened(dialog, qtbot)
    with qtbot.waitSignal(dialog.rejected):
        press(dialog, Qt.Key.Key_Escape)


def test_the_same_name_and_date_of_birth_are_pointed_out(
    window: QWidget, qtbot: QtBot, patient: Patient
) -> None:
    dialog = PatientDialog(window, known=[patient])
    opened(dialog, qtbot)
    press(dialog, "marsh", Qt.Key.Key_Tab, "alice", Qt.Key.Key_Tab)
    assert not dialog.same_person.isVisible()
    press(dialog, "14/3/1971")
    assert dialog.same_person.isVisible()
    assert "Marsh, Alice, 14 Mar 1971" in dialog.same_person.text()
    assert "archive" not in dialog.same_person.text()


def test_the_same_person_in_the_archive_is_pointed_out_too(
    window: QWidget, qtbot: QtBot, patient: Patient
) -> None:
    dialog = PatientDialog(window, known=[replace(patient, archived_on=date(2026, 5, 3))])
    opened(dialog, qtbot)
    press(dialog, "marsh", Qt.Key.Key_Tab, "alice", Qt.Key.Key_Tab, "14/3/1971")
    assert "It is in the archive" in dialog.same_person.text()


def test_who_and_when_born_stand_at_the_top(window: QWidget, qtbot: QtBot, patient: Patient) -> None:
    dialog = ConsentDialog(window, patient, ())
    opened(dialog, qtbot)
    assert "Marsh, Alice · 14 Mar 1971" in words(dialog)
    assert "Anticoagulants" in words(dialog)


def test_answers_are_recorded_with_their_day(window: QWidget, qtbot: QtBot) -> None:
    dialog = PatientDialog(window)
    opened(dialog, qtbot)
    press(dialog, "Marsh")
    dialog.consent.button(ConsentPurpose.RECORD, ConsentState.GIVEN).click()
    dialog.consent.button(ConsentPurpose.PUBLISH, ConsentState.REFUSED).click()
    dialog.accept()
    answers = [record for record in dialog.edits().put if isinstance(record, Consent)]
    assert {(a.purpose, a.face, a.state, a.dated) for a in answers} == {
        (ConsentPurpose.RECORD, False, ConsentState.GIVEN, today()),
        (ConsentPurpose.PUBLISH, False, ConsentState.REFUSED, today()),
    }
    assert {a.patient_id for a in answers} == {the_patient(dialog).id}


def test_a_withdrawn_consent_is_a_new_answer_and_the_old_one_stays(
    window: QWidget, qtbot: QtBot, patient: Patient
) -> None:
    given = answer(patient, ConsentState.GIVEN, date(2026, 2, 9))
    dialog = ConsentDialog(window, patient, (given,))
    opened(dialog, qtbot)
    dialog.consent.button(ConsentPurpose.RECORD, ConsentState.WITHDRAWN).click()
    dialog.accept()
    (withdrawn,) = dialog.edits().put
    assert isinstance(withdrawn, Consent)
    assert withdrawn.id != given.id
    assert (withdrawn.state, withdrawn.dated) == (ConsentState.WITHDRAWN, today())
    assert dialog.edits().trash == ()


def test_an_answer_of_the_same_day_is_corrected(window: QWidget, qtbot: QtBot, patient: Patient) -> None:
    given = answer(patient, ConsentState.GIVEN, today())
    dialog = ConsentDialog(window, patient, (given,))
    opened(dialog, qtbot)
    dialog.consent.button(ConsentPurpose.RECORD, ConsentState.REFUSED).click()
    dialog.accept()
    assert dialog.edits().leaves(given) == (replace(given, state=ConsentState.REFUSED),)


def test_not_asked_takes_a_mistaken_answer_away(window: QWidget, qtbot: QtBot, patient: Patient) -> None:
    given = answer(patient, ConsentState.GIVEN, date(2026, 2, 9))
    dialog = ConsentDialog(window, patient, (given,))
    opened(dialog, qtbot)
    dialog.consent.button(ConsentPurpose.RECORD, None).click()
    dialog.accept()
    assert dialog.edits().trash == ((Consent, given.id),)
    assert dialog.edits().put == ()


def test_an_answer_from_before_the_latest_is_refused(window: QWidget, qtbot: QtBot, patient: Patient) -> None:
    dialog = ConsentDialog(window, patient, (answer(patient, ConsentState.GIVEN, date(2026, 2, 9)),))
    opened(dialog, qtbot)
    dialog.consent.button(ConsentPurpose.RECORD, ConsentState.REFUSED).click()
    dialog.consent.dated.set_value(date(2026, 1, 1))
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.consent.dated.message == "There is a later answer, of 9 Feb 2026: the latest one counts."


def test_the_face_is_asked_about_apart(window: QWidget, qtbot: QtBot, patient: Patient) -> None:
    dialog = PatientDialog(window, patient)
    opened(dialog, qtbot)
    unfold = next(
        b for b in dialog.findChildren(QPushButton) if b.text() == "The face has answers of its own"
    )
    unfold.click()
    dialog.consent.button(ConsentPurpose.RECORD, ConsentState.REFUSED, face=True).click()
    dialog.accept()
    (refused,) = dialog.edits().put
    assert isinstance(refused, Consent)
    assert (refused.face, refused.state) == (True, ConsentState.REFUSED)


def answer(patient: Patient, state: ConsentState, dated: date) -> Consent:
    return Consent(patient_id=patient.id, purpose=ConsentPurpose.RECORD, state=state, dated=dated)


def test_who_takes_an_alert_off_while_asked_whether_to_throw_away_can_keep_editing(
    window: QWidget, qtbot: QtBot, patient: Patient
) -> None:
    dialog = PatientDialog(window, patient)
    opened(dialog, qtbot)
    press(dialog, "x")
    chip = next(
        one for one in dialog.findChildren(QPushButton) if one.accessibleName().startswith("Remove the alert")
    )
    chip.setFocus()
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.buttons.asking
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.mouseClick(dialog.buttons.keep, Qt.MouseButton.LeftButton)
    assert not dialog.buttons.asking
    assert dialog.focusWidget() is not None
