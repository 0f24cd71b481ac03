"""The cards of today: sessions that were begun, follow-ups that are due, who was seen."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.clock import today
from ui.format import born, initials, person, photos, place, place_shout
from ui.format.day_words import after_weeks, begun_words, due_words
from ui.pages.parts import IconButton, label
from ui.widgets.layouts import clear
from ui.widgets.row_button import RowButton
from ui.widgets.tinted import set_icon
from vein_tracker.model.records import Patient, TreatedArea
from vein_tracker.tasks.today import Due, SeenToday, TodaySheet, Unfinished

MORE: Final = "more"
"""The button's name that lists more follow-ups."""


class DayCard(QFrame):
    """A surface with a heading; its lines are made anew with every sheet."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        theme.restyle(self, "surface", "card")
        self._heading = label(heading, role="heading")
        self._number = label(role="body", tone="muted")
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addWidget(self._heading)
        head.addWidget(self._number)
        head.addStretch(1)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * [2 * theme.GRID]))
        column.setSpacing(theme.GRID)
        column.addLayout(head)
        column.addLayout(self._lines)

    def fill(self, lines: Iterable[QWidget], number: int, nothing: str = "") -> None:
        """Show these lines; `nothing` is said where there are none."""
        clear(self._lines)
        for line in lines:
            self._lines.addWidget(line)
        self._number.setText(str(number) if number else "")
        if not self._lines.count() and nothing:
            said = label(nothing, tone="muted")
            said.setWordWrap(True)
            self._lines.addWidget(said)


class UnfinishedCard(DayCard):
    """What was begun and not saved; each can be gone on with or thrown away."""

    wanted = Signal(object)
    unwanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Unfinished sessions"))

    def show_sheet(self, sheet: TodaySheet) -> None:
        """Show the drafts; the card is hidden where there are none."""
        self.fill((self._line(one, sheet.day) for one in sheet.unfinished), len(sheet.unfinished))
        self.setVisible(bool(sheet.unfinished))

    def _line(self, one: Unfinished, today: date) -> QWidget:
        areas = [place_shout(area.site, area.side, area.label) for area in one.areas]
        columns = [
            (name_of(one.patient), begun_words(one.draft.begun_at, today)),
            (", ".join(areas), photos(one.photos) if one.photos else ""),
        ]
        row = RowButton(columns, _letters(one.patient))
        row.setToolTip(self.tr("Go on with this session"))
        row.setObjectName(one.draft.id)
        row.clicked.connect(lambda: self.wanted.emit(one))
        away = IconButton()
        away.setObjectName(f"away {one.draft.id}")
        set_icon(away, "trash", "muted")
        away.setToolTip(self.tr("Throw away what was entered"))
        away.setAccessibleName(
            self.tr("Throw away the session of {patient}").format(patient=name_of(one.patient))
        )
        away.clicked.connect(lambda: self.unwanted.emit(one))
        line = QWidget()
        beside = QHBoxLayout(line)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.GRID)
        beside.addWidget(row, 1)
        beside.addWidget(away)
        return line


class DueCard(DayCard):
    """Follow-ups by day: today's first, then what was missed, then the days to come."""

    opened = Signal(str)
    """The id of the area that was chosen."""
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Follow-ups due"))

    def show_sheet(self, sheet: TodaySheet) -> None:
        """Show what is due now and in the next days."""
        self.fill(
            self._all_lines(sheet),
            sheet.due_now,
            self.tr(
                "None now. Follow-ups are counted from each area's last treatment; "
                "the weeks can be changed in the settings."
            ),
        )

    def _all_lines(self, sheet: TodaySheet) -> Iterable[QWidget]:
        for day, on_day in groupby(sheet.due, key=lambda one: one.follow_up.due_on):
            heading = label(due_words(day, sheet.day), role="small", tone="muted")
            heading.setContentsMargins(theme.GRID, theme.GRID, 0, theme.GRID // 2)
            yield heading
            yield from map(self._line, on_day)
        if sheet.due_rest:
            more = QPushButton(self.tr("Show more ({number} left)").format(number=sheet.due_rest))
            more.setObjectName(MORE)
            more.setAutoDefault(True)
            theme.restyle(more, "kind", "quiet")
            more.clicked.connect(self.more_wanted)
            yield more

    def _line(self, one: Due) -> QWidget:
        where = place_shout(one.area.site, one.area.side, one.area.label)
        when = self.tr("{time} after treatment").format(time=after_weeks(one.follow_up.weeks))
        row = RowButton([(name_of(one.patient), about(one.patient)), (where, when)], _letters(one.patient))
        row.setObjectName(one.area.id)
        row.setToolTip(self.tr("Open this area"))
        row.clicked.connect(lambda: self.opened.emit(one.area.id))
        return row


class SeenCard(DayCard):
    """Whose session was held today."""

    opened = Signal(str)
    """The id of the patient that was chosen."""

    def __init__(self) -> None:
        super().__init__(self.tr("Seen today"))

    def show_sheet(self, sheet: TodaySheet) -> None:
        """Show today's sessions, the newest first."""
        self.fill(
            map(self._line, reversed(sheet.seen)),
            len(sheet.seen),
            self.tr("Nobody yet. Find a patient, then record a session or drop photos."),
        )

    def _line(self, one: SeenToday) -> QWidget:
        said = (name_of(one.patient), _places(one.areas), photos(one.photos) if one.photos else "")
        row = RowButton([said], _letters(one.patient))
        row.setObjectName(one.session.id)
        row.setToolTip(self.tr("Open this patient"))
        row.clicked.connect(lambda: self.opened.emit(one.patient.id))
        return row


def name_of(patient: Patient) -> str:
    """Return "Marsh, Alice"."""
    return person(patient.family_name, patient.given_name)


def about(patient: Patient) -> str:
    """Return what tells two patients of one name apart."""
    return " · ".join(filter(None, (patient.number, born(patient.birth_date, today()))))


def _places(areas: Iterable[TreatedArea]) -> str:
    return ", ".join(place(area.site, area.side, area.label) for area in areas)


def _letters(patient: Patient) -> str:
    return initials(patient.family_name)
