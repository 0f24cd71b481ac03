"""The list of patients as a column: the search field on top, what is due and who works at its foot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.actions import Do
from ui.context import Context
from ui.models.patients import PatientListModel
from ui.pages.parts import line
from ui.pages.patient_list import PatientList
from ui.widgets.verbatim import on_button

COLUMN_WIDTH = 40 * theme.GRID


class PatientColumn(QFrame):
    """Stands beside a page; `chosen` is the patient."""

    chosen = Signal(str)

    def __init__(self, context: Context, model: PatientListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.restyle(self, "surface", "rail")
        self.setFixedWidth(COLUMN_WIDTH)
        self.list = PatientList(model)
        self.list.chosen.connect(self.chosen)
        self.foot = ColumnFoot(context)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2 * theme.GRID, 0, 0)
        layout.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        inner.addWidget(self.list)
        layout.addLayout(inner, 1)
        layout.addWidget(line())
        layout.addWidget(self.foot)


class ColumnFoot(QWidget):
    """How many follow-ups are due, and the practitioner with what concerns them."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.due = _quiet()
        self.due.setToolTip(context.actions[Do.TODAY].toolTip())
        self.due.clicked.connect(context.actions[Do.TODAY].trigger)
        self.who = _quiet()
        self.who.setToolTip(self.tr("Settings and locking"))
        menu = QMenu(self.who)
        menu.addActions([context.actions[do] for do in (Do.SETTINGS, Do.LOCK)])
        self.who.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(4 * [theme.GRID // 2]))
        row.setSpacing(0)
        row.addWidget(self.due)
        row.addStretch(1)
        row.addWidget(self.who)
        context.preferences.changed.connect(self._name)
        self._name()
        self.show_due(0)

    def show_due(self, number: int) -> None:
        """Say how many follow-ups are due today or overdue."""
        self.due.setText(
            self.tr("Follow-ups due · {number}").format(number=number)
            if number
            else self.tr("No follow-up due")
        )

    def _name(self) -> None:
        self.who.setText(on_button(self._context.preferences.current.practitioner) or self.tr("Settings"))


def _quiet() -> QPushButton:
    button = QPushButton()
    button.setAutoDefault(True)
    theme.restyle(button, "kind", "foot")
    return button
