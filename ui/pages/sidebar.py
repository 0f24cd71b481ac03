"""The patient list beside an open patient: folded to a rail, so that nobody reads other patients' names."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.actions import Do
from ui.context import Context
from ui.format import initials, person
from ui.models.patients import PatientListModel
from ui.pages.parts import act_button, icon_button, label, line
from ui.pages.patient_column import COLUMN_WIDTH, ColumnFoot
from ui.pages.patient_list import PatientList
from ui.widgets.avatar import Avatar
from ui.widgets.wedge import Wedge
from vein_tracker.model.records import Id, Patient

_RAIL_WIDTH = theme.TOUCH + 2 * theme.GRID


class Sidebar(QFrame):
    """A rail; the list unfolds from it over the page, and folds again once somebody is chosen."""

    chosen = Signal(str)

    def __init__(self, context: Context, model: PatientListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.restyle(self, "surface", "rail")
        self.setFixedWidth(_RAIL_WIDTH)
        self._avatar = Avatar()
        self.list = PatientList(model)
        self.list.chosen.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * [theme.GRID]))
        layout.setSpacing(theme.GRID)
        for do in (Do.BACK, Do.PATIENTS, Do.FIND):
            layout.addWidget(icon_button(context.actions[do]))
        layout.addWidget(self._avatar)
        layout.addStretch(1)
        layout.addWidget(icon_button(context.actions[Do.LOCK]))
        self.foot = ColumnFoot(context)
        self._panel = self._make_panel(context)
        Wedge(self._panel, self.list.take_code)

    @property
    def folded(self) -> bool:
        """Whether only the rail is shown."""
        return self._panel.isHidden()

    def fold(self) -> None:
        """Show the rail alone."""
        self._panel.hide()
        self.list.field.clear()

    def unfold(self) -> None:
        """Show the list over the page, ready for typing."""
        over = self.parentWidget()
        assert over is not None
        self._panel.setParent(over)
        over.installEventFilter(self)
        self._place_panel()
        self._panel.show()
        self._panel.raise_()
        self.list.start_search()

    def show_patient(self, patient: Patient) -> None:
        """Say on the rail whose page is open."""
        name = person(patient.family_name, patient.given_name)
        self._avatar.show_person(initials(patient.family_name), name)
        self._avatar.setToolTip(name)
        self.list.mark(patient.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place_panel()
        return super().eventFilter(watched, event)

    def _place_panel(self) -> None:
        self._panel.setGeometry(self.geometry().adjusted(0, 0, COLUMN_WIDTH - _RAIL_WIDTH, 0))

    def _choose(self, patient_id: Id) -> None:
        self.fold()
        self.chosen.emit(patient_id)

    def _make_panel(self, context: Context) -> QFrame:
        panel = QFrame(self)
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.restyle(panel, "surface", "rail")
        panel.hide()
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(*(4 * [theme.GRID]))
        layout.setSpacing(theme.GRID)
        top = QHBoxLayout()
        top.addWidget(icon_button(context.actions[Do.PATIENTS]))
        top.addWidget(label(self.tr("Patients"), role="heading"))
        top.addStretch(1)
        top.addWidget(act_button(context.actions[Do.NEW_PATIENT]))
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(line())
        layout.addWidget(self.foot)
        return panel
