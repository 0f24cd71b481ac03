"""The patient list for Qt's views, and its instant search by name, number and date of birth."""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from ui.clock import today
from ui.format import born, day, person
from vein_tracker.model.records import Patient
from vein_tracker.tasks.browse import PatientRow
from vein_tracker.text import plain

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PatientRole(IntEnum):
    """What a line of the list can be asked for beside its text."""

    ROW = Qt.ItemDataRole.UserRole + 1
    SEARCHED = Qt.ItemDataRole.UserRole + 2


class PatientListModel(QAbstractListModel):
    """Patients as they were read from the library, last seen first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PatientRow, ...] = ()
        self._searched: tuple[str, ...] = ()

    def show_rows(self, rows: tuple[PatientRow, ...]) -> None:
        """Show these patients from now on."""
        self.beginResetModel()
        self._rows = rows
        self._searched = tuple(_searched(row.patient) for row in rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return person(row.patient.family_name, row.patient.given_name)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (self.data(index), row.patient.number, _born(row.patient))))
            case PatientRole.ROW:
                return row
            case PatientRole.SEARCHED:
                return self._searched[index.row()]
        return None


class PatientSearch(QSortFilterProxyModel):
    """The patients that hold every word that was typed."""

    def __init__(self, source: PatientListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setSourceModel(source)

    def search(self, typed: str) -> None:
        """Show who matches what was typed; nothing typed shows all."""
        self.beginFilterChange()
        self._words = tuple(plain(typed).split())
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        source = self.sourceModel()
        searched = source.data(source.index(row, 0, parent), PatientRole.SEARCHED)
        return all(word in searched for word in self._words)


def _born(patient: Patient) -> str:
    return born(patient.birth_date, today()) if patient.birth_date else ""


def _searched(patient: Patient) -> str:
    parts = [patient.given_name, patient.family_name, patient.number, *_ways_to_write(patient.birth_date)]
    return plain(" ".join(parts))


def _ways_to_write(value: date | None) -> tuple[str, ...]:
    """Return a date as people type it: 1971-03-14, 14/03/1971, 14.3.1971, 14 Mar 1971."""
    if value is None:
        return ()
    numbers = [(f"{value.day}", f"{value.month}"), (f"{value.day:02}", f"{value.month:02}")]
    typed = [mark.join((*both, f"{value.year}")) for mark in "/.-" for both in numbers]
    return (value.isoformat(), *typed, day(value))
