"""A day on which the patient is seen: for each area what was done and what is seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui import format as fmt
from ui import theme
from ui.clock import today
from ui.dialogs.buttons import hairline
from ui.dialogs.form import WIDE, EditDialog
from ui.dialogs.session_area import Course, SessionAreaForm
from ui.dialogs.who import Who
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, NotesField, TextField, text_label
from ui.widgets.flow import FlowLayout
from vein_tracker.model.records import Id, Patient, Record, Session, Tick, TreatedArea
from vein_tracker.tasks.edit import ADD_SESSION, EDIT_SESSION, Edits
from vein_tracker.tasks.series import AreaSession

_ROOM_FOR_A_TREATMENT = 24 * theme.GRID


class SessionDialog(EditDialog):
    """A new session or a correction; `area_sessions` may hold all of the patient's, earlier ones are offered again."""

    def __init__(
        self,
        parent: QWidget | None,
        patient: Patient,
        areas: tuple[TreatedArea, ...],
        session: Session | None = None,
        area_sessions: tuple[AreaSession, ...] = (),
        practitioner: str = "",
        photographs_refused: bool = False,
    ) -> None:
        new = session is None
        super().__init__(
            parent,
            self.tr("New session") if new else self.tr("Edit session"),
            self.tr("Save session"),
            header=Who(patient),
            width=WIDE,
            spare_height=_ROOM_FOR_A_TREATMENT if areas else 0,
        )
        self._known = session
        self._first: QWidget | None = None
        self._session = session or Session(patient_id=patient.id, held_on=today(), practitioner=practitioner)
        self._area_sessions = area_sessions
        self._make_fields(practitioner)
        self.areas = [self._form(area) for area in areas]
        self.tabs = _Tabs(self.areas)
        if photographs_refused:
            self.body.addWidget(
                _notice(
                    self.tr(
                        "The patient has not agreed to photographs, so none can be added. "
                        "Everything else of the session is recorded as usual."
                    )
                )
            )
        self.add_row(self.held_on, self.practitioner, self.notes, stretches=(1, 1, 2))
        self.body.addWidget(hairline())
        self.body.addWidget(self.tabs)
        self.tabs.setVisible(bool(areas))
        if not areas:
            self.body.addWidget(
                text_label(
                    self.tr(
                        "This patient has no treated area yet. The session can be saved; "
                        "add an area on the patient's page to record what is done there."
                    ),
                    tone="muted",
                )
            )
        self.held_on.changed.connect(self._recheck_expiry)
        if self.held_on.caution():
            self.held_on.check()

    def propose(self, area_id: Id, tick: Tick) -> None:
        """Tick what a photograph suggests, for the person to keep or take off; call it before `open`."""
        form = next(form for form in self.areas if form.area.id == area_id)
        form.propose(tick)
        self.tabs.show_form(form)
        self._first = form.ticks.button(tick)

    def open(self) -> None:
        super().open()
        if self._first is not None:
            self._first.setFocus()

    def make_edits(self) -> Edits:
        held_on = self.held_on.value()
        assert held_on is not None
        session = replace(
            self._session,
            held_on=held_on,
            practitioner=self.practitioner.value(),
            notes=self.notes.value(),
        )
        head: tuple[Record, ...] = () if session == self._known else (session,)
        return Edits(
            text=EDIT_SESSION if self._known else ADD_SESSION,
            put=(*head, *(record for form in self.areas for record in form.put(session.id))),
            trash=tuple(gone for form in self.areas for gone in form.trash()),
        )

    def reveal(self, field: Field) -> None:
        for form in self.areas:
            if form.isAncestorOf(field):
                self.tabs.show_form(form)
        super().reveal(field)

    def _make_fields(self, practitioner: str) -> None:
        self.held_on = DateField(
            self.tr("Date"),
            self._session.held_on,
            required=self.tr("Type the day of the session."),
            latest=today(),
            too_late=self.tr("A session cannot be in the future."),
            caution_of=self._same_day,
        )
        names = dict.fromkeys([practitioner, *(one.session.practitioner for one in self._area_sessions)])
        self.practitioner = TextField(
            self.tr("Practitioner"), self._session.practitioner, offers=[name for name in names if name]
        )
        self.notes = NotesField(self.tr("Notes on the session"), self._session.notes, lines=1)

    def _form(self, area: TreatedArea) -> SessionAreaForm:
        own = [one for one in self._area_sessions if one.session_area.area_id == area.id]
        this = next((one for one in own if one.session.id == self._session.id), None)
        earlier = sorted((v for v in own if v is not this), key=lambda one: one.session.held_on)
        return SessionAreaForm(area, Course(this=this, earlier=tuple(earlier)), self._day)

    def _day(self) -> date:
        return self.held_on.value() or today()

    def _recheck_expiry(self) -> None:
        for form in self.areas:
            form.recheck()

    def _same_day(self, day: date) -> str:
        others = {v.session.held_on for v in self._area_sessions if v.session.id != self._session.id}
        return self.tr("There is another session on this day.") if day in others else ""


class _Tabs(QWidget):
    """The areas by name, one of them open; a dot marks those in which something stands."""

    def __init__(self, forms: Sequence[SessionAreaForm]) -> None:
        super().__init__()
        self._forms = forms
        self._group = QButtonGroup(self)
        self._pages = QStackedWidget()
        bar = QWidget()
        flow = FlowLayout(bar)
        for index, form in enumerate(forms):
            tab = QPushButton()
            tab.setCheckable(True)
            tab.setAutoDefault(False)
            tab.setProperty("kind", "toggle")
            self._group.addButton(tab, index)
            flow.addWidget(tab)
            self._pages.addWidget(form)
            form.changed.connect(self._name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(bar)
        column.addWidget(self._pages)
        bar.setVisible(len(forms) > 1)
        self._group.idClicked.connect(self._pages.setCurrentIndex)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self, lambda by=step: self._step(by))
        self._name()
        if forms:
            self.show_form(next((form for form in forms if form.filled), forms[0]))

    def show_form(self, form: SessionAreaForm) -> None:
        """Open an area."""
        self._pages.setCurrentWidget(form)
        self._group.button(self._pages.currentIndex()).setChecked(True)

    def tab(self, index: int) -> QPushButton:
        """Return an area's tab."""
        button = self._group.button(index)
        assert isinstance(button, QPushButton)
        return button

    def _step(self, by: int) -> None:
        self.show_form(self._forms[(self._pages.currentIndex() + by) % len(self._forms)])

    def _name(self) -> None:
        for index, form in enumerate(self._forms):
            name = fmt.place_shout(form.area.site, form.area.side, form.area.label)
            self.tab(index).setText(f"{name}  •" if form.filled else name)
            self.tab(index).setAccessibleName(
                self.tr("{area}, with entries").format(area=name) if form.filled else name
            )


def _notice(text: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("banner", "caution")
    column = QVBoxLayout(frame)
    column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
    column.addWidget(text_label(text))
    return frame
