"""An area's part of a session: what was done there and what is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import format as fmt
from ui import theme
from ui.dialogs.buttons import push_button
from ui.dialogs.session_help import TreatmentHelp
from ui.dialogs.treatment import TreatmentRow
from ui.dialogs.views_taken import ViewsTaken
from ui.widgets.choice_field import ChipsField
from ui.widgets.field import NotesField, text_label
from ui.widgets.flow import FlowLayout
from ui.widgets.verbatim import on_button
from vein_tracker.model.drafts import AreaDraft
from vein_tracker.model.records import (
    Id,
    Procedure,
    Protocol,
    Record,
    SessionArea,
    Tick,
    TreatedArea,
    Treatment,
    ViewKind,
)
from vein_tracker.tasks.edit import Amend, amended
from vein_tracker.tasks.series import AreaSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """This session's part on the area, where there is one, and the earlier ones by day.

    `elsewhere`: the patient's latest treatment on another area, with that area; `draft` is what the form goes on with.
    """

    this: AreaSession | None
    earlier: tuple[AreaSession, ...]
    elsewhere: tuple[AreaSession, TreatedArea] | None = None
    draft: AreaDraft | None = None
    protocol: Protocol | None = None
    taken: frozenset[ViewKind] = frozenset()
    given: TreatmentHelp = field(default_factory=TreatmentHelp)

    @property
    def last_treated(self) -> AreaSession | None:
        """The latest earlier session in which something was done, here or else elsewhere."""
        here = next((one for one in reversed(self.earlier) if one.treatments), None)
        return here or (self.elsewhere[0] if self.elsewhere else None)

    @property
    def last_area(self) -> TreatedArea | None:
        """The area of that session where it is another one."""
        here = any(one.treatments for one in self.earlier)
        return self.elsewhere[1] if self.elsewhere and not here else None


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
            course.draft.ticks if course.draft else self._session_area.ticks,
        )
        self._suggested = text_label("", tone="muted")
        self._suggested.hide()
        shown = course.draft
        self.notes = NotesField(
            self.tr("Notes on this area"), shown.notes if shown else self._session_area.notes, lines=1
        )
        self._begin_rows()
        self._offers = _Offers(course.last_treated, course.last_area)
        self._offers.chosen.connect(self.add)
        self._offers.again.connect(self._repeat)
        self._lay_out()
        for typed in (self.ticks, self.notes):
            typed.changed.connect(self.changed)

    @property
    def filled(self) -> bool:
        """Whether anything was recorded for this area."""
        return bool(self.rows or self.ticks.chosen() or self.notes.value())

    @property
    def known(self) -> bool:
        """Whether the session that is corrected has a part here already."""
        return self._known is not None

    def treatments(self) -> tuple[Treatment, ...]:
        """Return the treatments as they stand in the form."""
        return tuple(row.value() for row in self.rows)

    def part(self) -> SessionArea:
        """Return the area's part as it stands in the form."""
        return replace(self._session_area, ticks=self.ticks.chosen(), notes=self.notes.value())

    def draft(self) -> AreaDraft:
        """Return what stands here, right or wrong."""
        return AreaDraft(
            area_id=self.area.id,
            ticks=self.ticks.chosen(),
            notes=self.notes.raw(),
            treatments=tuple(row.draft() for row in self.rows),
        )

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
        """Return what is new here."""
        part = replace(self.part(), session_id=session_id)
        known = self._known_treatments()
        new = [
            replace(treatment, session_area_id=part.id)
            for treatment in self.treatments()
            if treatment.id not in known
        ]
        return (part, *new) if self._known is None and self.filled else tuple(new)

    def amend(self) -> tuple[Amend[Any], ...]:
        """Return what is changed here."""
        part = amended(self._known, self.part()) if self._known else ()
        known = self._known_treatments()
        corrected = [
            one
            for treatment in self.treatments()
            if treatment.id in known
            for one in amended(known[treatment.id], treatment)
        ]
        return (*part, *corrected)

    def trash(self) -> tuple[tuple[type[Record], Id], ...]:
        """Return the treatments that were taken off."""
        kept = {treatment.id for treatment in self.treatments()}
        return tuple((Treatment, known_id) for known_id in self._known_treatments() if known_id not in kept)

    def _known_treatments(self) -> dict[Id, Treatment]:
        return {one.id: one for one in (self._course.this.treatments if self._course.this else ())}

    def offer_vials(self) -> None:
        """Offer the vials that are open now."""
        for row in self.rows:
            row.offer_vials()

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
        if self._course.protocol is not None:
            column.addWidget(ViewsTaken(self._course.protocol, self._course.taken))
        column.addLayout(self._rows)
        column.addWidget(self._offers)
        column.addSpacing(theme.GRID)
        column.addWidget(self.ticks)
        column.addWidget(self._suggested)
        column.addWidget(self.notes)
        column.addStretch()

    def _begin_rows(self) -> None:
        """Show what is in the library, or what stood in the form when it was left."""
        known = self._known_treatments()
        draft = self._course.draft
        if draft is None:
            for treatment in known.values():
                self._add_row(treatment)
            return
        for drawn in draft.treatments:
            # one that is not there may be in the trash by now, where its id must stay
            blank = Treatment(session_area_id="", procedure=drawn.procedure)
            self._add_row(known.get(drawn.id, blank)).resume(drawn)

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
        row = TreatmentRow(treatment, self._course.given, self._day)
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

    def __init__(self, last: AreaSession | None, elsewhere: TreatedArea | None) -> None:
        super().__init__()
        flow = FlowLayout(self)
        buttons = [self._same(last, elsewhere)] if last else []
        buttons += [self._add(procedure) for procedure in Procedure]
        for button in buttons:
            flow.addWidget(button)
        self.first = buttons[0]

    def _same(self, last: AreaSession, elsewhere: TreatedArea | None) -> QPushButton:
        day = fmt.day(last.session.held_on)
        text = self.tr("Same as on {day}").format(day=day)
        if elsewhere is not None:
            where = fmt.place(elsewhere.site, elsewhere.side, elsewhere.label)
            text = self.tr("Same as {area} on {day}").format(area=where, day=day)
        button = push_button(on_button(text), icon="plus")
        button.setToolTip(self.tr("Everything but volume, lot and expiry"))
        button.clicked.connect(self.again)
        return button

    def _add(self, procedure: Procedure) -> QPushButton:
        word = fmt.word(procedure)
        button = push_button("+ " + word, "offer")
        button.setAccessibleName(self.tr("Add {procedure}").format(procedure=word))
        button.clicked.connect(lambda: self.chosen.emit(procedure))
        return button
