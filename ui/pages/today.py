"""The first page of an open library: the patients, and what the day holds; or the first step where there is nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.actions import Do
from ui.clock import today
from ui.context import Context
from ui.format import patients
from ui.format.day_words import whole_day
from ui.latest import Latest
from ui.models.patients import PatientListModel
from ui.pages.parts import CLINIC, HELP, LIBRARY, act_button, label, overflow_button
from ui.pages.patient_column import PatientColumn
from ui.pages.today_cards import MORE, DueCard, SeenCard, UnfinishedCard
from ui.widgets.empty_state import EmptyState
from ui.widgets.row_button import RowButton
from ui.widgets.scroller import Scroller
from ui.widgets.wedge import Wedge
from vein_tracker.tasks.today import MOST_DUE, LoadToday, TodaySheet

_BESIDE_WIDTH = 110 * theme.GRID
"""Narrower, the cards stand below each other."""
_SIDE_WIDTH = 42 * theme.GRID


class TodayPage(QWidget):
    """Sessions to finish, unfiled photographs, follow-ups and who was seen; says what is asked for by signals."""

    chosen = Signal(str)
    """The id of the patient."""
    area_chosen = Signal(str)
    draft_wanted = Signal(object)
    draft_unwanted = Signal(object)
    arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, model: PatientListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._most_due = MOST_DUE
        self._sheet: TodaySheet | None = None
        self._latest = Latest(context.jobs, self)
        self._latest.arrived.connect(self._show)
        self._latest.failed.connect(self.failed)
        self.column = PatientColumn(context, model)
        self.column.chosen.connect(self.chosen)
        self.list = self.column.list
        self._day = label(role="title_plain", tone="muted")
        self._number = label(role="body", tone="muted")
        self.unfinished, self.due, self.seen = UnfinishedCard(), DueCard(), SeenCard()
        self.unfinished.wanted.connect(self.draft_wanted)
        self.unfinished.unwanted.connect(self.draft_unwanted)
        self.due.opened.connect(self.area_chosen)
        self.due.more_wanted.connect(self._show_more)
        self.seen.opened.connect(self.chosen)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._body())
        self._empty = self._empty_state()
        self._stack.addWidget(self._empty)
        self._lay_out()
        Wedge(self, self.list.take_code)
        model.modelReset.connect(self._show_state)
        self.close_day()

    def add_card(self, card: QWidget) -> None:
        """Give a card of another kind its place among what is to be done."""
        self._to_do.insertWidget(1, card)

    def refresh(self) -> None:
        """Read the day again."""
        self._latest.ask(LoadToday(today(), self._context.preferences.current, self._most_due), again=True)

    def catch_up(self) -> None:
        """Read the day again where another one has begun since."""
        if self._sheet is not None and self._sheet.day != today():
            self.refresh()

    def close_day(self) -> None:
        """Show nothing of any patient."""
        self._latest.forget()
        self._most_due = MOST_DUE
        self.show_day(TodaySheet(day=today()))
        self._show_state()

    def start_search(self) -> None:
        """Put the cursor where a name can be typed; where there is nobody, on the next step."""
        if self._model.rowCount():
            self.list.start_search()
        else:
            self._empty.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() - self.column.width() >= _BESIDE_WIDTH
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self.seen.setMaximumWidth(_SIDE_WIDTH if beside else self.width())

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._header())
        right.addLayout(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.column)
        layout.addLayout(right, 1)

    def _header(self) -> QFrame:
        header = QFrame()
        theme.restyle(header, "surface", "bar")
        layout = QHBoxLayout(header)
        layout.setContentsMargins(3 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(label(self.tr("Today"), role="title"))
        layout.addWidget(self._day)
        layout.addStretch(1)
        layout.addWidget(self._number)
        layout.addWidget(act_button(self._context.actions[Do.NEW_PATIENT], primary=True))
        layout.addWidget(overflow_button(self._context.actions, CLINIC, (*LIBRARY, Do.LOCK), HELP))
        return header

    def _body(self) -> QWidget:
        inside = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._columns.setContentsMargins(*(4 * [3 * theme.GRID]))
        self._columns.setSpacing(3 * theme.GRID)
        self._to_do = QVBoxLayout()
        self._to_do.setSpacing(3 * theme.GRID)
        for card in (self.unfinished, self.due):
            self._to_do.addWidget(card)
        self._to_do.addStretch(1)
        self._columns.addLayout(self._to_do, 2)
        self._columns.addWidget(self.seen, 1, Qt.AlignmentFlag.AlignTop)
        return Scroller(inside, sideways=True)

    def _show_more(self) -> None:
        self._most_due += MOST_DUE
        self.refresh()

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

    def _show(self, sheet: TodaySheet) -> None:
        self.show_day(sheet)
        self.arrived.emit(sheet)

    def show_day(self, sheet: TodaySheet) -> None:
        """Show a day as it was read; where nothing has changed since, nothing moves under somebody's hand."""
        if sheet == self._sheet:
            return
        self._sheet = sheet
        focused, known = self._focused(), self._lines()
        self._day.setText(whole_day(sheet.day))
        for card in self._cards():
            card.show_sheet(sheet)
        if focused == MORE:
            self._focus(next((name for name in self._lines() if name not in known), MORE))
        elif focused:
            self._focus(focused)
        self.column.foot.show_due(sheet.due_now)

    def _focused(self) -> str:
        """Return which line of a card has the focus."""
        focused = self.window().focusWidget()
        on_card = focused is not None and any(card.isAncestorOf(focused) for card in self._cards())
        return focused.objectName() if focused is not None and on_card else ""

    def _focus(self, name: str) -> None:
        """Put the focus on the same line of another reading."""
        found = [one for card in self._cards() for one in card.findChildren(QAbstractButton, name)]
        if found:  # the newest last, as what it replaces is deleted only later
            found[-1].show()
            found[-1].setFocus()

    def _lines(self) -> list[str]:
        return [line.objectName() for line in self.due.findChildren(RowButton)]

    def _cards(self) -> tuple[UnfinishedCard, DueCard, SeenCard]:
        return (self.unfinished, self.due, self.seen)

    def _show_state(self) -> None:
        number = self._model.rowCount()
        self._number.setText(patients(number))
        self._number.setVisible(number > 0)
        self.column.setVisible(number > 0)
        state = 0 if number else 1
        if self._stack.currentIndex() != state:
            self._stack.setCurrentIndex(state)
            if self.isVisible():  # the focus was on what is hidden now
                self.start_search()
