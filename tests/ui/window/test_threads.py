"""No load, compute or save ever runs on the thread of the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.ui.window.course import jpeg, skin
from tests.ui.window.hands import Hands
from ui.dialogs.file_photos import FilePhotosDialog
from ui.pages import area_pictures
from vein_tracker.store.database import Database
from vein_tracker.store.objects import Objects
from vein_tracker.tasks import analyse, import_photos, known_skin, look, photo_source, propose


class Watch:
    """Notes on which threads something was called."""

    def __init__(self) -> None:
        self.called: dict[str, set[str]] = {}

    def over(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """Return the same work, watched."""

        def watched(*args: Any, **kwargs: Any) -> Any:
            self.called.setdefault(name, set()).add(threading.current_thread().name)
            return work(*args, **kwargs)

        return watched


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    watch = Watch()
    places: list[tuple[object, str]] = [
        *((Database, name) for name in ("rows", "row", "value", "insert", "update")),
        *((Objects, name) for name in ("put", "get")),
        (analyse, "measure"),
        (analyse, "compare"),
        (analyse, "decode"),
        (look, "decode"),
        (import_photos, "decode"),
        (known_skin, "decode"),
        (photo_source, "read_photo"),
        (propose, "decode"),
        (area_pictures, "prepare"),
    ]
    for owner, name in places:
        told = f"{getattr(owner, '__name__', owner)}.{name}"
        monkeypatch.setattr(owner, name, watch.over(told, getattr(owner, name)))
    return watch


def test_a_whole_session_leaves_the_window_free(watch: Watch, hands: Hands, tmp_path: Path) -> None:
    photo = tmp_path / "IMG_1.jpg"
    photo.write_bytes(jpeg(skin(99)))
    hands.open_thigh()
    hands.drop(hands.window.area, photo)
    hands.dialog(FilePhotosDialog)
    hands.press("File 1 photo")
    hands.settle()
    hands.settle()
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.settle()

    assert len(watch.called) == 16
    assert {name: threads for name, threads in watch.called.items() if "MainThread" in threads} == {}
    used_by = set().union(
        *(threads for name, threads in watch.called.items() if name.startswith("Database."))
    )
    assert used_by == {"library_0"}
