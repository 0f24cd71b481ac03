"""One patient: treated areas with their course, and the sessions."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.actions import Do
from ui.context import Context
from ui.format import day
from ui.latest import Latest
from ui.models.illustrated import Illustrate, Illustrated, photos_of_patient
from ui.pages.area_card import AreaCardView
from ui.pages.identity import Identity, clear, widgets
from ui.pages.parts import CLINIC, HELP, LIBRARY, act_button, card, label, overflow_button
from ui.widgets.empty_state import EmptyState
from vein_tracker.model.records import Id, Session
from vein_tracker.tasks.browse import LoadPatient, PatientSheet, photographs_refused

_SESSIONS_WIDTH = 36 * theme.GRID
_BESIDE_WIDTH = 140 * theme.GRID
"""Narrower, the sessions stand below the areas."""
PATIENT = (Do.EDIT_PATIENT, Do.CONSENT, Do.TRASH_PATIENT)


class PatientPage(QWidget):
    """Shows a patient; says what is asked for by signals."""

    opened = Signal(str)
    """The id of the area that was chosen."""
    dropped = Signal(str, object)
    session_wanted = Signal(object)
    session_menu_wanted = Signal(object, QPoint)
    arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._patient_id: Id = ""
        self._sheet: PatientSheet | None = None
        self._latest = Latest(context.jobs, self)
        self._latest.arrived.connect(self._show)
        self._latest.failed.connect(self.failed)
        actions = context.actions
        self._identity = Identity(
            (
                act_button(actions[Do.ADD_AREA]),
                act_button(actions[Do.PRESENT]),
                act_button(actions[Do.NEW_SESSION], primary=True),
                overflow_button(actions, PATIENT, CLINIC, LIBRARY, HELP),
            )
        )
        self._areas = QVBoxLayout()
        self._areas.setSpacing(2 * theme.GRID)
        self._sessions = QVBoxLayout()
        self._sessions.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._session_card = self._sessions_card()
        layout.addWidget(self._identity)
        layout.addWidget(self._body(), 1)

    @property
    def sheet(self) -> PatientSheet | None:
        """What is shown; None until it was read."""
        return self._sheet

    def open_patient(self, patient_id: Id) -> None:
        """Show this patient; nobody is shown until the record is read."""
        if patient_id != self._patient_id:
            self.close_patient()
        self._patient_id = patient_id
        self.refresh()

    def close_patient(self) -> None:
        """Show nobody."""
        self._patient_id = ""
        self._sheet = None
        self._latest.forget()
        self._identity.show_nobody()
        clear(self._areas)
        clear(self._sessions)

    def refresh(self) -> None:
        """Read the patient again."""
        if self._patient_id:
            reading = LoadPatient(self._patient_id, self._context.preferences.current)
            self._latest.ask(Illustrate(reading, photos_of_patient), again=self._sheet is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE_WIDTH
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._session_card.setMaximumWidth(_SESSIONS_WIDTH if beside else self.width())
        self._session_card.setMinimumWidth(_SESSIONS_WIDTH)

    def _body(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._columns.setContentsMargins(*(4 * [3 * theme.GRID]))
        self._columns.setSpacing(3 * theme.GRID)
        areas = QVBoxLayout()
        areas.addLayout(self._areas)
        areas.addStretch(1)
        self._columns.addLayout(areas, 1)
        self._columns.addWidget(self._session_card, 0, Qt.AlignmentFlag.AlignTop)
        self._scroller = QScrollArea()
        self._scroller.setWidgetResizable(True)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroller.setWidget(inside)
        return self._scroller

    def _sessions_card(self) -> QWidget:
        frame = card()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(*(4 * [2 * theme.GRID]))
        layout.setSpacing(theme.GRID)
        layout.addWidget(label(self.tr("Sessions"), role="heading"))
        layout.addLayout(self._sessions)
        return frame

    def _show(self, found: Illustrated[PatientSheet]) -> None:
        sheet = found.sheet
        self._sheet = sheet
        self._identity.show_patient(sheet.patient, sheet.consents)
        focused = self._focused()
        clear(self._areas)
        for one in sheet.areas:
            refused = photographs_refused(sheet.consents, one.area)
            view = AreaCardView(one, found.pictures, refused)
            view.opened.connect(lambda area=view.area: self.opened.emit(area.id))
            view.dropped.connect(lambda photos, area=view.area: self.dropped.emit(area.id, photos))
            self._areas.addWidget(view)
        if not sheet.areas:
            self._areas.addWidget(self._no_areas())
        clear(self._sessions)
        for session in sheet.sessions:
            self._sessions.addWidget(self._session_line(session))
        if not sheet.sessions:
            self._sessions.addWidget(self._no_sessions())
        if focused is not None:
            self._focus(focused)
        self.arrived.emit(sheet)

    def _focused(self) -> str | None:
        """Return whose card or line has the focus: "" where only the page has it, None where it is elsewhere."""
        focused = self.window().focusWidget()
        if focused is None or focused is self:
            return ""
        return focused.objectName() if self._scroller.isAncestorOf(focused) else None

    def _focus(self, record_id: Id) -> None:
        """Put the focus on what shows this record; on the next step where nothing does any more."""
        parts = (*widgets(self._areas), *widgets(self._sessions))
        part = next((one for one in parts if record_id and one.objectName() == record_id), parts[0])
        part.show()  # a layout shows what is new only later, and what is not shown takes no focus
        part.setFocus()

    def _no_areas(self) -> QWidget:
        empty = EmptyState(
            "person",
            self.tr("No treated areas yet"),
            self.tr("Add the part of the skin that is to be followed; photographs are filed in it."),
            self.tr("Add area"),
        )
        empty.acted.connect(self._context.actions[Do.ADD_AREA].trigger)
        return empty

    def _no_sessions(self) -> QWidget:
        text = label(self.tr("None yet. A session is one day on which the patient is seen."), tone="muted")
        text.setWordWrap(True)
        return text

    def _session_line(self, session: Session) -> QWidget:
        about = " · ".join(filter(None, (day(session.held_on), session.practitioner)))
        button = QPushButton(about)
        button.setObjectName(session.id)
        button.setToolTip(self.tr("Open this session"))
        button.setAutoDefault(True)
        theme.restyle(button, "kind", "line")
        button.clicked.connect(lambda: self.session_wanted.emit(session))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(
            lambda at: self.session_menu_wanted.emit(session, button.mapToGlobal(at))
        )
        return button
