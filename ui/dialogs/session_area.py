"""An area's part of a session: what was done there and what is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import format as fmt
from ui import theme
from ui.dialogs.buttons import push_button
from ui.dialogs.treatment import TreatmentRow
from ui.widgets.choice_field import ChipsField
from ui.widgets.field import NotesField, text_label
from ui.widgets.flow import FlowLayout
from vein_tracker.model.records import Id, Procedure, Record, SessionArea, Tick, TreatedArea, Treatment
from vein_tracker.tasks.series import AreaSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """This session's part on the area, where there is one, and the earlier ones by day."""

    this: AreaSession | None
    earlier: tuple[AreaSession, ...]

    @property
    def last_treated(self) -> AreaSession | None:
        """The latest earlier session in which something was done."""
        return next((one for one in reversed(self.earlier) if one.treatments), None)


class SessionAreaForm(QWidget):
    """Treatments as rows, what is seen as chips, a note; `filled` when something stands in it."""

    changed = Signal()

    def __init__(self, area: TreatedArea, course: Course, day: Callable[[], date]) -> None:
        super().__init__()
        self.area = area
        self._course = course
        self._day = day
        self._known = course.this.session_area if course.this else None
        self._session_area = self._known or SessionArea(session_id="", area_id=area.id)
        self.rows: list[TreatmentRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.GRID)
        self.ticks = ChipsField[Tick](
            self.tr("What you see there today"),
            [(tick, fmt.word(tick)) for tick in Tick],
            self._session_area.ticks,
        )
        self._suggested = text_label("", tone="muted")
        self._suggested.hide()
        self.notes = NotesField(self.tr("Notes on this area"), self._session_area.notes, lines=1)
        for treatment in course.this.treatments if course.this else ():
            self._add_row(treatment)
        self._offers = _Offers(course.last_treated)
        self._offers.chosen.connect(self.add)
        self._offers.again.connect(self._repeat)
        self._lay_out()
        for field in (self.ticks, self.notes):
            field.changed.connect(self.changed)

    @property
    def filled(self) -> bool:
        """Whether anything was recorded for this area."""
        return bool(self.rows or self.ticks.chosen() or self.notes.value())

    def add(self, procedure: Procedure) -> TreatmentRow:
        """Add a treatment that is still to be filled in."""
        return self._begin(Treatment(session_area_id="", procedure=procedure))

    def propose(self, tick: Tick) -> None:
        """Tick what a photograph suggests, and say that it is no more than that."""
        self.ticks.button(tick).setChecked(True)
        said = self.tr("{tick} is suggested by the photo: keep it ticked only if you see it.")
        self._suggested.setText(said.format(tick=fmt.word(tick)))
        self._suggested.show()
        self.changed.emit()

    def put(self, session_id: Id) -> tuple[Record, ...]:
        """Return what is new or changed here."""
        part = replace(
            self._session_area,
            session_id=session_id,
            ticks=self.ticks.chosen(),
            notes=self.notes.value(),
        )
        known = self._course.this.treatments if self._course.this else ()
        treatments = [replace(row.value(), session_area_id=part.id) for row in self.rows]
        changed = [treatment for treatment in treatments if treatment not in known]
        new = part != self._known and (self._known is not None or self.filled)
        return (part, *changed) if new else tuple(changed)

    def trash(self) -> tuple[tuple[type[Record], Id], ...]:
        """Return the treatments that were taken off."""
        known = self._course.this.treatments if self._course.this else ()
        kept = {row.value().id for row in self.rows}
        return tuple((Treatment, treatment.id) for treatment in known if treatment.id not in kept)

    def recheck(self) -> None:
        """Look again at what depends on the session's day."""
        for row in self.rows:
            row.recheck()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        shouted = fmt.place_shout(self.area.site, self.area.side, self.area.label)
        column.addWidget(text_label(shouted, theme.TextRole.TITLE))
        column.addLayout(self._rows)
        column.addWidget(self._offers)
        column.addSpacing(theme.GRID)
        column.addWidget(self.ticks)
        column.addWidget(self._suggested)
        column.addWidget(self.notes)
        column.addStretch()

    def _repeat(self) -> None:
        """Propose what was done last time; what belongs to one vial or one day starts empty."""
        last = self._course.last_treated
        for treatment in last.treatments if last else ():
            again = Treatment(
                session_area_id="",
                procedure=treatment.procedure,
                agent=treatment.agent,
                concentration_percent=treatment.concentration_percent,
                needle=treatment.needle,
                compression=treatment.compression,
            )
            self._begin(again)

    def _begin(self, treatment: Treatment) -> TreatmentRow:
        row = self._add_row(treatment)
        row.show()
        self._put_in_tab_order(row)
        row.focus_first()
        self.changed.emit()
        return row

    def _put_in_tab_order(self, row: TreatmentRow) -> None:
        """Tab comes to a new row where it stands: before what can be added next."""
        before = self._offers.first.previousInFocusChain()
        while before is not None and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
            before = before.previousInFocusChain()
        stops = [before, *row.tab_stops()] if before else list(row.tab_stops())
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _add_row(self, treatment: Treatment) -> TreatmentRow:
        earlier = [t for one in reversed(self._course.earlier) for t in one.treatments]
        row = TreatmentRow(treatment, earlier, self._day)
        row.removed.connect(lambda: self._remove(row))
        row.changed.connect(self.changed)
        self.rows.append(row)
        self._rows.addWidget(row)
        return row

    def _remove(self, row: TreatmentRow) -> None:
        self.rows.remove(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()
        self.ticks.focus_first()
        self.changed.emit()


class _Offers(QWidget):
    """What can be added: the same as last time, or a procedure."""

    chosen = Signal(object)
    again = Signal()

    def __init__(self, last: AreaSession | None) -> None:
        super().__init__()
        flow = FlowLayout(self)
        buttons = [self._same(last)] if last else []
        buttons += [self._add(procedure) for procedure in Procedure]
        for button in buttons:
            flow.addWidget(button)
        self.first = buttons[0]

    def _same(self, last: AreaSession) -> QPushButton:
        text = self.tr("Same as on {day}").format(day=fmt.day(last.session.held_on))
        button = push_button(text, icon="plus")
        button.setToolTip(self.tr("Everything but volume, lot and expiry"))
        button.clicked.connect(self.again)
        return button

    def _add(self, procedure: Procedure) -> QPushButton:
        word = fmt.word(procedure)
        button = push_button("+ " + word, "offer")
        button.setAccessibleName(self.tr("Add {procedure}").format(procedure=word))
        button.clicked.connect(lambda: self.chosen.emit(procedure))
        return button
