"""What a camera or a phone puts into the watched folder waits in the inbox, once it is whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from tests.patience import LONG_MS
from tests.ui.window.course import jpeg, skin
from tests.ui.window.hands import Hands
from ui.clock import now
from ui.dialogs.after_storing import AfterStoringDialog
from ui.dialogs.file_photos import FilePhotosDialog
from ui.watching import Watching
from vein_tracker.imaging.photo_card import draw_card
from vein_tracker.model.results import U8
from vein_tracker.tasks.base import Task
from vein_tracker.tasks.inbox import LoadInbox
from vein_tracker.tasks.photo_cards import CardState, ShowCard

V = TypeVar("V")

QUICKLY_MS = 20


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the window look often, as tests do not wait for seconds."""
    quickly = partial(Watching, settling_ms=QUICKLY_MS, slowly_ms=QUICKLY_MS)
    monkeypatch.setattr("ui.arriving.Watching", quickly)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "camera"
    folder.mkdir()
    return folder


@pytest.fixture
def watching(hands: Hands) -> Iterator[Watching]:
    """A watch of its own that looks often, too."""
    watching = Watching(hands.app.jobs, hands.app.jobs, QUICKLY_MS, QUICKLY_MS)
    yield watching
    watching.begin(None)


def begin(qtbot: QtBot, watching: Watching, folder: Path) -> None:
    with qtbot.waitSignal(watching.old):
        watching.begin(folder)


def test_a_new_file_arrives_and_an_old_one_stays(qtbot: QtBot, watching: Watching, folder: Path) -> None:
    (folder / "old.jpg").write_bytes(b"old")
    begin(qtbot, watching, folder)

    with qtbot.waitSignal(watching.arrived) as arrived:
        (folder / "new.jpg").write_bytes(b"new")

    assert arrived.args == [(folder / "new.jpg",)]


def test_a_new_file_in_a_folder_below_arrives(qtbot: QtBot, watching: Watching, folder: Path) -> None:
    begin(qtbot, watching, folder)

    with qtbot.waitSignal(watching.arrived) as arrived:
        (folder / "2026-11-23").mkdir()
        (folder / "2026-11-23" / "new.jpg").write_bytes(b"new")

    assert arrived.args == [(folder / "2026-11-23" / "new.jpg",)]


def test_old_files_arrive_where_that_is_asked(qtbot: QtBot, watching: Watching, folder: Path) -> None:
    (folder / "old.jpg").write_bytes(b"old")
    with qtbot.waitSignal(watching.old) as old:
        watching.begin(folder)

    with qtbot.waitSignal(watching.arrived) as arrived:
        watching.take_old(old.args[0])

    assert arrived.args == [(folder / "old.jpg",)]


def test_a_folder_that_went_is_said_once_and_watched_again_when_it_is_back(
    qtbot: QtBot, watching: Watching, folder: Path
) -> None:
    begin(qtbot, watching, folder)
    said = QSignalSpy(watching.failed)

    with qtbot.waitSignal(watching.failed):
        folder.rmdir()
        watching.look()
    assert said.count() == 1
    watching.look()
    folder.mkdir()
    (folder / "new.jpg").write_bytes(b"new")
    with qtbot.waitSignal(watching.arrived):
        watching.look()

    assert said.count() == 1


def test_a_folder_that_is_chosen_while_another_is_looked_into_is_looked_into_next(
    hands: Hands, tmp_path: Path
) -> None:
    watching = Watching(hands.app.jobs, hands.app.jobs, QUICKLY_MS, slowly_ms=LONG_MS)
    for name in ("first", "then"):
        (tmp_path / name).mkdir()
    (tmp_path / "then" / "old.jpg").write_bytes(b"old")
    watching.begin(tmp_path / "first")

    with hands.qtbot.waitSignal(watching.old) as old:
        watching.begin(tmp_path / "then")

    assert [file.path.name for file in old.args[0]] == ["old.jpg"]
    watching.begin(None)


def test_photos_of_the_watched_folder_wait_in_the_inbox(hands: Hands, folder: Path) -> None:
    watching = hands.app.desk.intake.arriving.watching
    with hands.qtbot.waitSignal(watching.old):
        hands.app.preferences.change(watched_folder=str(folder))

    with hands.qtbot.waitSignal(watching.arrived):
        (folder / "IMG_1.jpg").write_bytes(jpeg(skin(815)))
    hands.settle()

    assert "1 photo in the inbox now." in hands.window.notices.text
    assert "1 photo not filed yet" in hands.read(hands.window.today)
    assert (folder / "IMG_1.jpg").exists()


