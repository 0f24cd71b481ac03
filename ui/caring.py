"""What is recorded of a patient beside their skin, where areas lie on the figure, and entries put in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.actions import Do
from ui.clock import today
from ui.context import Context
from ui.dialogs.area import AreaDialog
from ui.dialogs.assessment import AssessmentDialog
from ui.dialogs.checklist import ChecklistDialog
from ui.dialogs.form import EditDialog
from ui.dialogs.merge import MergeDialog
from ui.latest import Latest
from ui.widgets.body_regions import BodyRegion, Place
from vein_tracker.model.records import Checklist, Id, Patient, Record, TreatedArea, VenousAssessment
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.browse import ListPatients, PatientRow
from vein_tracker.tasks.care import LoadCare, PatientCare
from vein_tracker.tasks.edit import (
    ARCHIVE_PATIENT,
    PLACE_AREA,
    TRASH_ASSESSMENT,
    TRASH_CHECKLIST,
    UNARCHIVE_PATIENT,
    Amend,
    Edits,
)
from vein_tracker.tasks.merge import LoadBelongings, MergePatients
from vein_tracker.text import Text, plain


class Caring(QObject):
    """Opens the forms; `edited` carries what is to be written, `merged` the patient who is left."""

    edited = Signal(object)
    merged = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, window: QWidget, patient: Callable[[], Patient]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._patient = patient
        self._belongings = Latest(context.jobs, self)
        self._belongings.failed.connect(self.failed)

    def acts(self) -> dict[Do, Callable[[], None]]:
        """Return what is done for which action."""
        return {
            Do.CHECKLIST: self.checklist,
            Do.ASSESSMENT: self.assessment,
            Do.MERGE_PATIENT: self.merge,
            Do.ARCHIVE_PATIENT: lambda: self.archive(True),
            Do.UNARCHIVE_PATIENT: lambda: self.archive(False),
        }

    def see(self, patient: Patient) -> None:
        """Offer the archive, or the way back from it."""
        archived = patient.archived_on is not None
        for do, offered in ((Do.ARCHIVE_PATIENT, not archived), (Do.UNARCHIVE_PATIENT, archived)):
            self._context.actions[do].setEnabled(offered)
            self._context.actions[do].setVisible(offered)

    def checklist(self) -> None:
        """Ask what was asked before treatment."""

        def ask(care: PatientCare) -> None:
            dialog = ChecklistDialog(self._window, care.patient, care.checklists, self._practitioner)
            self._trash_from(dialog.trash_wanted, Checklist, TRASH_CHECKLIST)
            self._open(dialog)

        self._read(LoadCare(self._patient().id), ask)

    def assessment(self) -> None:
        """Ask whether the veins were examined."""

        def ask(care: PatientCare) -> None:
            dialog = AssessmentDialog(self._window, care.patient, care.assessments, self._practitioner)
            self._trash_from(dialog.trash_wanted, VenousAssessment, TRASH_ASSESSMENT)
            self._open(dialog)

        self._read(LoadCare(self._patient().id), ask)

    def archive(self, away: bool) -> None:
        """Fold a patient out of list and search, or bring them back; nothing is deleted."""
        day = today() if away else None
        fold = Amend(Patient, self._patient().id, lambda patient: replace(patient, archived_on=day))
        self.edited.emit(Edits(text=ARCHIVE_PATIENT if away else UNARCHIVE_PATIENT, amend=(fold,)))

    def merge(self) -> None:
        """Ask which other entry is the same person."""
        patient = self._patient()
        self._read(ListPatients(), lambda rows: self._merge(patient, rows))

    def new_area(self, region: BodyRegion, place: Place) -> None:
        """Ask for the area that was clicked on the figure, with its site and side proposed."""
        self._open(AreaDialog(self._window, self._patient(), region=region, place=place))

    def place_area(self, area: TreatedArea, figure: str, place: Place) -> None:
        """Put an area elsewhere on the figure."""
        move = Amend(TreatedArea, area.id, lambda now: replace(now, figure=figure, place=place))
        self.edited.emit(Edits(text=PLACE_AREA, amend=(move,)))

    @property
    def _practitioner(self) -> str:
        return self._context.preferences.current.practitioner

    def _merge(self, patient: Patient, rows: Sequence[PatientRow]) -> None:
        others = sorted(
            (row.patient for row in rows if row.patient.id != patient.id),
            key=lambda one: _unlike(one, patient),
        )
        dialog = MergeDialog(self._window, patient, others)
        dialog.wanted.connect(lambda other: self._belongings.ask(LoadBelongings(other)))
        self._belongings.arrived.connect(dialog.show_belongings)

        def do() -> None:
            job = self._context.jobs.run(MergePatients(patient.id, dialog.other_id, dialog.named_after))
            job.finished.connect(self._context.asking.here(lambda merged: self.merged.emit(merged.id)))
            job.failed.connect(self.failed)

        def close(_: int) -> None:
            self._belongings.forget()
            self._belongings.arrived.disconnect(dialog.show_belongings)

        dialog.accepted.connect(do)
        dialog.finished.connect(close)
        dialog.open()

    def _trash_from(self, wanted: Any, kind: type[Record], text: Text) -> None:
        def trash(record_id: Id) -> None:
            self.edited.emit(Edits(text=text, trash=((kind, record_id),)))

        wanted.connect(trash)

    def _open(self, dialog: EditDialog) -> None:
        dialog.accepted.connect(lambda: self.edited.emit(dialog.edits()))
        dialog.open()

    def _read(self, task: ReadTask[Any], then: Callable[[Any], None]) -> None:
        self._context.asking.ask(task, then, self.failed.emit)


def _unlike(other: Patient, patient: Patient) -> tuple[bool, bool, str]:
    """Return by what entries are sorted so that those of the same person come first."""
    born = other.birth_date is None or other.birth_date != patient.birth_date
    named = plain(other.family_name) != plain(patient.family_name)
    return born, named, plain(f"{other.family_name} {other.given_name}")
