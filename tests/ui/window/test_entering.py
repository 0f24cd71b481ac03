"""What the window begins with, and how it is left."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.hands import take_away
from tests.ui.window.course import Course
from tests.ui.window.hands import Hands
from ui.actions import Do, Where
from ui.app import App
from vein_tracker.cli import WindowRequest
from vein_tracker.store.keys import MINIMUM
from vein_tracker.tasks.demo import PASSPHRASE
from vein_tracker.tasks.libraries import OPEN_LIBRARY, Library, demo_folder, open_library

DEMO: Final = WindowRequest(demo=True)


def copied(template: tuple[Path, str, Course], to: Path) -> Path:
    shutil.copytree(template[0], to)
    return to


def test_without_any_library_the_welcome_page_offers_ways_in(
    app: App, template: tuple[Path, str, Course]
) -> None:
    app.entering.begin(WindowRequest())

    assert app.window.where is Where.WELCOME
    assert app.window.welcome.face is app.window.welcome.start


def test_a_library_that_was_named_is_asked_for_its_passphrase(
    app: App, template: tuple[Path, str, Course], tmp_path: Path
) -> None:
    folder = copied(template, tmp_path / "named")

    app.entering.begin(WindowRequest(library=folder))

    assert app.window.welcome.face is app.window.welcome.unlock
    assert app.window.welcome.unlock.folder == folder


def test_the_last_library_is_asked_for_again(
    app: App, template: tuple[Path, str, Course], tmp_path: Path
) -> None:
    folder = copied(template, tmp_path / "last")
    app.preferences.change(last_library=str(folder))

    app.entering.begin(WindowRequest())

    assert app.window.welcome.unlock.folder == folder


def test_a_last_library_that_is_gone_is_not_asked_for(app: App, tmp_path: Path) -> None:
    app.preferences.change(last_library=str(tmp_path / "gone"))

    app.entering.begin(WindowRequest())

    assert app.window.welcome.face is app.window.welcome.start


@contextmanager
def told_ahead(application: QApplication, qtbot: QtBot, passphrase: str) -> Iterator[App]:
    """The app that was told, before it has a window, to open a demo library with this passphrase."""
    Library.create(demo_folder(), passphrase, "Demo", cost=MINIMUM)[0].close()
    app = App(application, DEMO)
    try:
        assert app.jobs.busy
        with qtbot.waitSignal(app.jobs.idle):
            app.begin(DEMO)
        qtbot.waitUntil(lambda: not app.jobs.busy)
        yield app
    finally:
        app.window.close()
        app.end()
        take_away(app.window)


def test_a_demo_library_told_ahead_is_opened_while_the_window_is_made(
    qapp: QApplication, qtbot: QtBot, private_home: None
) -> None:
    with told_ahead(qapp, qtbot, PASSPHRASE) as app:
        assert app.window.where is Where.LIBRARY


def test_a_demo_library_that_cannot_be_opened_leaves_the_ways_in(
    qapp: QApplication, qtbot: QtBot, private_home: None
) -> None:
    with told_ahead(qapp, qtbot, "another passphrase") as app:
        assert app.window.where is Where.WELCOME
        assert app.window.welcome.isEnabled()
        assert app.window.notices.text


def test_leaving_the_demo_leads_to_one_s_own_library(
    qapp: QApplication,
    qtbot: QtBot,
    private_home: None,
    template: tuple[Path, str, Course],
    tmp_path: Path,
) -> None:
    own = copied(template, tmp_path / "own")
    with told_ahead(qapp, qtbot, PASSPHRASE) as app:
        app.preferences.change(last_library=str(own))
        app.window_actions[Do.LOCK].trigger()
        qtbot.waitUntil(lambda: not app.jobs.busy)

        assert app.window.welcome.face is app.window.welcome.unlock
        assert app.window.welcome.unlock.folder == own


def test_an_opened_library_is_remembered_and_asked_for_after_locking(hands: Hands) -> None:
    folder = Path(hands.app.preferences.current.last_library)
    assert folder.name == "library"

    hands.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    hands.settle()

    assert hands.window.welcome.face is hands.window.welcome.unlock
    assert hands.window.welcome.unlock.folder == folder


def test_what_stood_in_the_way_is_not_said_any_more_once_a_library_is_open(
    app: App, template: tuple[Path, str, Course], tmp_path: Path, qtbot: QtBot
) -> None:
    folder = copied(template, tmp_path / "in-use")
    elsewhere = open_library(folder, template[1])
    refused = app.jobs.call(OPEN_LIBRARY, lambda: open_library(folder, template[1]))
    with qtbot.waitSignal(refused.failed) as failed:
        pass
    app.window.notices.fail(failed.args[0])
    assert "open already" in app.window.notices.text
    elsewhere.close()

    opened = app.jobs.call(OPEN_LIBRARY, lambda: open_library(folder, template[1]))
    opened.finished.connect(app.entering.enter)
    with qtbot.waitSignal(app.entering.entered):
        pass

    qtbot.waitUntil(lambda: not app.jobs.busy)
    assert app.window.notices.text == ""
