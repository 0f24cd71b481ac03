"""Keeps the last few answers: what was asked for before is shown at once, and never computed twice."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from ui.jobs import Jobs
from ui.latest import Latest
from vein_tracker.tasks.base import Task

_KEPT: Final = 6


class Remembered(QObject):
    """Runs the newest request, as `Latest` does, unless its answer is still at hand."""

    arrived = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Hashable, object] = OrderedDict()
        self._wanted: Hashable = None
        self._latest = Latest(jobs, self)
        self._latest.arrived.connect(self._arrive)
        self._latest.failed.connect(self.failed)
        self._latest.stopped.connect(self.stopped)

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._latest.waiting

    def want(self, key: Hashable, task: Task[Any, Any, Any]) -> None:
        """Give the answer to what `key` stands for, by this task where it is not at hand."""
        if key in self._kept:
            self._latest.forget()
            self.arrived.emit(self._kept[key])
        elif not (self.waiting and key == self._wanted):
            self._wanted = key
            self._latest.ask(task)

    def forget(self) -> None:
        """Want no answer any more."""
        self._latest.forget()

    def clear(self) -> None:
        """Keep nothing of what was shown."""
        self.forget()
        self._kept.clear()

    def _arrive(self, answer: object) -> None:
        self._kept[self._wanted] = answer
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(answer)
