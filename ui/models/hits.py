"""What the palette finds: patients, their areas, actions; the best of each kind first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from heapq import nlargest
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.actions import TABLE, Actions, Do, key_of, tip_of
from ui.clock import today
from ui.format import born, person, place
from ui.models.patients import KnownPatients, archive_word
from vein_tracker.model.records import Id, Patient, TreatedArea
from vein_tracker.text import plain

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
MOST_OF_A_KIND: Final = 6
_CANDIDATES: Final = 40
"""So many patients have their areas looked through."""
_NOT_OFFERED: Final = frozenset({Do.FIND_ANYTHING, Do.BACK, Do.MORE})


class HitKind(IntEnum):
    """What was found, in the order in which it is listed."""

    PATIENT = 0
    AREA = 1
    ACTION = 2


HIT: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Hit:
    """A line of the palette; `target` is a record's id or an action, `aside` its key."""

    kind: HitKind
    title: str
    about: str
    target: Id | Do
    aside: str = ""


def find_patients(known: KnownPatients, typed: str) -> tuple[Hit, ...]:
    """Return the patients that hold every word; whose name or number begins with the first word come first."""
    words = plain(typed).split()
    lines = known.matching(typed)
    if words:
        lines = sorted(lines, key=lambda line: not _begins(known.searched[line], words[0]))
    return tuple(_of_patient(known.rows[line].patient) for line in lines[:MOST_OF_A_KIND])


def worth_looking_through(known: KnownPatients, typed: str) -> tuple[Patient, ...]:
    """Return whose areas may be meant: who holds a word that was typed, then who was seen last."""
    words = plain(typed).split()
    if not words:
        return ()
    counted = ((sum(word in known.searched[line] for word in words), -line) for line in known.lines(typed))
    return tuple(known.rows[-line].patient for _, line in nlargest(_CANDIDATES, counted))


def find_areas(patients: Sequence[Patient], areas: Iterable[TreatedArea], typed: str) -> tuple[Hit, ...]:
    """Return the areas that hold every word in their own name or their patient's."""
    words = [word for word in plain(typed).split() if word != archive_word()]
    by_id = {patient.id: patient for patient in patients}
    found = []
    for area in areas:
        patient = by_id[area.patient_id]
        name, where = person(patient.family_name, patient.given_name), place(area.site, area.side, area.label)
        text = plain(" ".join((name, patient.number, where)))
        if all(word in text for word in words):
            found.append(Hit(HitKind.AREA, f"{name} · {where}", "", area.id))
    return tuple(found[:MOST_OF_A_KIND])


def find_actions(actions: Actions, typed: str) -> tuple[Hit, ...]:
    """Return what can be done now and holds every word; what is called so comes before what is told so."""
    words = plain(typed).split()
    offered = [do for do in TABLE if do not in _NOT_OFFERED and actions[do].isEnabled()]
    found = [do for do in offered if all(word in _told(actions, do) for word in words)]
    if words:
        found.sort(key=lambda do: not _begins(plain(actions[do].text()), words[0]))
    return tuple(
        Hit(HitKind.ACTION, actions[do].text(), tip_of(do, keyed=False), do, key_of(do))
        for do in found[:MOST_OF_A_KIND]
    )


class HitModel(QAbstractListModel):
    """The lines of the palette."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()

    def show(self, hits: Iterable[Hit]) -> None:
        """Show these lines, kind by kind."""
        self.beginResetModel()
        self._hits = tuple(sorted(hits, key=lambda hit: hit.kind))
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (hit.title, hit.about, hit.aside)))
        return hit if role == HIT else None


def _of_patient(patient: Patient) -> Hit:
    about = " · ".join(filter(None, (patient.number, born(patient.birth_date, today()))))
    return Hit(HitKind.PATIENT, person(patient.family_name, patient.given_name), about, patient.id)


def _told(actions: Actions, do: Do) -> str:
    return plain(f"{actions[do].text()} {tip_of(do, keyed=False)} {key_of(do)}")


def _begins(text: str, word: str) -> bool:
    return any(one.startswith(word) for one in text.split())
