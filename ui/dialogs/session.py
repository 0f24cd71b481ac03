"""A day on which the patient is seen: for each area what was done and what is seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.clock import now, today
from ui.dialogs.buttons import hairline
from ui.dialogs.form import WIDE, EditDialog
from ui.dialogs.session_area import SessionAreaForm
from ui.dialogs.session_course import course_of
from ui.dialogs.session_footer import SessionFooter
from ui.dialogs.session_help import SessionHelp
from ui.dialogs.session_tabs import AreaTabs
from ui.dialogs.who import Who
from ui.format import day
from ui.format.day_words import begun_words
from ui.format.session import AreaEntry, session_text
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, NotesField, TextField, text_label
from vein_tracker.model.drafts import SessionDraft
from vein_tracker.model.records import Id, Patient, Record, Session, Tick, TreatedArea, new_id
from vein_tracker.tasks.edit import ADD_SESSION, EDIT_SESSION, Edits, amended
from vein_tracker.tasks.gs1 import Scanned
from vein_tracker.tasks.series import AreaSession
from vein_tracker.tasks.vials import Vial, vials_of

_ROOM_FOR_A_TREATMENT = 24 * theme.GRID


class SessionDialog(EditDialog):
    """A new session or a correction; `area_sessions` may hold all of the patient's, earlier ones are offered again.

    `typed` follows whatever is entered; `draft` is what then stands in the form.
    """

    typed = Signal()
    copied = Signal(str)

    def __init__(
        self,
        parent: QWidget | None,
        patient: Patient,
        areas: tuple[TreatedArea, ...],
        session: Session | None = None,
        area_sessions: tuple[AreaSession, ...] = (),
        practitioner: str = "",
        photographs_refused: bool = False,
        help_: SessionHelp | None = None,
    ) -> None:
        new = session is None
        self._help = help_ or SessionHelp()
        self._drafted = self._help.draft is not None
        self._footer = SessionFooter(self._help.limit_ml)
        super().__init__(
            parent,
            self.tr("New session") if new else self.tr("Edit session"),
            self.tr("Save session"),
            header=Who(patient),
            footer=self._footer,
            width=WIDE,
            spare_height=_ROOM_FOR_A_TREATMENT if areas else 0,
        )
        self._patient = patient
        self._known = session
        self._begun = self._help.draft
        self._begun_at = self._begun.begun_at if self._begun else None
        self.draft_id: Id = self._begun.id if self._begun else new_id()
        self._first: QWidget | None = None
        self._session = session or Session(patient_id=patient.id, held_on=today(), practitioner=practitioner)
        self._areas = areas
        self._area_sessions = area_sessions
        self._make_fields(practitioner)
        self.areas: list[SessionAreaForm] = []
        self.areas += [self._form(area) for area in areas]
        self.tabs = AreaTabs(self.areas)
        self._lay_out(photographs_refused)
        self.held_on.changed.connect(self._recheck_expiry)
        if self.held_on.caution():
            self.held_on.check()
        self._resume()
        self._hear()
        self._count()

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
            self.scroll_to(self._first)
        elif self._begun is not None and self.areas and self.tabs.open_form.rows:
            last = self.tabs.open_form.rows[-1]
            last.focus_first()
            self.scroll_to(last)

    def draft(self) -> SessionDraft:
        """Return what stands in the form, right or wrong."""
        return SessionDraft(
            id=self.draft_id,
            patient_id=self._patient.id,
            session_id=self._known.id if self._known else None,
            held_on=self._day(),
            begun_at=self._begun_at or self._begin(),
            day=self.held_on.line.text(),
            practitioner=self.practitioner.raw(),
            notes=self.notes.raw(),
            areas=tuple(form.draft() for form in self.areas if form.filled or form.known),
            area_id=self.tabs.open_form.area.id if self.areas else None,
        )

    def text(self) -> str:
        """Return the session as plain text."""
        entries = [AreaEntry(form.area, form.part(), form.treatments()) for form in self.areas if form.filled]
        return session_text(self._patient, self._entered(), entries)

    def take_code(self, scanned: Scanned) -> bool:
        """Give what a scanner read to the treatment that has the focus, or is the last there; False without one."""
        rows = self.tabs.open_form.rows if self.areas else []
        focused = self.focusWidget()
        row = next((one for one in rows if focused is not None and one.isAncestorOf(focused)), None)
        row = row or (rows[-1] if rows else None)
        if row is not None:
            row.take_code(scanned)
        return row is not None

    def reject(self) -> None:
        """Close and leave a draft where drafts are kept; else ask first."""
        if self._help.keeps_drafts:
            QDialog.reject(self)
        else:
            super().reject()

    def make_edits(self) -> Edits:
        assert self.held_on.value() is not None
        session, known = self._entered(), self._known
        head: tuple[Record, ...] = () if known else (session,)
        changed = amended(known, session) if known else ()
        return Edits(
            text=EDIT_SESSION if known else ADD_SESSION,
            put=(*head, *(record for form in self.areas for record in form.put(session.id))),
            amend=(*changed, *(one for form in self.areas for one in form.amend())),
            trash=tuple(gone for form in self.areas for gone in form.trash()),
            joins=known is not None or not self._same_day(session.held_on),
            draft_id=self.draft_id if self._drafted and self._help.keeps_drafts else None,
        )

    def _entered(self) -> Session:
        return replace(
            self._session,
            held_on=self._day(),
            practitioner=self.practitioner.value(),
            notes=self.notes.value(),
        )

    def _begin(self) -> datetime:
        self._begun_at = now()
        return self._begun_at

    def _resumed(self, draft: SessionDraft) -> QWidget:
        return _notice(
            self.tr(
                "You are going on with what was entered before. {begun}; it has not been saved yet."
            ).format(begun=begun_words(draft.begun_at, today())),
            "notice",
        )

    def _resume(self) -> None:
        """Show what stood in the form when it was left; its areas have done so already."""
        draft = self._begun
        if draft is None:
            return
        self.held_on.line.setText(draft.day or day(draft.held_on))
        self.practitioner.line.setText(draft.practitioner)
        form = next((form for form in self.areas if form.area.id == draft.area_id), None)
        if form is not None:
            self.tabs.show_form(form)

    def _hear(self) -> None:
        for field in (self.held_on, self.practitioner, self.notes):
            field.changed.connect(self._heard)
        for form in self.areas:
            form.changed.connect(self._heard)
            form.changed.connect(self._count)
        self._footer.copy_wanted.connect(self._copy)

    def _copy(self) -> None:
        self.copied.emit(self.text())
        self._footer.say_copied()

    def _heard(self) -> None:
        """Work is in the form now: closing it keeps that."""
        self._drafted = True
        if self._help.keeps_drafts:
            self.buttons.cancel.setText(self.tr("Keep as draft"))
        self.typed.emit()

    def _count(self) -> None:
        self._footer.show_treatments(one for form in self.areas for one in form.treatments())
        for form in self.areas:
            form.offer_vials()

    def _vials(self) -> tuple[Vial, ...]:
        """Return the vials that were opened today, those entered in this form first."""
        here = vials_of(one for form in self.areas for one in form.treatments())
        return tuple(dict.fromkeys((*here, *self._help.vials)))

    def reveal(self, field: Field) -> None:
        for form in self.areas:
            if form.isAncestorOf(field):
                self.tabs.show_form(form)
        super().reveal(field)

    def _lay_out(self, photographs_refused: bool) -> None:
        if self._begun is not None:
            self.body.addWidget(self._resumed(self._begun))
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
        self.tabs.setVisible(bool(self.areas))
        if not self.areas:
            self.body.addWidget(
                text_label(
                    self.tr(
                        "This patient has no treated area yet. The session can be saved; "
                        "add an area on the patient's page to record what is done there."
                    ),
                    tone="muted",
                )
            )

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
        shown = self._begun.notes if self._begun else self._session.notes
        self.notes = NotesField(self.tr("Notes on the session"), shown, lines=1)

    def _form(self, area: TreatedArea) -> SessionAreaForm:
        course = course_of(area, self._session, self._areas, self._area_sessions, self._help, self._vials)
        return SessionAreaForm(area, course, self._day)

    def _day(self) -> date:
        return self.held_on.value() or today()

    def _recheck_expiry(self) -> None:
        for form in self.areas:
            form.recheck()

    def _same_day(self, day: date) -> str:
        others = {v.session.held_on for v in self._area_sessions if v.session.id != self._session.id}
        return self.tr("There is another session on this day.") if day in others else ""


def _notice(text: str, kind: str = "caution") -> QFrame:
    frame = QFrame()
    frame.setProperty("banner", kind)
    column = QVBoxLayout(frame)
    column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
    column.addWidget(text_label(text))
    return frame
