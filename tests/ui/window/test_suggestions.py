"""What limits a photograph is said with what to do; what it suggests is filed only once a person saves it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolTip

from tests.ui.window.course import EDIT, SIZE, measured
from tests.ui.window.hands import Hands
from ui.dialogs.session import SessionDialog
from ui.format import advice, word
from ui.widgets.chip import Chip
from vein_tracker.imaging.picture import png
from vein_tracker.imaging.recipe import VERSION
from vein_tracker.model.records import Photo, Tick
from vein_tracker.model.results import Flag, Measurement
from vein_tracker.store.library import Library
from vein_tracker.tasks.base import Outcome, WriteTask

ASKED = "Looks like matting: tick it?"


class FileMeasurement(WriteTask[None]):
    """Files other figures of a photograph."""

    title = EDIT

    def __init__(self, photo: Photo, figures: Measurement) -> None:
        self._photo = photo
        self._figures = figures

    def save(self, library: Library, computed: None) -> Outcome[None]:
        mask = png(np.zeros(SIZE, np.uint8))
        with library.transaction(EDIT) as edit:
            edit.add_measurement(self._photo.id, self._photo.digest, None, self._figures, mask, mask)
        return Outcome(None, edit.change)


@pytest.fixture
def hairy(hands: Hands) -> Hands:
    """The baseline is hairy and looks like matting; it is what is shown."""
    figures = replace(measured(8.4), suggestions=(Tick.MATTING,), flags=(Flag.HAIR,))
    hands.app.jobs.run(FileMeasurement(hands.course.photos[0], figures))
    hands.settle()
    hands.open_thigh()
    hands.window.area.choose(hands.course.photos[0].id)
    hands.settle()
    return hands


def baseline_ticks(hands: Hands) -> frozenset[Tick]:
    sheet = hands.window.area.sheet
    assert sheet is not None
    return sheet.photos[0].ticks


def test_a_flag_is_a_chip_that_tells_by_key_too_what_to_do(hairy: Hands) -> None:
    toolbar = hairy.window.area.viewer.toolbar
    (chip,) = (one for one in toolbar.findChildren(Chip) if one.text() == word(Flag.HAIR) and one.isVisible())

    chip.setFocus()

    assert chip.accessibleDescription() == advice(Flag.HAIR)
    assert QToolTip.text() == advice(Flag.HAIR)
    QToolTip.hideText()


def test_the_drawer_says_what_to_do_in_a_sentence(hairy: Hands) -> None:
    hairy.key(Qt.Key.Key_C)

    said = hairy.read(hairy.window.area.drawer)
    assert word(Flag.HAIR) in said
    assert advice(Flag.HAIR) in said
    assert "In brackets: the 95 % interval" in said


@pytest.mark.parametrize("drawer", [False, True])
def test_a_suggestion_opens_the_session_with_it_ticked_and_nothing_is_filed_until_saved(
    hairy: Hands, drawer: bool
) -> None:
    page = hairy.window.area
    if drawer:
        hairy.key(Qt.Key.Key_C)
    hairy.click(hairy.button(ASKED, page.drawer if drawer else page.viewer))
    dialog = hairy.dialog(SessionDialog)
    assert isinstance(dialog, SessionDialog)

    assert dialog.areas[0].ticks.chosen() == {Tick.MATTING}
    assert "Matting is suggested by the photo" in hairy.read(dialog)
    assert hairy.focused() is dialog.areas[0].ticks.button(Tick.MATTING)
    assert baseline_ticks(hairy) == frozenset()

    hairy.press("Save session")
    hairy.settle()
    assert baseline_ticks(hairy) == {Tick.MATTING}
    assert not [one for one in page.findChildren(Chip) if one.isVisible() and one.text() == ASKED]


def test_taking_the_tick_off_files_nothing(hairy: Hands) -> None:
    hairy.click(hairy.button(ASKED, hairy.window.area.viewer))
    dialog = hairy.dialog(SessionDialog)
    assert isinstance(dialog, SessionDialog)

    hairy.key(Qt.Key.Key_Space)
    hairy.press("Save session")
    hairy.settle()

    assert baseline_ticks(hairy) == frozenset()
    assert hairy.button(ASKED, hairy.window.area.viewer).isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_whole_view_is_measured_again_from_the_menu(hands: Hands) -> None:
    hands.open_thigh()
    hands.window.area.strip.menu_wanted.emit(hands.course.photos[0].id, hands.window.mapToGlobal(QPoint()))
    hands.choose("Measure the whole view again")
    hands.settle()

    sheet = hands.window.area.sheet
    assert sheet is not None
    assert {shown.measurement.recipe for shown in sheet.photos if shown.measurement} == {VERSION}
