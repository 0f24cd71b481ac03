"""Photos that are still being looked at come into the form that asks about them; they are filed together."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.desk import opened, press, words
from ui.dialogs.file_photos import FilePhotosDialog
from vein_tracker.errors import PHOTO_EMPTY
from vein_tracker.imaging.recognise import Recognised
from vein_tracker.model.records import Patient, TreatedArea, View
from vein_tracker.tasks.propose import FilingChoices, Incoming, Proposals, ViewChoice


@pytest.fixture
def thigh(area: TreatedArea) -> ViewChoice:
    return ViewChoice(area=area, view=View(area_id=area.id), sessions=frozenset(), known=())


@pytest.fixture
def photos(thigh: ViewChoice) -> tuple[Incoming, ...]:
    return tuple(
        Incoming(
            source=Path(f"{day}.jpg"),
            recognised=Recognised(thigh.view.id),
            held_against=1,
            taken=datetime.combine(date(2026, 11, day), time(10)),
        )
        for day in (9, 9, 10)
    )


@pytest.fixture
def dialog(
    window: QWidget, qtbot: QtBot, patient: Patient, thigh: ViewChoice, photos: tuple[Incoming, ...]
) -> FilePhotosDialog:
    choices = FilingChoices(patient=patient, views=(thigh,), sessions=(), treated=frozenset(), refused=())
    asked = FilePhotosDialog(
        window, Proposals(choices=choices, photos=photos[:1]), practitioner="S. Patel", number=3
    )
    opened(asked, qtbot)
    return asked


def test_nothing_is_filed_before_all_are_there(
    dialog: FilePhotosDialog, photos: tuple[Incoming, ...]
) -> None:
    assert dialog.buttons.primary.text() == "1 of 3 looked at …"
    press(dialog, Qt.Key.Key_Return)
    dialog.accept()
    assert dialog.isVisible()

    dialog.take(photos[:2])
    assert "9.jpg" in words(dialog)
    assert dialog.buttons.primary.text() == "2 of 3 looked at …"
    dialog.take(photos)
    assert dialog.buttons.primary.text() == "File 3 photos"
    dialog.accept()

    assert [source.name for source, _ in dialog.placed()] == ["9.jpg", "9.jpg", "10.jpg"]


def test_what_was_decided_meanwhile_stays(dialog: FilePhotosDialog, photos: tuple[Incoming, ...]) -> None:
    dialog.rows[0].place.choose("")

    dialog.take(photos)

    assert dialog.rows[0].view_id is None
    assert dialog.buttons.primary.text() == "File 2 photos"
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible(), "what was decided is never thrown away without a question"


def test_photos_that_came_meanwhile_are_nothing_that_was_typed(
    dialog: FilePhotosDialog, photos: tuple[Incoming, ...]
) -> None:
    dialog.take(photos)
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_another_day_that_comes_up_is_a_session_of_its_own(
    dialog: FilePhotosDialog, photos: tuple[Incoming, ...]
) -> None:
    assert not dialog.by_day.isVisible()
    assert dialog.session.value().held_on.day == 9

    dialog.take(photos)

    assert dialog.by_day.isVisible()
    dialog.accept()
    assert [place.session.held_on.day for _, place in dialog.placed()] == [9, 9, 10]


def test_where_the_others_cannot_be_looked_at_those_are_filed_that_are_there(
    dialog: FilePhotosDialog,
) -> None:
    dialog.expect_no_more()
    assert dialog.buttons.primary.text() == "File 1 photo"
    dialog.accept()
    assert len(dialog.placed()) == 1


def test_that_nothing_can_be_filed_is_said_once_all_are_there(
    window: QWidget, qtbot: QtBot, patient: Patient, thigh: ViewChoice
) -> None:
    choices = FilingChoices(patient=patient, views=(thigh,), sessions=(), treated=frozenset(), refused=())
    empty = tuple(Incoming(source=Path(name), refused=PHOTO_EMPTY) for name in ("a.jpg", "b.jpg"))
    asked = FilePhotosDialog(window, Proposals(choices=choices, photos=empty[:1]), number=2)
    opened(asked, qtbot)
    assert "None of this can be filed" not in words(asked)

    asked.take(empty)

    assert "None of this can be filed" in words(asked)
    assert asked.focusWidget() is asked.buttons.primary
    press(asked, Qt.Key.Key_Return)
    assert asked.placed() == ()
    assert not asked.isVisible()
