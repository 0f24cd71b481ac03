"""Where a patient view stands: which step, how near, how far the wipe is and along the way; two screens may follow."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QRectF, Qt, QTimer, Signal

from ui.widgets import detail

PHOTO_MS: Final = 1500
"""How long the way takes from one photograph to the next."""
_STILL: Final = 0.4
"""Of that each photograph is seen by itself, before it dissolves."""
_FRAME_MS: Final = 16


class Step(StrEnum):
    """How a patient is shown two photographs, one after the other."""

    BESIDE = "beside"
    WIPE = "wipe"
    WAY = "way"


class Presentation(QObject):
    """Goes forward and back, nearer, wipes, and leads along the photographs; `changed` after all of it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, little_motion: bool = False) -> None:
        super().__init__(parent)
        self._little_motion = little_motion
        self._steps: tuple[Step, ...] = (Step.BESIDE,)
        self._step = Step.BESIDE
        self._wipe = 0.5
        self._part = detail.WHOLE
        self._length = 0
        self._position = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=_FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self.advance(self._clock.restart()))

    @property
    def steps(self) -> tuple[Step, ...]:
        """What there is to be seen, in order."""
        return self._steps

    @property
    def step(self) -> Step:
        """What is seen now."""
        return self._step

    @property
    def wipe(self) -> float:
        """Where the wipe stands, 0 at the left edge, 1 at the right."""
        return self._wipe

    @property
    def part(self) -> QRectF:
        """Which part of the photographs is seen, in shares of their width and height."""
        return self._part

    @property
    def near(self) -> bool:
        """Whether less than the whole photographs is seen."""
        return self._part.width() < 1.0

    @property
    def position(self) -> float:
        """How far along the way: 1.5 is half-way from the second photograph to the third."""
        return self._position

    @property
    def length(self) -> int:
        """How many photographs the way has."""
        return self._length

    @property
    def plays(self) -> bool:
        """Whether it goes along the way by itself."""
        return self._timer.isActive()

    def offer(self, *, aligned: bool, length: int = 0) -> None:
        """Say what there is: wipe and way only in one frame, the way once its photographs are at hand."""
        steps = [
            Step.BESIDE,
            *([Step.WIPE] if aligned else []),
            *([Step.WAY] if aligned and length > 1 else []),
        ]
        self._steps, self._length = tuple(steps), length
        if self._step not in steps:
            self._step = Step.BESIDE
            self._run(False)
        self.changed.emit()

    def go(self, step: Step) -> None:
        """Show one of the steps; the way begins at its beginning, by itself unless little motion is wished."""
        if step in self._steps and step is not self._step:
            if Step.WAY in (step, self._step):  # its photographs show another part of the skin
                self._part = detail.WHOLE
            self._step = step
            self._position = 0.0
            self._run(step is Step.WAY and not self._little_motion)
            self.changed.emit()

    def turn(self, by: int) -> None:
        """Go on to the next step, or back."""
        place = self._steps.index(self._step) + by
        if 0 <= place < len(self._steps):
            self.go(self._steps[place])

    def set_wipe(self, share: float) -> None:
        """Move the wipe."""
        self._wipe = min(max(share, 0.0), 1.0)
        self.changed.emit()

    def go_near(self, factor: float, about: QPointF) -> None:
        """Show the photographs so much larger, about a spot of them, or smaller again."""
        self._part = detail.closer(self._part, factor, about)
        self.changed.emit()

    def move(self, by: QPointF) -> None:
        """Show what lies beside."""
        self._part = detail.moved(self._part, by)
        self.changed.emit()

    def fit(self) -> None:
        """Show the whole photographs."""
        self._part = detail.WHOLE
        self.changed.emit()

    def play(self, plays: bool) -> None:
        """Go along the way, or stand still; from the end it begins again."""
        if self._step is Step.WAY:
            if plays and self._position >= self._length - 1:
                self._position = 0.0
            self._run(plays)
            self.changed.emit()

    def stand_at(self, place: int) -> None:
        """Stand still at one of the way's photographs."""
        if self._step is Step.WAY:
            self._run(False)
            self._position = float(min(max(place, 0), self._length - 1))
            self.changed.emit()

    def advance(self, milliseconds: float) -> None:
        """Go on along the way by so much time; it ends at the last photograph."""
        self._position = min(self._position + milliseconds / PHOTO_MS, self._length - 1.0)
        if self._position >= self._length - 1:
            self._run(False)
        self.changed.emit()

    @property
    def faded(self) -> tuple[int, float]:
        """Which photograph of the way is seen, and how much of the next one over it, 0 to 1."""
        place = min(int(self._position), max(0, self._length - 1))
        share = self._position - place
        if self._little_motion or share <= _STILL:
            return place, 0.0
        eased = (share - _STILL) / (1 - _STILL)
        return place, (1 - math.cos(math.pi * eased)) / 2

    def stop(self) -> None:
        """Move no more."""
        self._run(False)

    def _run(self, runs: bool) -> None:
        if runs:
            self._clock.start()
            self._timer.start()
        else:
            self._timer.stop()
