"""Who did what to an area."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from tests.unit.tasks.conftest import Clinic
from vein_tracker.tasks.activity import MEASURED, Deed, LoadActivity, told_together
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.edit import EDIT_AREA, EDIT_PATIENT, Edit, Edits, Undo
from vein_tracker.text import Text

NOON = datetime(2026, 11, 8, 12).astimezone()
EDITED = Text("edited", "Edited")


def test_edits_of_the_area_are_told_with_who_made_them_and_what_was_taken_back(clinic: Clinic) -> None:
    run_now(Edit(Edits(text=EDIT_PATIENT, put=(replace(clinic.patient, notes="new"),))), clinic.library)
    run_now(Edit(Edits(text=EDIT_AREA, put=(replace(clinic.area, label="lateral"),))), clinic.library)
    run_now(Edit(Edits(text=EDIT_AREA, put=(replace(clinic.area, label="medial"),))), clinic.library)
    run_now(Undo(), clinic.library)

    deeds = run_now(LoadActivity(clinic.area.id), clinic.library).value

    told = [(deed.text.code, deed.by, deed.undone) for deed in deeds]
    assert told == [
        ("edit_area", "S. Patel", True),
        ("edit_area", "S. Patel", False),
        ("add_patient", "S. Patel", False),
    ]


def test_what_is_alike_and_close_is_told_as_one() -> None:
    def deed(minutes: int, text: Text = MEASURED, by: str = "S. Patel") -> Deed:
        return Deed(text=text, made_at=NOON - timedelta(minutes=minutes), by=by)

    deeds = [deed(0), deed(1), deed(2, EDITED), deed(3), deed(4, by="Nurse Bea"), deed(50)]
    assert [(one.text, one.by, one.times) for one in told_together(deeds)] == [
        (MEASURED, "S. Patel", 3),
        (EDITED, "S. Patel", 1),
        (MEASURED, "Nurse Bea", 1),
        (MEASURED, "S. Patel", 1),
    ]
