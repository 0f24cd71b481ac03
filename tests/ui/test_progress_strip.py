"""What runs is shown once it takes long enough to be noticed, and no longer than it runs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.bus import Bus
from ui.jobs import Jobs
from ui.widgets.progress_strip import ProgressStrip
from vein_tracker.text import Text


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs(Bus())
    yield jobs
    jobs.shut_down()


def test_what_ends_as_it_would_be_noticed_leaves_no_empty_strip(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.widgets.progress_strip.NOTICED_AFTER_MS", 0)
    page = QWidget()
    qtbot.addWidget(page)
    strip = ProgressStrip(jobs, page)
    page.show()
    jobs.call(Text("short", "A short task"), lambda: None).wait_until_left()

    QCoreApplication.processEvents()  # hears at once of both, as a busy thread that comes late to them

    assert not jobs.busy
    assert not strip.isVisible()
