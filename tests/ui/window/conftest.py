"""The app on a library that is made once and copied for each test: passphrases are dear to derive."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.hands import take_away
from tests.patience import LONG_MS, LONG_S
from tests.remembered import measure_once
from tests.scenes.synthetic import make_template
from tests.ui.window.course import Course
from tests.ui.window.disk import Disk
from tests.ui.window.feed import Feed
from tests.ui.window.hands import Hands
from ui.app import App
from ui.camera import Camera
from ui.notices import Notices
from vein_tracker.imaging.measure import measure
from vein_tracker.tasks import analyse
from vein_tracker.tasks.libraries import OPEN_LIBRARY, open_library


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, Course]:
    """A closed library with three patients, what opens it, and one course in it."""
    return make_template(tmp_path_factory.mktemp("window") / "library")


@pytest.fixture
def course(template: tuple[Path, str, Course]) -> Course:
    return template[2]


@pytest.fixture
def private_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, libraries and log of nobody else."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have stay for long what goes by itself after seconds: a busy machine takes those until it is looked at."""
    notices = partial(Notices, gone_after_ms=LONG_MS)
    monkeypatch.setattr("ui.main_window.Notices", notices)
    monkeypatch.setattr("ui.capturing.Notices", notices)
    monkeypatch.setattr("ui.capturing.Camera", partial(Camera, silent_after_ms=LONG_MS))


@pytest.fixture(autouse=True)
def measured_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure the same skin once: these tests ask what the window does with it."""
    measure_once(monkeypatch)


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, private_home: None) -> Iterator[App]:
    """The app in a private home, with its window shown and no library open."""
    app = App(qapp)
    app.preferences.change(after_filing="leave")  # what is asked afterwards has tests of its own
    bugs: list[Exception] = []
    app.bus.bug.connect(bugs.append)
    app.window.setWindowState(Qt.WindowState.WindowNoState)
    app.window.resize(1280, 720)
    with qtbot.waitActive(app.window):
        app.window.show()
    yield app
    app.window.close()
    app.end()
    take_away(app.window)
    assert bugs == []


@pytest.fixture
def hands(app: App, qtbot: QtBot, tmp_path: Path, template: tuple[Path, str, Course]) -> Hands:
    """What a person does, on the page of all patients."""
    folder, recovery_key, course = template
    copy = tmp_path / "library"
    shutil.copytree(folder, copy)
    job = app.jobs.call(OPEN_LIBRARY, lambda: open_library(copy, recovery_key))
    job.finished.connect(app.entering.enter)
    hands = Hands(app, qtbot, course)
    hands.settle()
    return hands


@pytest.fixture
def feed(hands: Hands) -> Iterator[Feed]:
    """A camera, on the page of an area that has a baseline."""
    hands.app.preferences.change(measure_photos=False)
    feed = Feed(hands.app, hands.qtbot)
    hands.open_thigh()
    yield feed
    feed.camera.stop()


@pytest.fixture
def disk(hands: Hands) -> Iterator[Disk]:
    disk = Disk(hands)
    yield disk
    disk.go_on()


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Cleared while no photo may be measured: what is filed then is still being filed."""
    may = threading.Event()
    may.set()

    def held_up(*args: Any, **kwargs: Any) -> Any:
        assert may.wait(LONG_S)
        return measure(*args, **kwargs)

    monkeypatch.setattr(analyse, "measure", held_up)
    yield may
    may.set()
