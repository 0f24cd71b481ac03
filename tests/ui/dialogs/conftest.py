"""A window to open dialogs over, and the patient that they are about."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vein_tracker.model.records import AnatomicalSite, Patient, Side, TreatedArea


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
    return widget


@pytest.fixture
def patient() -> Patient:
    return Patient(
        family_name="Marsh", given_name="Alice", birth_date=date(1971, 3, 14), alerts=("Anticoagulants",)
    )


@pytest.fixture
def area(patient: Patient) -> TreatedArea:
    return TreatedArea(patient_id=patient.id, site=AnatomicalSite.THIGH, side=Side.RIGHT, label="lateral")
