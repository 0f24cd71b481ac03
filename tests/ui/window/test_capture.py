"""The camera: hints follow what it sees, a kept shot stands in the filmstrip, and none is ever lost."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.window.feed import BASELINE, Feed, moved, open_camera, shoot, wait_for_shot
from tests.ui.window.hands import Hands
from tests.ui.window.reading import nameless
from ui.actions import Where
from ui.camera import Trouble
from ui.pages.area_card import AreaCardView
from vein_tracker.model.records import ViewKind
from vein_tracker.tasks.browse import AreaSheet


def sheet(hands: Hands) -> AreaSheet:
    shown = hands.window.area.sheet
    assert shown is not None
    return shown


def test_the_page_says_whose_photo_it_is_and_hints_follow_the_camera(hands: Hands, feed: Feed) -> None:
    open_camera(hands, feed)

    words = hands.read(feed.page)
    assert "Marsh, Alice" in words
    assert "RIGHT thigh, lateral" in words
    assert "Allergy: lidocaine" in words
    feed.show(moved(BASELINE, 0.9), "Move a little closer")
    feed.show(moved(BASELINE, turned=5), "Turn 5° clockwise")
    feed.show(moved(BASELINE, brighter=0.6), "Use more light")
    feed.show(BASELINE, "Ready to shoot")
    assert "11 % farther" not in hands.read(feed.page)


def test_space_takes_a_photo_that_is_kept_measured_and_stands_in_the_filmstrip(
    hands: Hands, feed: Feed
) -> None:
    hands.app.preferences.change(measure_photos=True)
    before = len(sheet(hands).photos)
    open_camera(hands, feed)

    shoot(hands, feed)
    hands.key(Qt.Key.Key_K)
    hands.settle()
    hands.key(Qt.Key.Key_Escape)
    hands.settle()

    assert hands.app.desk.capturing.page is None
    assert hands.where() is Where.AREA
    assert hands.window.notices.text == "1 photo filed for Marsh, Alice."
    hands.qtbot.waitUntil(lambda: len(sheet(hands).photos) == before + 1)
    hands.settle()
    newest = sheet(hands).photos[-1]
    assert newest.photo.device == "Test camera"
    assert newest.photo.media_type == "image/png"
    assert newest.measurement is not None
    assert hands.window.area.strip.selection() == (newest.photo.id,)


def test_retake_lets_go_of_a_shot(hands: Hands, feed: Feed) -> None:
    before = len(sheet(hands).photos)
    open_camera(hands, feed)
    hands.click(feed.page.shutter)
    wait_for_shot(hands, feed, 1)

    hands.press("Retake")

    assert feed.page.panel.strip.tiles == ()
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    assert hands.app.desk.capturing.page is None
    assert len(sheet(hands).photos) == before


def test_keep_goes_on_with_the_next_view_and_adds_it_to_the_area(hands: Hands, feed: Feed) -> None:
    open_camera(hands, feed)
    assert "Keep, next view" in [button.text() for button in feed.page.panel.findChildren(QPushButton)]
    shoot(hands, feed)
    hands.press("Keep, next view")
    hands.settle()

    assert feed.page.views.currentText() == "Anterior"
    assert "becomes its baseline" in hands.read(feed.page)
    feed.show(BASELINE, "Ready")
    shoot(hands, feed)
    hands.press("Keep, next view")
    hands.settle()
    hands.key(Qt.Key.Key_Escape)
    hands.settle()

    anterior = next(view for view in sheet(hands).views if view.kind is ViewKind.ANTERIOR)
    assert anterior.baseline_id is not None


def test_a_shot_is_looked_at_and_put_away_by_its_tile(hands: Hands, feed: Feed) -> None:
    open_camera(hands, feed)
    shoot(hands, feed)
    hands.qtbot.waitUntil(lambda: not feed.page.live.holding)
    (tile,) = feed.page.panel.strip.tiles

    hands.click(tile)
    assert feed.page.live.holding
    hands.click(tile)
    assert not feed.page.live.holding
    hands.press("Retake")


def test_a_turned_camera_is_chosen_once_and_remembered(hands: Hands, feed: Feed) -> None:
    open_camera(hands, feed)

    hands.click(feed.page.camera)
    hands.choose("Turn the picture 90°")
    sideways = np.rot90(BASELINE, 1).copy()
    feed.show(sideways, "Ready to shoot")

    assert hands.app.preferences.current.camera_rotation == "90"


def test_without_a_camera_the_way_to_files_is_shown(hands: Hands) -> None:
    hands.open_thigh()

    hands.key(Qt.Key.Key_T)
    hands.qtbot.waitUntil(lambda: hands.app.desk.capturing.page is not None)

    page = hands.app.desk.capturing.page
    assert page is not None
    hands.qtbot.waitUntil(lambda: "No camera found" in hands.read(page))
    assert hands.button("Import files", page).isVisible()


def test_a_camera_that_vanishes_is_said_and_found_again(hands: Hands, feed: Feed) -> None:
    open_camera(hands, feed)

    feed.unplug()

    hands.qtbot.waitUntil(lambda: "The camera was disconnected" in hands.read(feed.page))
    Feed(hands.app, hands.qtbot).show(BASELINE, "Ready")
    assert "disconnected" not in hands.read(feed.page)


def test_every_control_has_a_name(hands: Hands, feed: Feed) -> None:
    open_camera(hands, feed)
    shoot(hands, feed)

    assert list(nameless(feed.page)) == []
    hands.press("Retake")


def test_g_shows_the_whole_baseline(hands: Hands, feed: Feed) -> None:
    open_camera(hands, feed)

    hands.key(Qt.Key.Key_G)

    assert feed.page.live.ghost == "whole"
    hands.key(Qt.Key.Key_G)
    assert feed.page.live.ghost == "edges"
    QApplication.processEvents()


def test_tones_are_chosen_in_the_cameras_menu(hands: Hands, feed: Feed) -> None:
    open_camera(hands, feed)

    hands.click(feed.page.camera)
    hands.choose("Tones while lining up")

    assert hands.app.preferences.current.camera_tones
    hands.key(Qt.Key.Key_Escape)
    assert hands.app.desk.capturing.page is None


def test_where_photographs_were_refused_the_camera_stays_closed(hands: Hands) -> None:
    hands.write("evans")
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    hands.click(hands.window.patient.findChildren(AreaCardView)[0])
    hands.settle()

    hands.key(Qt.Key.Key_T)
    hands.settle()

    assert hands.app.desk.capturing.page is None
    assert "The camera stays closed" in hands.window.notices.text


def test_space_takes_the_next_photo_after_retake_and_after_the_camera_came_back(
    hands: Hands, feed: Feed
) -> None:
    open_camera(hands, feed)
    shoot(hands, feed)
    hands.press("Retake")
    shoot(hands, feed)
    hands.press("Retake")

    feed.page.show_trouble(Trouble.GONE)
    feed.page.show_trouble(None)
    shoot(hands, feed)
    hands.click(feed.page.panel.keep)
    hands.settle()
    shoot(hands, feed)
    hands.press("Retake")
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
