"""Many photos that are dropped at once: the first few are asked about while the others are still looked at."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.patience import LONG_S
from tests.ui.window.course import jpeg, skin
from tests.ui.window.hands import Hands
from ui.dialogs.file_photos import FilePhotosDialog
from vein_tracker.errors import RECORD_GONE, VeinTrackerError
from vein_tracker.imaging.photo_card import read_card
from vein_tracker.tasks import propose
from vein_tracker.tasks.propose import Incoming

LOOKED_AT_AT_ONCE = 2


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    files = [tmp_path / f"IMG_{number}.jpg" for number in range(5)]
    for number, file in enumerate(files):
        file.write_bytes(jpeg(skin(810 + number)))
    return files


@pytest.fixture
def may(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Set once the photos after the first two may be looked at."""
    may, lock, begun = threading.Event(), threading.Lock(), []

    def held_up(*args: Any) -> Any:
        with lock:
            begun.append(args)
            first = len(begun) <= LOOKED_AT_AT_ONCE
        assert first or may.wait(LONG_S)
        return read_card(*args)

    monkeypatch.setattr(propose, "read_card", held_up)
    yield may
    may.set()


def test_the_first_are_asked_about_while_the_others_are_looked_at(
    hands: Hands, photos: list[Path], may: threading.Event
) -> None:
    hands.app.preferences.change(measure_photos=False)
    hands.open_thigh()
    hands.drop(hands.window.area.strip, *photos)

    asked = hands.dialog(FilePhotosDialog)
    assert isinstance(asked, FilePhotosDialog)
    assert asked.buttons.primary.text() == "2 of 5 looked at …"
    assert not asked.buttons.primary.isEnabled()
    asked.rows[0].place.choose("")
    may.set()
    hands.qtbot.waitUntil(lambda: asked.buttons.primary.text() == "File 4 photos")
    hands.press("File 4 photos")
    hands.settle()

    assert hands.window.notices.text == "4 photos filed for Marsh, Alice."


def test_a_form_that_is_closed_looks_at_no_more(
    hands: Hands, photos: list[Path], may: threading.Event
) -> None:
    hands.open_thigh()
    hands.drop(hands.window.area.strip, *photos)
    hands.dialog(FilePhotosDialog)

    hands.key(Qt.Key.Key_Escape)
    may.set()
    hands.settle()

    assert QApplication.activeModalWidget() is None
    assert hands.window.notices.text == ""


def test_those_that_were_looked_at_are_asked_about_though_looking_broke_off_before_the_form_had_its_turn(
    hands: Hands, photos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.app.preferences.change(measure_photos=False)
    led = propose._led

    def broken(photos: list[Incoming]) -> Any:
        if len(photos) > LOOKED_AT_AT_ONCE:
            raise VeinTrackerError(RECORD_GONE)
        return led(photos)

    monkeypatch.setattr(propose, "_led", broken)
    hands.open_thigh()
    hands.app.context.turns.hold()
    hands.drop(hands.window.area.strip, *photos)
    hands.settle()
    hands.app.context.turns.let_go()

    asked = hands.dialog(FilePhotosDialog)
    assert isinstance(asked, FilePhotosDialog)
    assert asked.buttons.primary.text() == "File 2 photos"
    assert asked.buttons.primary.isEnabled()
