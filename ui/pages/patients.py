"""The first page of an open library: find a patient, or add the first one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui import theme
from ui.actions import Do
from ui.context import Context
from ui.format import patients
from ui.models.patients import PatientListModel
from ui.pages.parts import CLINIC, HELP, LIBRARY, act_button, label, overflow_button
from ui.pages.patient_list import PatientList
from ui.widgets.empty_state import EmptyState

_LIST_WIDTH = 90 * theme.GRID


class PatientsPage(QWidget):
    """Everybody in the library, last seen first, with instant search."""

    chosen = Signal(str)

    def __init__(self, context: Context, model: PatientListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self.list = PatientList(model)
        self.list.chosen.connect(self.chosen)
        self._number = label(role="body", tone="muted")
        self._stack = QStackedLayout()
        self._stack.addWidget(self._list_card())
        self._empty = self._empty_state()
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addLayout(self._stack, 1)
        model.modelReset.connect(self._show_state)
        self._show_state()

    def start_search(self) -> None:
        """Put the cursor where a name can be typed; where there is nobody, on the next step."""
        if self._model.rowCount():
            self.list.start_search()
        else:
            self._empty.setFocus()

    def _header(self) -> QFrame:
        header = QFrame()
        theme.restyle(header, "surface", "bar")
        layout = QHBoxLayout(header)
        layout.setContentsMargins(3 * theme.GRID, theme.GRID, 3 * theme.GRID, theme.GRID)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(label(self.tr("Patients"), role="title"))
        layout.addWidget(self._number)
        layout.addStretch(1)
        layout.addWidget(act_button(self._context.actions[Do.NEW_PATIENT], primary=True))
        layout.addWidget(overflow_button(self._context.actions, CLINIC, (*LIBRARY, Do.LOCK), HELP))
        return header

    def _list_card(self) -> QWidget:
        card = QFrame()
        theme.restyle(card, "surface", "card")
        card.setMaximumWidth(_LIST_WIDTH)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(*(4 * [2 * theme.GRID]))
        inner.addWidget(self.list)
        ground = QWidget()
        layout = QHBoxLayout(ground)
        layout.setContentsMargins(*(4 * [3 * theme.GRID]))
        layout.addStretch(1)
        layout.addWidget(card, 10)
        layout.addStretch(1)
        return ground

    def _empty_state(self) -> EmptyState:
        empty = EmptyState(
            "person",
            self.tr("No patients yet"),
            self.tr(
                "Add the first patient, then the treated area: from then on photographs can be dropped on it."
            ),
            self.tr("New patient"),
        )
        empty.acted.connect(self._context.actions[Do.NEW_PATIENT].trigger)
        return empty

    def _show_state(self) -> None:
        number = self._model.rowCount()
        self._number.setText(patients(number))
        self._number.setVisible(number > 0)
        self._stack.setCurrentIndex(0 if number else 1)
