"""Adds or edits a patient, with alerts and consent; and consent alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui import format as fmt
from ui import theme
from ui.clock import today
from ui.dialogs.alerts import AlertsField
from ui.dialogs.consent_grid import ConsentGrid
from ui.dialogs.form import MEDIUM, WIDE, EditDialog, beside
from ui.dialogs.who import Headline, Who
from ui.widgets.date_field import DateField
from ui.widgets.field import NotesField, TextField, text_label
from vein_tracker.model.records import Consent, Patient
from vein_tracker.tasks.edit import ADD_PATIENT, EDIT_PATIENT, RECORD_CONSENT, Edits, amended

_BOTH = 116 * theme.GRID
"""Narrower, there is no room for two columns."""


class PatientDialog(EditDialog):
    """A new patient, or another spelling of a known one; `known` are searched for the same person."""

    def __init__(
        self,
        parent: QWidget | None,
        patient: Patient | None = None,
        consents: Iterable[Consent] = (),
        known: Sequence[Patient] = (),
    ) -> None:
        new = patient is None
        super().__init__(
            parent,
            self.tr("New patient") if new else self.tr("Edit patient"),
            self.tr("Add patient") if new else self.tr("Save patient"),
            header=Headline(self.tr("New patient")) if patient is None else Who(patient),
            width=WIDE,
        )
        self._patient = patient
        self._known = [other for other in known if patient is None or other.id != patient.id]
        self._make_fields(patient or Patient(family_name=""))
        self.consent = ConsentGrid(consents, face_folded=True)
        left = QVBoxLayout()
        left.setSpacing(2 * theme.GRID)
        left.addLayout(beside(self.family_name, self.given_name))
        left.addWidget(self.same_person)
        left.addLayout(beside(self.birth_date, self.number))
        left.addWidget(self.alerts)
        left.addWidget(self.notes)
        left.addStretch()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(4 * theme.GRID)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self.consent)
        self.body.addLayout(self._columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen consent stands below the rest."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if self.width() >= _BOTH else way.TopToBottom)

    def make_edits(self) -> Edits:
        known = self._patient
        patient = replace(
            known or Patient(family_name=""),
            family_name=self.family_name.value(),
            given_name=self.given_name.value(),
            birth_date=self.birth_date.value(),
            number=self.number.value(),
            notes=self.notes.value(),
            alerts=self.alerts.free(),
            dated_alerts=self.alerts.value(),
        )
        answers = self.consent.put(patient.id)
        if known is None:
            return Edits(text=ADD_PATIENT, put=(patient, *answers))
        return Edits(
            text=EDIT_PATIENT,
            put=answers,
            amend=(*amended(known, patient), *self.consent.amend()),
            trash=self.consent.trash(),
        )

    def _make_fields(self, shown: Patient) -> None:
        self.family_name = TextField(
            self.tr("Family name"), shown.family_name, required=self.tr("Type the family name.")
        )
        self.given_name = TextField(self.tr("Given name"), shown.given_name)
        self.birth_date = DateField(
            self.tr("Date of birth"),
            shown.birth_date,
            latest=today(),
            calendar=False,
            too_late=self.tr("A date of birth cannot be in the future."),
        )
        self.number = TextField(self.tr("Clinic number"), shown.number)
        self.alerts = AlertsField(self.tr("Alerts"), shown)
        self.notes = NotesField(self.tr("Notes"), shown.notes)
        self.same_person = text_label("", tone="caution")
        self.same_person.hide()
        for field in (self.family_name, self.given_name, self.birth_date):
            field.changed.connect(self._look_for_the_same)

    def _look_for_the_same(self) -> None:
        """Say where this person may be in the library already."""
        typed = _identity(self.family_name.value(), self.given_name.value())
        born = self.birth_date.value()
        same = [
            other
            for other in self._known
            if _identity(other.family_name, other.given_name) == typed and other.birth_date == born
        ]
        text = self._same_words(same[0]) if same else ""
        self.same_person.setText(text)
        self.same_person.setVisible(bool(same))

    def _same_words(self, other: Patient) -> str:
        told = self.tr("There is a patient of this name and date of birth already: {name}, {born}.").format(
            name=fmt.person(other.family_name, other.given_name), born=fmt.born(other.birth_date, today())
        )
        if other.archived_on is None:
            return told
        return " ".join((told, self.tr("It is in the archive: search for “archived” to find it.")))


class ConsentDialog(EditDialog):
    """What the patient answered, changed or withdrew today."""

    def __init__(self, parent: QWidget | None, patient: Patient, consents: Iterable[Consent]) -> None:
        super().__init__(
            parent, self.tr("Consent"), self.tr("Record consent"), header=Who(patient), width=MEDIUM
        )
        self._patient = patient
        self.consent = ConsentGrid(consents)
        self.body.addWidget(self.consent)

    def make_edits(self) -> Edits:
        return Edits(
            text=RECORD_CONSENT,
            put=self.consent.put(self._patient.id),
            amend=self.consent.amend(),
            trash=self.consent.trash(),
        )


def _identity(family_name: str, given_name: str) -> tuple[str, str]:
    return family_name.casefold(), given_name.casefold()
