"""What the session form offers: presets, last time, open vials, the total beside the limit; and its draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.desk import opened, press, words
from tests.ui.dialogs.test_session import area_session, button
from ui.clock import today
from ui.dialogs.session import SessionDialog
from ui.dialogs.session_help import SessionHelp
from ui.dialogs.treatment_offers import VialOffers
from vein_tracker.model.drafts import AreaDraft, SessionDraft, TreatmentDraft
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
    new_id,
)
from vein_tracker.tasks.protocol import usual_protocol
from vein_tracker.tasks.vials import Vial

MICRO = Procedure.MICROSCLEROTHERAPY
VIAL = Vial("Polidocanol", 0.5, "A12-B", date(2031, 5, 31))
with_menu = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def form(window: QWidget, patient: Patient, area: TreatedArea, **help_: object) -> SessionDialog:
    given = SessionHelp(keeps_drafts=True)
    return SessionDialog(
        window,
        patient,
        (area,),
        help_=replace(given, **help_),  # type: ignore[arg-type]
    )


def offered(menu: QMenu) -> list[str]:
    return [action.text().replace("\u00a0", " ") for action in menu.actions() if action.text()]


def without_ids(draft: SessionDraft) -> SessionDraft:
    areas = tuple(
        replace(area, treatments=tuple(replace(one, id="") for one in area.treatments))
        for area in draft.areas
    )
    return replace(draft, areas=areas)


@with_menu
def test_agent_and_strength_come_from_a_preset_at_one_choice(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = form(window, patient, area, presets={"Polidocanol": [0.25, 0.5], "Our own mix": []})
    opened(dialog, qtbot)
    row = dialog.areas[0].add(MICRO)
    row.agent.focus_first()
    # Alt+Down as a person presses it: the line hears it as a shortcut
    QTest.keyClick(row.agent.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert offered(menu) == ["Polidocanol 0.25 %", "Polidocanol 0.5 %", "Our own mix"]
    menu.actions()[1].trigger()
    menu.close()

    assert (row.value().agent, row.value().concentration_percent) == ("Polidocanol", 0.5)
    assert row.value().volume_ml is None
    assert dialog.focusWidget() is row.volume.line


@with_menu
def test_more_presets_than_a_screen_has_room_for_are_sorted_by_agent(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    many = [float(percent) for percent in range(1, 41)]
    dialog = form(window, patient, area, presets={"Polidocanol": many, "Glucose": [75.0]})
    opened(dialog, qtbot)
    row = dialog.areas[0].add(MICRO)
    QTest.keyClick(row.agent.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert offered(menu) == ["Polidocanol", "Glucose 75 %"]
    of_polidocanol = menu.actions()[0].menu()
    assert isinstance(of_polidocanol, QMenu)
    assert offered(of_polidocanol)[:2] == ["Polidocanol 1 %", "Polidocanol 2 %"]
    menu.close()


@with_menu
def test_only_the_strengths_of_the_agent_are_offered_for_the_concentration(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = form(window, patient, area, presets={"Polidocanol": [0.25, 0.5], "Glucose": [75.0]})
    opened(dialog, qtbot)
    row = dialog.areas[0].add(MICRO)
    row.agent.set_value("Glucose")
    row.concentration.focus_first()
    QTest.keyClick(row.concentration.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert offered(menu) == ["Glucose 75 %"]
    menu.close()


def test_the_patients_last_treatment_of_another_area_is_offered_where_this_has_none(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    calf = TreatedArea(patient_id=patient.id, site=AnatomicalSite.CALF, side=Side.LEFT)
    dialog = SessionDialog(
        window, patient, (area, calf), area_sessions=(area_session(area, date(2026, 5, 4)),)
    )
    opened(dialog, qtbot)
    dialog.tabs.show_form(dialog.areas[1])
    button(dialog.areas[1], "Same as Right thigh, lateral on 4 May 2026").click()
    (row,) = dialog.areas[1].rows
    assert (row.value().agent, row.value().concentration_percent) == ("Polidocanol", 0.5)
    assert (row.value().volume_ml, row.value().lot) == (None, "")


def test_a_vial_that_is_open_fills_all_but_the_volume(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = form(window, patient, area, vials=(VIAL,))
    opened(dialog, qtbot)
    row = dialog.areas[0].add(MICRO)
    (tap,) = row.vials.findChildren(QPushButton)
    assert tap.text().replace("\u00a0", " ") == "Polidocanol 0.5 % · A12-B · 31 May 2031"
    tap.click()
    filled = row.value()
    assert (filled.agent, filled.concentration_percent, filled.lot) == ("Polidocanol", 0.5, "A12-B")
    assert (filled.expiry, filled.volume_ml) == (VIAL.expiry, None)
    assert dialog.focusWidget() is row.volume.line
    assert not row.vials.isVisible()


def test_a_vial_that_has_expired_says_so_before_it_is_taken(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = form(window, patient, area, vials=(replace(VIAL, expiry=date(2020, 5, 31)),))
    opened(dialog, qtbot)
    row = dialog.areas[0].add(MICRO)
    (tap,) = row.vials.findChildren(QPushButton)
    assert tap.text().endswith("31 May 2020 · expired")
    tap.click()
    assert row.expired.isVisible()


def test_a_vial_entered_in_this_form_is_offered_to_its_next_treatment(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = form(window, patient, area)
    opened(dialog, qtbot)
    dialog.areas[0].add(MICRO).fill(VIAL)
    second = dialog.areas[0].add(MICRO)
    (offers,) = second.findChildren(VialOffers)
    assert [tap.text() for tap in offers.findChildren(QPushButton)] == [
        "Polidocanol 0.5\u00a0% · A12-B · 31 May 2031"
    ]


def test_the_total_stands_beside_the_clinics_limit(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = form(window, patient, area, limit_ml=2.0)
    opened(dialog, qtbot)
    assert "Nothing injected yet" in words(dialog)
    row = dialog.areas[0].add(MICRO)
    row.fill(VIAL)
    press(dialog, "1.5")
    said = words(dialog).replace("\u00a0", " ")
    assert "Total: Polidocanol 0.5 %: 1.5 ml (7.5 mg)" in said
    assert "1.5 ml of the clinic's own limit of 2 ml in a session" in said

    row.volume.line.selectAll()
    press(dialog, "2.5")
    assert "2.5 ml in all: more than the clinic's own limit of 2 ml" in words(dialog).replace("\u00a0", " ")
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()


def test_a_form_left_and_opened_again_says_the_same_right_or_wrong(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    first = form(window, patient, area)
    opened(first, qtbot)
    with qtbot.waitSignal(first.typed):
        row = first.areas[0].add(MICRO)
    row.fill(VIAL)
    press(first, "1,x")
    first.areas[0].ticks.button(Tick.STAIN).click()
    left = first.draft()
    press(first, Qt.Key.Key_Escape)
    assert not first.isVisible()

    again = form(window, patient, area, draft=left)
    opened(again, qtbot)
    assert without_ids(again.draft()) == without_ids(left)
    (shown,) = again.areas[0].rows
    assert (shown.volume.raw(), shown.value().expiry) == ("1,x", VIAL.expiry)
    assert again.areas[0].ticks.chosen() == {Tick.STAIN}
    again.accept()
    assert again.isVisible()
    shown.volume.line.setText("1.5")
    again.accept()
    assert again.edits().draft_id == left.id
    session, part, treatment = again.edits().put
    assert isinstance(session, Session)
    assert isinstance(part, SessionArea)
    assert isinstance(treatment, Treatment)
    assert (session.held_on, part.ticks) == (today(), frozenset({Tick.STAIN}))
    assert treatment.volume_ml == pytest.approx(1.5)


def test_a_long_draft_is_gone_on_with_where_it_was_left_and_that_is_in_sight(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    first = form(window, patient, area)
    for _ in range(9):
        first.areas[0].add(MICRO)
    again = form(window, patient, area, draft=first.draft())
    opened(again, qtbot)
    focused = again.focusWidget()
    assert focused is not None
    assert again.areas[0].rows[-1].isAncestorOf(focused)
    assert focused.visibleRegion().boundingRect().size() == focused.size()


def test_a_draft_of_a_saved_session_changes_its_treatments_and_adds_none_twice(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    seen = area_session(area, date(2026, 5, 4))
    (known,) = seen.treatments
    drawn = AreaDraft(
        area_id=area.id,
        ticks=seen.session_area.ticks,
        treatments=(
            TreatmentDraft(id=known.id, procedure=MICRO, agent="Glucose", volume="2"),
            TreatmentDraft(id=new_id(), procedure=Procedure.LASER),
        ),
    )
    draft = SessionDraft(
        patient_id=patient.id,
        session_id=seen.session.id,
        held_on=seen.session.held_on,
        begun_at=datetime(2026, 5, 4, 10, 42, tzinfo=UTC),
        practitioner="S. Patel",
        areas=(drawn,),
    )
    dialog = SessionDialog(
        window,
        patient,
        (area,),
        seen.session,
        (seen,),
        help_=SessionHelp(keeps_drafts=True, draft=draft),
    )
    opened(dialog, qtbot)
    assert "You are going on with what was entered before." in words(dialog)
    dialog.accept()
    added, changed = dialog.edits().leaves(seen.session, seen.session_area, known)
    assert isinstance(changed, Treatment)
    assert isinstance(added, Treatment)
    assert (changed.id, changed.agent, changed.volume_ml) == (known.id, "Glucose", 2.0)
    assert added.procedure is Procedure.LASER
    assert dialog.edits().trash == ()


def test_an_untouched_form_leaves_nothing_and_writes_nothing(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = form(window, patient, area)
    opened(dialog, qtbot)
    assert dialog.buttons.cancel.text() == "Cancel"
    dialog.accept()
    assert dialog.edits().draft_id is None


def test_the_form_says_which_views_are_missing_and_how_to_photograph(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = form(window, patient, area, protocols={area.id: usual_protocol(area)})
    opened(dialog, qtbot)
    assert "Anterior missing" in words(dialog)
    assert "Standing for 5 minutes" in words(dialog)
