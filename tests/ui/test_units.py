"""Lengths taken with a ruler or a tape are told as a person measures; figures of veins always in millimetres."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.desk import opened, words
from ui import format as written
from ui.dialogs.photo_help import PhotoHelpDialog
from ui.dialogs.protocol import ProtocolDialog
from ui.format.capture import protocol_lines
from ui.widgets.painting import bar_length_mm
from vein_tracker.model.records import AnatomicalSite, Patient, Protocol, Side, TreatedArea
from vein_tracker.tasks.protocol import AreaProtocol, usual_protocol

US = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
UK = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
GERMANY = QLocale(QLocale.Language.German, QLocale.Country.Germany)


@pytest.fixture(autouse=True)
def metric_again(qapp: QApplication) -> Iterator[None]:
    yield
    written.measure_in(qapp, "metric")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(
    ("chosen", "system", "unit"),
    [
        ("system", GERMANY, "cm"),
        ("system", UK, "cm"),
        ("system", US, "in"),
        ("metric", US, "cm"),
        ("inches", GERMANY, "in"),
        ("cubits", GERMANY, "cm"),
    ],
)
def test_units_are_those_that_were_chosen_else_the_systems(
    chosen: str, system: QLocale, unit: str, qapp: QApplication
) -> None:
    written.measure_in(qapp, chosen, system)
    assert written.distance_unit() == unit


def test_lengths_in_metric_units(qapp: QApplication) -> None:
    written.measure_in(qapp, "metric")
    assert [written.on_ruler(mm) for mm in (0.5, 10, 200)] == ["0.5\u00a0mm", "10\u00a0mm", "20\u00a0cm"]
    assert [written.measured(mm) for mm in (12.44, 120.4)] == ["12.4\u00a0mm", "120\u00a0mm"]
    assert written.distance(40) == "40\u00a0cm"
    assert written.distance_range(40, 60) == "40\u00a0to\u00a060\u00a0cm"


def test_lengths_in_inches(qapp: QApplication) -> None:
    written.measure_in(qapp, "inches")
    assert [written.on_ruler(inches * 25.4) for inches in (0.05, 0.5, 2)] == [
        "0.05\u00a0in",
        "0.5\u00a0in",
        "2\u00a0in",
    ]
    assert written.measured(12.7) == "0.50\u00a0in"
    assert written.distance(40) == "16\u00a0in"
    assert written.distance_range(40, 60) == "16\u00a0to\u00a024\u00a0in"
    assert written.millimetres(12) == "12\u00a0mm"


@pytest.mark.parametrize(("chosen", "unit"), [("metric", 1.0), ("inches", 25.4)])
def test_a_scale_bar_has_a_round_length_in_the_unit(chosen: str, unit: float, qapp: QApplication) -> None:
    written.measure_in(qapp, chosen)
    for pixels_per_mm in (0.7, 3.0, 11.0, 40.0, 400.0):
        length = bar_length_mm(pixels_per_mm, 600)
        assert length is not None
        assert 15 <= length * pixels_per_mm <= 160
        assert f"{length / unit:.0e}"[0] in "125"


def test_a_distance_is_typed_and_told_in_inches_and_kept_in_centimetres(
    window: QWidget, qtbot: QtBot, qapp: QApplication
) -> None:
    written.measure_in(qapp, "inches")
    protocol = protocol_after(window, qtbot, typed="20")
    assert protocol.distance_cm == 51
    assert any("20\u00a0in away" in line for line in protocol_lines(protocol))


def test_a_distance_that_nobody_typed_anew_stays_as_it_was(
    window: QWidget, qtbot: QtBot, qapp: QApplication
) -> None:
    written.measure_in(qapp, "inches")
    assert protocol_after(window, qtbot, typed="16").distance_cm == 40
    assert protocol_after(window, qtbot, typed="").distance_cm is None


def protocol_after(window: QWidget, qtbot: QtBot, typed: str) -> Protocol:
    """Return the protocol of an area that was kept at 40 cm, after its distance was typed."""
    patient = Patient(family_name="Marsh", given_name="Alice")
    area = TreatedArea(patient_id=patient.id, site=AnatomicalSite.ABDOMEN, side=Side.MIDDLE)
    known = usual_protocol(area)
    assert known.distance_cm == 40
    dialog = ProtocolDialog(window, AreaProtocol(patient=patient, area=area, protocol=known, own=False))
    opened(dialog, qtbot)
    assert "Distance, in" in words(dialog)
    dialog.distance.line.setText(typed)
    dialog.accept()
    (protocol,) = dialog.edits().put
    assert isinstance(protocol, Protocol)
    return protocol


def test_the_help_page_tells_the_distance_as_a_person_measures(
    window: QWidget, qtbot: QtBot, qapp: QApplication
) -> None:
    written.measure_in(qapp, "inches")
    dialog = PhotoHelpDialog(window)
    opened(dialog, qtbot)
    assert "16\u00a0to\u00a024\u00a0in, the same each time" in words(dialog)
