"""The sessions of a patient, each opened by a press."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.format import day
from ui.pages.parts import label
from ui.widgets.flow import FlowLayout
from ui.widgets.layouts import clear, widgets
from ui.widgets.verbatim import on_button
from vein_tracker.model.records import Session

translate = QCoreApplication.translate

_SENTENCE = 56 * theme.GRID
_INDENT = theme.GRID + theme.HAIRLINE
"""How far the words of a button stand within it: they begin where the heading does."""


class SessionsCard(QFrame):
    """`wanted` carries the session; `menu_wanted` also where on the screen."""

    wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self) -> None:
        super().__init__()
        theme.restyle(self, "surface", "card")
        layout = QVBoxLayout(self)
        around = 2 * theme.GRID
        layout.setContentsMargins(around - _INDENT, around, around, around)
        layout.setSpacing(theme.GRID)
        heading = label(translate("PatientPage", "Sessions"), role="heading")
        heading.setContentsMargins(_INDENT, 0, 0, 0)
        layout.addWidget(heading)
        held = QWidget()
        self._lines = FlowLayout(held, spacing=0)
        layout.addWidget(held)

    @property
    def lines(self) -> tuple[QWidget, ...]:
        """What stands in it."""
        return widgets(self._lines)

    def show_sessions(self, sessions: Iterable[Session]) -> None:
        """Show these; where there are none, say what a session is."""
        clear(self._lines)
        for session in sessions:
            self._lines.addWidget(self._line(session))
        if not self.lines:
            text = translate("PatientPage", "None yet. A session is one day on which the patient is seen.")
            said = label(text, tone="muted")
            said.setWordWrap(True)
            said.setContentsMargins(_INDENT, 0, 0, 0)
            said.setMinimumWidth(_SENTENCE)
            self._lines.addWidget(said)

    def _line(self, session: Session) -> QWidget:
        about = " · ".join(filter(None, (day(session.held_on), session.practitioner)))
        button = QPushButton(on_button(about))
        button.setObjectName(session.id)
        button.setAccessibleName(about)
        button.setToolTip(translate("PatientPage", "Open this session"))
        button.setAutoDefault(True)
        theme.restyle(button, "kind", "line")
        button.clicked.connect(lambda: self.wanted.emit(session))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(session, button.mapToGlobal(at))
        )
        return button
