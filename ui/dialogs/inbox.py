"""The inbox: photographs that wait until somebody says whose they are."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui import convert, theme
from ui import format as fmt
from ui.dialogs.buttons import push_button
from ui.dialogs.form import WIDE
from ui.dialogs.sheet import SheetDialog
from ui.dialogs.who import whose
from ui.format.day_words import clock_time
from ui.widgets.choice_field import ListField
from ui.widgets.field import text_label
from ui.widgets.flow import FlowLayout
from ui.widgets.layouts import clear
from vein_tracker.model.records import Id, InboxPhoto, Patient
from vein_tracker.tasks.inbox import InboxGroup, InboxRow
from vein_tracker.tasks.photo_cards import CardState

_TICKED: Final = "✓ {when}"
PICTURE: Final = QSize(17 * theme.GRID, 13 * theme.GRID)


class InboxDialog(SheetDialog):
    """Photos by the card that was photographed before them; each is filed for a patient, or thrown away."""

    file_wanted = Signal(str, object)
    """The id of the patient, and the photos."""
    trash_wanted = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        groups: Sequence[InboxGroup],
        patients: Sequence[Patient],
        open_patient: Id = "",
    ) -> None:
        super().__init__(
            parent,
            self.tr("Inbox"),
            self.tr("Photos wait here, encrypted, until they are filed under name, date of birth and side."),
            width=WIDE,
        )
        theme.restyle(self.buttons.primary, "kind", "")  # to file photos is what the inbox is for
        self._patients = patients
        self._open_patient = open_patient
        self._views: dict[Hashable, GroupView] = {}
        self._groups = QVBoxLayout()
        self._groups.setSpacing(2 * theme.GRID)
        self._nothing = text_label(
            self.tr(
                "No photo waits. Drop photos on the page of today, or choose a folder to be watched in the settings."
            ),
            tone="muted",
        )
        self.body.addLayout(self._groups)
        self.body.addWidget(self._nothing)
        self.show_groups(groups)

    def show_groups(self, groups: Sequence[InboxGroup]) -> None:
        """Show what waits now; what a person has decided of a group stays decided."""
        gone = self._views
        self._views = {}
        for group in groups:
            view = gone.pop(_key(group), None)
            if view is None:
                self._views[_key(group)] = self._view(group)
            else:
                self._views[_key(group)] = view
                view.show_rows(group.rows)
        for view in gone.values():
            self._groups.removeWidget(view)
            view.hide()
            view.setParent(None)
            view.deleteLater()
        self._nothing.setVisible(not groups)

    def _view(self, group: InboxGroup) -> GroupView:
        view = GroupView(group, self._patients, self._open_patient)
        view.file_wanted.connect(self._file)
        view.trash_wanted.connect(self.trash_wanted)
        self._groups.addWidget(view)
        return view

    def _file(self, patient_id: Id, photos: object) -> None:
        self.accept()
        self.file_wanted.emit(patient_id, photos)


class GroupView(QFrame):
    """The photos after one card, each of which can be left out."""

    file_wanted = Signal(str, object)
    trash_wanted = Signal(object)

    def __init__(self, group: InboxGroup, patients: Sequence[Patient], open_patient: Id) -> None:
        super().__init__()
        self._group = group
        self.setProperty("surface", "card")
        self.photos: list[tuple[InboxPhoto, QToolButton]] = []
        self._tiles = QWidget()
        self._flow = FlowLayout(self._tiles)
        proposed = group.patient.id if group.patient else open_patient
        self.patient = ListField[Id](
            self.tr("Whose photos are these?"),
            [(one.id, whose(one)) for one in patients],
            proposed,
            searched=True,
        )
        line = self.patient.box.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Type a name …"))
        self.file = push_button("", "primary")
        self.trash = push_button(self.tr("Move to trash"), icon="trash")
        self._lay_out()
        self.patient.changed.connect(self._refresh)
        self.file.clicked.connect(lambda: self.file_wanted.emit(self.patient.value(), self.chosen()))
        self.trash.clicked.connect(lambda: self.trash_wanted.emit(self.chosen()))
        self.show_rows(group.rows)

    def show_rows(self, rows: Sequence[InboxRow]) -> None:
        """Show these photos; those that were left out stay so."""
        if [row.photo for row in rows] == [photo for photo, _ in self.photos]:
            return
        left_out = {photo.id for photo, tile in self.photos if not tile.isChecked()}
        clear(self._flow)
        self.photos = [(row.photo, _tile(row)) for row in rows]
        for photo, tile in self.photos:
            tile.setChecked(photo.id not in left_out)
            tile.toggled.connect(self._refresh)
            self._flow.addWidget(tile)
        self._refresh()

    def chosen(self) -> tuple[InboxPhoto, ...]:
        """Return the photos that are not left out."""
        return tuple(photo for photo, tile in self.photos if tile.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter after a name means the button beside it, and not the one that closes the inbox."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and self.patient.box.hasFocus():
            self.file.click()
        else:
            super().keyPressEvent(event)

    def heading(self) -> str:
        """Say which card was photographed before the photos."""
        shown = self._group.shown_at
        match self._group.state:
            case CardState.KNOWN:
                assert shown is not None
                return self.tr("Card of {time}").format(time=clock_time(shown))
            case CardState.EXPIRED:
                assert shown is not None
                return self.tr("Card of {day}").format(day=fmt.day(shown.date()))
            case CardState.UNKNOWN:
                return self.tr("A card that this library does not know")
        return self.tr("Without a card")

    def about(self) -> str:
        """Say what follows from the card."""
        match self._group.state:
            case CardState.KNOWN:
                assert self._group.patient is not None
                return self.tr("It was shown for {patient}. Please confirm.").format(
                    patient=whose(self._group.patient)
                )
            case CardState.EXPIRED:
                return self.tr(
                    "These photos are of another day than the card, so nobody is proposed. Say whose they are."
                )
            case CardState.UNKNOWN:
                return self.tr("It is of another library or was deleted. Say whose these photos are.")
        return ""

    def _refresh(self) -> None:
        number = len(self.chosen())
        self.file.setText(self.tr("File {photos}…").format(photos=fmt.photos(number)))
        self.file.setEnabled(number > 0 and self.patient.value() is not None)
        self.trash.setEnabled(number > 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * [2 * theme.GRID]))
        column.setSpacing(theme.GRID)
        column.addWidget(text_label(self.heading(), theme.TextRole.HEADING))
        if about := self.about():
            known = self._group.state is CardState.KNOWN
            column.addWidget(text_label(about, tone="muted" if known else "caution"))
        column.addWidget(self._tiles)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self.patient, 1)
        for button in (self.trash, self.file):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)


def _tile(row: InboxRow) -> QToolButton:
    """Return a photo that can be left out with a tap."""
    tile = QToolButton()
    tile.setProperty("kind", "photo")
    tile.setCheckable(True)
    tile.setChecked(True)
    tile.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    tile.setIconSize(PICTURE)
    tile.setIcon(QIcon(QPixmap.fromImage(convert.from_encoded(row.thumbnail))))
    taken = row.photo.captured_at or row.photo.received_at
    when = f"{fmt.day_short(taken.date())}, {clock_time(taken)}"
    tile.setText(_TICKED.format(when=when))
    tile.toggled.connect(lambda on: tile.setText(_TICKED.format(when=when) if on else when))
    tile.setToolTip(row.photo.file_name)
    tile.setAccessibleName(f"{row.photo.file_name}, {when}")
    return tile


def _key(group: InboxGroup) -> Hashable:
    """Return what stays the same of a group while photos come and go."""
    return group.state, group.rows[0].photo.token
