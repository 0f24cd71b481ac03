from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.desk import opened, press, sheet_of
from ui.dialogs.move_photo import MovePhotoDialog
from ui.dialogs.photo import PhotoDialog
from vein_tracker.model.records import (
    AnatomicalSite,
    Moment,
    Patient,
    Photo,
    Posture,
    Processing,
    Session,
    SessionArea,
    Side,
    TreatedArea,
    View,
)
from vein_tracker.tasks.places import AreaPlaces, PatientPlaces


def photo_of(view: View, part: SessionArea) -> Photo:
    return Photo(
        view_id=view.id,
        session_area_id=part.id,
        moment=Moment.FOLLOW_UP,
        object_id="object",
        digest="digest",
        file_name="IMG_0412.jpg",
        media_type="image/jpeg",
        byte_count=1,
        width=6000,
        height=4000,
        device="Canon EOS 250D",
        flash=False,
    )


@pytest.fixture
def view(area: TreatedArea) -> View:
    return View(area_id=area.id)


@pytest.fixture
def session(patient: Patient) -> Session:
    return Session(patient_id=patient.id, held_on=date(2026, 2, 9))


@pytest.fixture
def part(session: Session, area: TreatedArea) -> SessionArea:
    return SessionArea(session_id=session.id, area_id=area.id)


def test_what_is_known_of_a_photo_is_corrected(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea, view: View, part: SessionArea
) -> None:
    photo = photo_of(view, part)
    dialog = PhotoDialog(window, patient, area, photo)
    opened(dialog, qtbot)
    dialog.moment.choose(Moment.BEFORE)
    dialog.posture.choose("standing")
    dialog.flash.choose("not_known")
    dialog.px_per_mm.focus_first()
    press(dialog, "23,5", Qt.Key.Key_Return)
    (corrected,) = dialog.edits().leaves(photo)
    expected = replace(photo, moment=Moment.BEFORE, posture=Posture.STANDING, flash=None, px_per_mm=23.5)
    assert corrected == expected


def test_a_baseline_that_was_taken_straight_after_treatment_is_let_go(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea, view: View, part: SessionArea
) -> None:
    photo = photo_of(view, part)
    dialog = PhotoDialog(window, patient, area, photo)
    opened(dialog, qtbot)
    dialog.moment.choose(Moment.STRAIGHT_AFTER)
    dialog.accept()
    _, left = dialog.edits().leaves(photo, replace(view, baseline_id=photo.id))
    assert left == view


def test_what_another_edit_says_of_a_photo_meanwhile_stays(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea, view: View, part: SessionArea
) -> None:
    photo = photo_of(view, part)
    dialog = PhotoDialog(window, patient, area, photo)
    opened(dialog, qtbot)
    dialog.posture.choose("standing")
    dialog.accept()
    meanwhile = replace(photo, px_per_mm=12.0, device="Camera")
    assert dialog.edits().leaves(meanwhile) == (replace(meanwhile, posture=Posture.STANDING),)


