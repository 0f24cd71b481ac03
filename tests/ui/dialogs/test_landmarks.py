"""Setting landmarks: what to do next is said, the act waits until they align, and nothing is lost by a key."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.desk import opened, press, sheet_of, words
from ui.dialogs.landmarks import LandmarksDialog
from ui.dialogs.marked_pair import MarkedPair
from ui.format import millimetres
from ui.widgets.picture import prepare
from ui.widgets.pin_pane import PinPane
from vein_tracker.errors import LANDMARKS_ASTRAY
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.pair import see
from vein_tracker.model.records import Landmark, Moment, Patient, Photo, TreatedArea, View
from vein_tracker.model.results import Reason
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.landmarks import Preview, set_landmarks

CONTROL = Qt.KeyboardModifier.ControlModifier
SPOTS = ((100.0, 80.0), (300.0, 70.0), (310.0, 220.0), (90.0, 230.0))
GOOD = Preview(residual_px=0.62, residual_mm=0.05, confirmed=True)


def photo(name: str) -> Photo:
    return Photo(
        view_id="view",
        session_area_id="part",
        moment=Moment.FOLLOW_UP,
        object_id=name,
        digest=name,
        file_name=name,
        media_type="image/jpeg",
        byte_count=1,
        width=400,
        height=300,
    )


@pytest.fixture
def marked() -> MarkedPair:
    pixels = np.full((300, 400, 3), (214, 170, 150), np.uint8)
    seen = see(Decoded(pixels=pixels, width=400, height=300), None)
    return MarkedPair(
        before=prepare("before", "Baseline, 9 Feb 2026", [pixels]),
        after=prepare("after", "3 May 2026", [pixels]),
        baseline=photo("before"),
        photo=photo("after"),
        days=(date(2026, 2, 9), date(2026, 5, 3)),
        seen=(seen, seen),
    )


@pytest.fixture
def sheet(patient: Patient, area: TreatedArea) -> AreaSheet:
    return sheet_of(patient, area, View(area_id=area.id))


@pytest.fixture
def dialog(window: QWidget, sheet: AreaSheet, marked: MarkedPair, qtbot: QtBot) -> LandmarksDialog:
    made = LandmarksDialog(window, sheet, marked)
    opened(made, qtbot)
    return made


def click(pane: PinPane, spot: tuple[float, float]) -> None:
    QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=pane.place_of(spot).toPoint())


def mark(dialog: LandmarksDialog, count: int = 4) -> None:
    for spot in SPOTS[:count]:
        click(dialog.before, spot)
        click(dialog.after, spot)


def test_whose_photos_they_are_and_what_to_do_is_said(dialog: LandmarksDialog) -> None:
    assert "Marsh, Alice" in words(dialog)
    assert "RIGHT thigh, lateral" in words(dialog)
    assert "not the veins" in words(dialog)
    assert "Click a spot in one photo, then the same spot in the other: 4 pairs." in words(dialog)
    assert not dialog.buttons.primary.isEnabled()
    assert not dialog.remove.isVisible()


def test_each_step_says_what_is_missing(dialog: LandmarksDialog) -> None:
    click(dialog.before, SPOTS[0])
    assert dialog.step.text() == "Now click the same spot, number 1, in the photo of 3 May 2026."
    click(dialog.after, SPOTS[0])
    assert dialog.step.text() == "3 more pairs."
    click(dialog.after, SPOTS[1])
    assert dialog.step.text() == "Now click the same spot, number 2, in the baseline of 9 Feb 2026."
    click(dialog.before, SPOTS[1])
    mark_third = SPOTS[2]
    click(dialog.before, mark_third)
    click(dialog.after, mark_third)
    assert dialog.step.text() == "1 more pair."


def test_four_pairs_are_tried_and_the_act_waits_for_the_answer(dialog: LandmarksDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.preview_wanted):
        mark(dialog, 3)
    click(dialog.before, SPOTS[3])
    with qtbot.waitSignal(dialog.preview_wanted) as asked:
        click(dialog.after, SPOTS[3])
    assert asked.args is not None
    assert len(asked.args[0]) == 4
    assert dialog.quality.text() == "Trying these landmarks …"
    assert not dialog.buttons.primary.isEnabled()

    dialog.show_preview(GOOD)

    assert "Aligned to 0.6 pixels" in dialog.quality.text()
    assert millimetres(0.05, 2) in dialog.quality.text()
    assert "the skin between the landmarks agrees" in dialog.quality.text()
    assert dialog.buttons.primary.isEnabled()


def test_the_landmarks_are_the_edit(dialog: LandmarksDialog, marked: MarkedPair, qtbot: QtBot) -> None:
    mark(dialog)
    dialog.show_preview(GOOD)
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.buttons.primary, Qt.MouseButton.LeftButton)

    (kept,) = dialog.edits().leaves(marked.photo)
    assert isinstance(kept, Photo)
    assert [pytest.approx(spot, abs=1) for spot in SPOTS] == [one.before for one in kept.landmarks[0].spots]


@pytest.mark.parametrize(
    ("preview", "told"),
    [
        (Preview(refused=LANDMARKS_ASTRAY(numbers="2, 3")), "check number 2, 3"),
        (Preview(reasons=(Reason.MIRRORED,)), "mirrored"),
    ],
)
def test_landmarks_that_do_not_do_are_refused_in_words(
    dialog: LandmarksDialog, preview: Preview, told: str
) -> None:
    mark(dialog)
    dialog.show_preview(preview)

    assert told in dialog.quality.text()
    assert not dialog.buttons.primary.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    assert dialog.isVisible()


def test_landmarks_that_the_skin_does_not_confirm_are_taken_with_a_warning(dialog: LandmarksDialog) -> None:
    mark(dialog)
    dialog.show_preview(Preview(residual_px=4.2))

    assert "to about 4.2 pixels by the landmarks alone" in dialog.quality.text()
    assert dialog.buttons.primary.isEnabled()


def test_another_landmark_is_tried_again(dialog: LandmarksDialog, qtbot: QtBot) -> None:
    mark(dialog)
    dialog.show_preview(GOOD)
    with qtbot.waitSignal(dialog.preview_wanted):
        press(dialog, Qt.Key.Key_Right)

    assert dialog.quality.text() == "Trying these landmarks …"


def test_ctrl_z_takes_the_last_pin_back_and_delete_removes_the_chosen_one(dialog: LandmarksDialog) -> None:
    mark(dialog, 2)
    QTest.keyClick(dialog.after, Qt.Key.Key_Z, CONTROL)
    assert dialog.pins.missing() is not None
    assert len(dialog.pins.spots) == 1

    click(dialog.before, SPOTS[0])
    press(dialog, Qt.Key.Key_Delete)
    assert len(dialog.pins.pins) == 1
    assert not dialog.pins.spots
    assert not dialog.delete.isEnabled()


def test_escape_closes_at_once_only_where_nothing_was_set(dialog: LandmarksDialog, qtbot: QtBot) -> None:
    click(dialog.before, SPOTS[0])
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.buttons.asking
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.buttons.asking

    QTest.keyClick(dialog.before, Qt.Key.Key_Z, CONTROL)
    with qtbot.waitSignal(dialog.rejected):
        press(dialog, Qt.Key.Key_Escape)


def test_landmarks_that_are_set_are_shown_again_and_can_be_removed(
    window: QWidget, sheet: AreaSheet, marked: MarkedPair, qtbot: QtBot
) -> None:
    spots = tuple(Landmark(before=spot, after=spot) for spot in SPOTS)
    (kept,) = set_landmarks(marked.photo, marked.baseline.id, spots).leaves(marked.photo)
    assert isinstance(kept, Photo)
    dialog = LandmarksDialog(window, sheet, replace(marked, photo=kept))
    with qtbot.waitSignal(dialog.preview_wanted):
        opened(dialog, qtbot)
    assert dialog.pins.spots == spots
    assert not dialog.touched

    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)

    (removed,) = dialog.edits().leaves(kept)
    assert isinstance(removed, Photo)
    assert removed.landmarks == ()
