"""Veins are painted in, rubbed out and traced with real mouse and keys, and every stroke can be taken back."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import mouse, touch
from ui.theme import LIGHT
from ui.widgets.picture import prepare
from ui.widgets.vein_brush import Tool, VeinBrush
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.tracing import ground
from vein_tracker.model.results import U8, Measurement, VeinKind, VeinMap, VeinSegment
from vein_tracker.tasks.review import CorrectedVeins, Origin, StrokeKind

SHAPE = (300, 400)
CONTROL = Qt.KeyboardModifier.ControlModifier


def bend() -> U8:
    """Return skin with one bent vein, as a photograph."""
    x = np.linspace(40, 360, 200)
    points = np.column_stack([x, 150 + 60 * np.sin((x - 40) / 320 * 2 * np.pi)])
    line = np.zeros(SHAPE, np.uint8)
    cv2.polylines(line, [np.rint(points * 16).astype(np.int32)], False, 255, 4, cv2.LINE_AA, 4)
    grain = np.random.default_rng(1).normal(0, 2, (*SHAPE, 1))
    picture = np.full((*SHAPE, 3), (214, 170, 150), np.float64) + grain
    picture -= cv2.GaussianBlur(line, (0, 0), 1)[..., None] / 255.0 * np.array((30, 70, 60))
    return np.clip(picture, 0, 255).astype(np.uint8)


@pytest.fixture
def veins() -> CorrectedVeins:
    """One vein across the picture, 4 pixels wide, in the row 250."""
    mask = np.zeros(SHAPE, np.uint8)
    mask[248:252, 50:350] = 255
    points = np.column_stack([np.arange(50.0, 350.0), np.full(300, 249.5)])
    segment = VeinSegment(points=points, widths=np.full(300, 4.0), kind=VeinKind.THREAD, confidence=0.9)
    found = Measurement(
        recipe="test", width=400, height=300, skin_percent=100.0, coverage_percent=1.0, px_per_mm=10.0
    )
    skin = np.full(SHAPE, 255, np.uint8)
    return CorrectedVeins(found, VeinMap(veins=mask, skin=skin, scale=1.0, segments=(segment,)))


@pytest.fixture
def brush(qtbot: QtBot, veins: CorrectedVeins) -> VeinBrush:
    """A photo of 400 × 300 pixels at twice its size."""
    widget = VeinBrush(prepare("photo", "9 Feb 2026", [bend()]), veins, 6.0)
    qtbot.addWidget(widget)
    widget.resize(800, 600)
    with qtbot.waitActive(widget):
        widget.show()
    widget.setFocus()
    return widget


def at(brush: VeinBrush, x: float, y: float) -> QPoint:
    return brush.place_of((x, y)).toPoint()


def test_a_drag_paints_a_vein_in_with_the_brush_and_says_so(
    qtbot: QtBot, brush: VeinBrush, veins: CorrectedVeins
) -> None:
    with qtbot.waitSignal(brush.drawn):
        mouse.drag(brush, at(brush, 100, 60), at(brush, 300, 60))

    (stroke,) = veins.strokes
    assert (stroke.kind, stroke.width) == (StrokeKind.ADDED, 6.0)
    assert stroke.points[0] == pytest.approx((100, 60), abs=0.6)
    assert stroke.points[-1] == pytest.approx((300, 60), abs=0.6)
    assert veins.measurement().coverage_percent == pytest.approx(1.0 + 100 * 206 * 6 / 120_000, rel=0.1)


def test_added_veins_are_seen_in_a_colour_of_their_own_and_found_ones_stay(brush: VeinBrush) -> None:
    mouse.drag(brush, at(brush, 100, 60), at(brush, 300, 60))
    image = brush.grab().toImage()

    added, found = image.pixelColor(at(brush, 200, 60)), image.pixelColor(at(brush, 200, 250))
    assert added.green() > added.blue() + 60
    assert found.blue() > found.red()
    brush.show_veins(False)
    plain = brush.grab().toImage().pixelColor(at(brush, 200, 60))
    assert plain.red() > plain.green()
    assert QColor(LIGHT.vein_added).green() > 200


def test_the_eraser_takes_a_vein_out_and_undo_brings_it_back(brush: VeinBrush, veins: CorrectedVeins) -> None:
    brush.choose(Tool.REMOVE)
    mouse.drag(brush, at(brush, 150, 250), at(brush, 250, 250))
    assert veins.origin[250, 200] == Origin.REMOVED
    assert veins.measurement().coverage_percent < 0.7  # type: ignore[operator]

    brush.undo()

    assert veins.origin[250, 200] == Origin.FOUND
    assert veins.strokes == ()
    assert not brush.undoable


def test_clearing_takes_all_strokes_back_and_undo_draws_them_again(
    brush: VeinBrush, veins: CorrectedVeins
) -> None:
    mouse.drag(brush, at(brush, 100, 60), at(brush, 300, 60))
    mouse.drag(brush, at(brush, 100, 90), at(brush, 300, 90))
    both = veins.strokes

    brush.clear()
    assert veins.strokes == ()
    brush.undo()
    assert veins.strokes == both


def test_the_trace_follows_the_vein_between_two_clicks(brush: VeinBrush, veins: CorrectedVeins) -> None:
    brush.take_ground(ground(Decoded(pixels=bend(), width=400, height=300), 10.0))
    brush.choose(Tool.TRACE)
    for spot in ((60.0, 173.0), (200.0, 150.0)):
        mouse.hover(brush, at(brush, *spot))
        QTest.mouseClick(brush, Qt.MouseButton.LeftButton, pos=at(brush, *spot))

    (stroke,) = veins.strokes
    assert max(y for _, y in stroke.points) == pytest.approx(210, abs=4)
    assert stroke.width == pytest.approx(4, abs=2)
    mouse.hover(brush, at(brush, 300.0, 95.0))
    assert len(brush.preview) > 50
    QTest.keyClick(brush, Qt.Key.Key_Escape)
    assert not brush.holds_something
    assert veins.strokes == (stroke,)


def test_a_double_click_ends_a_path(brush: VeinBrush, veins: CorrectedVeins) -> None:
    brush.take_ground(ground(Decoded(pixels=bend(), width=400, height=300), 10.0))
    brush.choose(Tool.TRACE)
    QTest.mouseClick(brush, Qt.MouseButton.LeftButton, pos=at(brush, 60, 173))
    mouse.double_click(brush, at(brush, 200, 150))

    assert len(veins.strokes) == 1
    assert not brush.holds_something


def test_with_keys_alone_a_stroke_is_drawn_under_the_cross(brush: VeinBrush, veins: CorrectedVeins) -> None:
    QTest.keyClick(brush, Qt.Key.Key_Plus)
    QTest.keyClick(brush, Qt.Key.Key_Return)
    assert brush.holds_something
    for _ in range(20):
        QTest.keyClick(brush, Qt.Key.Key_Right)
    QTest.keyClick(brush, Qt.Key.Key_Return)

    (stroke,) = veins.strokes
    (first, *_, last) = stroke.points
    assert last[0] - first[0] == pytest.approx(20 * 4 / 2.5, abs=2)
    assert last[1] == pytest.approx(first[1], abs=0.5)


def test_with_keys_alone_a_vein_is_traced(brush: VeinBrush, veins: CorrectedVeins) -> None:
    brush.take_ground(ground(Decoded(pixels=bend(), width=400, height=300), 10.0))
    brush.choose(Tool.TRACE)
    QTest.keyClick(brush, Qt.Key.Key_Plus)
    QTest.keyClick(brush, Qt.Key.Key_Return)
    for _ in range(8):
        QTest.keyClick(brush, Qt.Key.Key_Left)
    assert brush.preview
    QTest.keyClick(brush, Qt.Key.Key_Return)

    assert len(veins.strokes) == 1


def test_brackets_and_control_wheel_change_the_brush_and_the_wheel_alone_zooms(brush: VeinBrush) -> None:
    QTest.keyClick(brush, Qt.Key.Key_BracketRight)
    assert brush.brush == pytest.approx(7.2)
    QTest.keyClick(brush, Qt.Key.Key_BracketLeft)
    assert brush.brush == pytest.approx(6.0)
    zoom = brush.view_state.zoom
    mouse.turn_wheel(brush, QPointF(400, 300), 1, CONTROL)
    assert brush.brush == pytest.approx(7.2)
    assert brush.view_state.zoom == zoom
    mouse.turn_wheel(brush, QPointF(400, 300), 1)
    assert brush.view_state.zoom > zoom


def test_the_right_button_moves_the_photo_and_paints_nothing(brush: VeinBrush, veins: CorrectedVeins) -> None:
    brush.zoom(3)
    was = brush.view_state
    window = brush.windowHandle()
    right, none = Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window, right, none, QPoint(400, 300))
    for place in (QPoint(410, 310), QPoint(430, 320)):
        QTest.mouseMove(window, place)
    QTest.mouseRelease(window, right, none, QPoint(430, 320))

    assert (was.x - brush.view_state.x) * was.zoom == pytest.approx(30)
    assert veins.strokes == ()


@pytest.mark.qt_log_ignore("could not find the target for gesture", extend=True)
@pytest.mark.parametrize("tool", [Tool.ADD, Tool.REMOVE])
def test_two_fingers_that_zoom_paint_and_rub_out_no_vein(
    brush: VeinBrush, veins: CorrectedVeins, tool: Tool
) -> None:
    brush.choose(tool)
    zoom = brush.view_state.zoom
    touch.pinch(brush, QPoint(300, 300), QPoint(500, 300))
    assert brush.view_state.zoom > zoom
    assert veins.strokes == ()
    assert not brush.holds_something
