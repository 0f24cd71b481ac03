"""What was copied of a patient does not stay on the clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from ui.brief_clipboard import CLEARED_AFTER_MS, BriefClipboard


@pytest.fixture
def timer() -> QTimer:
    return QTimer()


@pytest.fixture
def clipboard(theme: object, timer: QTimer) -> BriefClipboard:
    return BriefClipboard(QObject(timer), timer)


def test_a_text_is_cleared_after_a_minute(clipboard: BriefClipboard, timer: QTimer) -> None:
    clipboard.copy("Marsh")
    assert QGuiApplication.clipboard().text() == "Marsh"
    assert (timer.isActive(), timer.interval()) == (True, CLEARED_AFTER_MS)
    assert CLEARED_AFTER_MS == 60_000

    timer.timeout.emit()

    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_since_stays(clipboard: BriefClipboard, timer: QTimer) -> None:
    clipboard.copy("Marsh")
    QGuiApplication.clipboard().setText("a recipe")

    timer.timeout.emit()

    assert QGuiApplication.clipboard().text() == "a recipe"


def test_leaving_clears_it_at_once(clipboard: BriefClipboard, timer: QTimer) -> None:
    clipboard.copy("Marsh")

    clipboard.clear()

    assert QGuiApplication.clipboard().text() == ""
    assert not timer.isActive()
