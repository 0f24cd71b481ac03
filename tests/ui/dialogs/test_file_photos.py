"""Photographs are filed where a person confirms it: proposed by what they show, asked about where that is not sure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import mouse
from tests.ui.dialogs.desk import opened, press, words
from ui.clock import today
from ui.dialogs.file_photos import FilePhotosDialog
from vein_tracker.errors import PHOTO_ALREADY_FILED, PHOTO_EMPTY
from vein_tracker.imaging.recognise import Recognised
from vein_tracker.model.records import (
    AnatomicalSite,
    Moment,
    Patient,
    Photo,
    Session,
    Side,
    TreatedArea,
    View,
    new_id,
)
from vein_tracker.tasks.propose import FilingChoices, Incoming, Proposals, ViewChoice

Ask = Callable[..., FilePhotosDialog]


@pytest.fixture
def session(patient: Patient) -> Session:
    return Session(patient_id=patient.id, held_on=date(2026, 2, 9))


def filed_photo(view: View) -> Photo:
    return Photo(
        view_id=view.id,
        session_area_id=new_id(),
        moment=Moment.BEFORE,
        object_id=new_id(),
        digest=new_id(),
        file_name="IMG_0001.jpg",
        media_type="image/jpeg",
        byte_count=1,
        width=600,
        height=400,
    )


@pytest.fixture
def thigh(area: TreatedArea) -> ViewChoice:
    view = View(area_id=area.id)
    photo = filed_photo(view)
    view = replace(view, baseline_id=photo.id)
    return ViewChoice(area=area, view=view, sessions=frozenset(), known=(photo,))


@pytest.fixture
def calf(patient: Patient) -> ViewChoice:
    area = TreatedArea(patient_id=patient.id, site=AnatomicalSite.CALF, side=Side.LEFT)
    return ViewChoice(area=area, view=View(area_id=area.id), sessions=frozenset(), known=())


@pytest.fixture
def choices(patient: Patient, thigh: ViewChoice, calf: ViewChoice, session: Session) -> FilingChoices:
    return FilingChoices(
        patient=patient, views=(thigh, calf), sessions=(session,), treated=frozenset(), refused=()
    )


def photo(name: str = "a.jpg", key: str | None = None, **known: Any) -> Incoming:
    return Incoming(source=Path(name), recognised=Recognised(key), held_against=1, **known)


@pytest.fixture
def ask(window: QWidget, qtbot: QtBot, choices: FilingChoices) -> Ask:
    def open_dialog(*photos: Incoming, dropped_on: str | None = None) -> FilePhotosDialog:
        dialog = FilePhotosDialog(
            window, Proposals(choices=choices, photos=photos), dropped_on, practitioner="S. Patel"
        )
        opened(dialog, qtbot)
        return dialog

    return open_dialog


def test_recognised_photos_are_filed_with_one_key(ask: Ask, thigh: ViewChoice, patient: Patient) -> None:
    dialog = ask(photo("a.jpg", thigh.view.id), photo("b.jpg", thigh.view.id))

    said = words(dialog)
    assert "Marsh, Alice · 14 Mar 1971" in said
    assert "RIGHT thigh, lateral" in said
    assert "Recognised: the skin of RIGHT thigh, lateral" in said
    assert dialog.buttons.primary.text() == "File 2 photos"
    press(dialog, Qt.Key.Key_Return)

    (first, place), (second, _) = dialog.placed()
    assert [first.name, second.name] == ["a.jpg", "b.jpg"]
    assert (place.view_id, place.moment) == (thigh.view.id, Moment.FOLLOW_UP)
    assert (place.session.held_on, place.session.practitioner) == (today(), "S. Patel")
    assert place.session.patient_id == patient.id


def test_a_photo_that_looks_like_another_area_is_asked_about(
    ask: Ask, thigh: ViewChoice, calf: ViewChoice
) -> None:
    dialog = ask(photo("a.jpg", thigh.view.id), dropped_on=calf.view.id)
    assert "This looks like RIGHT thigh, lateral, not LEFT calf." in words(dialog)

    dialog.accept()
    assert dialog.isVisible()
    assert "Choose where it belongs, or leave it out." in words(dialog)

    dialog.rows[0].place.choose(thigh.view.id)
    dialog.accept()
    assert dialog.placed()[0][1].view_id == thigh.view.id


def test_a_photo_that_fits_only_when_mirrored_waits_for_an_answer(ask: Ask, thigh: ViewChoice) -> None:
    mirrored = replace(photo(), recognised=Recognised(thigh.view.id, mirrored=True))
    dialog = ask(mirrored, dropped_on=thigh.view.id)

    assert "only when mirrored: was it a front camera?" in words(dialog)
    dialog.accept()
    assert dialog.isVisible()
    dialog.rows[0].place.choose("")
    assert dialog.buttons.primary.text() == "File 0 photos"
    assert not dialog.buttons.primary.isEnabled()


def test_a_photo_that_fits_two_views_waits_for_an_answer(
    ask: Ask, thigh: ViewChoice, calf: ViewChoice
) -> None:
    alike = replace(photo(), recognised=Recognised(rivals=(thigh.view.id, calf.view.id)))
    dialog = ask(alike, dropped_on=thigh.view.id)

    assert "This fits RIGHT thigh, lateral and LEFT calf alike. Please choose." in words(dialog)
    assert dialog.rows[0].view_id is None


def test_the_photos_after_somebody_elses_card_wait_for_an_answer(ask: Ask, thigh: ViewChoice) -> None:
    chen = Patient(family_name="Chen", given_name="Lian")
    dialog = ask(photo("a.jpg", thigh.view.id, card_of=chen), dropped_on=thigh.view.id)

    assert "was shown for Chen, Lian · date of birth not known. Whose photo is it?" in words(dialog)
    assert dialog.rows[0].view_id is None


def test_an_unknown_photo_goes_where_it_was_dropped_and_says_so(
    ask: Ask, thigh: ViewChoice, calf: ViewChoice
) -> None:
    dialog = ask(photo(), dropped_on=thigh.view.id)
    assert "Not recognised. Please check that it shows RIGHT thigh, lateral." in words(dialog)
    assert dialog.rows[0].view_id == thigh.view.id

    first = ask(photo(), dropped_on=calf.view.id)
    assert "The first photo of this view" in words(first)
    first.accept()
    assert first.placed()[0][1].moment is Moment.BEFORE


def test_all_that_are_not_recognised_are_placed_at_once(
    ask: Ask, thigh: ViewChoice, calf: ViewChoice
) -> None:
    dialog = ask(photo("a.jpg"), photo("b.jpg"), photo("c.jpg", thigh.view.id))
    assert "Choose" not in dialog.rows[2].place.message

    dialog.everywhere.choose(calf.view.id)

    assert [row.view_id for row in dialog.rows] == [calf.view.id, calf.view.id, thigh.view.id]
    assert "LEFT calf · RIGHT thigh, lateral" in words(dialog)


def test_a_wheel_that_turns_over_an_area_leaves_the_photo_there(
    ask: Ask, thigh: ViewChoice, calf: ViewChoice
) -> None:
    dialog = ask(photo("a.jpg", thigh.view.id), photo("b.jpg", calf.view.id))
    moments = [row.moment.value() for row in dialog.rows]

    for row in dialog.rows:
        for box in (row.place.box, row.moment.box):
            for notches in (3, -3):
                mouse.turn_wheel(box, QPointF(20, 20), notches)

    assert [row.view_id for row in dialog.rows] == [thigh.view.id, calf.view.id]
    assert [row.moment.value() for row in dialog.rows] == moments


def test_what_cannot_be_filed_is_said_and_left_out(ask: Ask, thigh: ViewChoice) -> None:
    known = PHOTO_ALREADY_FILED(name="IMG_1.jpg", patient="Marsh, Alice")
    dialog = ask(
        photo("a.jpg", refused=known), photo("card.jpg", is_card=True), photo("c.jpg", thigh.view.id)
    )

    said = words(dialog)
    assert "This photo is in the library already, as IMG_1.jpg of Marsh, Alice" in said
    assert "This is a photo card. It is not filed." in said
    assert dialog.buttons.primary.text() == "File 1 photo"
    dialog.accept()
    assert [source.name for source, _ in dialog.placed()] == ["c.jpg"]


def test_where_nothing_can_be_filed_there_is_nothing_to_choose(ask: Ask, thigh: ViewChoice) -> None:
    dialog = ask(photo("a.jpg", refused=PHOTO_EMPTY), photo("card.jpg", is_card=True))

    assert "None of this can be filed" in words(dialog)
    assert not dialog.session.isVisible()
    assert dialog.focusWidget() is dialog.buttons.primary
    press(dialog, Qt.Key.Key_Return)

    assert dialog.placed() == ()
    assert not dialog.isVisible()


def test_photos_of_several_days_go_to_the_session_of_each(
    ask: Ask, thigh: ViewChoice, session: Session
) -> None:
    there = datetime(2026, 2, 9, 10, 42)  # noqa: DTZ001 — as cameras write it
    new = datetime(2026, 3, 2, 9, 5)  # noqa: DTZ001
    dialog = ask(*(photo(f"{n}.jpg", thigh.view.id, taken=t) for n, t in enumerate((there, new, new))))
    assert "0.jpg · taken on 9 Feb 2026, 10:42" in words(dialog)
    assert not dialog.session.isVisible()
    dialog.accept()

    first, second, third = (place.session for _, place in dialog.placed())
    assert first is session
    assert second is third
    assert second.held_on == date(2026, 3, 2)


def test_photos_of_a_day_that_has_a_session_join_it(ask: Ask, thigh: ViewChoice, session: Session) -> None:
    dialog = ask(photo("a.jpg", thigh.view.id, taken=datetime(2026, 2, 9, 10, 42)))  # noqa: DTZ001
    dialog.accept()
    assert dialog.placed()[0][1].session is session


def test_a_typed_day_that_has_a_session_uses_it(ask: Ask, thigh: ViewChoice, session: Session) -> None:
    dialog = ask(photo("a.jpg", thigh.view.id))
    dialog.session.day.focus_first()
    dialog.session.day.line.selectAll()
    press(dialog, "9/2/2026", Qt.Key.Key_Tab)
    assert dialog.session.day.message == "This day has a session already: it will be used."
    dialog.accept()
    assert dialog.placed()[0][1].session is session


def test_another_moment_that_was_chosen_stays(ask: Ask, thigh: ViewChoice, calf: ViewChoice) -> None:
    dialog = ask(photo("a.jpg", thigh.view.id))
    row = dialog.rows[0]
    row.moment.focus_first()
    press(row.moment.box, Qt.Key.Key_Up)
    assert row.moment.value() is Moment.STRAIGHT_AFTER

    row.place.choose(calf.view.id)

    assert row.moment.value() is Moment.STRAIGHT_AFTER
    dialog.accept()
    assert dialog.placed()[0][1].moment is Moment.STRAIGHT_AFTER
