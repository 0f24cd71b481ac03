"""The patient list for Qt's views, and its instant search by name, number and date of birth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.clock import today
from ui.format import born, day, person
from vein_tracker.model.records import Id, Patient
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.browse import ListPatients, PatientRow
from vein_tracker.tasks.libraries import Library
from vein_tracker.text import plain

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_A_WHILE: Final = 500


class PatientRole(IntEnum):
    """What a line of the list can be asked for beside its text."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class KnownPatients:
    """Everybody in the library, last seen first, each with the text that is searched.

    `current` and `archived` are the lines of those who are in the list, and of those who are folded out of it.
    """

    rows: tuple[PatientRow, ...] = ()
    searched: tuple[str, ...] = ()
    current: tuple[int, ...] = ()
    archived: tuple[int, ...] = ()

    def lines(self, typed: str) -> Sequence[int]:
        """Return who is looked through: the archive only where it was asked for by its name."""
        return self.archived if archive_word() in plain(typed).split() else self.current

    def numbered(self, number: str) -> Id | None:
        """Return the patient whose number this is to the letter, as a scanner reads it from a label."""
        wanted = plain(number).strip()
        found = [
            row.patient.id for row in self.rows if wanted and plain(row.patient.number).strip() == wanted
        ]
        return found[0] if len(found) == 1 else None

    def matching(self, typed: str) -> Sequence[int]:
        """Return the lines that hold every word that was typed; nothing typed means all."""
        lines = self.lines(typed)
        words = [word for word in plain(typed).split() if word != archive_word()]
        if not words:
            return lines
        return [line for line in lines if all(word in self.searched[line] for word in words)]


class ReadPatients(Task[tuple[PatientRow, ...], KnownPatients, KnownPatients]):
    """Reads all patients and what is searched of each: too much to be done on the GUI thread for thousands."""

    title = ListPatients.title

    def load(self, library: Library) -> tuple[PatientRow, ...]:
        return ListPatients().load(library)

    def compute(self, loaded: tuple[PatientRow, ...], report: Report) -> KnownPatients:
        searched = []
        for number, row in enumerate(loaded):
            if number % _A_WHILE == 0:
                report(number / len(loaded))
            searched.append(searched_of(row.patient))
        away = [row.patient.archived_on is not None for row in loaded]
        return KnownPatients(
            loaded,
            tuple(searched),
            tuple(line for line, archived in enumerate(away) if not archived),
            tuple(line for line, archived in enumerate(away) if archived),
        )

    def save(self, library: Library, computed: KnownPatients) -> Outcome[KnownPatients]:
        return Outcome(computed)


class PatientListModel(QAbstractListModel):
    """Patients as they were read from the library, last seen first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.known = KnownPatients()

    def show_rows(self, known: KnownPatients) -> None:
        """Show these patients from now on."""
        self.beginResetModel()
        self.known = known
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.known.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return _told(self.known.rows[index.row()], role) if index.isValid() else None


class PatientSearch(QAbstractListModel):
    """The patients that hold every word that was typed."""

    def __init__(self, source: PatientListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._typed = ""
        self._found: Sequence[int] = source.known.matching("")
        source.modelAboutToBeReset.connect(self.beginResetModel)
        source.modelReset.connect(self._take)

    def search(self, typed: str) -> None:
        """Show who matches what was typed; nothing typed shows all."""
        if typed == self._typed:
            return
        self.beginResetModel()
        self._typed = typed
        self._take()

    def line_of(self, patient_id: Id) -> QModelIndex:
        """Return the line of a patient; an invalid one where they are not among those that were found."""
        rows = self._source.known.rows
        lines = (line for line, row in enumerate(self._found) if rows[row].patient.id == patient_id)
        return self.index(next(lines, -1), 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        return _told(self._source.known.rows[self._found[index.row()]], role)

    def _take(self) -> None:
        self._found = self._source.known.matching(self._typed)
        self.endResetModel()


def archive_word() -> str:
    """Return the word that asks for archived patients, as it is searched."""
    return plain(QCoreApplication.translate("patients", "archived"))


def searched_of(patient: Patient) -> str:
    """Return all that a patient is found by, without accents and case."""
    parts = [patient.given_name, patient.family_name, patient.number, *_ways_to_write(patient.birth_date)]
    return plain(" ".join(parts))


def _told(row: PatientRow, role: int) -> Any:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return person(row.patient.family_name, row.patient.given_name)
        case Qt.ItemDataRole.AccessibleTextRole:
            name = person(row.patient.family_name, row.patient.given_name)
            away = archive_word() if row.patient.archived_on else ""
            return ", ".join(filter(None, (name, row.patient.number, _born(row.patient), away)))
        case PatientRole.ROW:
            return row
    return None


def _born(patient: Patient) -> str:
    return born(patient.birth_date, today()) if patient.birth_date else ""


def _ways_to_write(value: date | None) -> tuple[str, ...]:
    """Return a date as people type it: 1971-03-14, 14/03/1971, 14.3.1971, 14 Mar 1971."""
    if value is None:
        return ()
    numbers = [(f"{value.day}", f"{value.month}"), (f"{value.day:02}", f"{value.month:02}")]
    typed = [mark.join((*both, f"{value.year}")) for mark in "/.-" for both in numbers]
    return (value.isoformat(), *typed, day(value))
