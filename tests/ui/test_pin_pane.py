"""Pins under real mouse, wheel and keys: put, dragged, nudged, deleted, and taken back."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import mouse
from ui.theme import LIGHT
from ui.widgets.picture import prepare
from ui.widgets.pin_pane import PinPane
from ui.widgets.pins import Photograph, Pins
from vein_tracker.model.records import Landmark

SIZE = (400, 300)
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pins() -> Pins:
    return Pins()


@pytest.fixture
def pane(qtbot: QtBot, pins: Pins) -> PinPane:
    """A baseline of 800 × 600 pixels, shown at half its size."""
    pixels = np.full((600, 800, 3), 200, np.uint8)
    widget = PinPane(Photograph.BEFORE, pins, prepare("before", "Baseline, 9 Feb 2026", [pixels]))
    qtbot.addWidget(widget)
    widget.resize(*SIZE)
    with qtbot.waitActive(widget):
        widget.show()
    widget.setFocus()
    return widget


def click(pane: PinPane, x: int, y: int) -> None:
    QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=QPoint(x, y))


def before(pins: Pins, place: int = 0) -> tuple[float, float]:
    spot = pins.pins[place].before
    assert spot is not None
    return spot


def test_a_click_puts_the_next_number_on_the_pixel_under_the_pointer(pane: PinPane, pins: Pins) -> None:
    click(pane, 100, 50)
    click(pane, 300, 200)

    assert before(pins, 0) == (199.5, 99.5)
    assert before(pins, 1) == (599.5, 399.5)
    assert pins.chosen == (1, Photograph.BEFORE)
    assert pins.missing() == (0, Photograph.AFTER)
    assert pins.spots == ()


def test_a_pin_is_seen_in_the_overlays_colour_with_its_spot_left_free(pane: PinPane) -> None:
    click(pane, 100, 150)
    click(pane, 300, 150)
    image = pane.grab().toImage()

    around = [image.pixelColor(100 + dx, 150) for dx in range(5, 15)]
    assert QColor(LIGHT.vein) in around
    assert min(colour.lightness() for colour in around) < 80
    assert image.pixelColor(104, 150) == QColor(200, 200, 200)


def test_a_drag_puts_a_pin_right_in_one_step(pane: PinPane, pins: Pins) -> None:
    click(pane, 100, 50)
    mouse.drag(pane, QPoint(103, 52), QPoint(153, 92))

    assert before(pins) == (299.5, 179.5)
    assert len(pins.pins) == 1
    pins.undo()
    assert before(pins) == (199.5, 99.5)


def test_dragging_beside_pins_moves_the_photograph_and_puts_none(pane: PinPane, pins: Pins) -> None:
    pane.zoom(4)
    was = pane.view_state
    mouse.drag(pane, QPoint(200, 150), QPoint(240, 120))

    assert pins.pins == ()
    assert (was.x - pane.view_state.x) * was.zoom == pytest.approx(40)
    assert (was.y - pane.view_state.y) * was.zoom == pytest.approx(-30)


def test_a_click_beside_the_photograph_puts_nothing(pane: PinPane, pins: Pins) -> None:
    pane.resize(600, 300)

    click(pane, 20, 150)

    assert pins.pins == ()


def test_the_wheel_zooms_about_the_pointer(pane: PinPane) -> None:
    at = QPointF(100, 60)
    under = pane.spot_at(at)
    mouse.turn_wheel(pane, at, 4)

    assert pane.view_state.zoom == pytest.approx(0.5 * 1.2**4)
    assert pane.spot_at(at) == pytest.approx(under)


def test_arrow_keys_nudge_the_chosen_pin_and_are_one_step(pane: PinPane, pins: Pins) -> None:
    click(pane, 100, 50)
    for _ in range(3):
        QTest.keyClick(pane, Qt.Key.Key_Right)
    QTest.keyClick(pane, Qt.Key.Key_Up)
    QTest.keyClick(pane, Qt.Key.Key_Down, CONTROL)

    assert before(pins) == (202.5, 108.5)
    pins.undo()
    assert before(pins) == (199.5, 99.5)


def test_shift_and_arrow_pan_and_leave_the_pin(pane: PinPane, pins: Pins) -> None:
    click(pane, 100, 50)
    pane.zoom(4)
    was = pane.view_state

    QTest.keyClick(pane, Qt.Key.Key_Right, SHIFT)

    assert pane.view_state.x > was.x
    assert before(pins) == (199.5, 99.5)


def test_enter_puts_a_pin_where_the_cross_is(pane: PinPane, pins: Pins) -> None:
    QTest.keyClick(pane, Qt.Key.Key_Return)

    assert before(pins) == (399.5, 299.5)


def test_the_cross_gives_way_to_the_pointer_until_a_key_is_pressed(pane: PinPane, pins: Pins) -> None:
    middle = QPoint(SIZE[0] // 2, SIZE[1] // 2)
    skin = QColor(200, 200, 200)

    def crossed() -> bool:
        around = pane.grab(QRect(middle - QPoint(20, 20), middle + QPoint(20, 20))).toImage()
        return any(around.pixelColor(x, 20) != skin for x in range(around.width()))

    assert crossed()
    mouse.hover(pane, QPoint(20, 20))
    assert not crossed()
    QTest.keyClick(pane, Qt.Key.Key_Home)
    assert crossed()


def test_n_chooses_pins_in_turn_and_says_which(pane: PinPane, pins: Pins) -> None:
    for x in (50, 200, 350):
        click(pane, x, 100)
    QTest.keyClick(pane, Qt.Key.Key_N)
    assert pins.chosen == (0, Photograph.BEFORE)
    QTest.keyClick(pane, Qt.Key.Key_N, SHIFT)
    assert pins.chosen == (2, Photograph.BEFORE)
    assert pane.accessibleDescription() == "3 landmarks, number 3 chosen"


def test_keys_zoom_and_fit(pane: PinPane) -> None:
    QTest.keyClick(pane, Qt.Key.Key_Plus)
    assert pane.view_state.zoom == pytest.approx(0.625)
    QTest.keyClick(pane, Qt.Key.Key_Z)
    assert pane.view_state.zoom == pytest.approx(1 / pane.devicePixelRatioF())
    QTest.keyClick(pane, Qt.Key.Key_Home)
    assert pane.view_state.zoom == pytest.approx(0.5)


def test_a_number_is_deleted_in_both_photographs_and_later_ones_move_up(qtbot: QtBot) -> None:
    spots = tuple(Landmark(before=(n, n), after=(n + 1.0, n)) for n in (10.0, 20.0, 30.0))
    pins = Pins(spots)
    assert not pins.undoable

    pins.choose((1, Photograph.AFTER))
    with qtbot.waitSignal(pins.marked):
        pins.remove()

    assert pins.spots == (spots[0], spots[2])
    with qtbot.waitSignal(pins.marked):
        pins.undo()
    assert pins.spots == spots


def test_choosing_a_pin_marks_nothing_anew(qtbot: QtBot) -> None:
    pins = Pins((Landmark(before=(1.0, 1.0), after=(2.0, 2.0)),))

    with qtbot.assertNotEmitted(pins.marked), qtbot.waitSignal(pins.changed):
        pins.choose((0, Photograph.BEFORE))
