"""Makes one patient of two entries of the same person; what moves is shown before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from ui import format as fmt
from ui import theme
from ui.clock import today
from ui.dialogs.form import MEDIUM, FormDialog
from ui.dialogs.who import Who
from ui.widgets.choice_field import ListField
from ui.widgets.field import Field, text_label
from ui.widgets.verbatim import on_button
from vein_tracker.model.records import Id, Patient
from vein_tracker.tasks.merge import PatientBelongings

_ROOM = 36 * theme.GRID
"""For what is said once the other entry was chosen."""


class MergeDialog(FormDialog):
    """`wanted` asks what belongs to the other entry; `show_belongings` answers."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None, patient: Patient, others: Sequence[Patient]) -> None:
        super().__init__(
            parent,
            self.tr("Merge with another patient"),
            self.tr("Merge patients"),
            header=Who(patient),
            width=MEDIUM,
            spare_height=_ROOM,
        )
        self._patient = patient
        told = self.tr(
            "For two entries of one person. All that belongs to the other entry moves to this one; "
            "the empty entry goes to the trash. Undo takes it all back in one step."
        )
        self.body.addWidget(text_label(told, tone="muted"))
        self.other = ListField[Id](
            self.tr("The other entry"),
            [(other.id, _who(other)) for other in others],
            required=self.tr("Choose the other entry of this person."),
            searched=True,
        )
        self.named = NamesField(self.tr("Name, date of birth and number that stay"), _who(patient))
        self._caution = text_label("", tone="caution")
        self._moves = text_label("")
        for part in (self.other, self._caution, self._moves, self.named):
            self.body.addWidget(part)
        self._caution.hide()
        self._moves.hide()
        self.named.hide()
        self.buttons.primary.setEnabled(False)
        self.other.changed.connect(self._chosen)

    @property
    def other_id(self) -> Id:
        """Whose belongings move."""
        chosen = self.other.value()
        assert chosen is not None
        return chosen

    @property
    def named_after(self) -> Id:
        """Whose name, date of birth and number stay."""
        return self.other_id if self.named.theirs.isChecked() else self._patient.id

    def show_belongings(self, found: PatientBelongings) -> None:
        """Say what moves."""
        if found.patient.id != self.other.value():
            return
        other = found.patient
        self._moves.setText(self._told(found))
        self._moves.show()
        self._caution.setText(self._doubt(other))
        self._caution.setVisible(bool(self._caution.text()))
        self.named.theirs.setText(on_button(_who(other)))
        self.named.show()
        self.buttons.primary.setEnabled(True)

    def _chosen(self) -> None:
        self.buttons.primary.setEnabled(False)
        chosen = self.other.value()
        if chosen is not None:
            self.wanted.emit(chosen)

    def _doubt(self, other: Patient) -> str:
        """Say why these may be two people."""
        born = self._patient.birth_date, other.birth_date
        if None in born or born[0] == born[1]:
            return ""
        told = self.tr("The dates of birth differ: {one} and {other}. Is this one person?")
        return told.format(one=fmt.born(born[0], today()), other=fmt.born(born[1], today()))

    def _told(self, found: PatientBelongings) -> str:
        places = [fmt.place_shout(area.site, area.side, area.label) for area in found.areas]
        counted = (
            (self.tr("Sessions: {n}"), found.sessions),
            (self.tr("Photos: {n}"), found.photos),
            (self.tr("Answers on consent: {n}"), found.consents),
            (self.tr("Checklists: {n}"), found.checklists),
            (self.tr("Examinations of the veins: {n}"), found.assessments),
        )
        parts = [self.tr("Areas: {places}").format(places="; ".join(places))] if places else []
        parts += [words.format(n=number) for words, number in counted if number]
        told = self.tr("These move to {patient}, with alerts and notes:").format(patient=_who(self._patient))
        nothing = self.tr("Nothing is filed there; alerts and notes move to this entry.")
        return "\n• ".join((told, *parts)) if parts else nothing


class NamesField(Field):
    """Whose names stay: those of the entry that is open, unless the other's are chosen."""

    def __init__(self, label: str, ours: str) -> None:
        editor = QWidget()
        super().__init__(label, editor)
        self.ours, self.theirs = QRadioButton(on_button(ours)), QRadioButton()
        self.ours.setChecked(True)
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button in (self.ours, self.theirs):
            column.addWidget(button)
        self.theirs.toggled.connect(lambda _: self.changed.emit())

    def raw(self) -> object:
        return self.theirs.isChecked()

    def focus_first(self) -> None:
        self.ours.setFocus()


def _who(patient: Patient) -> str:
    name = fmt.person(patient.family_name, patient.given_name)
    born = fmt.day(patient.birth_date) if patient.birth_date else ""
    return " · ".join(filter(None, (name, born, patient.number)))
