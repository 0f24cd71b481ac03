"""A vein under the pointer is told; a click keeps it, keys step on, Esc lets go; lines can be drawn."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import mouse
from tests.mouse import drag
from ui.widgets.drawn_line import DrawnLine
from ui.widgets.pair import Mode
from ui.widgets.photo_tools import PhotoTools
from ui.widgets.photo_view import PhotoView
from ui.widgets.picture import Overlay, Picture, prepare
from vein_tracker.model.results import VeinKind
from vein_tracker.model.shown import Certainty, Drawn, ShownVein, ShownVeins

LONG_AT, SHORT_AT = 100, 300
"""Rows, in pixels of the photograph, of its two level veins."""


def vein(row: int, length: int, kind: VeinKind, mm: float | None) -> ShownVein:
    """Return a level vein, 6 pixels wide, from 40 pixels on."""
    points = np.column_stack([np.linspace(40, 40 + length, 50), np.full(50, float(row))])
    return ShownVein(
        points=points,
        half_width=3.0,
        kind=kind,
        certainty=Certainty.LIKELY,
        length_px=float(length),
        width_px=6.0,
        length_mm=None if mm is None else length / mm,
        width_mm=None if mm is None else 6 / mm,
    )


def picture(name: str, mm: float | None = 12.0) -> Picture:
    """Return a photograph of 400 × 400 with a thread vein of 240 pixels, and a reticular one of 120."""
    veins = (vein(LONG_AT, 240, VeinKind.THREAD, mm), vein(SHORT_AT, 120, VeinKind.RETICULAR, mm))
    near = np.zeros((400, 400), np.int32)
    near[200:] = 1
    drawn = Drawn(veins=ShownVeins(veins=veins, near=near, square=1.0))
    return prepare(name, name, [np.full((400, 400, 3), 200, np.uint8)], drawn)


@pytest.fixture
def view(qtbot: QtBot) -> PhotoView:
    """A pair side by side, veins outlined, pixel for pixel."""
    widget = PhotoView()
    qtbot.addWidget(widget)
    widget.resize(802, 400)
    widget.show_pictures(picture("before"), picture("after", mm=None))
    widget.set_overlay(Overlay.OUTLINE)
    widget.show()
    return widget


def on(row: int, column: int = 80, pane: int = 0) -> QPoint:
    """Return where a pixel of a photograph lies in the widget."""
    return QPoint(402 * pane + column, row)


def hover(view: PhotoView, at: QPoint) -> str:
    """Move the mouse there without a button, and return what is told."""
    mouse.hover(view, at)
    return view.told


def test_the_vein_under_the_pointer_is_told_and_nothing_beside_it(view: PhotoView) -> None:
    assert hover(view, on(LONG_AT)) == "Thread vein · 0.5\u00a0mm wide · 20\u00a0mm long · likely"
    assert hover(view, on(SHORT_AT)) == "Reticular vein · 0.5\u00a0mm wide · 10\u00a0mm long · likely"
    assert hover(view, on(200)) == ""


def test_in_the_other_pane_its_own_veins_are_told_in_pixels_without_a_scale(view: PhotoView) -> None:
    assert hover(view, on(LONG_AT, pane=1)) == "Thread vein · 6.0\u00a0px wide · 240\u00a0px long · likely"


def test_screen_readers_hear_the_same(view: PhotoView) -> None:
    hover(view, on(LONG_AT))
    assert view.accessibleDescription() == view.told


def test_zoomed_in_the_pointer_finds_the_vein_where_it_is_seen(view: PhotoView) -> None:
    view.zoom(4, QPointF(80, LONG_AT))
    view.pan(QPointF(30, 50))

    place = view.place_of(0, QPointF(100.5, LONG_AT + 0.5)).toPoint()

    assert hover(view, place).startswith("Thread vein")
    assert hover(view, place + QPoint(0, 60)) == ""


def test_under_the_wipe_each_side_tells_its_own_photograph(view: PhotoView) -> None:
    view.set_mode(Mode.WIPE)
    left = view.place_of(0, QPointF(100, LONG_AT)).toPoint()
    right = view.place_of(1, QPointF(260, LONG_AT)).toPoint()

    assert "mm long" in hover(view, left)
    assert "px long" in hover(view, right)


def test_without_the_veins_nothing_is_told(view: PhotoView) -> None:
    view.set_overlay(Overlay.NONE)
    assert hover(view, on(LONG_AT)) == ""


def test_a_click_keeps_a_vein_and_a_click_beside_it_lets_go(view: PhotoView) -> None:
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=on(LONG_AT))
    assert hover(view, on(200)).startswith("Thread vein")
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=on(200))
    assert view.told == ""


def test_dragging_keeps_no_vein(view: PhotoView) -> None:
    drag(view, on(LONG_AT), on(LONG_AT, 140))
    assert hover(view, on(200)) == ""


def test_keys_step_through_all_veins_from_the_longest_and_escape_lets_go(view: PhotoView) -> None:
    told = []
    for _ in range(5):
        view.step_vein(1)
        told.append(view.told)
    assert [one.split()[0] for one in told] == ["Thread", "Reticular", "Thread", "Reticular", "Thread"]
    assert [("mm" in one) for one in told] == [True, True, False, False, True]
    view.step_vein(-1)
    assert "px" in view.told
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.told == ""


def test_stepping_brings_a_vein_into_sight_and_switches_the_veins_on(view: PhotoView) -> None:
    view.set_overlay(Overlay.NONE)
    view.zoom(8, QPointF(390, 390))
    view.step_vein(1)
    place = view.place_of(0, QPointF(160, LONG_AT))
    assert view.overlay is Overlay.OUTLINE
    assert view.panes()[0].contains(place)


def test_a_line_is_drawn_in_pixels_of_the_photograph(view: PhotoView, qtbot: QtBot) -> None:
    view.draw_line()
    with qtbot.waitSignal(view.line_drawn) as drawn:
        drag(view, on(50, 60, pane=1), on(50, 260, pane=1))

    (line,) = drawn.args
    assert isinstance(line, DrawnLine)
    assert (line.picture, line.photo_id) == (1, "after")
    assert (line.end - line.start).toTuple() == (200, 0)
    assert view.view_state().x == 200


def test_a_line_too_short_to_mean_anything_can_be_drawn_again(view: PhotoView, qtbot: QtBot) -> None:
    view.draw_line()
    with qtbot.assertNotEmitted(view.line_drawn):
        drag(view, on(50, 60), on(50, 63))
    with qtbot.waitSignal(view.line_drawn):
        drag(view, on(50, 60), on(50, 160))


def test_escape_stops_drawing_and_dragging_pans_again(view: PhotoView, qtbot: QtBot) -> None:
    view.zoom(4)
    view.draw_line()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    before = view.view_state().x
    with qtbot.assertNotEmitted(view.line_drawn):
        drag(view, on(50, 60), on(50, 160))
    assert view.view_state().x < before


def test_a_line_ends_at_the_edge_of_the_photograph_where_it_began(view: PhotoView, qtbot: QtBot) -> None:
    view.draw_line()
    with qtbot.waitSignal(view.line_drawn) as drawn:
        drag(view, on(50, 300), on(50, 100, pane=1))

    assert drawn.args[0].end.toTuple() == (400, 50)


def test_under_the_loupe_nothing_is_told_that_it_would_half_cover(qtbot: QtBot) -> None:
    tools = PhotoTools()
    qtbot.addWidget(tools)
    tools.resize(802, 400)
    tools.show_pictures(picture("before"), picture("after"))
    tools.set_overlay(Overlay.OUTLINE)
    tools.show()
    assert hover(tools, on(LONG_AT)) != ""
    tools.turn_loupe()
    assert tools.told == ""
    assert hover(tools, on(SHORT_AT)) == ""
