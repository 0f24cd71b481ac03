"""Keys, buttons and the menu lay veins, maps and what was judged over the photographs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.mouse import hover
from tests.ui.window.hands import Hands
from ui.widgets.picture import Overlay
from vein_tracker.errors import PHOTO_EMPTY, VeinTrackerError
from vein_tracker.tasks.pigment_maps import ShowMaps


def colours(hands: Hands, *places: tuple[float, float], picture: int = 0) -> list[str]:
    """Return what is seen at these pixels of a photograph."""
    view = hands.window.area.viewer.view
    image = view.grab().toImage()
    seen = [view.place_of(picture, QPointF(*place)).toPoint() for place in places]
    return [image.pixelColor(point).name() for point in seen]


def checked(menu: QMenu) -> list[str]:
    """Return which overlays a menu has checked; showing notes is another matter."""
    return [one.text() for one in menu.actions() if one.isChecked() and one.text() != "Show notes"]


@pytest.mark.parametrize(
    ("key", "overlay"),
    [
        (Qt.Key.Key_H, Overlay.HAEMOGLOBIN),
        (Qt.Key.Key_M, Overlay.PIGMENTATION),
        (Qt.Key.Key_S, Overlay.SKIN),
        (Qt.Key.Key_0, Overlay.NONE),
    ],
)
def test_a_key_lays_something_else_over_the_photographs(hands: Hands, key: Qt.Key, overlay: Overlay) -> None:
    hands.open_thigh()
    hands.key(key)
    hands.settle()

    assert hands.window.area.viewer.view.overlay is overlay


def test_a_map_is_drawn_on_judged_skin_of_both_photographs_and_kept(hands: Hands) -> None:
    hands.open_thigh()
    hands.key(Qt.Key.Key_0)
    skin = [colours(hands, (300, 400), (20, 400), picture=index) for index in (0, 1)]
    hands.key(Qt.Key.Key_H)
    hands.settle()

    for index, (judged, left_out) in enumerate(skin):
        mapped, beside = colours(hands, (300, 400), (20, 400), picture=index)
        assert mapped != judged
        assert beside == left_out
    viewer = hands.window.area.viewer
    assert all(Overlay.HAEMOGLOBIN in picture.maps for picture in viewer.view.pictures)

    hands.key(Qt.Key.Key_V)
    hands.key(Qt.Key.Key_H)
    assert not hands.app.jobs.busy


def test_a_map_that_fails_is_said_and_the_photographs_stay(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise VeinTrackerError(PHOTO_EMPTY)

    monkeypatch.setattr(ShowMaps, "compute", fail)
    hands.open_thigh()
    hands.key(Qt.Key.Key_H)
    hands.settle()

    viewer = hands.window.area.viewer
    assert hands.window.notices.text
    assert hands.window.area.isVisible()
    assert viewer.view.overlay is Overlay.NONE
    assert len(viewer.view.pictures) == 2


def test_another_photo_is_mapped_as_soon_as_it_is_shown(hands: Hands) -> None:
    hands.open_thigh()
    hands.key(Qt.Key.Key_M)
    hands.settle()
    hands.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    hands.settle()

    pictures = hands.window.area.viewer.view.pictures
    assert pictures[1].photo_id == hands.course.photos[2].id
    assert all(Overlay.PIGMENTATION in picture.maps for picture in pictures)


def test_what_was_left_out_is_hatched_and_dimmed(hands: Hands) -> None:
    hands.open_thigh()
    hands.key(Qt.Key.Key_0)
    places = [(300.0, 400.0), (10.0, 400.0), (12.0, 400.0), (17.0, 408.0), (40.0, 300.0)]
    before = colours(hands, *places)
    hands.key(Qt.Key.Key_S)
    after = colours(hands, *places)

    assert after[0] == before[0]
    assert all(one != other for one, other in zip(after[1:], before[1:], strict=True))


def test_the_menu_offers_every_overlay_and_names_a_rarer_one(hands: Hands) -> None:
    hands.open_thigh()
    more = hands.window.area.viewer.toolbar.more
    QTest.qWaitForWindowExposed(hands.window)

    menu = more.menu()
    assert menu is not None
    menu.popup(more.mapToGlobal(QPoint(0, more.height())))
    hands.choose("Pigmentation")
    hands.settle()

    assert hands.window.area.viewer.view.overlay is Overlay.PIGMENTATION
    assert more.text() == "Pigmentation"
    assert more.layoutDirection() is Qt.LayoutDirection.RightToLeft  # the arrow comes after the word
    assert menu.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert hands.window.area.viewer.toolbar.overlay.value is None
    assert checked(menu) == ["Pigmentation"]
    hands.key(Qt.Key.Key_V)
    assert more.text() == ""


def test_the_same_key_twice_leaves_its_entry_checked(hands: Hands) -> None:
    hands.open_thigh()
    menu = hands.window.area.viewer.toolbar.more.menu()
    assert menu is not None
    for _ in range(2):
        hands.key(Qt.Key.Key_0)
        assert checked(menu) == ["Off"]


def test_a_wide_window_has_the_map_of_haemoglobin_at_hand(hands: Hands) -> None:
    hands.open_thigh()
    button = hands.window.area.viewer.toolbar.overlay.button(Overlay.HAEMOGLOBIN)
    assert not button.isVisible()
    hands.window.resize(QSize(1600, 900))
    hands.settle()
    hands.click(button)
    hands.settle()

    assert hands.window.area.viewer.view.overlay is Overlay.HAEMOGLOBIN


def test_hovering_a_vein_says_how_wide_and_long_it_is_in_either_photograph(hands: Hands) -> None:
    hands.open_thigh()
    view = hands.window.area.viewer.view
    told = []
    for index in (0, 1):
        hover(view, view.place_of(index, QPointF(300, 202)).toPoint())
        told.append(view.told)
    hover(view, view.place_of(1, QPointF(300, 400)).toPoint())

    assert told == 2 * ["Thread vein · 0.5\u00a0mm wide · 40\u00a0mm long · likely"]
    assert view.told == ""


def test_n_steps_to_a_vein_and_escape_lets_go_before_it_leaves_the_page(hands: Hands) -> None:
    hands.open_thigh()
    view = hands.window.area.viewer.view
    hands.key(Qt.Key.Key_N)
    assert view.told.startswith("Thread vein")
    hands.key(Qt.Key.Key_Escape)
    assert view.told == ""
    assert hands.window.area.isVisible()
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    assert hands.window.patient.isVisible()
