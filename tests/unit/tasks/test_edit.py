"""An edit changes what it is about, and leaves alone what another edit has changed since it was asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.tasks.conftest import Clinic
from vein_tracker.errors import RECORD_GONE, VeinTrackerError
from vein_tracker.model.records import Patient, TreatedArea
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.edit import (
    EDIT_AREA,
    EDIT_PATIENT,
    TRASH_PATIENT,
    Amend,
    Edit,
    Edits,
    Undo,
    amended,
)


def noting(patient: Patient, notes: str) -> Edit:
    """Return what a form asks for that showed the patient as given."""
    return Edit(Edits(text=EDIT_PATIENT, amend=amended(patient, replace(patient, notes=notes))))


def numbering(patient: Patient, number: str) -> Edit:
    wanted = replace(patient, number=number)
    return Edit(Edits(text=EDIT_PATIENT, amend=amended(patient, wanted)))


def test_two_edits_of_one_record_are_both_kept_and_taken_back_one_by_one(clinic: Clinic) -> None:
    known = clinic.patient
    asked_for = [noting(known, "Allergic to latex."), numbering(known, "4711")]
    for edit in asked_for:
        run_now(edit, clinic.library)

    both = replace(known, notes="Allergic to latex.", number="4711")
    register = clinic.library.register
    assert register.get(Patient, known.id) == both
    run_now(Undo(), clinic.library)
    assert register.get(Patient, known.id) == replace(both, number="")
    run_now(Undo(), clinic.library)
    assert register.get(Patient, known.id) == known
    for _ in asked_for:
        run_now(Undo(redo=True), clinic.library)
    assert register.get(Patient, known.id) == both


def test_an_edit_is_made_of_the_record_as_it_stands(clinic: Clinic) -> None:
    def further(area: TreatedArea) -> TreatedArea:
        return replace(area, label=f"{area.label} lateral".strip())

    edit = Edit(Edits(text=EDIT_AREA, amend=(Amend(TreatedArea, clinic.area.id, further),)))
    for _ in range(2):
        run_now(edit, clinic.library)

    assert clinic.library.register.get(TreatedArea, clinic.area.id).label == "lateral lateral"


def test_an_edit_of_what_is_gone_meanwhile_is_refused_and_nothing_is_written(clinic: Clinic) -> None:
    elsewhere = amended(clinic.area, replace(clinic.area, label="lateral"))
    gone = amended(clinic.view, replace(clinic.view, label="knee bent"))
    run_now(Edit(Edits(text=EDIT_AREA, trash=((type(clinic.view), clinic.view.id),))), clinic.library)

    with pytest.raises(VeinTrackerError) as refused:
        run_now(Edit(Edits(text=EDIT_AREA, amend=(*elsewhere, *gone))), clinic.library)

    assert refused.value.text.code == RECORD_GONE.code
    assert clinic.library.register.get(TreatedArea, clinic.area.id) == clinic.area


def test_what_stands_as_it_did_is_no_edit(clinic: Clinic) -> None:
    same = replace(clinic.patient)

    assert Edits(text=EDIT_PATIENT, amend=amended(clinic.patient, same)).empty
    assert not Edits(text=TRASH_PATIENT, trash=((Patient, clinic.patient.id),)).empty


def test_an_edit_tells_what_it_leaves_of_records_as_they_are_known(clinic: Clinic) -> None:
    wanted = replace(clinic.patient, notes="Allergic to latex.")
    edits = Edits(text=EDIT_PATIENT, put=(clinic.view,), amend=amended(clinic.patient, wanted))

    assert edits.leaves(clinic.patient, clinic.area) == (clinic.view, wanted)
