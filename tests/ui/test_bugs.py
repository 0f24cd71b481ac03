"""A bug is told and logged by its place in the code; nobody's name gets into the log."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ui.bugs import Bugs, where_it_happened


class UnluckyError(Exception):
    """Names a patient in its message, as careless code would."""


def fail_for(name: str) -> None:
    raise UnluckyError(f"no row for {name}")


@pytest.fixture
def caught() -> Exception:
    try:
        fail_for("Marsh, Alice")
    except UnluckyError as error:
        return error
    raise AssertionError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "log" / "bugs.log"


@pytest.fixture
def bugs(qtbot: QtBot, file: Path) -> Iterator[Bugs]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    bugs = Bugs(file)
    bugs.show_over(window)
    bugs.install()
    yield bugs
    bugs.uninstall()


def test_the_log_says_where_and_what_kind_but_never_whose(
    bugs: Bugs, file: Path, caught: Exception, qtbot: QtBot
) -> None:
    bugs.hear(caught)
    qtbot.waitUntil(lambda: file.exists() and "fail_for" in file.read_text(encoding="utf-8"))

    written = file.read_text(encoding="utf-8")
    assert "UnluckyError" in written
    assert "test_bugs.py" in written
    assert "in fail_for" in written
    assert "Marsh" not in written


def test_a_cause_is_named_too(caught: Exception) -> None:
    try:
        raise RuntimeError("second") from caught
    except RuntimeError as error:
        told = where_it_happened(error)

    assert told.index("RuntimeError") < told.index("UnluckyError")
    assert "second" not in told


def test_one_dialog_at_a_time_tells_the_person(bugs: Bugs, qtbot: QtBot, caught: Exception) -> None:
    bugs.hear(caught)
    bugs.hear(caught)

    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "What was saved before is safe" in box.text()
    assert "Marsh" not in box.detailedText()
    box.close()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_bug_of_a_thread_is_heard(bugs: Bugs, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail_for, args=("Marsh",))
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.close()


def test_the_app_starts_where_no_log_can_be_written(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder would be")

    bugs = Bugs(tmp_path / "log" / "bugs.log")
    bugs.install()
    bugs.uninstall()
