"""What was deleted in the last 30 days, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import format as fmt
from ui import theme
from ui.clock import today
from ui.dialogs.buttons import push_button
from ui.dialogs.form import MEDIUM
from ui.dialogs.sheet import SheetDialog
from ui.widgets.field import text_label
from ui.widgets.layouts import clear
from vein_tracker.model.corrections import Corrections
from vein_tracker.model.pinned import PinnedNote
from vein_tracker.model.records import (
    Checklist,
    Consent,
    InboxPhoto,
    Patient,
    Photo,
    Protocol,
    Record,
    Session,
    SessionArea,
    TreatedArea,
    Treatment,
    VenousAssessment,
    View,
)
from vein_tracker.tasks.trash import TrashRow


class TrashDialog(SheetDialog):
    """Newest first; `restore_requested` carries a trash id, `show_rows` shows the trash as it is by then."""

    restore_requested = Signal(str)

    def __init__(self, parent: QWidget | None, rows: Sequence[TrashRow]) -> None:
        super().__init__(
            parent,
            self.tr("Trash"),
            self.tr("What was deleted comes back with all that belonged to it."),
            width=MEDIUM,
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.GRID)
        self._nothing = text_label(self.tr("The trash is empty."), tone="muted")
        self.body.addLayout(self._rows)
        self.body.addWidget(self._nothing)
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[TrashRow]) -> None:
        """Show what is in the trash now."""
        clear(self._rows)
        for row in rows:
            self._rows.addWidget(self._line(row))
        self._nothing.setVisible(not rows)

    def _line(self, row: TrashRow) -> QWidget:
        card = QFrame()
        card.setProperty("surface", "card")
        what = self.what(row.record)
        words = QVBoxLayout()
        words.setSpacing(theme.GRID // 2)
        words.addWidget(text_label(what, theme.TextRole.STRONG))
        words.addWidget(text_label(self._about(row), theme.TextRole.SMALL, "muted"))
        restore = push_button(self.tr("Restore"), icon="restore")
        restore.setAccessibleName(self.tr("Restore {what}").format(what=what))
        restore.clicked.connect(lambda: self.restore_requested.emit(row.trash_id))
        layout = QHBoxLayout(card)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.addLayout(words, 1)
        layout.addWidget(restore)
        return card

    def _about(self, row: TrashRow) -> str:
        where = []
        if row.patient is not None and not isinstance(row.record, Patient):
            where.append(fmt.person(row.patient.family_name, row.patient.given_name))
        if row.area is not None:
            where.append(fmt.place_shout(row.area.site, row.area.side, row.area.label))
        where.append(
            self.tr("deleted on {day}, kept until {last}").format(
                day=fmt.day(row.trashed_on), last=fmt.day(row.purge_on)
            )
        )
        return " · ".join(where)

    def what(self, record: Record) -> str:
        """Return what a record is, in words."""
        match record:
            case Patient():
                name = fmt.person(record.family_name, record.given_name)
                return self.tr("Patient {name}, {born}").format(
                    name=name, born=fmt.born(record.birth_date, today())
                )
            case TreatedArea():
                return self.tr("Area {place}").format(
                    place=fmt.place_shout(record.site, record.side, record.label)
                )
            case View():
                return self.tr("View {name}").format(name=fmt.view_words(record))
            case Protocol():
                return self.tr("Photo protocol")
            case Session():
                return self.tr("Session of {day}").format(day=fmt.day(record.held_on))
            case Photo():
                return self.tr("Photo {name}").format(name=record.file_name)
            case PinnedNote():
                return self.tr("Note: {text}").format(text=record.text)
            case InboxPhoto():
                return self.tr("Unfiled photo {name}").format(name=record.file_name)
            case Treatment():
                return self.tr("Treatment: {procedure}").format(procedure=fmt.word(record.procedure))
            case SessionArea():
                return self.tr("An area's part of a session")
            case Corrections():
                return self.tr("Corrections by hand of a photo")
            case Consent():
                return self.tr("Consent: {purpose}").format(purpose=fmt.word(record.purpose))
            case Checklist():
                return self.tr("Checklist of {day}").format(day=fmt.day(record.dated))
            case VenousAssessment():
                return self.tr("Examination of the veins of {day}").format(day=fmt.day(record.dated))
        return self.tr("Entry")
