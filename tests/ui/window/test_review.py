"""A photo is reviewed: its veins are corrected and its region drawn with mouse and keys, saved, told, and undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests import mouse
from tests.ui.window.hands import Hands
from ui.dialogs.landmarks import LandmarksDialog
from ui.dialogs.review import ReviewDialog, Step
from ui.format import percent
from vein_tracker.model.records import Region
from vein_tracker.tasks.edit import Edit
from vein_tracker.tasks.regions import set_region
from vein_tracker.tasks.trend import SeriesPhoto

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(hands: Hands) -> SeriesPhoto:
    found = hands.window.area.shown
    assert found is not None
    return found


def baseline(hands: Hands) -> SeriesPhoto:
    sheet = hands.window.area.sheet
    assert sheet is not None
    assert sheet.baseline is not None
    return sheet.baseline


def open_review(hands: Hands, place: int) -> ReviewDialog:
    """Open the review of a photo of the course by its key."""
    hands.open_thigh()
    hands.window.area.choose(hands.course.photos[place].id)
    hands.settle()
    hands.key(Qt.Key.Key_R, CONTROL)
    dialog = hands.dialog(ReviewDialog)
    assert isinstance(dialog, ReviewDialog)
    return dialog


def paint(hands: Hands, dialog: ReviewDialog) -> None:
    """Paint a vein in, below the one that was found."""
    assert dialog.veins is not None
    dialog.show_step(Step.VEINS)
    QApplication.processEvents()
    brush = dialog.veins.brush
    start, end = (brush.place_of(spot).toPoint() for spot in ((150.0, 350.0), (500.0, 350.0)))
    mouse.drag(brush, start, end)


def test_a_vein_that_is_painted_in_moves_the_figure_and_is_told_as_corrected(hands: Hands) -> None:
    dialog = open_review(hands, 0)
    assert "Marsh, Alice" in hands.read(dialog)
    paint(hands, dialog)
    assert dialog.veins is not None
    figure = dialog.veins.figure.text()
    assert figure not in ("", "8.4 %")
    assert "corrected by hand" in dialog.veins.within.text()

    hands.press("Done")
    hands.settle()
    hands.settle()

    found = baseline(hands)
    assert found.by_hand
    assert found.found is not None
    assert found.found.coverage_percent == pytest.approx(8.4)
    assert found.measurement is not None
    assert percent(found.measurement.coverage_percent) == figure
    hands.window.resize(1920, 1080)
    hands.settle()
    assert "Corrected by hand" in hands.read(hands.window.area.viewer.toolbar)
    hands.window.area.choose(hands.course.photos[2].id)
    hands.settle()
    assert "Only one corrected" in hands.read(hands.window.area.viewer.toolbar)

    hands.key(Qt.Key.Key_Z, CONTROL)
    hands.qtbot.waitUntil(lambda: not baseline(hands).by_hand)


def test_escape_asks_before_it_throws_strokes_away(hands: Hands) -> None:
    dialog = open_review(hands, 0)
    paint(hands, dialog)
    assert dialog.touched

    hands.key(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Throw away what you have entered?" in hands.read(dialog)
    hands.press("Keep editing")
    hands.key(Qt.Key.Key_Z, CONTROL)
    assert not dialog.touched
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    assert not baseline(hands).by_hand


def test_a_region_is_drawn_with_the_keyboard_alone_and_goes_to_the_follow_up(hands: Hands) -> None:
    dialog = open_review(hands, 0)
    assert dialog.step is Step.REGION
    whole = dialog.region.whole
    hands.qtbot.waitUntil(whole.isEnabled)
    whole.setFocus()
    hands.key(Qt.Key.Key_Space)
    hands.qtbot.waitUntil(lambda: dialog.region.outline.closed)
    dialog.region.editor.setFocus()
    hands.key(Qt.Key.Key_N)
    hands.key(Qt.Key.Key_Right, CONTROL)
    moved = dialog.region.outline.points
    hands.key(Qt.Key.Key_Return, CONTROL)
    hands.settle()
    hands.settle()

    sheet = hands.window.area.sheet
    assert sheet is not None
    assert sheet.view.region is not None
    assert sheet.view.region.points == moved

    hands.key(Qt.Key.Key_Z, CONTROL)
    hands.qtbot.waitUntil(lambda: not _region(hands))


def _region(hands: Hands) -> bool:
    sheet = hands.window.area.sheet
    return sheet is not None and sheet.view.region is not None


def test_an_outline_that_crosses_itself_is_refused_in_words(hands: Hands) -> None:
    dialog = open_review(hands, 0)
    editor = dialog.region.editor
    for spot in ((150.0, 100.0), (450.0, 350.0), (450.0, 100.0)):
        hands.click(editor, editor.place_of(spot).toPoint())
    last = editor.place_of((150.0, 350.0)).toPoint()
    mouse.double_click(editor, last)
    assert dialog.region.outline.closed

    hands.press("Done")
    assert dialog.isVisible()
    assert "the outline crosses itself" in dialog.region.guide.told.text().lower()
    hands.key(Qt.Key.Key_Z, CONTROL)
    hands.key(Qt.Key.Key_Escape)
    hands.press("Throw away")
    hands.settle()


def test_a_follow_up_shows_its_alignment_and_leads_to_landmarks_without_losing_strokes(hands: Hands) -> None:
    dialog = open_review(hands, 2)
    assert dialog.step is Step.ALIGNMENT
    assert "0.8 pixels" in hands.read(dialog)
    paint(hands, dialog)
    dialog.show_step(Step.ALIGNMENT)
    hands.press("Set landmarks…")
    hands.dialog(LandmarksDialog)
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    hands.settle()

    assert shown(hands).by_hand


def test_the_region_of_a_follow_up_is_edited_on_the_baseline(hands: Hands) -> None:
    dialog = open_review(hands, 2)
    dialog.show_step(Step.REGION)
    assert "no region was drawn" in hands.read(dialog)
    hands.press("Edit on the baseline")
    hands.qtbot.waitUntil(
        lambda: (
            isinstance(QApplication.activeModalWidget(), ReviewDialog)
            and QApplication.activeModalWidget() is not dialog
        )
    )
    other = QApplication.activeModalWidget()
    assert isinstance(other, ReviewDialog)
    assert other.step is Step.REGION
    assert other.alignment is None
    hands.key(Qt.Key.Key_Escape)
    hands.settle()


def test_the_review_is_in_the_photos_menu(hands: Hands) -> None:
    hands.open_thigh()
    hands.window.area.menu_wanted.emit(shown(hands), QPoint(200, 200))
    hands.choose("Review…")
    dialog = hands.dialog(ReviewDialog)
    assert "Done" in [one.text() for one in dialog.findChildren(QPushButton) if one.isVisible()]
    hands.key(Qt.Key.Key_Escape)
    hands.settle()


def test_a_region_is_shown_on_a_follow_up_as_it_is_carried_there(hands: Hands) -> None:
    region = Region(points=((120.0, 100.0), (520.0, 100.0), (300.0, 400.0)))
    hands.app.preferences.change(measure_photos=False)
    hands.app.jobs.run(Edit(set_region(hands.course.view, region)))
    hands.settle()
    dialog = open_review(hands, 3)
    dialog.show_step(Step.REGION)

    for spot, wanted in zip(dialog.region.outline.points, region.points, strict=True):
        assert spot == pytest.approx(wanted)
    assert "It was drawn on the baseline" in hands.read(dialog)
    assert not dialog.region.whole.isVisible()
    assert hands.button("Edit on the baseline", dialog).isVisible()
    hands.key(Qt.Key.Key_Delete)
    assert not dialog.touched
    hands.key(Qt.Key.Key_Escape)
    hands.settle()


def test_with_keys_alone_a_vein_is_painted_in_and_saved(hands: Hands) -> None:
    dialog = open_review(hands, 0)
    hands.key(Qt.Key.Key_A)
    assert dialog.step is Step.VEINS
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_BracketRight, Qt.Key.Key_Return):
        hands.key(key)
    for _ in range(10):
        hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Return)
    assert dialog.touched
    hands.key(Qt.Key.Key_Return, CONTROL)
    hands.settle()
    hands.settle()

    assert baseline(hands).by_hand


def test_clearing_corrections_is_one_press_and_one_undo(hands: Hands) -> None:
    dialog = open_review(hands, 0)
    paint(hands, dialog)
    hands.press("Done")
    hands.settle()
    hands.settle()
    hands.key(Qt.Key.Key_R, CONTROL)
    again = hands.dialog(ReviewDialog)
    assert isinstance(again, ReviewDialog)
    again.show_step(Step.VEINS)
    assert again.veins is not None
    hands.press("Clear corrections")
    assert again.veins.strokes == ()
    hands.press("Done")
    hands.settle()
    assert not baseline(hands).by_hand

    hands.key(Qt.Key.Key_Z, CONTROL)
    hands.qtbot.waitUntil(lambda: baseline(hands).by_hand)


def test_a_stroke_beside_the_skin_is_told_to_change_nothing(hands: Hands) -> None:
    dialog = open_review(hands, 0)
    assert dialog.veins is not None
    dialog.show_step(Step.VEINS)
    QApplication.processEvents()
    brush, told = dialog.veins.brush, dialog.veins.guide.told
    mouse.drag(brush, brush.place_of((10.0, 100.0)).toPoint(), brush.place_of((30.0, 300.0)).toPoint())
    assert "It changes no figure" in told.text()

    paint(hands, dialog)
    assert "It changes no figure" not in told.text()
    hands.key(Qt.Key.Key_Escape)
    hands.press("Throw away")
    hands.settle()
