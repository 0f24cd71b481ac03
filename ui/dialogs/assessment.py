"""That the veins were examined: when, by whom, with duplex ultrasound or without."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import format as fmt
from ui.clock import today
from ui.dialogs.care_history import CareHistory
from ui.dialogs.form import MEDIUM, EditDialog
from ui.dialogs.who import Who
from ui.format.care import duplex
from ui.widgets.choice_field import SegmentField
from ui.widgets.date_field import DateField
from ui.widgets.field import NotesField, TextField, text_label
from vein_tracker.model.records import Patient, VenousAssessment
from vein_tracker.tasks.edit import RECORD_ASSESSMENT, Edits


class AssessmentDialog(EditDialog):
    """Each examination is a record of its own; earlier ones stand below."""

    trash_wanted = Signal(str)

    def __init__(
        self, parent: QWidget | None, patient: Patient, earlier: Sequence[VenousAssessment], practitioner: str
    ) -> None:
        super().__init__(
            parent,
            self.tr("Veins examined"),
            self.tr("Record examination"),
            header=Who(patient),
            width=MEDIUM,
        )
        self._patient = patient
        told = self.tr("This documents that the veins were examined. What follows from it is your decision.")
        self.body.addWidget(text_label(told, tone="muted"))
        self.dated = DateField(
            self.tr("Examined on"),
            today(),
            required=self.tr("Type on which day the veins were examined."),
            latest=today(),
        )
        self.assessed_by = TextField(self.tr("Examined by"), practitioner)
        self.add_row(self.dated, self.assessed_by)
        self.duplex = SegmentField[bool](
            self.tr("Duplex ultrasound"),
            [(True, self.tr("With duplex")), (False, self.tr("Without duplex"))],
            required=self.tr("Choose whether duplex ultrasound was used."),
        )
        self.notes = NotesField(self.tr("Notes"))
        self.body.addWidget(self.duplex)
        self.body.addWidget(self.notes)
        history = CareHistory(self.tr("Earlier examinations"))
        history.trash_wanted.connect(self.trash_wanted)
        for one in earlier:
            line = " · ".join(filter(None, (fmt.day(one.dated), one.assessed_by, duplex(one))))
            history.add(one.id, line, one.notes)
        self.body.addWidget(history)

    def make_edits(self) -> Edits:
        dated, with_duplex = self.dated.value(), self.duplex.value()
        assert dated is not None
        assert with_duplex is not None
        assessment = VenousAssessment(
            patient_id=self._patient.id,
            dated=dated,
            assessed_by=self.assessed_by.value(),
            duplex=with_duplex,
            notes=self.notes.value(),
        )
        return Edits(text=RECORD_ASSESSMENT, put=(assessment,))
