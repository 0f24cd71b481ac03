"""The loupe and the measuring line under real mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import mouse
from ui import theme
from ui.widgets.pair import Mode
from ui.widgets.photo_tools import PhotoTools
from ui.widgets.picture import Picture, prepare

SIZE = (802, 400)  # two panes of 400
NO_BREAK = "\u00a0"


def spotted(name: str, px_per_mm: float | None = 20.0) -> Picture:
    """Return a grey photograph of 1600 by 1600 pixels with a dark spot of sixteen pixels in its middle."""
    pixels = np.full((1600, 1600, 3), 200, np.uint8)
    pixels[792:808, 792:808] = 0
    return prepare(name, name, [pixels], None, px_per_mm)


@pytest.fixture
def view(qtbot: QtBot) -> PhotoTools:
    """A pair, side by side, each at a quarter of its size."""
    widget = PhotoTools()
    qtbot.addWidget(widget)
    widget.resize(*SIZE)
    widget.show_pictures(spotted("before"), spotted("after", None))
    widget.show()
    return widget


def dark(view: PhotoTools, x: float, y: float) -> bool:
    return bool(view.grab().toImage().pixelColor(int(x), int(y)).red() < 100)


def place(view: PhotoTools, picture: int, x: float, y: float) -> QPoint:
    return view.place_of(picture, QPointF(x, y)).toPoint()


def test_the_loupe_enlarges_both_photographs_at_the_pointer(view: PhotoTools) -> None:
    middle = place(view, 0, 800, 800)
    beside = middle + QPoint(12, 0)
    for strength in (1, 2, 3):
        view.turn_loupe()
        mouse.hover(view, middle)
        assert view.loupe.strength == strength
    other = view.place_of(1, QPointF(800, 800))
    assert dark(view, beside.x(), beside.y())
    assert dark(view, other.x() + 12, other.y())
    view.turn_loupe()
    assert not view.loupe.on
    assert not dark(view, beside.x(), beside.y())


def test_under_a_wipe_both_lenses_lie_beside_each_other_inside_the_photograph(view: PhotoTools) -> None:
    view.set_mode(Mode.WIPE)
    view.turn_loupe()
    for at in (QPoint(5, 5), QPoint(400, 200), QPoint(795, 395)):
        mouse.hover(view, at)
        (_, _, first), (_, _, second) = view.loupe.lenses()
        assert first.right() < second.left()
        assert view.panes()[0].contains(first)
        assert view.panes()[0].contains(second)


def test_photographs_in_no_common_frame_have_a_lens_only_under_the_pointer(view: PhotoTools) -> None:
    view.show_pictures(spotted("before"), spotted("after"), aligned=False)
    view.turn_loupe()
    mouse.hover(view, place(view, 1, 800, 800))
    assert [index for index, _, _ in view.loupe.lenses()] == [1]


def test_escape_takes_the_loupe_away(view: PhotoTools) -> None:
    view.turn_loupe()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.loupe.on


def click(view: PhotoTools, at: QPoint) -> None:
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)


def test_a_line_of_several_points_is_measured_in_millimetres_and_copied(view: PhotoTools) -> None:
    view.measure(True)
    for x, y in ((400, 400), (800, 400), (800, 700)):
        click(view, place(view, 0, x, y))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.line.text() == f"35.0{NO_BREAK}mm"
    assert view.accessibleDescription() == view.line.text()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == view.line.text()


def test_in_the_baselines_frame_the_follow_up_is_measured_by_the_baselines_scale(view: PhotoTools) -> None:
    view.measure(True)
    click(view, place(view, 1, 400, 400))
    mouse.hover(view, place(view, 1, 600, 400))
    assert view.line.text() == f"10.0{NO_BREAK}mm"


def test_without_a_scale_it_is_told_in_the_photographs_own_pixels(view: PhotoTools) -> None:
    view.show_pictures(spotted("before", None))
    view.measure(True)
    click(view, place(view, 0, 400, 400))
    click(view, place(view, 0, 400, 1000))
    assert view.line.text() == f"600{NO_BREAK}px"


def test_backspace_takes_a_point_back_and_a_double_click_ends(view: PhotoTools) -> None:
    view.measure(True)
    click(view, place(view, 0, 400, 400))
    click(view, place(view, 0, 1200, 400))
    QTest.keyClick(view, Qt.Key.Key_Backspace)
    assert view.line.points == 1
    end = place(view, 0, 400, 600)
    click(view, end)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=end)
    assert view.line.ended
    assert view.line.text() == f"10.0{NO_BREAK}mm"
    click(view, place(view, 0, 200, 200))
    assert view.line.points == 1


def test_escape_stops_and_dragging_still_pans(view: PhotoTools, qtbot: QtBot) -> None:
    view.zoom(3)
    view.measure(True)
    before = view.view_state()
    mouse.drag(view, QPoint(200, 200), QPoint(140, 200))
    assert view.view_state() != before
    assert view.line.points == 0
    with qtbot.waitSignal(view.measuring_changed) as said:
        QTest.keyClick(view, Qt.Key.Key_Escape)
    assert said.args == [False]
    assert not view.line.wanted


def test_under_the_loupe_a_click_still_sets_a_note(view: PhotoTools, qtbot: QtBot) -> None:
    view.turn_loupe()
    view.place_note(True)
    with qtbot.waitSignal(view.spot_chosen) as chosen:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(view, 0, 800, 800))
    assert chosen.args is not None
    assert chosen.args[0] == "before"
    assert view.loupe.on


def test_under_the_loupe_a_drag_still_draws_the_scale(view: PhotoTools, qtbot: QtBot) -> None:
    view.turn_loupe()
    view.draw_line()
    with qtbot.waitSignal(view.line_drawn):
        mouse.drag(view, place(view, 0, 400, 800), place(view, 0, 1200, 800))


def test_what_is_to_be_done_is_said_below_the_dates(view: PhotoTools) -> None:
    after = view.panes()[1]
    dated = QRect(int(after.left()), 0, int(after.width() / 4), theme.CARD_RADIUS + theme.CHIP)
    before = view.grab(dated).toImage()
    view.measure(True)
    assert view.grab(dated).toImage() == before
