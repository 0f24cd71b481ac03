"""How tasks and scripts run: side by side, told as they go, stopped at any step, none lost by another's failure."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event, Semaphore
from typing import TYPE_CHECKING, Any, cast

import pytest

from vein_tracker.errors import RECORD_GONE, Cancelled, VeinTrackerError
from vein_tracker.model.records import Change
from vein_tracker.tasks.base import (
    Inline,
    Outcome,
    ReadTask,
    Report,
    Runner,
    Script,
    Task,
    WriteTask,
    alone,
    ignore_report,
    run_now,
    run_script_now,
)
from vein_tracker.text import Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

SQUARE = Text("square", "Square")
DONE = Change(SQUARE)


class Shelf(list[int]):
    """Stands for a library: what was saved."""

    @property
    def library(self) -> Library:
        """The same, as tasks are given it."""
        return cast("Library", self)


class Square(Task[int, int, int]):
    """Saves the square of a number; refuses a negative one."""

    title = SQUARE

    def __init__(self, number: int) -> None:
        self._number = number

    def load(self, library: Library) -> int:
        return self._number

    def compute(self, loaded: int, report: Report) -> int:
        report(0.5)
        if loaded < 0:
            raise VeinTrackerError(RECORD_GONE)
        return loaded**2

    def save(self, library: Library, computed: int) -> Outcome[int]:
        cast("Shelf", library).append(computed)
        return Outcome(computed, DONE)


class Put(WriteTask[None]):
    """Saves a number."""

    title = SQUARE

    def __init__(self, number: int) -> None:
        self._number = number

    def save(self, library: Library, computed: None) -> Outcome[None]:
        cast("Shelf", library).append(self._number)
        return Outcome(None, DONE)


class Count(ReadTask[int]):
    """Reads how many numbers were saved."""

    title = SQUARE

    def load(self, library: Library) -> int:
        return len(cast("Shelf", library))


class Busy(ThreadPoolExecutor):
    """A library thread that is held up by a slow disk; `asked` counts what waits for it."""

    def __init__(self) -> None:
        super().__init__(1)
        self.free = Event()
        super().submit(self.free.wait)
        self.asked = Semaphore(0)

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        waiting = super().submit(fn, *args, **kwargs)
        self.asked.release()
        return waiting


def squares(*batches: Sequence[int]) -> Script[list[int | str]]:
    """Square batch by batch; return what each came to."""
    found: list[int | str] = []
    for batch in batches:
        outcomes = yield [Square(number) for number in batch]
        found += [one.text.code if isinstance(one, VeinTrackerError) else one.value for one in outcomes]
    return found


def test_a_task_loads_computes_and_saves() -> None:
    shelf = Shelf()

    assert run_now(Square(3), shelf.library) == Outcome(9, DONE)
    assert shelf == [9]


def test_an_expected_failure_of_a_single_task_is_raised() -> None:
    with pytest.raises(VeinTrackerError):
        run_now(Square(-1), Shelf().library)


def test_a_task_that_fails_leaves_the_others_of_its_batch_alone() -> None:
    shelf = Shelf()

    assert run_script_now(squares([2, -1], [3]), shelf.library, workers=2) == [4, "record_gone", 9]
    assert shelf == [4, 9]


def test_each_change_is_told_and_progress_ends_whole() -> None:
    changes: list[Change] = []
    fractions: list[float] = []

    def hear(fraction: float) -> None:
        fractions.append(fraction)

    runner = Runner(Inline(), Inline(), hear, changes.append, steps=3)
    runner.run(squares([2, 3], [4]), Shelf().library)

    assert changes == [DONE] * 3
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def test_changes_are_told_where_they_are_written_and_so_in_that_order() -> None:
    threads: list[str] = []
    with ThreadPoolExecutor(1) as pool, ThreadPoolExecutor(1, "library") as library_thread:
        runner = Runner(
            pool, library_thread, changed=lambda _: threads.append(threading.current_thread().name)
        )
        runner.run(squares([2, 3]), Shelf().library)

    assert threads == ["library_0"] * 2


@pytest.mark.parametrize("at", range(8))
def test_stopped_at_any_step_what_was_saved_stays_and_the_script_ends(at: int) -> None:
    shelf = Shelf()
    heard: list[float] = []
    ended: list[bool] = []

    def cancelling(fraction: float) -> None:
        if len(heard) == at:
            raise Cancelled
        heard.append(fraction)

    def watched() -> Script[list[int | str]]:
        try:
            return (yield from squares([2], [3]))
        finally:
            ended.append(True)

    with pytest.raises(Cancelled):
        Runner(Inline(), Inline(), cancelling, steps=2).run(watched(), shelf.library)

    assert ended == [True]
    assert shelf == ([] if at < 4 else [4])


def test_nobody_has_to_listen() -> None:
    ignore_report(0.5)
    assert run_script_now(squares([2]), Shelf().library) == [4]


def test_what_is_asked_for_after_a_write_finds_it_written_however_slow_the_disk_is() -> None:
    shelf = Shelf()
    with ThreadPoolExecutor(3) as asking, ThreadPoolExecutor(1) as pool, Busy() as library_thread:
        runs = []
        try:
            for task in (Put(1), Put(2), Count()):
                runs.append(asking.submit(Runner(pool, library_thread).run, alone(task), shelf.library))
                library_thread.asked.acquire()
        finally:
            library_thread.free.set()
        assert [run.result().value for run in runs] == [None, None, 2]
    assert shelf == [1, 2]
