"""The first face: which library?"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from ui.format import standing
from ui.pages.welcome.face import Face, Problem, library_name, touch_button
from ui.widgets.verbatim import on_button
from vein_tracker.text import Text


class StartFace(Face):
    """The library that was open last, another one, a new one, or the demo."""

    known_chosen = Signal()
    other_wanted = Signal()
    create_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("Vein Tracker", "")
        self.below.setText(
            self.tr("Photographs of thread veins, kept safe and made comparable. What you file stays here.")
        )
        self.below.show()
        self.problem = Problem()
        self.known = touch_button("", "primary")
        self.new = touch_button(self.tr("Create a library"))
        self.other = touch_button("")
        self.demo = touch_button(self.tr("Look around in the demo"), "quiet")
        for part in (self.problem, self.known, self.new, self.other, self.demo):
            self.column.addWidget(part)
        self.known.clicked.connect(self.known_chosen)
        self.new.clicked.connect(self.create_wanted)
        self.other.clicked.connect(self.other_wanted)
        self.demo.clicked.connect(self.demo_wanted)
        self.offer(None)

    def offer(self, known: Path | None) -> None:
        """Offer the library that was open last, where there is one."""
        self.known.setVisible(known is not None)
        self.other.setText(self.tr("Open a library…") if known is None else self.tr("Open another library…"))
        if known is not None:
            self.known.setText(self.tr("Open {library}").format(library=on_button(library_name(known))))
            self.known.setToolTip(str(known))
        _make_primary(self.new, known is None)

    def fail(self, text: Text) -> None:
        """Say why a folder could not be opened."""
        self.problem.say(standing(text))

    def focus_first(self) -> None:
        (self.new if self.known.isHidden() else self.known).setFocus()


def _make_primary(button: QPushButton, primary: bool) -> None:
    button.setProperty("kind", "primary" if primary else "")
    button.style().unpolish(button)
    button.style().polish(button)
