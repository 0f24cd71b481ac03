"""The photo viewer under real mouse, wheel and keys."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import mouse, touch
from ui.theme import LIGHT, TOUCH
from ui.widgets.pair import Mode
from ui.widgets.photo_view import PhotoView
from ui.widgets.picture import Overlay, Picture, level_for, prepare
from vein_tracker.model.results import VeinKind
from vein_tracker.model.shown import Drawn, VeinLayer

SIZE = (800, 400)
WHITE, GREY = 255, 60
SQUARE = np.array([[400.0, 200.0], [1100.0, 200.0], [1100.0, 700.0], [400.0, 700.0]])


def drawn() -> Drawn:
    closed = np.vstack([SQUARE, SQUARE[:1]])
    layer = VeinLayer(kind=VeinKind.THREAD, doubtful=False, lines=(closed,), parts=(SQUARE,))
    return Drawn(layers=(layer,))


def plain(shade: int, name: str, *, width: int = 1500, height: int = 1000, veins: bool = False) -> Picture:
    pixels = np.full((height, width, 3), shade, np.uint8)
    return prepare(name, f"{name}, 9 Feb 2026", [pixels], drawn() if veins else None, 20.0)


@pytest.fixture
def view(qtbot: QtBot) -> PhotoView:
    """A pair, side by side: white before, grey after."""
    widget = PhotoView()
    qtbot.addWidget(widget)
    widget.resize(*SIZE)
    widget.show_pictures(plain(WHITE, "before"), plain(GREY, "after"))
    widget.show()
    return widget


def seen(view: PhotoView, x: float, y: float) -> str:
    return str(view.grab().toImage().pixelColor(int(x), int(y)).name())


def drag(view: PhotoView, start: QPoint, by: QPoint) -> None:
    mouse.drag(view, start, start + by)


def test_pair_lies_side_by_side_on_the_neutral_surround(view: PhotoView) -> None:
    assert seen(view, 200, 200) == QColor(WHITE, WHITE, WHITE).name()
    assert seen(view, 600, 200) == QColor(GREY, GREY, GREY).name()
    assert seen(view, 200, 5) == LIGHT.surround.lower()


def test_wheel_zooms_about_the_pointer_and_moves_both_panes(view: PhotoView) -> None:
    pointer = QPointF(100, 150)
    before = view.view_state()
    mouse.turn_wheel(view, pointer, 5)
    after = view.view_state()
    assert after.zoom == pytest.approx(before.zoom * 1.2**5)
    assert view.view_state(0) == view.view_state(1)
    middle = QPointF(view.panes()[0].width() / 2, 200)
    was = before.x + (pointer.x() - middle.x()) / before.zoom
    now = after.x + (pointer.x() - middle.x()) / after.zoom
    assert now == pytest.approx(was)


def test_drag_pans_by_as_much_as_the_mouse_moved(view: PhotoView) -> None:
    view.zoom(8)
    before = view.view_state()
    drag(view, QPoint(200, 200), QPoint(40, -30))
    after = view.view_state()
    assert (before.x - after.x) * after.zoom == pytest.approx(40)
    assert (before.y - after.y) * after.zoom == pytest.approx(-30)


def test_double_click_fits_again(view: PhotoView) -> None:
    fitted = view.view_state()
    mouse.turn_wheel(view, QPointF(100, 150), 6)
    assert view.view_state() != fitted
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    assert view.view_state() == fitted


def test_z_shows_pixel_for_pixel(view: PhotoView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Z)
    assert view.view_state().zoom == pytest.approx(1 / view.devicePixelRatioF())


def test_l_unlocks_the_panes_and_locks_them_again(view: PhotoView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.lock_changed):
        QTest.keyClick(view, Qt.Key.Key_L)
    first = view.view_state(0)
    mouse.turn_wheel(view, QPointF(600, 200), 4)
    assert view.view_state(0) == first
    assert view.view_state(1).zoom > first.zoom
    QTest.keyClick(view, Qt.Key.Key_L)
    assert view.view_state(1) == view.view_state(0)


def test_keys_zoom_pan_and_fit(view: PhotoView) -> None:
    fitted = view.view_state()
    for _ in range(8):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    zoomed = view.view_state()
    assert zoomed.zoom > 4 * fitted.zoom
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.view_state().x > zoomed.x
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.view_state().zoom < zoomed.zoom
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.view_state() == fitted


def test_wipe_shows_before_at_its_left_and_after_at_its_right(view: PhotoView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.mode_changed):
        view.set_mode(Mode.WIPE)
    assert seen(view, 300, 300) == QColor(WHITE, WHITE, WHITE).name()
    assert seen(view, 500, 300) == QColor(GREY, GREY, GREY).name()


def test_wipe_is_dragged_from_anywhere_near_its_line(view: PhotoView) -> None:
    view.set_mode(Mode.WIPE)
    drag(view, QPoint(400 + TOUCH // 2 - 2, 60), QPoint(-198 - TOUCH // 2, 0))
    assert view.wipe == pytest.approx(0.25, abs=0.01)
    assert seen(view, 300, 300) == QColor(GREY, GREY, GREY).name()


def test_wipe_follows_arrow_keys_and_stops_at_the_edges(view: PhotoView) -> None:
    view.set_mode(Mode.WIPE)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.wipe > 0.5
    for _ in range(60):
        QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.wipe == 0.0


def test_shift_and_arrow_pan_under_the_wipe(view: PhotoView) -> None:
    view.set_mode(Mode.WIPE)
    view.zoom(8)
    before = view.view_state()
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.view_state().x > before.x
    assert view.wipe == 0.5


@pytest.mark.parametrize(
    ("overlay", "on_edge", "inside"),
    [(Overlay.NONE, False, False), (Overlay.OUTLINE, True, False), (Overlay.FILL, True, True)],
)
def test_veins_are_marked_as_asked(qtbot: QtBot, overlay: Overlay, on_edge: bool, inside: bool) -> None:
    view = PhotoView()
    qtbot.addWidget(view)
    view.resize(750, 500)
    view.show_pictures(plain(WHITE, "before", veins=True))
    view.set_overlay(overlay)
    image = view.grab().toImage()
    edge = [image.pixelColor(200 + dx, 200).name() for dx in range(-1, 3)]
    assert any(name != "#ffffff" for name in edge) is on_edge
    assert (image.pixelColor(400, 250).name() != "#ffffff") is inside


def test_veins_beyond_the_edge_of_a_picture_are_not_drawn_beside_it(qtbot: QtBot) -> None:
    beyond = SQUARE - (0, 300)
    layer = VeinLayer(
        kind=VeinKind.THREAD, doubtful=False, lines=(np.vstack([beyond, beyond[:1]]),), parts=(beyond,)
    )
    pixels = np.full((1000, 1500, 3), WHITE, np.uint8)
    view = PhotoView()
    qtbot.addWidget(view)
    view.resize(750, 700)
    view.show_pictures(prepare("after", "after", [pixels], Drawn(layers=(layer,)), 20.0))
    view.set_overlay(Overlay.OUTLINE)
    image = view.grab().toImage()
    assert any(image.pixelColor(400, 300 + dy).name() != "#ffffff" for dy in range(-1, 3))
    assert {image.pixelColor(400, y).name() for y in range(46, 98)} == {"#77797c"}


def test_follow_up_in_the_same_frame_lies_exactly_over_the_baseline(view: PhotoView) -> None:
    view.show_pictures(plain(WHITE, "before"), plain(GREY, "after", width=750, height=500))
    view.set_mode(Mode.WIPE)
    image = view.grab().toImage()
    column = {x: image.pixelColor(x, 300).name() for x in (98, 102, 698, 702)}
    assert column == {98: "#77797c", 102: "#ffffff", 698: "#3c3c3c", 702: "#77797c"}


def test_resizing_keeps_a_fitted_pair_fitted_and_a_zoomed_one_in_place(view: PhotoView) -> None:
    view.resize(1000, 500)
    assert view.view_state().zoom == pytest.approx(499 / 1500)
    view.zoom(10)
    zoomed = view.view_state()
    view.resize(*SIZE)
    assert view.view_state() == zoomed


def test_exchanging_the_follow_up_can_keep_the_view(view: PhotoView) -> None:
    view.zoom(6)
    zoomed = view.view_state()
    view.show_pictures(view.pictures[0], plain(GREY, "later"), keep_view=True)
    assert view.view_state() == zoomed
    view.show_pictures(view.pictures[0], plain(GREY, "latest"))
    assert view.view_state() != zoomed


def test_screen_reader_is_told_what_is_shown(view: PhotoView) -> None:
    assert view.accessibleName() == "Photographs: before, 9 Feb 2026 and after, 9 Feb 2026"
    view.show_pictures(None)
    assert view.accessibleName() == "No photograph"


def test_one_photograph_has_the_whole_room_even_under_the_wipe(view: PhotoView) -> None:
    view.set_mode(Mode.WIPE)
    view.show_pictures(plain(WHITE, "only"))
    assert len(view.panes()) == 1
    assert seen(view, 600, 300) == "#ffffff"


def test_message_stands_where_the_photographs_will_be(view: PhotoView) -> None:
    view.show_pictures(None)
    empty = view.grab().toImage()
    view.show_message("Opening the photographs …")
    assert view.grab().toImage() != empty
    view.show_pictures(None)
    assert view.grab().toImage() == empty


def test_focus_is_visible(view: PhotoView, qtbot: QtBot) -> None:
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert seen(view, 0, 200) == LIGHT.accent.lower()


def test_levels_are_halves_and_the_smallest_sharp_one_is_painted() -> None:
    picture = plain(WHITE, "before", width=6000, height=4000)
    assert [level.width() for level in picture.levels] == [6000, 3000, 1500, 750, 375]
    assert level_for(picture.levels, 6500).width() == 6000
    assert level_for(picture.levels, 1400).width() == 1500
    assert level_for(picture.levels, 10).width() == 375


def test_zooming_without_photographs_is_no_failure(qtbot: QtBot) -> None:
    view = PhotoView()
    qtbot.addWidget(view)
    view.resize(*SIZE)
    view.show()
    mouse.turn_wheel(view, QPointF(10, 10), 3)
    drag(view, QPoint(10, 10), QPoint(30, 30))
    QTest.keyClick(view, Qt.Key.Key_Z)
    assert math.isfinite(view.view_state().x)


@pytest.mark.qt_log_ignore("could not find the target for gesture", extend=True)
def test_two_fingers_zoom_about_their_middle_and_neither_of_them_pans(qtbot: QtBot) -> None:
    single = PhotoView()
    qtbot.addWidget(single)
    single.resize(*SIZE)
    single.show_pictures(plain(WHITE, "before"))
    with qtbot.waitExposed(single):
        single.show()
    touch.pinch(single, QPoint(300, 200), QPoint(500, 200))
    shown = single.view_state()
    assert shown.zoom > 0.5
    assert [shown.x, shown.y] == pytest.approx([750, 500], abs=15)
