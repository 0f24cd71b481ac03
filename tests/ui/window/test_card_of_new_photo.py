"""The card of an area says how its newest photo stands: being measured, waiting, or not to be measured."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tests.ui.window.course import jpeg, skin
from tests.ui.window.hands import Hands
from ui.dialogs.file_photos import FilePhotosDialog
from ui.pages.area_card import AreaCardView

MEASURED = "Being measured: the figure appears here by itself"
TO_OPEN = "Open the area to have its photos measured"
BY_HAND = "Measuring is off in the settings: in the area, each photo's menu measures it"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "IMG_0815.jpg"
    file.write_bytes(jpeg(skin(815)))
    return file


def card(hands: Hands) -> AreaCardView:
    return hands.window.patient.findChildren(AreaCardView)[0]


def says(hands: Hands, words: str) -> None:
    hands.qtbot.waitUntil(lambda: words in hands.read(card(hands)))


def file_on_card(hands: Hands, photo: Path) -> None:
    hands.drop(card(hands), photo)
    hands.dialog(FilePhotosDialog)
    hands.press("File 1 photo")


def test_the_figure_of_a_photo_that_is_being_measured_comes_by_itself(
    hands: Hands, photo: Path, measured: threading.Event
) -> None:
    hands.open_marsh()
    measured.clear()
    file_on_card(hands, photo)

    says(hands, MEASURED)
    assert MEASURED in card(hands).accessibleName()
    measured.set()
    hands.settle()
    hands.settle()
    assert "measured" not in hands.read(card(hands))
    assert "Not comparable" in hands.read(card(hands))


def test_a_photo_that_is_measured_as_its_area_is_left_is_still_being_measured(
    hands: Hands, photo: Path, measured: threading.Event
) -> None:
    hands.app.preferences.change(measure_photos=False)
    hands.open_marsh()
    file_on_card(hands, photo)
    hands.settle()
    hands.app.preferences.change(measure_photos=True)
    measured.clear()
    hands.window.open_area(hands.course.area.id)
    hands.qtbot.waitUntil(lambda: hands.app.desk.measuring.busy)
    hands.window.open_patient(hands.course.patient.id)

    says(hands, MEASURED)


def test_where_measuring_was_stopped_the_card_says_how_it_is_begun_again(
    hands: Hands, photo: Path, measured: threading.Event
) -> None:
    hands.open_marsh()
    measured.clear()
    file_on_card(hands, photo)
    says(hands, MEASURED)
    hands.app.jobs.cancel_all()
    measured.set()

    says(hands, TO_OPEN)


def test_where_photos_are_not_measured_the_card_says_so(hands: Hands, photo: Path) -> None:
    hands.app.preferences.change(measure_photos=False)
    hands.open_marsh()
    file_on_card(hands, photo)
    hands.settle()

    says(hands, BY_HAND)
    hands.app.preferences.change(measure_photos=True)
    says(hands, TO_OPEN)