def test_a_half_written_file_is_taken_in_once_it_is_whole(hands: Hands, folder: Path) -> None:
    watching = hands.app.desk.intake.arriving.watching
    with hands.qtbot.waitSignal(watching.old):
        hands.app.preferences.change(watched_folder=str(folder))
    whole = jpeg(skin(815))
    with hands.qtbot.waitSignal(watching.arrived):
        (folder / "IMG_1.jpg").write_bytes(whole[: len(whole) // 2])
    hands.settle()
    assert "in the inbox" not in hands.window.notices.text

    (folder / "IMG_1.jpg").write_bytes(whole)

    hands.qtbot.waitUntil(lambda: "1 photo in the inbox now." in hands.window.notices.text)
    hands.settle()


def test_photos_that_came_while_nothing_was_open_are_offered(hands: Hands, folder: Path) -> None:
    intake = hands.app.desk.intake
    watching = intake.arriving.watching
    with hands.qtbot.waitSignal(watching.old):
        hands.app.preferences.change(watched_folder=str(folder))
    assert "New photos in the watched folder go to the inbox from now on." in hands.window.notices.text
    intake.leave()
    (folder / "IMG_1.jpg").write_bytes(jpeg(skin(815)))
    os.utime(folder / "IMG_1.jpg", (1, 1))  # it was taken long before it came
    with hands.qtbot.waitSignal(watching.old):
        intake.begin()
    assert "1 photo came into the watched folder while no library was open." in hands.window.notices.text

    with hands.qtbot.waitSignal(watching.arrived):
        hands.press("Take them in")
    hands.settle()

    assert "1 photo in the inbox now." in hands.window.notices.text


def test_files_of_the_folder_are_asked_about_once_their_photos_are_filed(hands: Hands, folder: Path) -> None:
    watching = hands.app.desk.intake.arriving.watching
    hands.open_marsh()
    with hands.qtbot.waitSignal(watching.old):
        hands.app.preferences.change(watched_folder=str(folder))
    with hands.qtbot.waitSignal(watching.arrived):
        (folder / "IMG_1.jpg").write_bytes(jpeg(skin(815)))
    hands.settle()
    hands.press("File for Alice Marsh…")
    hands.dialog(FilePhotosDialog)
    hands.press("File 1 photo")

    asked = hands.dialog(AfterStoringDialog)
    assert str(folder) in hands.read(asked)
    hands.press("Delete the files")
    hands.settle()

    assert list(folder.iterdir()) == []
    assert "The files of 1 photo were deleted" in hands.window.notices.text


def test_a_folder_chosen_anew_keeps_what_lies_there_unless_a_person_asks(hands: Hands, folder: Path) -> None:
    (folder / "IMG_1.jpg").write_bytes(jpeg(skin(815)))
    watching = hands.app.desk.intake.arriving.watching
    with hands.qtbot.waitSignal(watching.old):
        hands.app.preferences.change(watched_folder=str(folder))
    assert "already: 1 photo, left there." in hands.window.notices.text

    with hands.qtbot.waitSignal(watching.arrived):
        hands.press("Take them in")
    hands.settle()

    assert "1 photo in the inbox now." in hands.window.notices.text


def test_photos_on_their_way_in_are_offered_again_after_a_lock(hands: Hands, folder: Path) -> None:
    intake = hands.app.desk.intake
    watching = intake.arriving.watching
    with hands.qtbot.waitSignal(watching.old):
        hands.app.preferences.change(watched_folder=str(folder))
    with hands.qtbot.waitSignal(watching.arrived):
        (folder / "IMG_1.jpg").write_bytes(jpeg(skin(815)))

    intake.leave()
    with hands.qtbot.waitSignal(watching.old):
        intake.begin()

    assert "1 photo came into the watched folder while no library was open." in hands.window.notices.text
    hands.settle()


def test_a_card_of_another_library_leads_what_comes_later_away_from_the_last_patient(
    hands: Hands, folder: Path
) -> None:
    watching = hands.app.desk.intake.arriving.watching

    def arrive(name: str, data: bytes) -> None:
        with hands.qtbot.waitSignal(watching.arrived):
            (folder / name).write_bytes(data)
        hands.settle()

    with hands.qtbot.waitSignal(watching.old):
        hands.app.preferences.change(watched_folder=str(folder))
    own = value_of(hands, ShowCard(hands.course.patient.id, now())).code

    arrive("IMG_1.jpg", card_photo(own))
    arrive("IMG_2.jpg", card_photo(np.repeat(draw_card("0123456789ABCDEF")[..., None], 3, axis=2)))
    arrive("IMG_3.jpg", jpeg(skin(815)))

    (group,) = value_of(hands, LoadInbox())
    assert (group.state, group.patient) == (CardState.UNKNOWN, None)


def value_of(hands: Hands, task: Task[Any, Any, V]) -> V:
    """Run a task as the window does."""
    with hands.qtbot.waitSignal(hands.app.jobs.run(task).finished) as found:
        pass
    value: V = found.args[0]
    return value


def card_photo(code: U8) -> bytes:
    """Return a photograph of a card on a screen."""
    large = np.kron(code, np.ones((12, 12, 1), np.uint8))
    return jpeg(np.pad(large, ((120, 120), (120, 120), (0, 0)), constant_values=70))


def test_locking_ends_the_watch(hands: Hands, folder: Path) -> None:
    watching = hands.app.desk.intake.arriving.watching
    with hands.qtbot.waitSignal(watching.old):
        hands.app.preferences.change(watched_folder=str(folder))

    hands.app.entering.lock()
    hands.qtbot.waitUntil(lambda: not hands.app.jobs.busy)

    assert watching.folder is None
    assert hands.app.preferences.current.watched_until != ""
