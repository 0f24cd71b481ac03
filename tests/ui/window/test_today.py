"""Today: what was begun is gone on with, what is due is opened, and nothing typed is lost."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.course import FIRST_DAY, Course
from tests.ui.window.hands import Hands
from tests.ui.window.sessions import begin_session
from ui.actions import Do, Where
from ui.app import App
from ui.clock import today
from ui.dialogs.protocol import ProtocolDialog
from ui.dialogs.session import SessionDialog
from ui.format.day_words import whole_day
from ui.widgets.row_button import RowButton
from ui.widgets.wedge import Wedge
from vein_tracker.model.records import (
    AnatomicalSite,
    Procedure,
    Record,
    Session,
    SessionArea,
    Side,
    TreatedArea,
    Treatment,
    View,
    ViewKind,
)
from vein_tracker.store.library import Library
from vein_tracker.tasks.edit import ADD_SESSION, Edit, Edits
from vein_tracker.tasks.libraries import OPEN_LIBRARY, open_library

CONTROL = Qt.KeyboardModifier.ControlModifier


def put(hands: Hands, *records: Record) -> None:
    hands.app.jobs.run(Edit(Edits(text=ADD_SESSION, put=records)))
    hands.settle()


def treat(hands: Hands, day: date) -> None:
    """File a treatment of the course's area."""
    session = Session(patient_id=hands.course.patient.id, held_on=day)
    part = SessionArea(session_id=session.id, area_id=hands.course.area.id)
    put(hands, session, part, Treatment(session_area_id=part.id, procedure=Procedure.MICROSCLEROTHERAPY))


def rows(hands: Hands) -> list[RowButton]:
    return hands.window.today.unfinished.findChildren(RowButton)


def leave(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Escape)
    hands.settle()


def test_a_follow_up_that_is_due_is_listed_and_opens_its_area(hands: Hands) -> None:
    treat(hands, today() - timedelta(weeks=6))
    due = hands.window.today.due

    assert "Due today" in hands.read(due)
    assert "RIGHT thigh, lateral" in hands.read(due)
    assert "6 weeks after treatment" in hands.read(due)
    assert hands.window.today.column.foot.due.text() == "Follow-ups due · 1"

    hands.click(due.findChildren(RowButton)[0])
    hands.settle()
    assert hands.where() is Where.AREA
    assert hands.window.sidebar.foot.due.text() == "Follow-ups due · 1"


def test_what_was_missed_is_said_with_its_day(hands: Hands) -> None:
    treat(hands, today() - timedelta(weeks=6, days=1))

    assert "Due since " in hands.read(hands.window.today.due)


