"""The real command in a private home, walked by real clicks and keys while its own event loop runs."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.hands import Hands, take_away
from ui import app as ui_app
from ui import launch
from vein_tracker.cli import WindowRequest

Journey = Callable[[Hands], None]
Walk = Callable[..., int]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have any message of Qt fail the test in which it is said."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("DEBUG"))
            item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support", extend=True))


@pytest.fixture
def walk(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Walk:
    """Return what starts `vein-tracker` with these arguments, walks a journey and closes the window."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    started: list[ui_app.App] = []

    class Watched(ui_app.App):
        def __init__(self, application: QApplication, request: WindowRequest | None = None) -> None:
            super().__init__(application, request)
            started.append(self)

    monkeypatch.setattr(ui_app, "App", Watched)

    def start(journey: Journey, *arguments: str) -> int:
        wrong: list[BaseException] = []

        def go() -> None:
            app = started[-1]
            try:
                with qtbot.waitActive(app.window):
                    app.window.activateWindow()
                journey(Hands(app, qtbot))
            except BaseException as error:
                wrong.append(error)
            finally:
                app.window.close()
                QTimer.singleShot(0, qapp.quit)

        monkeypatch.setattr(sys, "argv", ["vein-tracker", *arguments])
        QTimer.singleShot(0, go)
        status = launch.main()
        take_away(started[-1].window)
        if wrong:
            raise wrong[0]
        return status

    return start
