"""A disk that stalls, and what is done meanwhile."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt

from tests.patience import LONG_S
from tests.ui.window.course import Course
from tests.ui.window.hands import Hands
from ui.actions import Do
from ui.dialogs.patient import PatientDialog
from vein_tracker.tasks.libraries import OPEN_LIBRARY, open_library
from vein_tracker.text import Text

CONTROL = Qt.KeyboardModifier.ControlModifier
SLOW = Text("slow", "Slow disk")


@dataclass
class Disk:
    """What the library lies on: while it stalls, nothing is read and nothing written."""

    hands: Hands
    _moves: list[threading.Event] = field(default_factory=list)

    def stall(self) -> None:
        reached, moves = threading.Event(), threading.Event()
        self._moves.append(moves)

        def hang() -> None:
            reached.set()
            assert moves.wait(LONG_S)

        self.hands.app.jobs.call(SLOW, hang)
        assert reached.wait(LONG_S)

    def go_on(self) -> None:
        for moves in self._moves:
            moves.set()

    def catch_up(self) -> None:
        self.go_on()
        self.hands.settle()
        self.hands.settle()


def lock(hands: Hands) -> None:
    hands.app.window_actions[Do.LOCK].trigger()


def open_again(hands: Hands, template: tuple[Path, str, Course]) -> None:
    folder = Path(hands.app.preferences.current.last_library)
    job = hands.app.jobs.call(OPEN_LIBRARY, lambda: open_library(folder, template[1]))
    job.finished.connect(hands.app.entering.enter)
    hands.settle()


def save_new_patient(hands: Hands, disk: Disk, name: str) -> None:
    hands.key(Qt.Key.Key_N, CONTROL)
    hands.dialog(PatientDialog)
    hands.write(name)
    disk.stall()
    hands.press("Add patient")
