"""To which day something belongs: a session that is there, or a new one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import format as fmt
from ui import theme
from ui.clock import today
from ui.widgets.choice_field import ListField
from ui.widgets.date_field import DateField
from vein_tracker.model.records import Id, Session

_NEW = ""


class SessionChoice(QWidget):
    """A list of the patient's sessions, newest first, and a day for a new one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sessions: dict[Id, Session] = {}
        self._patient_id = ""
        self._practitioner = ""
        self.session = ListField[Id](self.tr("Session"))
        self.day = DateField(
            self.tr("Day of the new session"),
            required=self.tr("Type the day on which the photos were taken."),
            latest=today(),
            caution_of=self._already_there,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self.session, 1)
        row.addWidget(self.day, 1)
        self.session.changed.connect(self._refresh)
        self.day.changed.connect(self.changed)

    def offer(
        self, patient_id: Id, sessions: Sequence[Session], day: date | None, practitioner: str = ""
    ) -> None:
        """Offer a patient's sessions; the one of this day is chosen, else a new one on it."""
        self._patient_id, self._practitioner = patient_id, practitioner
        self._sessions = {session.id: session for session in sessions}
        choices = [(_NEW, self.tr("New session")), *((s.id, _named(s)) for s in sessions)]
        chosen = next((s.id for s in sessions if s.held_on == day), _NEW)
        self.session.set_choices(choices, chosen)
        self.day.set_value(day or today())
        self._refresh()

    def value(self) -> Session:
        """Return the session; a new one on a day that has one already is that one."""
        chosen = self._sessions.get(self.session.value() or _NEW)
        if chosen is not None:
            return chosen
        day = self.day.value()
        assert day is not None
        there = next((s for s in self._sessions.values() if s.held_on == day), None)
        return there or Session(patient_id=self._patient_id, held_on=day, practitioner=self._practitioner)

    def _refresh(self) -> None:
        new = self.session.value() == _NEW
        self.day.setVisible(new)
        self.day.setEnabled(new)
        self.changed.emit()

    def _already_there(self, day: date) -> str:
        if any(session.held_on == day for session in self._sessions.values()):
            return self.tr("This day has a session already: it will be used.")
        return ""


def _named(session: Session) -> str:
    return " · ".join(filter(None, (fmt.day(session.held_on), session.practitioner)))
