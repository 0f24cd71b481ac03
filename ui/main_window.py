"""The window: its frame, and which page is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.actions import Do, Where
from ui.context import Context
from ui.latest import Latest
from ui.models.patients import KnownPatients, PatientListModel, ReadPatients
from ui.notices import Notices
from ui.pages.area import AreaPage
from ui.pages.patient import PatientPage
from ui.pages.sidebar import Sidebar
from ui.pages.today import TodayPage
from ui.pages.welcome import WelcomePage
from ui.widgets.cover import Cover
from ui.widgets.drops import DropTarget
from ui.widgets.progress_strip import ProgressStrip
from vein_tracker.errors import RECORD_GONE
from vein_tracker.model.records import Id, Patient
from vein_tracker.tasks.browse import AreaSheet, PatientSheet
from vein_tracker.text import Text

_FIRST_SIZE = (160 * theme.GRID, 90 * theme.GRID)
_FRAME = 6 * theme.GRID
_LEAST_SIZE = (128 * theme.GRID, 76 * theme.GRID)


class MainWindow(QMainWindow):
    """Welcome, today, one patient, one area; Esc leads back the same way."""

    dropped = Signal(object)
    """Photographs that were dropped beside any area."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.people = PatientListModel(self)
        self._patients = Latest(context.jobs, self)
        self._patients.arrived.connect(self.people.show_rows)
        self.welcome = WelcomePage(context)
        self.today = TodayPage(context, self.people)
        self.patient = PatientPage(context)
        self.area = AreaPage(context)
        self.sidebar = Sidebar(context, self.people)
        self._pages = QStackedWidget()
        self.notices = Notices(self._pages)
        self._where = Where.WELCOME
        self._lay_out()
        self._hear()
        self.addActions(context.actions.all())
        self.setMinimumSize(*_LEAST_SIZE)
        self.take_place(context.preferences.current.window_geometry)
        self.show_welcome()

    @property
    def where(self) -> Where:
        """Which page is open."""
        return self._where

    @property
    def sheet(self) -> PatientSheet | AreaSheet | None:
        """What is shown of a patient; None where nobody is, or the page is still being read."""
        match self._where:
            case Where.PATIENT:
                return self.patient.sheet
            case Where.AREA:
                return self.area.sheet
        return None

    def way_back(self) -> Callable[[], None]:
        """Return what leads back to the page that is open now."""
        sheet = self.sheet
        if isinstance(sheet, AreaSheet):
            return partial(self.open_area, sheet.area.id, sheet.view.id)
        return self.show_today if sheet is None else partial(self.open_patient, sheet.patient.id)

    def take_place(self, kept: str) -> None:
        """Take the place that was kept; without one, the size at which all is seen at ease."""
        if not (kept and self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii")))):
            self._fit_first_size()

    def show_welcome(self) -> None:
        """Show nothing of any patient."""
        self.patient.close_patient()
        self.area.close_area()
        self._patients.forget()
        self.today.close_day()
        self.people.show_rows(KnownPatients())
        self.notices.clear()
        self._go(Where.WELCOME, self.welcome)
        self.setWindowTitle(self.tr("Vein Tracker"))

    def show_today(self) -> None:
        """Show everybody, and what the day holds."""
        self.patient.close_patient()
        self.area.close_area()
        self._read_patients()
        self.today.refresh()
        self._go(Where.LIBRARY, self.today)
        self.today.list.field.clear()
        self.today.start_search()

    def refresh_today(self) -> None:
        """Read the day again, where a library is open."""
        if self._where is not Where.WELCOME:
            self.today.refresh()

    def open_patient(self, patient_id: Id) -> None:
        """Show one patient."""
        self.area.close_area()
        self.patient.open_patient(patient_id)
        self._go(Where.PATIENT, self.patient)

    def open_area(self, area_id: Id, view_id: Id | None = None) -> None:
        """Show one area of a patient."""
        self.area.open_area(area_id, view_id)
        self._go(Where.AREA, self.area)

    def go_back(self) -> None:
        """Fold the list away, else go from area to patient to today."""
        if self.sidebar.isVisible() and not self.sidebar.folded:
            self.sidebar.fold()
        elif self._where is Where.AREA and self.area.sheet is not None:
            self.open_patient(self.area.sheet.patient.id)
        elif self._where >= Where.PATIENT:
            self.show_today()
        elif self._where is Where.LIBRARY:
            self.today.list.field.clear()

    def find(self) -> None:  # type: ignore[override]
        """Let a patient's name be typed."""
        if self._where is Where.LIBRARY:
            self.today.start_search()
        else:
            self.sidebar.unfold()

    def turn_sidebar(self) -> None:
        """Unfold the list, or fold it away."""
        if self.sidebar.folded:
            self.sidebar.unfold()
        else:
            self.sidebar.fold()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.notices.try_held()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._context.preferences.change(window_geometry=geometry, chart=self.area.chart)
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._context.actions.tint()
        if event.type() is QEvent.Type.ActivationChange and self._where is Where.LIBRARY:
            self.today.catch_up()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        for page in (self.welcome, self.today, self.patient, self.area):
            self._pages.addWidget(page)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self._pages, 1)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row, 1)
        layout.addWidget(ProgressStrip(self._context.jobs))
        self.cover = Cover(central)
        self.setCentralWidget(self.cover)

    def _hear(self) -> None:
        actions = self._context.actions
        self._context.bus.changed.connect(lambda *_: self._refresh())
        self._context.preferences.changed.connect(self._refresh)
        self._context.being_measured.ended.connect(self._refresh_cards)
        for chosen in (self.today.chosen, self.sidebar.chosen):
            chosen.connect(self.open_patient)
        self.today.area_chosen.connect(self.open_area)
        self.today.arrived.connect(lambda day: self.sidebar.foot.show_due(day.due_now))
        self.today.failed.connect(self.notices.fail)
        self.patient.opened.connect(self.open_area)
        self.patient.arrived.connect(self._name_patient)
        self.area.arrived.connect(self._name_area)
        self.patient.failed.connect(self._leave)
        self.area.failed.connect(self._leave)
        self._patients.failed.connect(self.notices.fail)
        actions[Do.BACK].triggered.connect(self.go_back)
        actions[Do.FIND].triggered.connect(self.find)
        actions[Do.PATIENTS].triggered.connect(self.turn_sidebar)
        actions[Do.TODAY].triggered.connect(self.show_today)
        DropTarget(self).dropped.connect(self.dropped)

    def _go(self, where: Where, page: QWidget) -> None:
        self._context.asking.leave_page()
        self._where = where
        self.sidebar.setVisible(where >= Where.PATIENT)
        self.sidebar.fold()
        self._pages.setCurrentWidget(page)
        self.notices.raise_()
        self._context.actions.enable_for(where)
        (self.area.focus_first if page is self.area else page.setFocus)()

    def _refresh(self) -> None:
        if self._where is Where.WELCOME:
            return
        self._read_patients()
        self.today.refresh()
        if self._where is Where.PATIENT:
            self.patient.refresh()
        elif self._where is Where.AREA:
            self.area.refresh()

    def _refresh_cards(self) -> None:
        """Say no more of a photo that it is being measured, where that was stopped or failed."""
        if self._where is Where.PATIENT and self._context.jobs.has_library:
            self.patient.refresh()

    def _read_patients(self) -> None:
        self._patients.ask(ReadPatients(), again=True)

    def _leave(self, text: Text) -> None:
        """Leave a page that cannot be read; what is gone, as after Undo, needs no words."""
        if self._where is Where.AREA and self.area.sheet is not None:
            self.open_patient(self.area.sheet.patient.id)
        else:
            self.show_today()
        if text.code != RECORD_GONE.code:
            self.notices.fail(text)

    def _name_patient(self, sheet: PatientSheet) -> None:
        self._name(sheet.patient)

    def _name_area(self, sheet: AreaSheet) -> None:
        self._name(sheet.patient)

    def _name(self, patient: Patient) -> None:
        self.sidebar.show_patient(patient)

    def _fit_first_size(self) -> None:
        """A screen without room for it, and for a frame, is filled."""
        room = self.screen().availableSize()
        self.resize(QSize(*_FIRST_SIZE).boundedTo(room))
        if room.width() < _FIRST_SIZE[0] + _FRAME or room.height() < _FIRST_SIZE[1] + _FRAME:
            self.setWindowState(Qt.WindowState.WindowMaximized)
