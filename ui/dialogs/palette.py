"""Finds patients, their areas and actions as they are typed: one key, some letters, Enter."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.dialogs.palette_row import HitDelegate
from ui.latest import Latest
from ui.models.hits import HIT, Hit, HitModel, find_actions, find_areas, find_patients
from ui.models.hits import worth_looking_through as candidates
from ui.models.patients import KnownPatients
from ui.widgets.field import text_label
from ui.widgets.searched_list import SearchedList
from vein_tracker.model.records import Patient, TreatedArea
from vein_tracker.tasks.areas_of import LoadAreasOf

_WIDTH: Final = 80 * theme.GRID
_HEIGHT: Final = 60 * theme.GRID
_FROM_TOP: Final = 10 * theme.GRID


class Palette(QDialog):
    """`chosen` carries the Hit; the areas of those who match come off the GUI thread, the newest request only."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, context: Context, known: KnownPatients) -> None:
        self._over = parent.window()
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Find"))
        self._known = known
        self._actions = context.actions
        self._quick: tuple[Hit, ...] = ()
        self._asked: tuple[str, tuple[Patient, ...]] = ("", ())
        self._areas = Latest(context.jobs, self)
        self._areas.arrived.connect(self._add_areas)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Patient, area or action"))
        self.field.setAccessibleName(self.tr("Find a patient, an area or an action"))
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._choose_current)
        self._model = HitModel(self)
        self.view = self._make_view()
        self._nothing = text_label(
            self.tr("Nothing matches. Try part of a name, a number, a date of birth, an area or an action."),
            tone="muted",
        )
        self._lay_out()
        self._find("")

    def open(self) -> None:
        """Open over the upper part of the window."""
        over = self._over
        width = min(_WIDTH, over.width() - 4 * theme.GRID)
        top = over.mapToGlobal(over.rect().topLeft())
        self.setGeometry(
            top.x() + (over.width() - width) // 2,
            top.y() + _FROM_TOP,
            width,
            min(_HEIGHT, over.height() - 2 * _FROM_TOP),
        )
        super().open()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _make_view(self) -> SearchedList:
        view = SearchedList(self.field, self._model, HitDelegate())
        view.setAccessibleName(self.tr("Found"))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.clicked.connect(self._choose)
        return view

    def _lay_out(self) -> None:
        card = QFrame()
        theme.restyle(card, "surface", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(*(4 * [2 * theme.GRID]))
        inner.setSpacing(theme.GRID)
        for part in (self.field, self._nothing, self.view):
            inner.addWidget(part)
        inner.setStretchFactor(self.view, 1)
        inner.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _find(self, typed: str) -> None:
        patients = find_patients(self._known, typed) if self._known.rows else ()
        self._quick = (*patients, *find_actions(self._actions, typed))
        self._show(self._quick)
        self._asked = (typed, candidates(self._known, typed))
        if self._asked[1]:
            self._areas.ask(LoadAreasOf([patient.id for patient in self._asked[1]]))
        else:
            self._areas.forget()

    def _add_areas(self, areas: tuple[TreatedArea, ...]) -> None:
        typed, patients = self._asked
        found = find_areas(patients, areas, typed)
        if found:
            self._show((*self._quick, *found), keep=True)

    def _show(self, hits: tuple[Hit, ...], *, keep: bool = False) -> None:
        """Show what was found, the first marked; with `keep` what was marked before, as more is only added."""
        kept = self.view.currentIndex().data(HIT) if keep else None
        self._model.show(hits)
        self.view.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        lines = [self._model.index(row, 0) for row in range(self._model.rowCount())]
        if lines:
            self.view.setCurrentIndex(next((line for line in lines if line.data(HIT) == kept), lines[0]))

    def _choose_current(self) -> None:
        self._choose(self.view.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.accept()
            self.chosen.emit(index.data(HIT))
