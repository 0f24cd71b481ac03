"""However often a page asks, it is shown the newest answer alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.patience import LONG_S
from ui.bus import Bus
from ui.jobs import Job, Jobs
from ui.latest import Latest
from vein_tracker.errors import PHOTO_EMPTY, VeinTrackerError
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.libraries import Library
from vein_tracker.text import Text


class FakeLibrary:
    """Stands for an open library."""

    def close(self) -> None:
        """Nothing is to be closed."""


class Answer(Task[None, int, int]):
    """Waits until it may go on, then answers."""

    title = Text("answer", "Answer")

    def __init__(self, value: int) -> None:
        self._value = value
        self.started = threading.Event()
        self.go_on = threading.Event()

    def load(self, library: Library) -> None:
        return None

    def compute(self, loaded: None, report: Report) -> int:
        self.started.set()
        assert self.go_on.wait(LONG_S)
        report(0.5)
        if self._value < 0:
            raise VeinTrackerError(PHOTO_EMPTY)
        return self._value

    def save(self, library: Library, computed: int) -> Outcome[int]:
        return Outcome(computed)


def ready(value: int) -> Answer:
    answer = Answer(value)
    answer.go_on.set()
    return answer


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs(Bus())
    jobs.set_library(cast(Library, FakeLibrary()))
    yield jobs
    jobs.shut_down()


@pytest.fixture
def latest(jobs: Jobs) -> Iterator[Latest]:
    parent = QObject()
    yield Latest(jobs, parent)
    parent.deleteLater()


def test_the_answer_arrives(qtbot: QtBot, latest: Latest) -> None:
    with qtbot.waitSignal(latest.arrived) as heard:
        latest.ask(ready(1))

    assert heard.args == [1]
    assert not latest.waiting


def test_an_outdated_answer_is_dropped(qtbot: QtBot, latest: Latest, jobs: Jobs) -> None:
    answers: list[int] = []
    latest.arrived.connect(answers.append)
    slow = Answer(1)
    latest.ask(slow)
    assert slow.started.wait(LONG_S)

    latest.ask(ready(2))
    latest.ask(ready(3))
    slow.go_on.set()
    qtbot.waitUntil(lambda: bool(answers) and not jobs.busy)

    assert answers == [3]


def test_asked_again_for_the_same_the_answer_under_way_is_shown_first(
    qtbot: QtBot, latest: Latest, jobs: Jobs
) -> None:
    answers: list[int] = []
    latest.arrived.connect(answers.append)
    slow = Answer(1)
    latest.ask(slow)
    assert slow.started.wait(LONG_S)

    latest.ask(ready(2), again=True)
    latest.ask(ready(3), again=True)
    slow.go_on.set()
    qtbot.waitUntil(lambda: len(answers) == 2 and not jobs.busy)

    assert answers == [1, 3]


def test_what_is_forgotten_never_arrives(qtbot: QtBot, latest: Latest, jobs: Jobs) -> None:
    answers: list[int] = []
    latest.arrived.connect(answers.append)
    slow = Answer(1)
    latest.ask(slow)
    assert slow.started.wait(LONG_S)

    latest.forget()
    slow.go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)

    assert answers == []


def test_a_failure_comes_as_its_sentence(qtbot: QtBot, latest: Latest) -> None:
    with qtbot.waitSignal(latest.failed) as heard:
        latest.ask(ready(-1))

    assert heard.args == [PHOTO_EMPTY]


def test_what_the_person_cancels_is_said_to_have_stopped(qtbot: QtBot, latest: Latest, jobs: Jobs) -> None:
    started: list[Job] = []
    jobs.started.connect(started.append)
    slow = Answer(1)
    latest.ask(slow)
    assert slow.started.wait(LONG_S)

    with qtbot.waitSignal(latest.stopped):
        started[0].cancel()
        slow.go_on.set()

    assert not latest.waiting


def test_what_was_replaced_has_not_stopped(qtbot: QtBot, latest: Latest, jobs: Jobs) -> None:
    slow = Answer(1)
    latest.ask(slow)
    assert slow.started.wait(LONG_S)

    with qtbot.assertNotEmitted(latest.stopped):
        latest.ask(ready(2))
        slow.go_on.set()
        qtbot.waitUntil(lambda: not jobs.busy)
