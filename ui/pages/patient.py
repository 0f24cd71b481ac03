"""One patient: the figure with the treated areas, their course, what is to be minded, and the sessions."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.actions import Do
from ui.context import Context
from ui.latest import Latest
from ui.models.illustrated import Illustrate, Illustrated, photos_of_patient
from ui.pages.area_card import AreaCardView, Measuring
from ui.pages.body_card import BodyCard
from ui.pages.care_lines import CareLines
from ui.pages.identity import Identity
from ui.pages.parts import CLINIC, HELP, LIBRARY, act_button, overflow_button
from ui.pages.sessions_card import SessionsCard
from ui.widgets.body_regions import Place
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import clear, widgets
from ui.widgets.scroller import Scroller
from vein_tracker.model.records import ConsentPurpose, ConsentState, Id
from vein_tracker.tasks.browse import (
    AreaCard,
    LoadPatient,
    PatientSheet,
    consent_state,
    photographs_refused,
)

_BESIDE_WIDTH = 96 * theme.GRID
_BODY_WIDTHS = (
    (200 * theme.GRID, 52 * theme.GRID),
    (132 * theme.GRID, 42 * theme.GRID),
    (0, 36 * theme.GRID),
)
"""How wide the page is at least, and how wide the figure's card is then."""
PATIENT = (Do.PHOTO_CARD, Do.PROTOCOL, Do.EDIT_PATIENT)
"""Consent, checklist and examination have lines of their own on the page."""
ENTRY = (Do.MERGE_PATIENT, Do.ARCHIVE_PATIENT, Do.UNARCHIVE_PATIENT, Do.TRASH_PATIENT)