def test_a_scale_of_zero_is_refused(
    window: QWidget, qtbot: QtBot, patient: Patient, area: TreatedArea, view: View, part: SessionArea
) -> None:
    dialog = PhotoDialog(window, patient, area, photo_of(view, part))
    opened(dialog, qtbot)
    dialog.px_per_mm.focus_first()
    press(dialog, "0", Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.px_per_mm.message == "This must be more than 0 and at most 1,000."


def test_a_photo_on_the_wrong_leg_is_moved(
    window: QWidget,
    qtbot: QtBot,
    patient: Patient,
    area: TreatedArea,
    view: View,
    session: Session,
    part: SessionArea,
) -> None:
    photo = photo_of(view, part)
    other = TreatedArea(patient_id=patient.id, site=AnatomicalSite.THIGH, side=Side.LEFT)
    target = View(area_id=other.id)
    places = PatientPlaces(
        patient=patient,
        areas=(
            AreaPlaces(area=area, views=(view,), session_areas=(part,)),
            AreaPlaces(area=other, views=(target,), session_areas=()),
        ),
        sessions=(session,),
    )
    dialog = MovePhotoDialog(window, sheet_of(patient, area, view), photo, [places])
    opened(dialog, qtbot)
    dialog.area.choose(other.id)
    assert "→ Marsh, Alice · 14 Mar 1971" in dialog.target.text()
    assert dialog.target.text().endswith("LEFT thigh")
    dialog.accept()
    new_part, moved, joined = dialog.edits().leaves(photo, target)
    assert isinstance(new_part, SessionArea)
    assert (new_part.session_id, new_part.area_id) == (session.id, other.id)
    assert joined == replace(target, baseline_id=photo.id)
    assert moved == replace(photo, view_id=target.id, session_area_id=new_part.id)


def test_a_photo_is_moved_to_another_patient_in_a_new_session_of_the_same_day(
    window: QWidget,
    qtbot: QtBot,
    patient: Patient,
    area: TreatedArea,
    view: View,
    session: Session,
    part: SessionArea,
) -> None:
    photo = photo_of(view, part)
    ruth = Patient(family_name="Boateng", given_name="Ruth")
    cheek = TreatedArea(patient_id=ruth.id, site=AnatomicalSite.CHEEK, side=Side.LEFT)
    hers = View(area_id=cheek.id, baseline_id="baseline")
    places = [
        PatientPlaces(
            patient=patient,
            areas=(AreaPlaces(area=area, views=(view,), session_areas=(part,)),),
            sessions=(session,),
        ),
        PatientPlaces(
            patient=ruth, areas=(AreaPlaces(area=cheek, views=(hers,), session_areas=()),), sessions=()
        ),
    ]
    dialog = MovePhotoDialog(window, sheet_of(patient, area, view), photo, places)
    opened(dialog, qtbot)
    dialog.patient.choose(ruth.id)
    dialog.accept()
    assert dialog.area.message == "Choose the area and its side."
    dialog.area.choose(cheek.id)
    dialog.accept()
    new_session, new_part, moved, joined = dialog.edits().leaves(photo, hers)
    assert isinstance(new_session, Session)
    assert isinstance(new_part, SessionArea)
    assert (new_session.patient_id, new_session.held_on) == (ruth.id, session.held_on)
    assert new_part.session_id == new_session.id
    assert moved == replace(photo, view_id=hers.id, session_area_id=new_part.id)
    assert joined == hers


@pytest.mark.parametrize(
    ("said", "choice", "expected"),
    [
        (None, "yes", frozenset({Processing.ALTERED})),
        (None, "no", frozenset()),
        (frozenset({Processing.PORTRAIT}), "no", frozenset()),
        (frozenset({Processing.PORTRAIT}), "not_known", None),
        (frozenset({Processing.PORTRAIT, Processing.HDR}), "yes", {Processing.PORTRAIT, Processing.HDR}),
    ],
)
def test_what_a_file_says_of_its_taking_can_be_corrected(
    window: QWidget,
    qtbot: QtBot,
    patient: Patient,
    area: TreatedArea,
    view: View,
    part: SessionArea,
    said: frozenset[Processing] | None,
    choice: str,
    expected: frozenset[Processing] | None,
) -> None:
    photo = replace(photo_of(view, part), processing=said, digital_zoom=2.0)
    dialog = PhotoDialog(window, patient, area, photo)
    opened(dialog, qtbot)
    dialog.altered.choose(choice)
    dialog.zoom.focus_first()
    dialog.zoom.line.selectAll()
    press(dialog, "1", Qt.Key.Key_Tab)
    dialog.accept()
    (changed,) = dialog.edits().leaves(photo)
    assert isinstance(changed, Photo)
    assert (changed.processing, changed.digital_zoom) == (expected, 1.0)
