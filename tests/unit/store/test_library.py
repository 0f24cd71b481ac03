"""A library is created, closed, and opened again with all that was put in it."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from tests.unit.store.conftest import PASSPHRASE, Closed
from tests.unit.store.course import AFTER, BEFORE, EDIT, Course, put
from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.records import Patient, Photo, View
from vein_tracker.store.keys import MINIMUM, calibrated
from vein_tracker.store.library import Library


def refusal_of(folder: Path, secret: str) -> str:
    """Return why a library does not open."""
    with pytest.raises(VeinTrackerError) as refused:
        Library.open(folder, secret)
    return refused.value.text.code


def test_what_was_put_in_is_there_when_it_is_opened_with_the_passphrase(closed: Closed) -> None:
    course = closed.course
    with Library.open(closed.folder, PASSPHRASE) as library:
        assert library.register.get(Patient, course.patient.id) == course.patient
        assert library.register.get(View, course.view.id).baseline_id == course.photos[0].id
        assert library.register.find(Photo, view_id=course.view.id) == course.photos
        assert [library.photos.original(photo) for photo in course.photos] == [BEFORE, AFTER]
        assert library.user.name == "Dr Adam"
        assert library.notices == ()


def test_accents_typed_on_another_keyboard_open_it_too(closed: Closed) -> None:
    Library.open(closed.folder, unicodedata.normalize("NFD", PASSPHRASE)).close()


def test_the_recovery_key_opens_it_however_it_is_typed(closed: Closed) -> None:
    typed = closed.recovery_key.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    with Library.open(closed.folder, typed) as library:
        assert library.register.find(Patient) == (closed.course.patient,)


def test_a_wrong_passphrase_says_so_and_a_right_one_still_opens(closed: Closed) -> None:
    assert refusal_of(closed.folder, "wrong") == "wrong_secret"
    closed.open().close()


def test_a_mistyped_recovery_key_is_told_from_a_wrong_one(closed: Closed) -> None:
    first = "A" if closed.recovery_key[0] != "A" else "B"
    assert refusal_of(closed.folder, first + closed.recovery_key[1:]) == "recovery_key_mistyped"


def test_a_library_knows_itself_by_the_same_id(closed: Closed) -> None:
    with closed.open() as library:
        first = library.id
    with closed.open() as library:
        assert library.id == first


def test_leaving_by_an_error_closes_the_library(closed: Closed) -> None:
    with pytest.raises(ZeroDivisionError), closed.open():
        _ = 1 / 0
    closed.open().close()


def test_no_library_is_made_over_other_files(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"mine")
    with pytest.raises(VeinTrackerError) as refused:
        Library.create(tmp_path, "secret", "Ann", cost=MINIMUM)
    assert refused.value.text.code == "library_folder_not_empty"
    assert [path.name for path in tmp_path.iterdir()] == ["holiday.jpg"]


def test_no_library_is_made_over_a_library(closed: Closed) -> None:
    with pytest.raises(VeinTrackerError) as refused:
        Library.create(closed.folder, "secret", "Ann", cost=MINIMUM)
    assert refused.value.text.code == "library_folder_not_empty"
    closed.open().close()


def test_a_folder_whose_creation_was_cut_short_is_used_again(tmp_path: Path) -> None:
    for name in ("objects", "tmp", "cache", "quarantine"):
        (tmp_path / name).mkdir()
    (tmp_path / "register.db").write_bytes(b"half")
    (tmp_path / "library.lock").write_bytes(b"")
    library, recovery_key = Library.create(tmp_path, "secret", "Ann", cost=MINIMUM)
    library.close()
    Library.open(tmp_path, recovery_key).close()


def test_an_empty_passphrase_is_refused_and_leaves_no_library(tmp_path: Path) -> None:
    with pytest.raises(VeinTrackerError) as refused:
        Library.create(tmp_path / "library", " ", "Ann", cost=MINIMUM)
    assert refused.value.text.code == "passphrase_empty"
    assert refusal_of(tmp_path / "library", " ") == "library_not_found"


def test_a_folder_without_a_library_is_left_as_it_is(tmp_path: Path) -> None:
    assert refusal_of(tmp_path, "secret") == "library_not_found"
    assert list(tmp_path.iterdir()) == []


def test_calibration_never_goes_below_the_least() -> None:
    assert calibrated(seconds=0) == MINIMUM
    assert calibrated(seconds=1e6).iterations == 100


def test_nothing_of_a_transaction_that_fails_is_kept(library: Library, course: Course) -> None:
    def fail_halfway() -> None:
        with library.transaction(EDIT) as edit:
            edit.put(Patient(family_name="Nobody"))
            edit.trash(Patient, course.patient.id)
            _ = 1 / 0

    with pytest.raises(ZeroDivisionError):
        fail_halfway()
    assert library.register.find(Patient) == (course.patient,)
    assert library.register.trashed() == ()
    assert library.audit.broken_at() is None


def test_records_are_found_by_any_field_in_the_order_in_which_they_were_added(library: Library) -> None:
    patients = [Patient(family_name=name, number="7") for name in ("Zoe", "Abe", "Mia")]
    put(library, *patients)
    put(library, Patient(id=patients[0].id, family_name="Zora", number="7"))
    assert [patient.family_name for patient in library.register.find(Patient, number="7")] == [
        "Zora",
        "Abe",
        "Mia",
    ]
    assert library.register.find(Patient, family_name="Abe", birth_date=None) == (patients[1],)


def test_leftovers_in_temporary_folders_are_swept_when_it_opens(closed: Closed) -> None:
    (closed.folder / "tmp" / "half").write_bytes(b"half a file")
    (closed.folder / "cache" / "old").write_bytes(b"old")
    with closed.open():
        assert list((closed.folder / "tmp").iterdir()) == []
        assert list((closed.folder / "cache").iterdir()) == []


def test_nothing_readable_is_in_the_folder_open_or_closed(closed: Closed) -> None:
    with closed.open() as library:
        put(library, Patient(family_name="CANARY-NEW"))
        assert _canaries(closed.folder) == []
    assert _canaries(closed.folder) == []


def _canaries(folder: Path) -> list[Path]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert len(files) > 5
    return [path for path in files if b"CANARY" in path.read_bytes() or "CANARY" in path.name]
