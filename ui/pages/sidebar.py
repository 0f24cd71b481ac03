"""The patient list beside an open patient: folded to a rail, so that nobody reads other patients' names."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui import theme
from ui.actions import Do
from ui.context import Context
from ui.format import initials, person
from ui.models.patients import PatientListModel
from ui.pages.parts import act_button, icon_button
from ui.pages.patient_list import PatientList
from ui.widgets.avatar import Avatar
from vein_tracker.model.records import Id, Patient

_RAIL_WIDTH = theme.TOUCH + 2 * theme.GRID
_LIST_WIDTH = 36 * theme.GRID


class Sidebar(QFrame):
    """A rail that unfolds to the list of patients and folds again once one is chosen."""

    chosen = Signal(str)

    def __init__(self, context: Context, model: PatientListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.restyle(self, "surface", "rail")
        self._avatar = Avatar()
        self.list = PatientList(model)
        self.list.chosen.connect(self._choose)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._rail(context))
        self._stack.addWidget(self._unfolded(context))
        self.fold()

    @property
    def folded(self) -> bool:
        """Whether only the rail is shown."""
        return self._stack.currentIndex() == 0

    def fold(self) -> None:
        """Show the rail alone."""
        self._stack.setCurrentIndex(0)
        self.setFixedWidth(_RAIL_WIDTH)

    def unfold(self) -> None:
        """Show the list, ready for typing."""
        self._stack.setCurrentIndex(1)
        self.setFixedWidth(_LIST_WIDTH)
        self.list.start_search()

    def show_patient(self, patient: Patient) -> None:
        """Say on the rail whose page is open."""
        name = person(patient.family_name, patient.given_name)
        self._avatar.show_person(initials(patient.family_name), name)
        self._avatar.setToolTip(name)
        self.list.mark(patient.id)

    def _choose(self, patient_id: Id) -> None:
        self.fold()
        self.chosen.emit(patient_id)

    def _rail(self, context: Context) -> QWidget:
        rail = QWidget()
        layout = QVBoxLayout(rail)
        layout.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addWidget(icon_button(context.actions[Do.BACK]))
        layout.addWidget(icon_button(context.actions[Do.PATIENTS]))
        layout.addWidget(icon_button(context.actions[Do.FIND]))
        layout.addWidget(self._avatar)
        layout.addStretch(1)
        layout.addWidget(icon_button(context.actions[Do.LOCK]))
        return rail

    def _unfolded(self, context: Context) -> QWidget:
        unfolded = QWidget()
        layout = QVBoxLayout(unfolded)
        layout.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        top = QHBoxLayout()
        top.addWidget(icon_button(context.actions[Do.PATIENTS]))
        top.addStretch(1)
        top.addWidget(act_button(context.actions[Do.NEW_PATIENT]))
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        return unfolded
