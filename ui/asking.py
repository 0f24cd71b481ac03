"""What is asked for on a page and comes later: dropped where another page is open by then."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from ui.jobs import Job, Jobs
from vein_tracker.tasks.base import Task


class Asking(QObject):
    """Nothing comes up over a page on which nobody asked for it: it may be another patient's, or nobody's."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._page = 0
        self._asked: Job | None = None

    def leave_page(self) -> None:
        """Want no more what was asked for until now, as another page is open or this one is covered."""
        self._page += 1

    def here(self, act: Callable[..., object]) -> Callable[..., None]:
        """Return an act that is done only while the page is open that is open now."""
        page = self._page

        def act_here(*values: Any) -> None:
            if self._page == page:
                act(*values)

        return act_here

    def ask(
        self, task: Task[Any, Any, Any], then: Callable[[Any], object], failed: Callable[[Any], object]
    ) -> None:
        """Run a task for what is to open next; asked twice, or for something else meanwhile, only the last opens."""
        if self._asked is not None:
            self._asked.abandon()
        job = self._asked = self._jobs.run(task)
        job.finished.connect(self.here(then))
        job.failed.connect(self.here(failed))
        job.ended.connect(lambda: self._forget(job))

    def _forget(self, job: Job) -> None:
        if self._asked is job:
            self._asked = None
