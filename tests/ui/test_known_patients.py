"""Who is found: archived patients only where the archive is asked for."""

from __future__ import annotations

from datetime import date

from ui.models.hits import find_areas, find_patients, worth_looking_through
from ui.models.patients import KnownPatients, ReadPatients
from vein_tracker.model.records import AnatomicalSite, Patient, Side, TreatedArea
from vein_tracker.tasks.base import ignore_report
from vein_tracker.tasks.browse import PatientRow

HERE = Patient(family_name="Marsh", given_name="Alice")
AWAY = Patient(family_name="Marsh", given_name="Bob", archived_on=date(2026, 5, 3))


def known() -> KnownPatients:
    rows = tuple(PatientRow(patient=patient, last_seen=None) for patient in (HERE, AWAY))
    return ReadPatients().compute(rows, ignore_report)


def names(typed: str) -> list[str]:
    found = known()
    return [found.rows[line].patient.given_name for line in found.matching(typed)]


def test_the_list_holds_who_is_not_archived() -> None:
    assert names("") == ["Alice"]
    assert names("marsh") == ["Alice"]
    assert names("bob") == []


def test_the_archive_is_asked_for_by_its_name_and_searched_as_the_list_is() -> None:
    assert names("archived") == ["Bob"]
    assert names("Archived bob") == ["Bob"]
    assert names("archived alice") == []


def test_the_palette_keeps_to_it_for_patients_and_for_their_areas() -> None:
    assert [hit.title for hit in find_patients(known(), "marsh")] == ["Marsh, Alice"]
    assert [hit.title for hit in find_patients(known(), "archived marsh")] == ["Marsh, Bob"]
    assert worth_looking_through(known(), "marsh thigh") == (HERE,)
    assert worth_looking_through(known(), "archived marsh thigh") == (AWAY,)


def test_an_area_is_found_without_its_patient_s_name_with_those_who_were_seen_last() -> None:
    thigh = TreatedArea(patient_id=HERE.id, site=AnatomicalSite.THIGH, side=Side.RIGHT)
    assert worth_looking_through(known(), "thigh") == (HERE,)
    assert worth_looking_through(known(), "") == ()

    for typed, hits in (("thigh", ["Marsh, Alice · Right thigh"]), ("calf", [])):
        assert [hit.title for hit in find_areas((HERE,), (thigh,), typed)] == hits


def test_areas_of_the_archive_are_found_where_it_is_asked_for() -> None:
    thigh = TreatedArea(patient_id=AWAY.id, site=AnatomicalSite.THIGH, side=Side.RIGHT)

    assert [hit.target for hit in find_areas((AWAY,), (thigh,), "archived marsh thigh")] == [thigh.id]
