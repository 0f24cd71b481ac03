"""A scale is drawn on a photograph, typed in millimetres, and has it measured again; Undo takes it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt

from tests.mouse import drag
from tests.ui.window.hands import Hands
from ui.dialogs.scale import ScaleDialog
from vein_tracker.model.results import ScaleSource
from vein_tracker.tasks.trend import SeriesPhoto

CONTROL = Qt.KeyboardModifier.ControlModifier


def draw(hands: Hands, picture: int, length: float) -> ScaleDialog:
    """Draw a level line, so many pixels long, on a photograph."""
    view = hands.window.area.viewer.view
    hands.key(Qt.Key.Key_D)
    start, end = (view.place_of(picture, QPointF(x, 300)).toPoint() for x in (150, 150 + length))
    drag(view, start, end)
    dialog = hands.dialog(ScaleDialog)
    assert isinstance(dialog, ScaleDialog)
    return dialog


def photo(hands: Hands, place: int) -> SeriesPhoto:
    sheet = hands.window.area.sheet
    assert sheet is not None
    return sheet.photos[place]


def test_a_drawn_length_becomes_the_scale_of_the_photo_it_was_drawn_on(hands: Hands) -> None:
    hands.open_thigh()
    dialog = draw(hands, 1, 300)
    assert "Marsh, Alice" in hands.read(dialog)
    assert "RIGHT thigh, lateral" in hands.read(dialog)

    hands.write("20")
    assert "15." in hands.read(dialog)
    hands.key(Qt.Key.Key_Return)
    hands.settle()

    given = photo(hands, 3)
    assert given.photo.px_per_mm == pytest.approx(15.0, rel=0.02)
    assert photo(hands, 0).photo.px_per_mm is None
    assert given.measurement is not None
    assert given.measurement.recipe != "test-1"
    assert given.measurement.px_per_mm == given.photo.px_per_mm
    assert given.measurement.scale_source is ScaleSource.GIVEN


def test_undo_takes_the_scale_back_and_measures_without_it(hands: Hands) -> None:
    hands.open_thigh()
    draw(hands, 1, 300)
    hands.write("20")
    hands.key(Qt.Key.Key_Return)
    hands.settle()

    hands.key(Qt.Key.Key_Z, CONTROL)
    hands.settle()
    hands.settle()

    back = photo(hands, 3)
    assert back.photo.px_per_mm is None
    assert back.measurement is not None
    assert back.measurement.px_per_mm is None
    assert not back.outdated


def test_a_length_has_to_be_typed(hands: Hands) -> None:
    hands.open_thigh()
    dialog = draw(hands, 0, 200)

    hands.press("Set scale")

    assert dialog.isVisible()
    assert "Type how many millimetres the line is long." in hands.read(dialog)
    hands.key(Qt.Key.Key_Escape)
    assert photo(hands, 0).photo.px_per_mm is None


def test_escape_stops_drawing_and_stays_on_the_page(hands: Hands) -> None:
    hands.open_thigh()
    hands.key(Qt.Key.Key_D)
    view = hands.window.area.viewer.view
    assert view.draws_line

    hands.key(Qt.Key.Key_Escape)
    hands.settle()

    assert not view.draws_line
    assert hands.window.area.isVisible()
