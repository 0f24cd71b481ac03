"""The face of a locked window while photos are not filed yet."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.format import photos, standing
from ui.pages.welcome.face import Face, Problem, touch_button
from vein_tracker.text import Text


class UnsavedFace(Face):
    """Says what would be lost, and names nobody: anybody may see it. What it offers is all that can be done now."""

    again = Signal()
    thrown_away = Signal()

    def __init__(self) -> None:
        super().__init__("", "")
        self.below.setText(
            self.tr(
                "Taken with the camera right before locking, and kept in memory only. "
                "The library is closed once nothing is left to file."
            )
        )
        self.below.show()
        self.problem = Problem()
        self.file = touch_button(self.tr("File again"), "primary")
        self.throw_away = touch_button(self.tr("Throw away"), "quiet")
        self.for_good = touch_button(self.tr("Throw away for good"), "danger")
        for part in (self.problem, self.file, self.throw_away, self.for_good, self.busy_line):
            self.column.addWidget(part)
        self.file.clicked.connect(self._file_again)
        self.throw_away.clicked.connect(lambda: self._ask(True))
        self.for_good.clicked.connect(self.thrown_away)

    def show_waiting(self, number: int, why: Text) -> None:
        """Say how many photos wait, and why; a reason that may name a patient is left out."""
        self.set_busy(False)
        self._ask(False)
        self.title.setText(self.tr("{photos} not filed yet").format(photos=photos(number)))
        self.problem.say("" if why.arguments else standing(why))

    def focus_first(self) -> None:
        self.file.setFocus()

    def _ask(self, asking: bool) -> None:
        """Have it pressed in a second place: whoever passes by can press here, and nothing brings a shot back."""
        self.throw_away.setEnabled(not asking)
        self.for_good.setVisible(asking)
        if asking:
            self.focus_first()

    def _file_again(self) -> None:
        self.set_busy(True, self.title.text())
        self.again.emit()
