"""Window tests run without a screen, wear the theme, and fail on anything that Qt or the code logs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui.theme import Scheme, Theme

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have any message of Qt fail the test in which it is said."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("DEBUG"))
            # The screenless platform says so of least sizes, popups and stills; no platform with windows does.
            unlike_windows = ("^This plugin does not support", "No RHI backend")
            item.add_marker(pytest.mark.qt_log_ignore(*unlike_windows, extend=True))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The application's theme, light and in British English."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture(autouse=True)
def quiet(theme: Theme, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Start light, and fail on what is logged meanwhile."""
    theme.choose(Scheme.LIGHT)
    yield
    assert [record.getMessage() for record in caplog.get_records("call")] == []