def test_without_anything_the_cards_say_the_next_step(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.pages.today.today", lambda: FIRST_DAY + timedelta(weeks=41))
    hands.window.today.catch_up()
    hands.settle()
    assert not hands.window.today.unfinished.isVisible()
    assert "Follow-ups are counted from each area's last treatment" in hands.read(hands.window.today.due)
    assert "Find a patient, then record a session" in hands.read(hands.window.today.seen)


def test_a_line_keeps_the_focus_when_the_day_is_read_again(hands: Hands) -> None:
    treat(hands, today() - timedelta(weeks=6))
    hands.window.today.due.findChildren(RowButton)[0].setFocus()
    put(hands, Session(patient_id=hands.course.patient.id, held_on=today()))
    hands.settle()
    assert "Marsh, Alice" in hands.read(hands.window.today.seen)
    focused = hands.focused()
    assert isinstance(focused, RowButton)
    assert (focused.objectName(), focused.isVisible()) == (hands.course.area.id, True)


def test_who_was_seen_today_is_opened_by_a_click(hands: Hands) -> None:
    treat(hands, today())
    (row,) = hands.window.today.seen.findChildren(RowButton)
    assert "Marsh, Alice" in row.accessibleName()

    hands.click(row)
    hands.settle()
    assert hands.where() is Where.PATIENT


def test_a_key_leads_back_to_today_from_anywhere(hands: Hands) -> None:
    hands.open_thigh()
    hands.key(Qt.Key.Key_T, CONTROL)
    hands.settle()
    assert hands.where() is Where.LIBRARY


def test_escape_keeps_what_was_typed_and_today_goes_on_with_it(hands: Hands) -> None:
    begin_session(hands)
    hands.settle()
    leave(hands)
    assert hands.window.notices.text.startswith("Kept as a draft")
    hands.window.show_today()
    hands.settle()
    (row,) = rows(hands)
    assert "Marsh, Alice" in row.accessibleName()
    assert "RIGHT thigh, lateral" in row.accessibleName()

    hands.click(row)
    form = hands.dialog(SessionDialog)
    assert isinstance(form, SessionDialog)
    (treatment,) = form.areas[0].rows
    assert (treatment.agent.raw(), treatment.volume.raw()) == ("Polidocanol", "1.")

    treatment.volume.focus_first()
    treatment.volume.line.end(False)
    hands.write("5")
    hands.press("Save session")
    hands.settle()
    hands.settle()
    assert rows(hands) == []
    assert "Marsh, Alice" in hands.read(hands.window.today.seen)
    assert hands.window.notices.text == "Session saved. Next, the photos: RIGHT thigh, lateral"


def test_who_asks_for_more_by_key_goes_on_with_the_first_that_was_not_seen_yet(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.pages.today.MOST_DUE", 1)
    hands.window.today.close_day()
    treat(hands, today() - timedelta(weeks=6))
    calf = TreatedArea(patient_id=hands.course.patient.id, site=AnatomicalSite.CALF, side=Side.LEFT)
    session = Session(patient_id=hands.course.patient.id, held_on=today() - timedelta(weeks=12))
    part = SessionArea(session_id=session.id, area_id=calf.id)
    put(
        hands, calf, session, part, Treatment(session_area_id=part.id, procedure=Procedure.MICROSCLEROTHERAPY)
    )
    hands.window.show_today()
    hands.settle()
    first = rows_of(hands)
    hands.button("Show more (1 left)").setFocus()

    hands.key(Qt.Key.Key_Return)
    hands.settle()

    (new,) = set(rows_of(hands)) - set(first)
    assert hands.focused().objectName() == new


def rows_of(hands: Hands) -> list[str]:
    return [one.objectName() for one in hands.window.today.due.findChildren(RowButton) if one.isVisible()]


def test_new_session_goes_on_with_what_was_begun(hands: Hands) -> None:
    begin_session(hands)
    hands.settle()
    leave(hands)
    hands.key(Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    form = hands.dialog(SessionDialog)
    assert isinstance(form, SessionDialog)
    assert "You are going on with what was entered before." in hands.read(form)
    assert len(form.areas[0].rows) == 1
    leave(hands)


def test_nothing_typed_is_lost_when_the_app_is_killed(
    hands: Hands, qtbot: QtBot, tmp_path: Path, template: tuple[Path, str, Course]
) -> None:
    begin_session(hands)
    with qtbot.waitSignal(hands.app.jobs.idle):  # it is written while the form is open
        hands.write("5")
    after_kill = tmp_path / "after the kill"
    shutil.copytree(tmp_path / "library", after_kill)  # as the disk is at this moment, nothing closed

    with Library.open(after_kill, template[1]) as library:
        (draft,) = library.drafts.all()

    (area,) = draft.areas
    assert (area.treatments[0].agent, area.treatments[0].volume) == ("Polidocanol", "1.5")
    leave(hands)


def test_quitting_over_an_open_form_keeps_what_was_typed_last(
    app: App, hands: Hands, tmp_path: Path, template: tuple[Path, str, Course]
) -> None:
    begin_session(hands)
    hands.write("75")

    app.desk.recording.leave()
    app.jobs.cancel_all()

    hands.settle()
    shutil.copytree(tmp_path / "library", tmp_path / "copy")
    with Library.open(tmp_path / "copy", template[1]) as library:
        (draft,) = library.drafts.all()
    assert draft.areas[0].treatments[0].volume == "1.75"


def test_locking_over_an_open_form_keeps_and_closes_it(
    app: App, hands: Hands, tmp_path: Path, template: tuple[Path, str, Course]
) -> None:
    begin_session(hands)
    app.window_actions[Do.LOCK].trigger()
    hands.settle()
    assert QApplication.activeModalWidget() is None
    hands.qtbot.waitUntil(lambda: not app.jobs.busy)

    job = app.jobs.call(OPEN_LIBRARY, lambda: open_library(tmp_path / "library", template[1]))
    job.finished.connect(app.entering.enter)
    hands.settle()
    hands.settle()
    assert len(rows(hands)) == 1


def test_a_correction_that_was_begun_outlives_the_session_that_it_corrects(hands: Hands) -> None:
    treat(hands, today())
    hands.open_marsh()
    hands.key(Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    form = hands.dialog(SessionDialog)
    assert isinstance(form, SessionDialog)
    form.areas[0].rows[0].volume.focus_first()
    hands.write("1.5")
    leave(hands)
    seen = hands.window.patient.sheet
    assert seen is not None
    hands.app.desk.errands.trash_session(seen.sessions[0])
    hands.settle()
    hands.window.show_today()
    hands.settle()
    hands.click(rows(hands)[0])
    hands.dialog(SessionDialog)
    hands.press("Save session")
    hands.settle()
    hands.settle()
    assert hands.window.notices.text.startswith("Session saved.")
    assert rows(hands) == []
    assert "Marsh, Alice" in hands.read(hands.window.today.seen)


def test_a_page_left_open_over_night_shows_the_next_day(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    tomorrow = today() + timedelta(days=1)
    monkeypatch.setattr("ui.pages.today.today", lambda: tomorrow)
    hands.window.today.catch_up()
    hands.settle()
    assert whole_day(tomorrow) in hands.read(hands.window.today)


def test_a_draft_is_thrown_away_and_brought_back(hands: Hands) -> None:
    begin_session(hands)
    hands.settle()
    leave(hands)
    hands.window.show_today()
    hands.settle()
    (away,) = hands.window.today.unfinished.findChildren(QToolButton)
    assert away.accessibleName() == "Throw away the session of Marsh, Alice"
    hands.click(away)
    hands.settle()
    hands.settle()
    assert rows(hands) == []

    hands.click(hands.button("Undo", hands.window.notices))
    hands.settle()
    hands.settle()
    assert len(rows(hands)) == 1


def scanner(within: QWidget) -> None:
    """From now on, keys come as fast as a scanner types."""
    for wedge in within.findChildren(Wedge):
        wedge.clock = lambda: 0.0


def test_a_scanned_number_opens_the_patient_wherever_the_focus_is(hands: Hands) -> None:
    scanner(hands.window)
    treat(hands, today())
    hands.window.today.seen.findChildren(RowButton)[0].setFocus()
    hands.write("VT-0027")
    hands.key(Qt.Key.Key_Return)
    hands.settle()

    assert hands.where() is Where.PATIENT
    assert "Evans, Carys" in hands.read()


def test_a_scanned_vial_fills_lot_and_expiry_and_presses_nothing(hands: Hands) -> None:
    form = begin_session(hands)
    scanner(form)
    form.areas[0].notes.focus_first()
    hands.write("0104012345123456" + "17" + "310500" + "10A12-B")
    hands.key(Qt.Key.Key_Return)

    assert form.isVisible()
    (row,) = form.areas[0].rows
    assert (row.lot.value(), row.expiry.value()) == ("A12-B", date(2031, 5, 31))
    assert form.areas[0].notes.value() == ""
    leave(hands)


def test_a_code_that_was_misread_fills_nothing_and_says_so(hands: Hands) -> None:
    form = begin_session(hands)
    scanner(form)
    hands.write("0104012345123457" + "17310500" + "10A12-B")
    hands.key(Qt.Key.Key_Return)

    assert "was not read properly" in form.buttons.said
    assert form.areas[0].rows[0].lot.value() == ""
    leave(hands)


def test_the_session_is_copied_as_text_for_a_minute(hands: Hands) -> None:
    form = begin_session(hands)
    hands.click(form.findChildren(QPushButton, "copy_session")[0])

    assert QGuiApplication.clipboard().text().startswith("Marsh, Alice, born 14 Mar 1971, VT-0042\n")
    assert "Polidocanol 0.5 %" in QGuiApplication.clipboard().text()
    hands.app.desk.recording.clipboard.clear()
    assert QGuiApplication.clipboard().text() == ""
    leave(hands)


def test_the_views_of_the_protocol_are_listed_as_taken_or_missing(hands: Hands) -> None:
    hands.open_thigh()
    hands.app.window_actions[Do.PROTOCOL].trigger()
    form = hands.dialog(ProtocolDialog)
    assert isinstance(form, ProtocolDialog)
    assert "This is usual at this site." in hands.read(form)
    for kind in (ViewKind.ANTERIOR, ViewKind.POSTERIOR, ViewKind.MEDIAL, ViewKind.OVERVIEW):
        hands.click(form.views.button(kind))
    QTest.keyClicks(form.lens.line, "50 mm")
    hands.press("Save protocol")
    hands.settle()
    assert hands.window.notices.text == "Photo protocol saved."

    hands.app.desk.recording.record(hands.course.patient.id, session_of(hands, 1))
    session = hands.dialog(SessionDialog)
    assert "Overview ✓" in hands.read(session)
    assert "Lateral missing" in hands.read(session)
    assert "50 mm" in hands.read(session)
    leave(hands)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_of_several_areas_the_protocol_asks_which(hands: Hands) -> None:
    calf = TreatedArea(patient_id=hands.course.patient.id, site=AnatomicalSite.CALF, side=Side.LEFT)
    put(hands, calf, View(area_id=calf.id))
    hands.open_marsh()
    hands.app.window_actions[Do.PROTOCOL].trigger()
    hands.choose("LEFT calf")
    form = hands.dialog(ProtocolDialog)
    assert "LEFT calf" in hands.read(form)
    leave(hands)


def session_of(hands: Hands, place: int) -> Session:
    sheet = hands.window.area.sheet
    assert sheet is not None
    return sorted(sheet.sessions, key=lambda one: one.held_on)[place]
