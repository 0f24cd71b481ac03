from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.desk import opened, press, words
from ui.clock import today
from ui.dialogs.session import SessionDialog
from vein_tracker.model.records import (
    AnatomicalSite,
    Patient,
    Procedure,
    Session,
    SessionArea,
    Side,
    Tick,
    TreatedArea,
    Treatment,
)
from vein_tracker.tasks.series import AreaSession


def area_session(area: TreatedArea, day: date) -> AreaSession:
    session = Session(patient_id=area.patient_id, held_on=day, practitioner="S. Patel")
    part = SessionArea(session_id=session.id, area_id=area.id, ticks=frozenset({Tick.TAN}))
    treatment = Treatment(
        session_area_id=part.id,
        procedure=Procedure.MICROSCLEROTHERAPY,
        agent="Polidocanol",
        concentration_percent=0.5,
        volume_ml=1.5,
        lot="L123",
        expiry=date(2030, 5, 31),
        needle="32 G",
        compression="Class 2 stocking, 1 week",
    )
    return AreaSession(session=session, session_area=part, treatments=(treatment,))


def button(within: QWidget, name: str) -> QPushButton:
    return next(b for b in within.findChildren(QPushButton) if name in (b.text(), b.accessibleName()))


def test_a_session_without_entries_is_a_day_and_nothing_more(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = SessionDialog(window, patient, (area,), practitioner="S. Patel")
    opened(dialog, qtbot)
    with qtbot.waitSignal(dialog.accepted):
        press(dialog, Qt.Key.Key_Return)
    (session,) = dialog.edits().put
    assert isinstance(session, Session)
    assert (session.held_on, session.practitioner, session.patient_id) == (today(), "S. Patel", patient.id)
    assert dialog.edits().text.code == "add_session"


def test_what_was_done_and_seen_is_recorded_by_area(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    calf = TreatedArea(patient_id=patient.id, site=AnatomicalSite.CALF, side=Side.LEFT)
    dialog = SessionDialog(window, patient, (area, calf))
    opened(dialog, qtbot)
    dialog.tabs.tab(1).click()
    form = dialog.areas[1]
    assert form.isVisible()
    row = form.add(Procedure.MICROSCLEROTHERAPY)
    tab = Qt.Key.Key_Tab
    press(
        dialog, "Polidocanol", tab, "0,5", tab, "1.5", tab, "L9", tab, "5/2031", tab, "32 G", tab, "Class 2"
    )
    assert row.expiry.line.text() == "31 May 2031"
    press(dialog, tab, tab)
    assert dialog.focusWidget() is button(form, "Add Microsclerotherapy")
    form.ticks.button(Tick.BRUISE).click()
    assert dialog.tabs.tab(1).accessibleName() == "LEFT calf, with entries"
    dialog.accept()
    session, part, treatment = dialog.edits().put
    assert isinstance(session, Session)
    assert isinstance(part, SessionArea)
    assert isinstance(treatment, Treatment)
    assert (part.session_id, part.area_id, part.ticks) == (session.id, calf.id, frozenset({Tick.BRUISE}))
    assert treatment.session_area_id == part.id
    assert (treatment.agent, treatment.concentration_percent, treatment.volume_ml) == (
        "Polidocanol",
        0.5,
        1.5,
    )
    assert (treatment.lot, treatment.expiry, treatment.needle) == ("L9", date(2031, 5, 31), "32 G")
    assert treatment.compression == "Class 2"


def test_last_times_treatment_is_repeated_without_volume_lot_and_expiry(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = SessionDialog(window, patient, (area,), area_sessions=(area_session(area, date(2026, 5, 4)),))
    opened(dialog, qtbot)
    button(dialog, "Same as on 4 May 2026").click()
    (row,) = dialog.areas[0].rows
    assert row.value().agent == "Polidocanol"
    assert row.value().concentration_percent == 0.5
    assert (row.value().volume_ml, row.value().lot, row.value().expiry) == (None, "", None)
    assert dialog.focusWidget() is row.volume.line


def test_a_session_that_is_corrected_is_offered_what_was_done_before_it_and_nothing_later(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    calf = TreatedArea(patient_id=patient.id, site=AnatomicalSite.CALF, side=Side.LEFT)
    first, then, last = (area_session(area, date(2026, month, 4)) for month in (3, 4, 5))
    dialog = SessionDialog(
        window, patient, (area, calf), session=then.session, area_sessions=(first, then, last)
    )
    opened(dialog, qtbot)

    assert button(dialog.areas[0], "Same as on 4 Mar 2026")
    dialog.tabs.show_form(dialog.areas[1])
    assert button(dialog.areas[1], "Same as Right thigh, lateral on 4 Mar 2026")


def test_an_expired_agent_warns_and_is_recorded_only_knowingly(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = SessionDialog(window, patient, (area,))
    opened(dialog, qtbot)
    row = dialog.areas[0].add(Procedure.FOAM_SCLEROTHERAPY)
    row.expiry.focus_first()
    press(dialog, "3/2020", Qt.Key.Key_Tab)
    assert row.expiry.message == "It had expired on 31 Mar 2020."
    dialog.accept()
    assert dialog.isVisible()
    assert row.expired.message == "Tick this if it was used all the same, or correct the expiry."
    press(dialog, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()


def test_what_was_saved_as_expired_is_not_asked_about_again(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    seen = area_session(area, date(2026, 5, 4))
    (treatment,) = seen.treatments
    seen = replace(seen, treatments=(replace(treatment, expiry=date(2026, 1, 31)),))
    dialog = SessionDialog(window, patient, (area,), seen.session, (seen,))
    opened(dialog, qtbot)
    assert not dialog.areas[0].rows[0].expired.isVisible()
    dialog.accept()
    assert dialog.edits().empty


def test_a_laser_has_no_agent(window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea) -> None:
    dialog = SessionDialog(window, patient, (area,))
    opened(dialog, qtbot)
    row = dialog.areas[0].add(Procedure.LASER)
    assert not row.agent.isVisible()
    row.procedure.choose(Procedure.MICROSCLEROTHERAPY)
    QTest.keyClicks(row.agent.line, "Polidocanol")
    row.procedure.choose(Procedure.LASER)
    assert row.value().agent == ""


def test_a_wrong_figure_on_a_hidden_tab_is_brought_into_sight(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    calf = TreatedArea(patient_id=patient.id, site=AnatomicalSite.CALF, side=Side.LEFT)
    dialog = SessionDialog(window, patient, (area, calf))
    opened(dialog, qtbot)
    row = dialog.areas[0].add(Procedure.MICROSCLEROTHERAPY)
    QTest.keyClicks(row.volume.line, "much")
    dialog.tabs.tab(1).click()
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.areas[0].isVisible()
    assert row.volume.message == "Type a number such as 0.5."


def test_editing_writes_only_what_changed_and_trashes_what_was_taken_off(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    seen = area_session(area, date(2026, 5, 4))
    dialog = SessionDialog(window, patient, (area,), seen.session, (seen,))
    opened(dialog, qtbot)
    dialog.areas[0].rows[0].remove.click()
    dialog.areas[0].ticks.button(Tick.STAIN).click()
    dialog.accept()
    edits = dialog.edits()
    (part,) = edits.leaves(seen.session, seen.session_area, *seen.treatments)
    assert isinstance(part, SessionArea)
    assert part.id == seen.session_area.id
    assert part.ticks == {Tick.TAN, Tick.STAIN}
    assert edits.trash == ((Treatment, seen.treatments[0].id),)
    assert edits.text.code == "edit_session"


def test_what_another_edit_has_written_of_a_session_meanwhile_stays(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    seen = area_session(area, date(2026, 5, 4))
    dialog = SessionDialog(window, patient, (area,), seen.session, (seen,))
    opened(dialog, qtbot)
    dialog.practitioner.set_value("R. Amin")
    dialog.areas[0].ticks.button(Tick.STAIN).click()
    dialog.areas[0].rows[0].volume.set_value(2.5)
    dialog.accept()
    (treatment,) = seen.treatments
    meanwhile = (
        replace(seen.session, notes="Came late."),
        replace(seen.session_area, notes="Itches."),
        replace(treatment, lot="L9"),
    )
    assert dialog.edits().leaves(*meanwhile) == (
        replace(meanwhile[0], practitioner="R. Amin"),
        replace(meanwhile[1], ticks=frozenset({Tick.TAN, Tick.STAIN})),
        replace(meanwhile[2], volume_ml=2.5),
    )


def test_an_untouched_session_writes_nothing(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    seen = area_session(area, date(2026, 5, 4))
    dialog = SessionDialog(window, patient, (area,), seen.session, (seen,))
    opened(dialog, qtbot)
    dialog.accept()
    assert dialog.edits().empty


def test_a_new_treatment_counts_as_work_that_escape_asks_about(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = SessionDialog(window, patient, (area,))
    opened(dialog, qtbot)
    dialog.areas[0].add(Procedure.STRIPPING)
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.buttons.asking


def test_refused_photographs_are_said_there(window: QWidget, qtbot: QtBot, patient: Patient) -> None:
    dialog = SessionDialog(window, patient, (), photographs_refused=True)
    opened(dialog, qtbot)
    assert "The patient has not agreed to photographs" in words(dialog)
    assert "This patient has no treated area yet." in words(dialog)


def test_a_session_is_never_in_the_future(window: QWidget, qtbot: QtBot, patient: Patient) -> None:
    dialog = SessionDialog(window, patient, ())
    opened(dialog, qtbot)
    dialog.held_on.set_value(today() + timedelta(days=1))
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.held_on.message == "A session cannot be in the future."


def test_usual_agents_are_offered_while_typing(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = SessionDialog(window, patient, (area,))
    opened(dialog, qtbot)
    row = dialog.areas[0].add(Procedure.MICROSCLEROTHERAPY)
    press(dialog, "tetra")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert row.value().agent == "Sodium tetradecyl sulfate"
    assert dialog.isVisible()


def test_a_day_is_picked_in_the_calendar(window: QWidget, qtbot: QtBot, patient: Patient) -> None:
    dialog = SessionDialog(window, patient, ())
    opened(dialog, qtbot)
    dialog.held_on.set_value(date(2026, 5, 4))
    (choose,) = dialog.held_on.line.actions()
    choose.trigger()
    (calendar,) = dialog.held_on.findChildren(QCalendarWidget)
    assert calendar.selectedDate().toString("yyyy-MM-dd") == "2026-05-04"
    (days,) = calendar.findChildren(QTableView)
    QTest.keyClick(days, Qt.Key.Key_Right)
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert dialog.held_on.value() == date(2026, 5, 5)


def test_a_second_session_on_a_day_is_pointed_out(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = SessionDialog(window, patient, (area,), area_sessions=(area_session(area, today()),))
    opened(dialog, qtbot)
    assert dialog.held_on.message == "There is another session on this day."
