"""Where new photographs are to be filed: proposed by what they show, and done only once it is confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import format as fmt
from ui import theme
from ui.clock import today
from ui.dialogs.form import WIDE, FormDialog
from ui.dialogs.photo_question import named, shout
from ui.dialogs.photo_row import PhotoRow
from ui.dialogs.session_choice import SessionChoice
from ui.dialogs.who import Who
from ui.widgets.choice_field import ListField, SegmentField
from ui.widgets.field import text_label
from vein_tracker.model.records import Id, Patient, Session
from vein_tracker.tasks.import_photos import Place, Source
from vein_tracker.tasks.propose import Incoming, Proposals

_LINE: Final = 18 * theme.GRID
"""About how high the line of a photo is."""


class FilePhotosDialog(FormDialog):
    """Name, date of birth and side on top; a line for each photo below; `placed` is what was confirmed.

    `number`: how many photos are looked at; those that are not there yet are taken as they come, and filed together.
    """

    def __init__(
        self,
        parent: QWidget | None,
        proposals: Proposals,
        dropped_on: Id | None = None,
        practitioner: str = "",
        number: int = 0,
    ) -> None:
        choices = proposals.choices
        self._number = max(number, len(proposals.photos))
        missing = self._number - len(proposals.photos)
        self._whose = _Whose(choices.patient)
        super().__init__(
            parent,
            self.tr("File photos"),
            "",
            header=self._whose,
            width=WIDE,
            spare_height=theme.TOUCH + missing * _LINE,
        )
        self._choices = choices
        self._dropped_on = dropped_on
        self._practitioner = practitioner
        self._placed: tuple[tuple[Source, Place], ...] = ()
        self.rows: list[PhotoRow] = []
        self._days: set[date] = set()
        self.by_day = SegmentField[bool](
            self.tr("These photos were taken on several days"),
            [(True, self.tr("Each to the session of its day")), (False, self.tr("All to one session"))],
            False,
        )
        self.session = SessionChoice()
        self.everywhere = ListField[str](
            self.tr("All that are not recognised"),
            [*((one.view.id, named(choices, one)) for one in choices.views)],
        )
        self._offered: tuple[object, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2 * theme.GRID)
        self._lay_out()
        self.take(proposals.photos)

    def open(self) -> None:
        """Show the form; where there is nothing to choose, with the focus on the way out."""
        super().open()
        self._show_whether_any()

    def take(self, photos: Sequence[Incoming]) -> None:
        """Show all photos that were looked at so far: those that are there already stay as they were decided."""
        touched, new = self.touched, photos[len(self.rows) :]
        rows = [PhotoRow(photo, self._choices, self._dropped_on) for photo in new]
        for row in rows:
            self._lines.addWidget(row)
            row.changed.connect(self._refresh)
        self.rows += rows
        self._offer_days()
        asked = sum(row.unknown for row in self.rows) > 1 and len(self._choices.views) > 1
        self.everywhere.setVisible(asked)
        self._place_unknown(rows)
        self._refresh()
        self._show_whether_any()
        if self.isVisible() and not touched:
            self.note_untouched()

    def expect_no_more(self) -> None:
        """Ask about those photos alone that are there, as the others cannot be looked at."""
        self._number = len(self.rows)
        self.take(())

    def placed(self) -> tuple[tuple[Source, Place], ...]:
        """Return where each photograph is to be filed, once the form was accepted."""
        return self._placed

    def keep(self) -> None:
        new: dict[date, Session] = {}
        self._placed = tuple(
            (row.photo.source, self._place(row, row.view_id, new))
            for row in self.rows
            if row.view_id is not None
        )

    def _place(self, row: PhotoRow, view_id: Id, new: dict[date, Session]) -> Place:
        session = self._session_of(row)
        session = new.setdefault(session.held_on, session)
        moment = row.moment.value() or self._choices.moment(view_id, session)
        return Place(view_id=view_id, session=session, moment=moment)

    def _session_of(self, row: PhotoRow) -> Session:
        """Return the session that is chosen for all, or the one of the photo's own day."""
        if not self.by_day.value() or row.photo.taken is None:
            return self.session.value()
        day = min(row.photo.taken.date(), today())
        there = next((one for one in self._choices.sessions if one.held_on == day), None)
        return there or Session(
            patient_id=self._choices.patient.id, held_on=day, practitioner=self._practitioner
        )

    def _suggested(self) -> date:
        return next(iter(self._days)) if len(self._days) == 1 and max(self._days) <= today() else today()

    def _lay_out(self) -> None:
        for part in (self.by_day, self.session, self.everywhere):
            self.body.addWidget(part)
        self.body.addLayout(self._lines)
        self.by_day.hide()
        self.everywhere.changed.connect(lambda: self._place_unknown(self.rows))
        self.session.changed.connect(self._refresh)
        self.by_day.changed.connect(self._refresh)

    def _offer_days(self) -> None:
        """Propose sessions by the days of the photos, as long as nobody has chosen another."""
        self._days = {row.photo.taken.date() for row in self.rows if row.photo.taken and row.can_be_filed}
        if len(self._days) > 1 and self.by_day.isHidden():
            self.by_day.show()
            self.by_day.choose(True)
        if self._offered == self._chosen_session():
            choices = self._choices
            self.session.offer(choices.patient.id, choices.sessions, self._suggested(), self._practitioner)
            self._offered = self._chosen_session()

    def _chosen_session(self) -> tuple[object, ...]:
        return (self.session.session.raw(), self.session.day.raw()) if self._offered else ()

    @property
    def _complete(self) -> bool:
        return len(self.rows) >= self._number

    def _show_whether_any(self) -> None:
        """Where no photo can be filed there is nothing to decide."""
        if not self._complete or any(row.can_be_filed for row in self.rows):
            return
        self.session.setEnabled(False)
        self.session.hide()
        self.buttons.cancel.hide()
        self.buttons.primary.setEnabled(True)
        self.buttons.primary.setText(self.tr("Close"))
        self.buttons.primary.setFocus()
        self._whose.say(self.tr("None of this can be filed"))

    def _place_unknown(self, rows: Sequence[PhotoRow]) -> None:
        view_id = self.everywhere.value()
        for row in rows:
            if view_id is not None and row.unknown:
                row.place.choose(view_id)

    def _refresh(self) -> None:
        timed = any(row.photo.taken is None for row in self.rows if row.can_be_filed)
        self.session.setVisible(timed or not self.by_day.value())
        for row in self.rows:
            if row.can_be_filed and self._has_day():
                row.offer_moment(self._session_of(row))
        going = [row.view_id for row in self.rows if row.view_id is not None]
        undecided = sum(row.undecided for row in self.rows)
        told = self.tr("File {photos}").format(photos=fmt.photos(len(going) + undecided))
        if not self._complete:
            told = self.tr("{n} of {number} looked at …").format(n=len(self.rows), number=self._number)
        self.buttons.primary.setText(told)
        self.buttons.primary.setEnabled(self._complete and (bool(going) or undecided > 0))
        areas = {self._choices.view(one).area.id: self._choices.view(one).area for one in going}
        self._whose.say(" · ".join(shout(area) for area in areas.values()))

    def _has_day(self) -> bool:
        return not self.session.day.isEnabled() or self.session.day.value() is not None


class _Whose(QFrame):
    """The patient, and below in the same size every side and area that is chosen."""

    def __init__(self, patient: Patient) -> None:
        super().__init__()
        self._where = text_label("", theme.TextRole.TITLE)
        self.setProperty("surface", "bar")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2 * theme.GRID)
        column.setSpacing(0)
        who = Who(patient)
        who.setProperty("surface", "plain")
        column.addWidget(who)
        column.addWidget(self._where)
        self._where.setContentsMargins(3 * theme.GRID, 0, 3 * theme.GRID, 0)

    def say(self, where: str) -> None:
        """Name the areas."""
        self._where.setText(where or self.tr("Choose where each photo belongs"))
