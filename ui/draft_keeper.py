"""Writes what stands in a form soon after it was typed, and never twice at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ui.jobs import Job, Jobs
from vein_tracker.model.drafts import SessionDraft
from vein_tracker.tasks.drafts import KeepDraft
from vein_tracker.text import Text

KEEP_AFTER_MS: Final = 400


class DraftKeeper(QObject):
    """Asks for the draft when it is time to write it; `last` is the newest that is, or is being, written.

    `refusal` says why that could not be written.
    """

    failed = Signal(object)

    def __init__(self, jobs: Jobs, draft: Callable[[], SessionDraft], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._draft = draft
        self.last: SessionDraft | None = None
        self.refusal: Text | None = None
        self._job: Job | None = None
        self._next: SessionDraft | None = None
        self._then: Callable[[], object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)

    def wait(self) -> None:
        """Write soon; typing on does not put it off."""
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Write at once, or as soon as what is being written is."""
        self._timer.stop()
        self.last = self._draft()
        if self._job is None:
            self._start(self.last)
        else:
            self._next = self.last

    def leave(self, then: Callable[[], object]) -> None:
        """Write what is waiting to be written and go on after it; the form may be gone by then."""
        if self._timer.isActive():
            self.keep_now()
        if self._job is None:
            then()
        else:
            self._then = then

    def _start(self, draft: SessionDraft) -> None:
        self.refusal = None
        self._job = self._jobs.run(KeepDraft(draft))
        self._job.failed.connect(self._fail)
        self._job.ended.connect(self._ended)

    def _fail(self, why: Text) -> None:
        self.refusal = why
        self.failed.emit(why)

    def _ended(self) -> None:
        self._job = None
        draft, self._next = self._next, None
        if draft is not None:
            self._start(draft)
        elif self._then is not None:
            then, self._then = self._then, None
            then()
