"""What runs in the background: shown once it takes long enough to be noticed, and can be cancelled."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.format import sentence
from ui.jobs import Job, Jobs

NOTICED_AFTER_MS: Final = 300
_STEPS = 100
_BAR_WIDTH = 30 * theme.GRID


class ProgressStrip(QFrame):
    """A line for each job that has run for a while; nothing where none does."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.restyle(self, "surface", "bar")
        self._revealed: set[JobLine] = set()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(3 * theme.GRID, 0, 3 * theme.GRID, 0)
        self._lines.setSpacing(0)
        self.hide()
        jobs.started.connect(self._watch)

    def _watch(self, job: Job) -> None:
        line = JobLine(job, self)
        self._lines.addWidget(line)
        wait = QTimer(line, singleShot=True, interval=NOTICED_AFTER_MS)
        wait.timeout.connect(lambda: self._reveal(line))
        job.ended.connect(line.end)
        line.ended.connect(wait.stop)
        line.ended.connect(self._remove)
        wait.start()

    def _reveal(self, line: JobLine) -> None:
        self._revealed.add(line)
        line.show()
        self.show()

    def _remove(self, line: JobLine) -> None:
        self._lines.removeWidget(line)
        line.deleteLater()
        self._revealed.discard(line)
        self.setVisible(bool(self._revealed))


class JobLine(QWidget):
    """What is done, how far it is, and a button that stops it, unless it must last."""

    ended = Signal(object)
    """The line itself."""

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        title = sentence(job.title)
        self._title = QLabel(title)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(maximum=0, textVisible=False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(title)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel: {title}").format(title=title))
        theme.restyle(self.cancel, "kind", "quiet")
        self.cancel.setAutoDefault(True)
        self.cancel.clicked.connect(self._stop)
        self._job = job
        job.progress.connect(self._show_progress)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self._title, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self.cancel)
        self.cancel.setVisible(not job.lasting)

    def end(self) -> None:
        """Go, as what it told of has ended."""
        self.hide()
        self.ended.emit(self)

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self._title.setText(self.tr("Stopping at the next step …"))
        self._job.cancel()

    def _show_progress(self, fraction: float) -> None:
        self._bar.setMaximum(_STEPS)
        self._bar.setValue(round(fraction * _STEPS))
