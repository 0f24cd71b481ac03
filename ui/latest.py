"""Keeps only the newest request: a page may ask as often as things change, and shows one answer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.jobs import Job, Jobs
from vein_tracker.tasks.base import Task


class Latest(QObject):
    """Runs one task at a time; one asked for meanwhile replaces it, and an outdated answer is dropped.

    Asked `again` for the same, the answer under way is shown first: what changes all the time is never starved.
    """

    arrived = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    """The person cancelled what was asked for; nothing is to come."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._running: Job | None = None
        self._next: Task[Any, Any, Any] | None = None
        self._wanted = False
        self._outdated = False

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._wanted

    def ask(self, task: Task[Any, Any, Any], *, again: bool = False) -> None:
        """Run this task now, or as soon as the one before it has stopped."""
        self._wanted = True
        if self._running is None:
            self._start(task)
            return
        self._next = task
        if not again:
            self._outdated = True
            self._running.cancel()

    def forget(self) -> None:
        """Want no answer any more."""
        self._wanted = False
        self._outdated = True
        self._next = None
        if self._running is not None:
            self._running.cancel()

    def _start(self, task: Task[Any, Any, Any]) -> None:
        self._outdated = False
        self._running = self._jobs.run(task)
        self._running.finished.connect(self._arrive)
        self._running.failed.connect(self._fail)
        self._running.cancelled.connect(self._stop)
        self._running.ended.connect(self._go_on)

    def _arrive(self, value: object) -> None:
        if not self._outdated:
            self._wanted = self._next is not None
            self.arrived.emit(value)

    def _fail(self, text: object) -> None:
        if not self._outdated:
            self._wanted = self._next is not None
            self.failed.emit(text)

    def _stop(self) -> None:
        if not self._outdated:
            self._wanted = self._next is not None
            if not self._wanted:
                self.stopped.emit()

    def _go_on(self) -> None:
        self._running = None
        task, self._next = self._next, None
        if task is not None and self._jobs.has_library:  # else it was closed meanwhile, and nobody can answer
            self._start(task)
