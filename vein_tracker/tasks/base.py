"""The shape of a task, and how one runs without a window."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from vein_tracker.errors import VeinTrackerError

if TYPE_CHECKING:
    from vein_tracker.model.records import Change
    from vein_tracker.store.library import Library
    from vein_tracker.text import Text

L = TypeVar("L")
C = TypeVar("C")
V = TypeVar("V")

SIDE_BY_SIDE = 2


class Report(Protocol):
    """Told how far a task is, 0..1; raises Cancelled where the person cancelled, so tasks call it often."""

    def __call__(self, fraction: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Outcome(Generic[V]):
    """What a task came to: its value, and the Change where it wrote something."""

    value: V
    change: Change | None = None


class Task(Generic[L, C, V]):
    """load (library thread) → compute (pool, without the library) → save (library thread, one go)."""

    title: Text

    def load(self, library: Library) -> L:
        """Read from the library what compute needs."""
        raise NotImplementedError

    def compute(self, loaded: L, report: Report) -> C:
        """Work on what was loaded; call `report` at every step."""
        raise NotImplementedError

    def save(self, library: Library, computed: C) -> Outcome[V]:
        """Write in one transaction and say what changed."""
        raise NotImplementedError


class ReadTask(Task[V, V, V]):
    """A task that only loads."""

    def compute(self, loaded: V, report: Report) -> V:
        return loaded

    def save(self, library: Library, computed: V) -> Outcome[V]:
        return Outcome(computed)


class WriteTask(Task[None, None, V]):
    """A task that only saves, as soon as the library thread is free: what is asked for later finds it written."""


Script = Generator[Sequence[Task[Any, Any, Any]], Sequence["Outcome[Any] | VeinTrackerError"], V]
"""A way through several tasks: yields batches that may run side by side, is sent what each came to."""


def batches(items: Sequence[V]) -> Iterator[Sequence[V]]:
    """Yield the items a few at a time: as many as an ordinary laptop computes side by side."""
    return (items[start : start + SIDE_BY_SIDE] for start in range(0, len(items), SIDE_BY_SIDE))


def ignore_report(fraction: float) -> None:
    """Report to nobody."""


def succeeded(outcome: Outcome[V] | VeinTrackerError) -> Outcome[V]:
    """Return what a task came to where it did not fail; its expected failure is the script's."""
    if isinstance(outcome, VeinTrackerError):
        raise outcome
    return outcome


def alone(task: Task[Any, Any, V]) -> Script[Outcome[V]]:
    """Run one task as a script; its expected failure is the script's."""
    (outcome,) = yield [task]
    return succeeded(outcome)


class Inline(Executor):
    """Runs at once, on the thread that submits."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # what a future holds is raised by its result()
            future.set_exception(error)
        return future


class Runner:
    """Runs a script: every load and save through `library_thread`, computing on `pool`.

    `report` hears how far the script is and raises Cancelled where the person cancelled; `steps` is how many
    tasks the script has; `changed` hears of each Change, on the library thread: in the order of writing.
    """

    def __init__(
        self,
        pool: Executor,
        library_thread: Executor,
        report: Report = ignore_report,
        changed: Callable[[Change], None] = lambda _: None,
        steps: int = 1,
    ) -> None:
        self._pool = pool
        self._library_thread = library_thread
        self._report = report
        self._changed = changed
        self._steps = steps
        self._done = 0
        self._fractions: list[float] = []

    def run(self, script: Script[V], library: Library) -> V:
        """Run to the end on this thread, which only waits."""
        try:
            batch = next(script)
            while True:
                batch = script.send(self._run_batch(batch, library))
        except StopIteration as stop:
            result: V = stop.value
            return result
        finally:
            script.close()

    def _run_batch(
        self, batch: Sequence[Task[Any, Any, Any]], library: Library
    ) -> list[Outcome[Any] | VeinTrackerError]:
        self._fractions = [0.0] * len(batch)
        started = [self._start(task, index, library) for index, task in enumerate(batch)]
        outcomes = [
            self._finish(task, index, future, library)
            for index, (task, future) in enumerate(zip(batch, started, strict=True))
        ]
        self._done += len(batch)
        self._fractions = []
        return outcomes

    def _start(self, task: Task[Any, Any, Any], index: int, library: Library) -> Future[Any]:
        """Have a task computed, or written where that is all it does."""
        if isinstance(task, WriteTask):
            return self._library_thread.submit(self._save, task, index, library, None)
        loading = self._library_thread.submit(self._load, task, index, library)

        def compute() -> Any:
            loaded = loading.result()
            self._progress(index, 0.0)
            return task.compute(loaded, lambda fraction: self._progress(index, fraction))

        return self._pool.submit(compute)

    def _finish(
        self, task: Task[Any, Any, Any], index: int, started: Future[Any], library: Library
    ) -> Outcome[Any] | VeinTrackerError:
        try:
            saving = started
            if not isinstance(task, WriteTask):
                saving = self._library_thread.submit(self._save, task, index, library, started.result())
            outcome: Outcome[Any] = saving.result()
        except VeinTrackerError as error:
            return error
        return outcome

    # Whoever cancels and then closes the library does so behind what waits for the library thread: asked there
    # whether it was cancelled, no task meets a closed library.

    def _load(self, task: Task[Any, Any, Any], index: int, library: Library) -> Any:
        self._progress(index, 0.0)
        return task.load(library)

    def _save(self, task: Task[Any, Any, Any], index: int, library: Library, computed: Any) -> Outcome[Any]:
        self._progress(index, 1.0)
        outcome = task.save(library, computed)
        if outcome.change is not None:
            self._changed(outcome.change)
        return outcome

    def _progress(self, index: int, fraction: float) -> None:
        self._fractions[index] = fraction
        self._report(min(1.0, (self._done + sum(self._fractions)) / self._steps))


def run_now(task: Task[Any, Any, V], library: Library, report: Report = ignore_report) -> Outcome[V]:
    """Run a task inline, as tests and the terminal do."""
    return Runner(Inline(), Inline(), report).run(alone(task), library)


def run_script_now(
    script: Script[V], library: Library, workers: int = 1, report: Report = ignore_report, steps: int = 1
) -> V:
    """Run a script to its end, computing on `workers` threads and using the library on this one."""
    with ThreadPoolExecutor(workers) as pool:
        return Runner(pool, Inline(), report, steps=steps).run(script, library)
