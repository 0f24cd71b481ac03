"""What is pressed beside the live picture: the shutter's keys go on taking photos, and a wheel only scrolls."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from tests.mouse import turn_wheel
from tests.ui.window.course import jpeg, skin
from tests.ui.window.feed import Feed, open_camera, shoot, wait_for_shot
from tests.ui.window.hands import Hands
from ui.dialogs.file_photos import FilePhotosDialog
from ui.widgets.live_view import Ghost


def test_after_a_press_beside_the_picture_a_remote_shutter_takes_the_photo(hands: Hands, feed: Feed) -> None:
    open_camera(hands, feed)
    page = feed.page

    hands.click(page.panel.ghost.button(Ghost.WHOLE))
    hands.key(Qt.Key.Key_VolumeUp)
    wait_for_shot(hands, feed, 1)
    hands.click(page.panel.strip.tiles[0])
    hands.click(page.panel.opacity)
    shoot(hands, feed)

    assert len(page.panel.strip.tiles) == 2
    assert page.live.ghost is Ghost.WHOLE
    for _ in range(2):
        hands.press("Retake")


def test_the_camera_menu_leaves_the_focus_at_the_shutter(hands: Hands, feed: Feed) -> None:
    open_camera(hands, feed)
    page = feed.page

    hands.click(page.camera)
    hands.choose("Turn the picture 180°")

    shoot(hands, feed)
    hands.press("Retake")


def test_tab_reaches_what_is_beside_the_picture(hands: Hands, feed: Feed) -> None:
    open_camera(hands, feed)
    page = feed.page
    reached = []
    for _ in range(20):
        hands.key(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())

    beside = (page.panel.opacity, page.panel.moment, page.panel.ghost.button(Ghost.EDGES), page.camera)
    assert [one for one in beside if one not in reached] == []


def test_a_wheel_over_the_column_leaves_the_ghost_as_strong_as_it_is(hands: Hands, feed: Feed) -> None:
    open_camera(hands, feed)
    page = feed.page
    before = page.live.opacity

    turn_wheel(page.panel.opacity, QPointF(page.panel.opacity.rect().center()), 3)

    assert page.live.opacity == before


def test_photos_that_were_dropped_before_are_asked_about_when_the_camera_is_closed(
    hands: Hands, feed: Feed, tmp_path: Path
) -> None:
    file = tmp_path / "IMG_1.jpg"
    file.write_bytes(jpeg(skin(816)))
    open_camera(hands, feed)
    hands.app.desk.filing.propose(hands.course.patient.id, [file])  # as if the disk had been slow until now
    hands.settle()
    assert QApplication.activeModalWidget() is None

    hands.key(Qt.Key.Key_Escape)

    asked = hands.dialog(FilePhotosDialog)
    assert "IMG_1.jpg" in hands.read(asked)
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
