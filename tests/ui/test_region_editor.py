"""An outline is drawn, mended and taken back with real mouse and keys; a carried one is only shown."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import mouse, touch
from ui.widgets.outline import Outline
from ui.widgets.picture import prepare
from ui.widgets.region_editor import RegionEditor

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
SQUARE: tuple[tuple[float, float], ...] = ((100.0, 100.0), (300.0, 100.0), (300.0, 250.0), (100.0, 250.0))


def editor_of(qtbot: QtBot, outline: Outline, *, editable: bool = True) -> RegionEditor:
    """A photo of 400 × 300 pixels at twice its size."""
    pixels = np.full((300, 400, 3), 200, np.uint8)
    widget = RegionEditor(prepare("photo", "9 Feb 2026", [pixels]), outline, editable=editable)
    qtbot.addWidget(widget)
    widget.resize(800, 600)
    with qtbot.waitActive(widget):
        widget.show()
    widget.setFocus()
    return widget


@pytest.fixture
def outline() -> Outline:
    return Outline()


@pytest.fixture
def editor(qtbot: QtBot, outline: Outline) -> RegionEditor:
    return editor_of(qtbot, outline)


@pytest.fixture
def square() -> Outline:
    return Outline(SQUARE)


@pytest.fixture
def drawn(qtbot: QtBot, square: Outline) -> RegionEditor:
    return editor_of(qtbot, square)


def at(editor: RegionEditor, x: float, y: float) -> QPoint:
    return editor.place_of((x, y)).toPoint()


def click(editor: RegionEditor, x: float, y: float) -> None:
    QTest.mouseClick(editor, Qt.MouseButton.LeftButton, pos=at(editor, x, y))


def test_clicks_add_points_and_a_double_click_closes(editor: RegionEditor, outline: Outline) -> None:
    for x, y in SQUARE[:-1]:
        click(editor, x, y)
    mouse.double_click(editor, at(editor, *SQUARE[-1]))

    assert outline.closed
    assert len(outline.points) == 4
    for spot, wanted in zip(outline.points, SQUARE, strict=True):
        assert spot == pytest.approx(wanted, abs=0.6)


def test_a_click_on_the_first_point_closes(editor: RegionEditor, outline: Outline) -> None:
    for x, y in SQUARE:
        click(editor, x, y)
    click(editor, *SQUARE[0])

    assert outline.closed
    assert len(outline.points) == 4


def test_a_click_on_a_side_puts_a_point_in_and_elsewhere_none(drawn: RegionEditor, square: Outline) -> None:
    click(drawn, 200, 101)
    click(drawn, 200, 180)

    assert len(square.points) == 5
    assert square.points[1] == pytest.approx((200, 101), abs=0.6)


def test_a_drag_moves_a_point_in_one_step(drawn: RegionEditor, square: Outline) -> None:
    mouse.drag(drawn, at(drawn, 300, 250), at(drawn, 340, 280))

    assert square.points[2] == pytest.approx((340, 280), abs=0.6)
    square.undo()
    assert square.points == SQUARE
    assert not square.undoable


def test_a_drag_of_a_side_pulls_a_point_out_of_it_in_one_step(drawn: RegionEditor, square: Outline) -> None:
    mouse.drag(drawn, at(drawn, 200, 101), at(drawn, 210, 60))

    assert len(square.points) == 5
    assert square.points[1] == pytest.approx((210, 60), abs=0.6)
    square.undo()
    assert square.points == SQUARE
    assert not square.undoable


def test_keys_choose_nudge_and_delete(drawn: RegionEditor, square: Outline) -> None:
    QTest.keyClick(drawn, Qt.Key.Key_N)
    QTest.keyClick(drawn, Qt.Key.Key_Right)
    QTest.keyClick(drawn, Qt.Key.Key_Down, CONTROL)
    assert square.points[0] == (101.0, 110.0)
    QTest.keyClick(drawn, Qt.Key.Key_N, SHIFT)
    assert square.chosen == 3
    assert drawn.accessibleDescription() == "Outline of 4 points, point 4 chosen"
    QTest.keyClick(drawn, Qt.Key.Key_Delete)

    assert len(square.points) == 3
    square.undo()
    square.undo()
    assert square.points == SQUARE


def test_an_outline_is_drawn_with_keys_alone(editor: RegionEditor, outline: Outline) -> None:
    QTest.keyClick(editor, Qt.Key.Key_Plus)
    QTest.keyClick(editor, Qt.Key.Key_Plus)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QTest.keyClick(editor, key, SHIFT)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)

    assert outline.closed
    assert len(outline.points) == 3


def test_enter_closes_what_was_clicked(editor: RegionEditor, outline: Outline) -> None:
    for x, y in SQUARE:
        click(editor, x, y)
    QTest.keyClick(editor, Qt.Key.Key_Return)

    assert outline.closed
    assert len(outline.points) == 4


def test_of_two_points_no_outline_is_closed(editor: RegionEditor, outline: Outline) -> None:
    click(editor, 100, 100)
    mouse.double_click(editor, at(editor, 300, 100))

    assert not outline.closed


def test_what_lies_beside_the_outline_is_darkened(drawn: RegionEditor) -> None:
    image = drawn.grab().toImage()

    assert image.pixelColor(at(drawn, 200, 200)).lightness() == 200
    assert image.pixelColor(at(drawn, 50, 50)).lightness() < 160


def test_a_carried_outline_cannot_be_changed(qtbot: QtBot, square: Outline) -> None:
    editor = editor_of(qtbot, square, editable=False)
    mouse.drag(editor, at(editor, 300, 250), at(editor, 340, 280))
    click(editor, 200, 100)
    for key in (Qt.Key.Key_N, Qt.Key.Key_Delete, Qt.Key.Key_Right):
        QTest.keyClick(editor, key)

    assert square.points == SQUARE


def test_an_outline_that_is_only_shown_is_never_pointed_at_as_if_it_could_be_drawn(
    qtbot: QtBot, square: Outline
) -> None:
    pane = editor_of(qtbot, square, editable=False)
    QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert pane.cursor().shape() is Qt.CursorShape.OpenHandCursor


@pytest.mark.qt_log_ignore("could not find the target for gesture", extend=True)
def test_two_fingers_that_zoom_move_no_point(drawn: RegionEditor, square: Outline) -> None:
    touch.pinch(drawn, drawn.place_of(SQUARE[0]).toPoint(), QPoint(500, 300))
    assert drawn.view_state.zoom > 2
    assert square.points == SQUARE
