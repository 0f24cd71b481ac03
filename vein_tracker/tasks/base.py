"""The shape of a task, and how one runs without a window."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
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


Script = Generator[Sequence[Task[Any, Any, Any]], Sequence["Outcome[Any] | VeinTrackerError"], V]
"""A way through several tasks: yields batches that may run side by side, is sent what each came to."""


def ignore_report(fraction: float) -> None:
    """Report to nobody."""


def run_now(task: Task[L, C, V], library: Library, report: Report = ignore_report) -> Outcome[V]:
    """Run a task inline, as tests and the terminal do."""
    return task.save(library, task.compute(task.load(library), report))


def run_script_now(script: Script[V], library: Library, workers: int = 1) -> V:
    """Run a script to its end; computing side by side on `workers` threads, the library on this one."""
    with ThreadPoolExecutor(workers) as pool:
        try:
            batch = next(script)
            while True:
                futures = [pool.submit(task.compute, task.load(library), ignore_report) for task in batch]
                outcomes: list[Outcome[Any] | VeinTrackerError] = []
                for task, future in zip(batch, futures, strict=True):
                    try:
                        outcomes.append(task.save(library, future.result()))
                    except VeinTrackerError as error:
                        outcomes.append(error)
                batch = script.send(outcomes)
        except StopIteration as stop:
            result: V = stop.value
            return result
