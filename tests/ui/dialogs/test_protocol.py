"""How an area is photographed is said once, and stays as it was where nothing is changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.desk import opened, press, words
from ui.dialogs.protocol import ProtocolDialog
from vein_tracker.model.records import (
    Background,
    Lighting,
    Patient,
    Polarisation,
    Protocol,
    TreatedArea,
    ViewKind,
)
from vein_tracker.tasks.protocol import AreaProtocol, usual_protocol


def dialog_for(
    window: QWidget, patient: Patient, area: TreatedArea, protocol: Protocol | None = None
) -> ProtocolDialog:
    found = AreaProtocol(
        patient=patient, area=area, protocol=protocol or usual_protocol(area), own=protocol is not None
    )
    return ProtocolDialog(window, found)


def test_what_is_usual_becomes_the_areas_own_when_it_is_saved(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = dialog_for(window, patient, area)
    opened(dialog, qtbot)
    assert "This is usual at this site." in words(dialog)
    assert "RIGHT thigh, lateral" in words(dialog)
    dialog.accept()
    (protocol,) = dialog.edits().put
    assert isinstance(protocol, Protocol)
    assert replace(protocol, id="") == replace(usual_protocol(area), id="")


def test_everything_can_be_said_anew(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    known = usual_protocol(area)
    dialog = dialog_for(window, patient, area, known)
    opened(dialog, qtbot)
    for kind in (ViewKind.CLOSE_UP, ViewKind.MEDIAL, ViewKind.POSTERIOR):
        dialog.views.button(kind).click()
    for field, typed in ((dialog.minutes, "10"), (dialog.distance, ""), (dialog.lens, "50 mm")):
        field.line.selectAll()
        field.focus_first()
        press(dialog, typed) if typed else field.line.clear()
    dialog.background.choose(Background.BLUE)
    dialog.lighting.choose(Lighting.RING_FLASH)
    dialog.polarisation.choose(Polarisation.CROSSED)
    dialog.conditions.button("foot_marks").click()
    dialog.accept()
    assert dialog.edits().leaves(known) == (
        replace(
            known,
            views=(ViewKind.ANTERIOR, ViewKind.LATERAL, ViewKind.CLOSE_UP),
            standing_minutes=10,
            distance_cm=None,
            lens="50 mm",
            background=Background.BLUE,
            lighting=Lighting.RING_FLASH,
            polarisation=Polarisation.CROSSED,
            foot_marks=False,
        ),
    )


def test_an_own_protocol_that_is_left_as_it_was_writes_nothing(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    full = replace(
        usual_protocol(area), background=Background.BLACK, lighting=Lighting.DAYLIGHT, notes="Knee bent."
    )
    dialog = dialog_for(window, patient, area, full)
    opened(dialog, qtbot)
    dialog.accept()
    assert dialog.edits().empty


def test_without_a_view_nothing_is_saved(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea
) -> None:
    dialog = dialog_for(window, patient, area, replace(usual_protocol(area), views=(ViewKind.LATERAL,)))
    opened(dialog, qtbot)
    dialog.views.button(ViewKind.LATERAL).click()
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.views.message == "Choose at least one view."
