"""Runs tasks and scripts off the GUI thread; each job ends in exactly one of finished, failed, cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Signal

from ui.bus import Bus
from vein_tracker.errors import UNEXPECTED, Cancelled, VeinTrackerError
from vein_tracker.tasks.base import Inline, Outcome, Runner, Script, Task, WriteTask, alone
from vein_tracker.tasks.libraries import Library
from vein_tracker.text import Text

COMPUTING_THREADS = 2
WAITING_THREADS = 8
PROGRESS_STEP = 0.01


class Job(QObject):
    """One thing that runs; its signals come on the GUI thread.

    `finished` carries the result, `failed` the sentence for the person; `ended` follows either or `cancelled`.
    `over` comes when all who heard of the end have done what they do then, such as starting the next job.
    """

    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progress = Signal(float)
    ended = Signal()
    over = Signal()
    changed = Signal(object)
    bug = Signal(object)

    _settled = Signal(object, object)
    _progressed = Signal(float)

    def __init__(self, title: Text, parent: QObject, *, lasting: bool = False) -> None:
        super().__init__(parent)
        self.title = title
        self.lasting = lasting
        self._cancel = threading.Event()
        self._abandoned = False
        self._reported = -1.0
        self._runs: Future[None] | None = None
        self._settled.connect(self._settle)
        self._progressed.connect(self.progress)

    def cancel(self) -> None:
        """Ask the job to stop at its next step, unless it must last; what was saved stays saved."""
        if not self.lasting:
            self._cancel.set()

    def abandon(self) -> None:
        """Cancel, and tell nobody what it came to: nobody waits for it any more; unless it must last."""
        self._abandoned = not self.lasting
        self.cancel()

    def report(self, fraction: float) -> None:
        """Hear from the worker how far it is; raises Cancelled once `cancel` was called."""
        if self._cancel.is_set():
            raise Cancelled
        if abs(fraction - self._reported) >= PROGRESS_STEP:
            self._reported = fraction
            self._progressed.emit(fraction)

    def begin(self, thread: ThreadPoolExecutor, work: Callable[[], Any]) -> None:
        """Do the work on a worker thread."""
        self._runs = thread.submit(self.run, work)

    def wait_until_left(self) -> None:
        """Let the worker thread, which has just told what came of the work, leave this job; it may go then.

        Qt looks at a sender once more after it has sent: taken away under a thread, it ends the process.
        """
        if self._runs is not None:
            wait([self._runs])

    def run(self, work: Callable[[], Any]) -> None:
        """Do the work on this worker thread and settle."""
        try:
            self.report(0.0)
            result = work()
        except Exception as error:  # every way out settles the job
            self._settled.emit(None, error)
        else:
            self._settled.emit(result, None)

    def _settle(self, result: object, error: Exception | None) -> None:
        match error:
            case None | VeinTrackerError() if self._abandoned:
                self.cancelled.emit()
            case None:
                self.finished.emit(result)
            case Cancelled():
                self.cancelled.emit()
            case VeinTrackerError():
                self.failed.emit(error.text)
            case _:
                self.bug.emit(error)
                self.failed.emit(UNEXPECTED)
        self.ended.emit()
        self.over.emit()


class Jobs(QObject):
    """Starts jobs: one thread owns the library, a pool computes, waiting threads walk the scripts."""

    started = Signal(object)
    idle = Signal()

    def __init__(self, bus: Bus) -> None:
        super().__init__()
        self._bus = bus
        self._library: Library | None = None
        self._library_thread = ThreadPoolExecutor(1, "library")
        self._pool = ThreadPoolExecutor(COMPUTING_THREADS, "compute")
        # What a person waits for must not queue behind photographs that are being measured.
        self._front = ThreadPoolExecutor(COMPUTING_THREADS, "compute_front")
        self._waiting = ThreadPoolExecutor(WAITING_THREADS, "script")
        self._running: set[Job] = set()
        self._shut = False

    @property
    def has_library(self) -> bool:
        """Whether a library is open that tasks can be given."""
        return self._library is not None

    @property
    def busy(self) -> bool:
        """Whether a job has not settled yet."""
        return bool(self._running)

    def set_library(self, library: Library | None) -> None:
        """Say which library the tasks are given from now on."""
        self._library = library

    def run(self, task: Task[Any, Any, Any], *, lasting: bool = False) -> Job:
        """Run a task; `finished` carries its value. A `lasting` one is done also where all is cancelled.

        What only writes lasts: a person has decided on it, and takes it for done.
        """
        if isinstance(task, WriteTask):
            return self._write(task)
        return self._start(task.title, _value(alone(task)), 1, self._front, lasting=lasting)

    def run_script(self, title: Text, script: Script[Any], steps: int, *, front: bool = False) -> Job:
        """Run a script of so many tasks; `finished` carries what it returns; `front`: a person waits for it."""
        return self._start(title, script, steps, self._front if front else self._pool)

    def cancel_all(self) -> None:
        """Ask every job to stop at its next step; nothing that it came to is shown any more."""
        for job in self._running:
            job.abandon()

    def call(self, title: Text, work: Callable[[], Any], *, lasting: bool = False) -> Job:
        """Run a function on the library thread, as opening and closing a library."""
        job = self._job(title, lasting=lasting)
        job.begin(self._library_thread, work)
        return job

    def shut_down(self) -> None:
        """Cancel what runs, close the library as soon as what must last is done, and wait for the rest."""
        self._shut = True
        self.cancel_all()
        self._wait_for_lasting()
        self.cancel_all()  # what was saved last may have had a page read anew
        library, self._library = self._library, None
        try:
            if library is not None:
                # Computing notices only at its next step: until then nobody else could open the library.
                self._library_thread.submit(library.close).result()
        finally:  # also where its disk is gone
            for threads in (self._waiting, self._pool, self._front, self._library_thread):
                threads.shutdown()

    def _wait_for_lasting(self) -> None:
        """The end of one may begin the next, as the newest draft follows the one that is being written."""
        loop = QEventLoop()
        while lasting := [job for job in self._running if job.lasting]:
            lasting[0].over.connect(loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _start(
        self,
        title: Text,
        script: Script[Any],
        steps: int,
        pool: ThreadPoolExecutor,
        *,
        lasting: bool = False,
    ) -> Job:
        library = self._open_library()
        job = self._job(title, lasting=lasting)
        runner = Runner(pool, self._library_thread, job.report, job.changed.emit, steps)
        job.begin(self._waiting, lambda: runner.run(script, library))
        return job

    def _write(self, task: WriteTask[Any]) -> Job:
        """Queue for the library thread at once: a waiting thread could let what is asked for later go first."""
        library = self._open_library()
        job = self._job(task.title, lasting=True)
        runner = Runner(Inline(), Inline(), job.report, job.changed.emit)
        job.begin(self._library_thread, lambda: runner.run(_value(alone(task)), library))
        return job

    def _open_library(self) -> Library:
        if self._library is None:
            raise RuntimeError("no library is open")
        return self._library

    def _job(self, title: Text, *, lasting: bool = False) -> Job:
        job = Job(title, self, lasting=lasting)
        self._running.add(job)
        job.changed.connect(self._bus.changed)
        job.bug.connect(self._bus.bug)
        job.over.connect(self._over)
        self.started.emit(job)
        return job

    def _over(self) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        self._running.discard(job)
        job.wait_until_left()
        job.deleteLater()
        if not self._running and not self._shut:
            self.idle.emit()


def _value(script: Script[Outcome[Any]]) -> Script[Any]:
    outcome = yield from script
    return outcome.value
