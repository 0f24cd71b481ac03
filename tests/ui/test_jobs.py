"""Work runs off the GUI thread and ends in exactly one way."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from tests.patience import LONG_S
from ui.bus import Bus
from ui.jobs import WAITING_THREADS, Job, Jobs
from vein_tracker.errors import PHOTO_EMPTY, VeinTrackerError
from vein_tracker.model.records import Change, Patient
from vein_tracker.tasks.base import Outcome, Report, Script, Task, WriteTask
from vein_tracker.tasks.libraries import Library
from vein_tracker.text import Text

TITLE = Text("test", "Test")
CHANGE = Change(TITLE, frozenset({(Patient, "1")}))


class FakeLibrary:
    """Stands for an open library; a closed one refuses."""

    closed_on: str = ""

    def close(self) -> None:
        self.closed_on = threading.current_thread().name


class Traced(Task[str, str, dict[str, str]]):
    """Notes on which thread each step ran."""

    title = TITLE

    def __init__(self, during: Callable[[Report], None] = lambda report: report(0.5)) -> None:
        self._during = during
        self.threads: dict[str, str] = {}

    def load(self, library: Library) -> str:
        self.threads["load"] = threading.current_thread().name
        return "loaded"

    def compute(self, loaded: str, report: Report) -> str:
        self.threads["compute"] = threading.current_thread().name
        self._during(report)
        return loaded + ", computed"

    def save(self, library: Library, computed: str) -> Outcome[dict[str, str]]:
        self.threads["save"] = threading.current_thread().name
        return Outcome(self.threads, CHANGE)


class Heard:
    """Notes every way in which a job may end."""

    def __init__(self, job: Job) -> None:
        self.ends: list[str] = []
        self.values: list[Any] = []
        job.finished.connect(lambda value: self._note("finished", value))
        job.failed.connect(lambda text: self._note("failed", text))
        job.cancelled.connect(lambda: self._note("cancelled", None))

    def _note(self, end: str, value: object) -> None:
        self.ends.append(end)
        self.values.append(value)


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def jobs(bus: Bus) -> Iterator[Jobs]:
    jobs = Jobs(bus)
    jobs.set_library(cast(Library, FakeLibrary()))
    yield jobs
    jobs.shut_down()


def finish(qtbot: QtBot, jobs: Jobs, job: Job) -> Heard:
    heard = Heard(job)
    with qtbot.waitSignal(jobs.idle):
        pass
    return heard


def test_no_step_runs_on_the_gui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    heard = finish(qtbot, jobs, jobs.run(Traced()))

    assert heard.ends == ["finished"]
    names = heard.values[0]
    assert names["load"] == names["save"] == "library_0"
    assert names["compute"].startswith("compute")
    assert threading.current_thread().name not in names.values()


def test_a_saved_change_is_heard_before_the_job_ends(qtbot: QtBot, bus: Bus, jobs: Jobs) -> None:
    order: list[object] = []
    bus.changed.connect(order.append)
    job = jobs.run(Traced())
    job.finished.connect(lambda _: order.append("finished"))

    finish(qtbot, jobs, job)

    assert order == [CHANGE, "finished"]


def test_an_expected_failure_comes_as_its_sentence(qtbot: QtBot, jobs: Jobs) -> None:
    def refuse(report: Report) -> None:
        raise VeinTrackerError(PHOTO_EMPTY)

    heard = finish(qtbot, jobs, jobs.run(Traced(refuse)))

    assert (heard.ends, heard.values) == (["failed"], [PHOTO_EMPTY])


def test_a_bug_fails_the_job_and_is_told_apart(qtbot: QtBot, bus: Bus, jobs: Jobs) -> None:
    bugs: list[Exception] = []
    bus.bug.connect(bugs.append)

    def break_down(report: Report) -> None:
        raise ZeroDivisionError

    heard = finish(qtbot, jobs, jobs.run(Traced(break_down)))

    assert heard.ends == ["failed"]
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]


def test_cancelled_work_is_not_saved_and_says_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    computing, go_on = threading.Event(), threading.Event()

    def wait(report: Report) -> None:
        computing.set()
        go_on.wait(LONG_S)
        report(0.5)

    task = Traced(wait)
    job = jobs.run(task)
    heard = Heard(job)
    assert computing.wait(LONG_S)
    job.cancel()
    with qtbot.waitSignal(jobs.idle):
        go_on.set()

    assert heard.ends == ["cancelled"]
    assert "save" not in task.threads


@pytest.mark.parametrize(("lasting", "ends"), [(False, ["cancelled"]), (True, ["finished"])])
def test_what_is_saved_while_the_library_is_left_is_told_to_nobody_unless_it_lasts(
    qtbot: QtBot, jobs: Jobs, lasting: bool, ends: list[str]
) -> None:
    saving, go_on = threading.Event(), threading.Event()

    class Saving(Traced):
        def save(self, library: Library, computed: str) -> Outcome[dict[str, str]]:
            saving.set()
            go_on.wait(LONG_S)
            return super().save(library, computed)

    task = Saving()
    heard = Heard(jobs.run(task, lasting=lasting))
    assert saving.wait(LONG_S)
    jobs.cancel_all()
    with qtbot.waitSignal(jobs.idle):
        go_on.set()

    assert heard.ends == ends
    assert "save" in task.threads


def test_a_script_goes_on_after_a_refused_part(qtbot: QtBot, jobs: Jobs) -> None:
    def refuse(report: Report) -> None:
        raise VeinTrackerError(PHOTO_EMPTY)

    def script() -> Script[list[bool]]:
        first = yield [Traced(refuse), Traced()]
        second = yield [Traced()]
        return [isinstance(outcome, VeinTrackerError) for outcome in (*first, *second)]

    progress: list[float] = []
    job = jobs.run_script(TITLE, script(), steps=3)
    job.progress.connect(progress.append)
    heard = finish(qtbot, jobs, job)

    assert heard.values == [[True, False, False]]
    assert progress == sorted(progress)
    assert progress[-1] == 1.0


def test_a_cancelled_script_keeps_what_was_saved(qtbot: QtBot, jobs: Jobs) -> None:
    first, second = Traced(), Traced()

    def script() -> Script[None]:
        yield [first]
        job.cancel()
        yield [second]

    job = jobs.run_script(TITLE, script(), steps=2)
    heard = finish(qtbot, jobs, job)

    assert heard.ends == ["cancelled"]
    assert "save" in first.threads
    assert second.threads == {}


class Written(WriteTask[None]):
    """Notes that it was written."""

    title = TITLE

    def __init__(self, notes: list[str], words: str) -> None:
        self._notes = notes
        self._words = words

    def save(self, library: Library, computed: None) -> Outcome[None]:
        self._notes.append(self._words)
        return Outcome(None)


def test_what_only_writes_is_not_stopped(qtbot: QtBot, jobs: Jobs) -> None:
    going_on = threading.Event()
    jobs.call(TITLE, lambda: going_on.wait(LONG_S))
    notes: list[str] = []
    jobs.run(Written(notes, "written"))
    jobs.cancel_all()
    with qtbot.waitSignal(jobs.idle):
        going_on.set()

    assert notes == ["written"]


def test_what_is_written_waits_for_nothing_but_the_library(qtbot: QtBot, jobs: Jobs) -> None:
    """What is asked for right after it would be read too early otherwise."""
    all_wait = threading.Barrier(WAITING_THREADS + 1)
    going_on = threading.Event()

    def hang() -> Script[None]:
        all_wait.wait(LONG_S)
        going_on.wait(LONG_S)
        yield from ()

    for _ in range(WAITING_THREADS):
        jobs.run_script(TITLE, hang(), steps=1)
    all_wait.wait(LONG_S)
    notes: list[str] = []
    with qtbot.waitSignal(jobs.run(Written(notes, "written")).finished):
        pass
    with qtbot.waitSignal(jobs.idle):
        going_on.set()

    assert notes == ["written"]


def test_nothing_is_idle_before_what_follows_an_end_has_begun(qtbot: QtBot, jobs: Jobs) -> None:
    notes: list[str] = []
    jobs.idle.connect(lambda: notes.append("idle"))
    job = jobs.run(Written(notes, "first"))
    job.ended.connect(lambda: jobs.run(Written(notes, "second")))
    qtbot.waitUntil(lambda: "idle" in notes)

    assert notes == ["first", "second", "idle"]


def test_shutting_down_waits_for_what_follows_an_end(bus: Bus) -> None:
    jobs = Jobs(bus)
    jobs.set_library(cast(Library, FakeLibrary()))
    notes: list[str] = []
    job = jobs.run(Written(notes, "first"))
    job.ended.connect(lambda: jobs.run(Written(notes, "second")))

    jobs.shut_down()

    assert notes == ["first", "second"]


def test_what_is_read_anew_after_an_end_does_not_meet_a_closed_library(qtbot: QtBot, bus: Bus) -> None:
    closed = threading.Event()

    class Closing(FakeLibrary):
        def close(self) -> None:
            closed.set()

    reading = Traced()

    def read_later() -> Script[None]:
        closed.wait(LONG_S)
        yield [reading]

    jobs = Jobs(bus)
    jobs.set_library(cast(Library, Closing()))
    job = jobs.run(Written([], "last"))
    job.ended.connect(lambda: jobs.run_script(TITLE, read_later(), steps=1))

    jobs.shut_down()
    qtbot.waitUntil(lambda: not jobs.busy)

    assert reading.threads == {}


def test_shutting_down_closes_the_library_on_its_own_thread(bus: Bus) -> None:
    library = FakeLibrary()
    jobs = Jobs(bus)
    jobs.set_library(cast(Library, library))

    jobs.shut_down()

    assert library.closed_on == "library_0"


def test_a_library_that_cannot_be_closed_holds_no_thread(bus: Bus) -> None:
    class Unplugged(FakeLibrary):
        def close(self) -> None:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    jobs = Jobs(bus)
    jobs.set_library(cast(Library, Unplugged()))
    before = set(threading.enumerate())

    with pytest.raises(OSError, match="Input/output error"):
        jobs.shut_down()

    assert set(threading.enumerate()) <= before
    jobs.shut_down()


def test_shutting_down_lets_go_of_the_library_before_computing_has_stopped(bus: Bus) -> None:
    closed, computing = threading.Event(), threading.Event()
    seen: list[bool] = []

    class Closing(FakeLibrary):
        def close(self) -> None:
            closed.set()

    def compute(report: Report) -> None:
        computing.set()
        seen.append(closed.wait(LONG_S))

    task = Traced(compute)
    jobs = Jobs(bus)
    jobs.set_library(cast(Library, Closing()))
    jobs.run(task)
    assert computing.wait(LONG_S)

    jobs.shut_down()

    assert seen == [True]
    assert "save" not in task.threads


def test_what_must_last_is_saved_before_the_library_is_closed_by_shutting_down(bus: Bus) -> None:
    library = FakeLibrary()

    class Lasting(Traced):
        def save(self, library: Library, computed: str) -> Outcome[dict[str, str]]:
            assert not cast(FakeLibrary, library).closed_on
            return super().save(library, computed)

    task = Lasting()
    jobs = Jobs(bus)
    jobs.set_library(cast(Library, library))
    jobs.run(task, lasting=True)

    jobs.shut_down()

    assert "save" in task.threads
    assert library.closed_on


def test_a_job_is_there_until_its_thread_has_left_it(
    jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, gone, taken_away = Job.run, threading.Event(), []

    def linger(self: Job, work: Callable[[], Any]) -> None:
        """Be slow to leave, as a thread is that others push aside."""
        run(self, work)
        taken_away.append(gone.wait(0.1))

    monkeypatch.setattr(Job, "run", linger)
    job = jobs.call(TITLE, lambda: None)
    job.destroyed.connect(gone.set)
    qtbot.waitUntil(gone.is_set)
    assert taken_away == [False]
