"""What people have typed is shown on buttons, tabs and menus to the letter: an & is no key there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.clock import today
from ui.dialogs.alerts import AlertsField
from ui.dialogs.merge import NamesField
from ui.dialogs.session import SessionDialog
from ui.dialogs.treatment_offers import VialOffers, fill_agents
from ui.jobs import Job
from ui.models.patients import PatientListModel
from ui.pages.identity import Identity
from ui.pages.patient_list import PatientList
from ui.pages.sessions_card import SessionsCard
from ui.pages.welcome.start import StartFace
from ui.widgets.banner import Banner
from ui.widgets.progress_strip import JobLine
from vein_tracker.model.records import AnatomicalSite, Patient, Session, Side, TreatedArea
from vein_tracker.tasks.vials import Vial
from vein_tracker.text import Text

TYPED = "Moss & Fern"
PATIENT = Patient(family_name="Marsh", alerts=(TYPED,))


def vials() -> QWidget:
    offers = VialOffers()
    offers.show_vials((Vial(agent=TYPED, concentration_percent=1.0, lot="A1", expiry=None),))
    return offers


def tabs() -> QWidget:
    area = TreatedArea(patient_id=PATIENT.id, site=AnatomicalSite.THIGH, side=Side.RIGHT, label=TYPED)
    return SessionDialog(None, PATIENT, (area, replace(area, id="other")))


def sessions() -> QWidget:
    card = SessionsCard()
    card.show_sessions([Session(patient_id=PATIENT.id, held_on=today(), practitioner=TYPED)])
    return card


def library() -> QWidget:
    face = StartFace()
    face.offer(Path("/home") / TYPED)
    return face


@pytest.mark.parametrize(
    "made",
    [
        vials,
        tabs,
        sessions,
        library,
        lambda: Banner("", action=f"File for {TYPED}…"),
        lambda: AlertsField("Alerts", PATIENT),
        lambda: NamesField("", TYPED),
    ],
)
def test_a_button_says_what_was_typed(qtbot: QtBot, made: Callable[[], QWidget]) -> None:
    widget = made()
    qtbot.addWidget(widget)
    named = [one for one in widget.findChildren(QAbstractButton) if "Moss" in one.text()]
    assert named
    for button in named:
        assert QKeySequence.mnemonic(button.text()).isEmpty()
        assert TYPED in button.text().replace("&&", "&")
        assert "&&" not in (button.accessibleName() or "")


def test_a_menu_says_what_was_typed(qtbot: QtBot) -> None:
    parent = QPushButton()
    qtbot.addWidget(parent)
    menu = QMenu(parent)
    fill_agents(menu, {TYPED: (1.0,)}, lambda *_: None)
    (action,) = menu.actions()
    assert QKeySequence.mnemonic(action.text()).isEmpty()


def test_the_title_of_a_job_is_no_markup(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    line = JobLine(Job(Text("job", "Filing {name}")(name="<b>leg</b>.jpg"), parent), parent)
    (said,) = (one for one in line.findChildren(QLabel) if "leg" in one.text())
    assert said.textFormat() is Qt.TextFormat.PlainText


def test_a_name_is_no_markup(qtbot: QtBot) -> None:
    named = "<b>Marsh</b>"
    bar = Identity(())
    qtbot.addWidget(bar)
    bar.show_patient(Patient(family_name=named), ())
    nobody = PatientList(PatientListModel())
    qtbot.addWidget(nobody)
    nobody.field.setText(named)
    for widget in (bar, nobody):
        (said,) = (one for one in widget.findChildren(QLabel) if named in one.text())
        assert said.textFormat() is Qt.TextFormat.PlainText
