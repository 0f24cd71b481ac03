"""What was asked before treatment, item by item; each day's answers are a record of their own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import format as fmt
from ui import theme
from ui.clock import today
from ui.dialogs.buttons import hairline, push_button
from ui.dialogs.care_history import CareHistory
from ui.dialogs.form import WIDE, EditDialog
from ui.dialogs.who import Who
from ui.format.care import older_than_a_year
from ui.widgets.choice_field import SegmentField
from ui.widgets.date_field import DateField
from ui.widgets.field import NotesField, TextField, text_label
from vein_tracker.model.records import Answer, Answered, Checklist, ChecklistItem, Patient
from vein_tracker.tasks.edit import RECORD_CHECKLIST, Edits


class ChecklistDialog(EditDialog):
    """Nothing is answered until somebody answers; what was said last time stands below each item."""

    trash_wanted = Signal(str)

    def __init__(
        self, parent: QWidget | None, patient: Patient, earlier: Sequence[Checklist], practitioner: str
    ) -> None:
        super().__init__(
            parent,
            self.tr("Checklist before treatment"),
            self.tr("Record checklist"),
            header=Who(patient),
            width=WIDE,
        )
        self._patient = patient
        told = self.tr(
            "This documents what was asked and answered. It gives no advice: whether and how to treat is your decision."
        )
        self.body.addWidget(text_label(told, tone="muted"))
        self.dated = DateField(
            self.tr("Asked on"), today(), required=self.tr("Type on which day it was asked."), latest=today()
        )
        self.asked_by = TextField(self.tr("Asked by"), practitioner)
        self.add_row(self.dated, self.asked_by)
        last = earlier[0] if earlier else None
        self.items = {item: ItemField(item, last) for item in ChecklistItem}
        for field in self.items.values():
            self.body.addWidget(hairline())
            self.body.addWidget(field)
        self.rest = push_button(self.tr("Answer the rest with No"), "offer")
        self.rest.clicked.connect(self._answer_the_rest)
        self.body.addWidget(self.rest)
        self.notes = NotesField(self.tr("Notes"))
        self.body.addWidget(self.notes)
        self.body.addWidget(self._history(earlier))

    def accept(self) -> None:
        """Record nothing where nothing was asked."""
        if all(field.answer.value() is Answer.NOT_ASKED for field in self.items.values()):
            self.buttons.say(self.tr("Nothing was answered yet."))
        else:
            super().accept()

    def make_edits(self) -> Edits:
        dated = self.dated.value()
        assert dated is not None
        checklist = Checklist(
            patient_id=self._patient.id,
            dated=dated,
            asked_by=self.asked_by.value(),
            answers=tuple(field.answered() for field in self.items.values()),
            notes=self.notes.value(),
        )
        return Edits(text=RECORD_CHECKLIST, put=(checklist,))

    def _answer_the_rest(self) -> None:
        for field in self.items.values():
            if field.answer.value() is Answer.NOT_ASKED:
                field.answer.choose(Answer.NO)

    def _history(self, earlier: Iterable[Checklist]) -> CareHistory:
        history = CareHistory(self.tr("Earlier checklists"))
        history.trash_wanted.connect(self.trash_wanted)
        for checklist in earlier:
            line = " · ".join(filter(None, (fmt.day(checklist.dated), checklist.asked_by)))
            history.add(checklist.id, line, answers_told(checklist))
        return history


class ItemField(QWidget):
    """One item with its answer; a note can be written once it was answered with yes."""

    def __init__(self, item: ChecklistItem, last: Checklist | None) -> None:
        super().__init__()
        self._item = item
        words = fmt.word(item)
        self.answer = SegmentField[Answer](
            words, [(answer, fmt.word(answer)) for answer in Answer], Answer.NOT_ASKED
        )
        self.answer.label.hide()
        self.note = TextField("", placeholder=self.tr("Which, since when, what was agreed"))
        self.note.line.setAccessibleName(self.tr("Note: {item}").format(item=words))
        self.note.hide()
        self.answer.changed.connect(lambda: self.note.setVisible(self.answer.value() is Answer.YES))
        asked = QVBoxLayout()
        asked.setSpacing(0)
        asked.addWidget(text_label(words))
        before = last.answer(item) if last else None
        if last is not None and before is not None and before.answer is not Answer.NOT_ASKED:
            asked.addWidget(text_label(self._told(last, before), theme.TextRole.SMALL, "muted"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.addLayout(asked, 0, 0)
        grid.addWidget(self.answer, 0, 1)
        grid.addWidget(self.note, 1, 0, 1, 2)

    def answered(self) -> Answered:
        """Return the answer as it stands."""
        answer = self.answer.value() or Answer.NOT_ASKED
        note = self.note.value() if answer is Answer.YES else ""
        return Answered(item=self._item, answer=answer, note=note)

    def _told(self, last: Checklist, before: Answered) -> str:
        told = self.tr("{day}: {answer}").format(
            day=fmt.day(last.dated), answer=fmt.in_sentence(before.answer)
        )
        parts = [told, before.note]
        if older_than_a_year(last.dated, today()):
            parts.append(self.tr("older than a year"))
        return " · ".join(filter(None, parts))


def answers_told(checklist: Checklist) -> str:
    """Return what was answered with yes, with its notes, and the notes of all."""
    lines = []
    for item in ChecklistItem:
        answered = checklist.answer(item)
        if answered.answer is Answer.YES:
            told = f"{fmt.word(answered.answer)}: {fmt.word(item)}"
            lines.append(" · ".join(filter(None, (told, answered.note))))
    return "\n".join(filter(None, (*lines, checklist.notes)))