class PatientPage(QWidget):
    """Shows a patient; says what is asked for by signals."""

    opened = Signal(str)
    """The id of the area that was chosen."""
    dropped = Signal(str, object)
    photos_wanted = Signal(str)
    """The id of the area to which photographs are to be added."""
    area_wanted = Signal(object, object)
    """The region and the place of the figure that were clicked."""
    area_moved = Signal(object, str, object)
    """An area, and the figure and place to which it was moved."""
    told = Signal(str)
    """Why something was not done."""
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
        self.present = act_button(actions[Do.PRESENT])
        self.more = overflow_button(actions, PATIENT, ENTRY, CLINIC, LIBRARY, HELP)
        add, record = act_button(actions[Do.ADD_AREA]), act_button(actions[Do.NEW_SESSION], primary=True)
        self._identity = Identity((add, self.present, record, self.more))
        self._care = CareLines(actions)
        self._areas = QVBoxLayout()
        self._areas.setSpacing(2 * theme.GRID)
        self._sessions = SessionsCard()
        self._sessions.wanted.connect(self.session_wanted)
        self._sessions.menu_wanted.connect(self.session_menu_wanted)
        self._figure = BodyCard()
        self._hear_figure()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
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
        self._sessions.show_sessions(())
        self._figure.forget()
        self._content.hide()

    def refresh(self) -> None:
        """Read the patient again."""
        if self._patient_id:
            reading = LoadPatient(self._patient_id, self._context.preferences.current)
            self._latest.ask(Illustrate(reading, photos_of_patient), again=self._sheet is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = next(wide for least, wide in _BODY_WIDTHS if self.width() >= least)
        self._figure.setFixedWidth(width)
        for shown in self._cards():
            shown.stand_beside(self._roomy)

    def _body(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 3 * theme.GRID, 3 * theme.GRID, 3 * theme.GRID)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self._care)
        column.addLayout(self._areas)
        column.addWidget(self._sessions)
        column.addStretch(1)
        self._scroller = Scroller(inside, sideways=True)
        self._content = QWidget()
        row = QHBoxLayout(self._content)
        row.setContentsMargins(3 * theme.GRID, 0, 0, 0)
        row.setSpacing(2 * theme.GRID)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 3 * theme.GRID, 0, 3 * theme.GRID)
        beside.addWidget(self._figure)
        row.addLayout(beside)
        row.addWidget(self._scroller, 1)
        ground = QWidget()
        layout = QVBoxLayout(ground)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._content)
        self._content.hide()
        return ground

    def _hear_figure(self) -> None:
        self._figure.picked.connect(self.area_wanted)
        self._figure.moved.connect(self._move)
        self._figure.refused.connect(self.told)
        self._figure.chosen.connect(self._choose_card)
        self._figure.pointed.connect(self._light_card)

    @property
    def _roomy(self) -> bool:
        """Whether figures of change have room beside the words; told by the page, as cards that ask for room get it."""
        return self.width() - self._figure.minimumWidth() >= _BESIDE_WIDTH

    def _parts(self) -> tuple[QWidget, ...]:
        return (*widgets(self._areas), *self._sessions.lines)

    def _cards(self) -> tuple[AreaCardView, ...]:
        return tuple(one for one in widgets(self._areas) if isinstance(one, AreaCardView))

    def _card(self, area_id: Id) -> AreaCardView | None:
        return next((one for one in self._cards() if one.area.id == area_id), None)

    def _move(self, area_id: Id, figure: str, place: Place) -> None:
        cards = self._sheet.areas if self._sheet else ()
        self.area_moved.emit(next(one.area for one in cards if one.area.id == area_id), figure, place)

    def _choose_card(self, area_id: Id) -> None:
        """Show the card of a pin; of one whose card has been shown, open the area."""
        chosen = self._card(area_id)
        if chosen is None:
            return
        if chosen.hasFocus():
            self.opened.emit(area_id)
        self._scroller.ensureWidgetVisible(chosen)
        chosen.setFocus()

    def _light_card(self, area_id: Id, lit: bool) -> None:
        pointed = self._card(area_id)
        if pointed is not None:
            pointed.light(lit)

    def _show(self, found: Illustrated[PatientSheet]) -> None:
        sheet = found.sheet
        self._sheet = sheet
        self._identity.show_patient(sheet.patient, sheet.consents)
        self._care.show_patient(sheet)
        focused = self._focused()
        self._figure.show_cards(sheet.areas)
        clear(self._areas)
        for one in sheet.areas:
            refused = photographs_refused(sheet.consents, one.area)
            self._areas.addWidget(self._area_card(one, found, refused))
        if not sheet.areas:
            self._areas.addWidget(self._no_areas())
        self._sessions.show_sessions(sheet.sessions)
        self._content.show()
        if focused is not None:
            self._focus(focused)
        self.arrived.emit(sheet)

    def _focused(self) -> str | None:
        """Return whose card or line has the focus: "" where only the page has it, None where it can stay."""
        focused = self.window().focusWidget()
        if focused is None or focused is self:
            return ""
        part = next((one for one in self._parts() if one is focused or one.isAncestorOf(focused)), None)
        return None if part is None else part.objectName()

    def _focus(self, record_id: Id) -> None:
        """Put the focus on what shows this record; on the next step where nothing does any more."""
        parts = self._parts()
        part = next((one for one in parts if record_id and one.objectName() == record_id), parts[0])
        part.show()  # a layout shows what is new only later, and what is not shown takes no focus
        part.setFocus()

    def _area_card(
        self, one: AreaCard, found: Illustrated[PatientSheet], refused: ConsentState | None
    ) -> AreaCardView:
        area_id = one.area.id
        view = AreaCardView(one, found.pictures, refused, self._measuring(one))
        view.stand_beside(self._roomy)
        view.opened.connect(lambda: self.opened.emit(area_id))
        view.dropped.connect(lambda photos: self.dropped.emit(area_id, photos))
        view.add_wanted.connect(lambda: self.photos_wanted.emit(area_id))
        view.pointed.connect(lambda lit: self._figure.map.light(area_id, lit))
        return view

    def _measuring(self, one: AreaCard) -> Measuring:
        photos = (one.baseline, one.latest)
        if any(shown is not None and shown.photo.id in self._context.being_measured for shown in photos):
            return Measuring.NOW
        return Measuring.ON_OPENING if self._context.preferences.current.measure_photos else Measuring.BY_HAND

    def _no_areas(self) -> QWidget:
        """Say the next step: consent first, then the figure."""
        assert self._sheet is not None
        actions = self._context.actions
        if consent_state(self._sheet.consents, ConsentPurpose.RECORD) is None:
            empty = EmptyState(
                "check",
                self.tr("Ask for consent first"),
                self.tr(
                    "Record whether photographs may be taken. Then click the figure where the skin is to be followed."
                ),
                self.tr("Record consent"),
            )
            empty.acted.connect(actions[Do.CONSENT].trigger)
            return empty
        empty = EmptyState(
            "person",
            self.tr("No treated areas yet"),
            self.tr("Click the figure where the skin is to be followed; photographs are filed in that area."),
            self.tr("Add area"),
        )
        empty.acted.connect(actions[Do.ADD_AREA].trigger)
        return empty
