"""No shot of the camera is lost: not by a lock, not by a window that closes, not on a full disk."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.window.feed import Feed, open_camera, shoot
from tests.ui.window.hands import Hands
from ui.actions import Do, Where
from ui.widgets.shots_strip import Kept
from vein_tracker.errors import DISK_FULL, VeinTrackerError
from vein_tracker.model.records import Photo
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.edit import Edit
from vein_tracker.tasks.import_photos import ImportPhoto
from vein_tracker.tasks.libraries import OPEN_LIBRARY, open_library
from vein_tracker.tasks.preview import EncodeStill


def sheet(hands: Hands) -> AreaSheet:
    shown = hands.window.area.sheet
    assert shown is not None
    return shown


def test_esc_asks_about_shots_that_are_not_kept(hands: Hands, feed: Feed) -> None:
    before = len(sheet(hands).photos)
    open_camera(hands, feed)
    shoot(hands, feed)

    hands.key(Qt.Key.Key_Escape)

    assert "1 photo not kept yet" in hands.read(feed.page)
    hands.key(Qt.Key.Key_Escape)
    assert not feed.page.panel.asking
    hands.key(Qt.Key.Key_Escape)
    hands.press("Keep all")
    hands.settle()
    assert hands.app.desk.capturing.page is None
    assert len(sheet(hands).photos) == before + 1


def test_a_lock_closes_the_camera_and_loses_no_shot(hands: Hands, feed: Feed, tmp_path: Path) -> None:
    before = len(sheet(hands).photos)
    open_camera(hands, feed)
    shoot(hands, feed)

    hands.app.window_actions[Do.LOCK].trigger()

    assert hands.app.desk.capturing.page is None
    assert not feed.camera.running
    assert hands.where() is Where.WELCOME
    hands.qtbot.waitUntil(lambda: not hands.app.jobs.busy)
    job = hands.app.jobs.call(OPEN_LIBRARY, lambda: open_library(tmp_path / "library", "a passphrase"))
    job.finished.connect(hands.app.entering.enter)
    hands.settle()
    assert len(sheet(hands).photos) == before + 1


def test_closing_the_window_waits_until_a_shot_is_filed(hands: Hands, feed: Feed, tmp_path: Path) -> None:
    before = len(sheet(hands).photos)
    open_camera(hands, feed)
    shoot(hands, feed)

    assert not hands.window.close()

    hands.qtbot.waitUntil(lambda: not hands.window.isVisible())
    assert kept_on_disk(hands, tmp_path) == before + 1


def test_where_a_shot_cannot_be_filed_the_window_stays_until_it_is(
    hands: Hands, feed: Feed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(sheet(hands).photos)
    open_camera(hands, feed)
    shoot(hands, feed)
    with monkeypatch.context() as disk:
        disk.setattr(ImportPhoto, "save", full)
        hands.window.close()
        hands.qtbot.waitUntil(lambda: refused(feed))
        hands.settle()

        assert hands.window.isVisible()
        assert feed.page.panel.keep.isEnabled()

    hands.window.close()
    hands.qtbot.waitUntil(lambda: not hands.window.isVisible())
    assert kept_on_disk(hands, tmp_path) == before + 1


def test_where_a_shot_cannot_be_filed_the_page_stays_and_asks_on(
    hands: Hands, feed: Feed, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_camera(hands, feed)
    shoot(hands, feed)
    hands.key(Qt.Key.Key_Escape)
    with monkeypatch.context() as disk:
        disk.setattr(ImportPhoto, "save", full)
        hands.press("Keep all")
        hands.qtbot.waitUntil(lambda: refused(feed))

    assert feed.page.panel.asking
    hands.press("Keep all")
    hands.settle()
    assert hands.app.desk.capturing.page is None
    assert hands.window.notices.text == "1 photo filed for Marsh, Alice."


def test_a_still_that_could_not_be_encoded_is_encoded_again_when_it_is_kept(
    hands: Hands, feed: Feed, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_camera(hands, feed)
    with monkeypatch.context() as memory:
        memory.setattr(EncodeStill, "compute", full)
        shoot(hands, feed)
        hands.key(Qt.Key.Key_K)
        hands.qtbot.waitUntil(lambda: refused(feed))

    hands.key(Qt.Key.Key_K)
    hands.qtbot.waitUntil(lambda: feed.page.panel.strip.tiles[0].kept is Kept.KEPT)


def kept_on_disk(hands: Hands, folder: Path) -> int:
    """Return how many photographs of the view are in the library once the app has ended."""
    hands.app.jobs.shut_down()
    with open_library(folder / "library", "a passphrase") as library:
        return len(library.register.find(Photo, view_id=hands.course.view.id))


def full(*_: object) -> object:
    """Stand for what finds no room."""
    raise VeinTrackerError(DISK_FULL())


def refused(feed: Feed) -> bool:
    return feed.page.panel.strip.tiles[0].kept is Kept.REFUSED


def lock_on_full_disk(
    hands: Hands, feed: Feed, monkeypatch: pytest.MonkeyPatch, task: type = ImportPhoto
) -> None:
    """Lock with a shot that is not kept yet, and wait until it is asked about."""
    with monkeypatch.context() as disk:
        disk.setattr(task, "save", full)
        hands.app.window_actions[Do.LOCK].trigger()
        assert hands.where() is Where.WELCOME
        assert not feed.camera.running
        welcome = hands.window.welcome
        hands.qtbot.waitUntil(lambda: welcome.face is welcome.unsaved)
        hands.settle()


def unlock(hands: Hands) -> None:
    """Open the library again by its passphrase: one is where one was."""
    welcome = hands.window.welcome
    hands.qtbot.waitUntil(lambda: welcome.isEnabled() and welcome.face is welcome.unlock)
    hands.write("a passphrase")
    hands.key(Qt.Key.Key_Return)
    hands.qtbot.waitUntil(lambda: hands.where() is Where.AREA)
    hands.settle()


def test_a_shot_that_a_full_disk_refuses_as_it_is_locked_is_filed_once_there_is_room(
    hands: Hands, feed: Feed, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(sheet(hands).photos)
    open_camera(hands, feed)
    shoot(hands, feed)
    lock_on_full_disk(hands, feed, monkeypatch)

    said = hands.read()
    assert "1 photo not filed yet" in said
    assert "The disk is full" in said
    assert "Marsh" not in said
    hands.press("File again")
    unlock(hands)
    assert len(sheet(hands).photos) == before + 1


def test_a_shot_that_is_refused_again_is_asked_about_again(
    hands: Hands, feed: Feed, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_camera(hands, feed)
    shoot(hands, feed)
    lock_on_full_disk(hands, feed, monkeypatch)
    with monkeypatch.context() as disk:
        disk.setattr(ImportPhoto, "save", full)
        hands.press("File again")
        hands.settle()

        assert "1 photo not filed yet" in hands.read()
    hands.press("File again")
    unlock(hands)


def test_a_shot_that_is_thrown_away_after_locking_lets_the_library_be_closed(
    hands: Hands, feed: Feed, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(sheet(hands).photos)
    open_camera(hands, feed)
    shoot(hands, feed)
    lock_on_full_disk(hands, feed, monkeypatch)

    hands.press("Throw away")
    hands.settle()
    assert "1 photo not filed yet" in hands.read()
    hands.press("Throw away for good")
    unlock(hands)
    assert len(sheet(hands).photos) == before


def test_a_shot_of_a_view_that_could_not_be_added_is_filed_with_it_once_there_is_room(
    hands: Hands, feed: Feed, monkeypatch: pytest.MonkeyPatch
) -> None:
    views = len(sheet(hands).views)
    open_camera(hands, feed)
    feed.page.view_chosen.emit(views)
    shoot(hands, feed)
    lock_on_full_disk(hands, feed, monkeypatch, Edit)

    hands.press("File again")
    unlock(hands)
    assert len(sheet(hands).views) == views + 1


def test_the_window_stays_until_a_shot_is_filed_that_was_refused_as_it_was_locked(
    hands: Hands, feed: Feed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(sheet(hands).photos)
    open_camera(hands, feed)
    shoot(hands, feed)
    lock_on_full_disk(hands, feed, monkeypatch)
    with monkeypatch.context() as disk:
        disk.setattr(ImportPhoto, "save", full)
        assert not hands.window.close()
        hands.settle()
        assert hands.window.isVisible()

    assert not hands.window.close()
    hands.qtbot.waitUntil(lambda: not hands.window.isVisible())
    assert kept_on_disk(hands, tmp_path) == before + 1
