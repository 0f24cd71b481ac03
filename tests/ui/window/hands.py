"""What a person does with the window of these tests' library."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from tests import hands
from tests.hands import drop_files
from tests.ui.window.course import Course
from ui.actions import Do
from ui.pages.area_card import AreaCardView

__all__ = ["Hands", "drop_files"]


@dataclass
class Hands(hands.Hands):
    """Knows the course that is in the library."""

    course: Course

    def open_marsh(self) -> None:
        """Find the patient by typing."""
        self.write("marsh")
        self.key(Qt.Key.Key_Return)
        self.settle()

    def open_thigh(self) -> None:
        """Open the patient's area."""
        self.open_marsh()
        self.click(self.window.patient.findChildren(AreaCardView)[0])
        self.settle()

    def window_action(self, do: Do) -> None:
        """Choose what is in a menu."""
        self.app.window_actions[do].trigger()
        self.settle()
