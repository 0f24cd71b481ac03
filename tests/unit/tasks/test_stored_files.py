"""A file is deleted only where what was stored of it was read back and is the same."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.unit.tasks.conftest import Clinic, skin_jpeg
from vein_tracker.model.records import Arrival
from vein_tracker.tasks.base import run_script_now
from vein_tracker.tasks.import_photos import WaitingPhoto, file_placed
from vein_tracker.tasks.inbox import take_in_all
from vein_tracker.tasks.stored_files import StoredFile, check_stored


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "IMG_1.jpg"
    file.write_bytes(skin_jpeg())
    return file


@pytest.fixture
def stored(clinic: Clinic, file: Path) -> StoredFile:
    filed = run_script_now(file_placed([(file, clinic.place())], measure=False), clinic.library)
    ((path, photo_id),) = filed.files
    return StoredFile(path, photo_id)


def test_what_was_stored_is_read_back_and_the_file_stays(clinic: Clinic, stored: StoredFile) -> None:
    checked = run_script_now(check_stored([stored]), clinic.library)

    assert checked.files == (stored,)
    assert stored.path.exists()


def test_the_same_file_is_deleted_where_that_is_wanted(clinic: Clinic, stored: StoredFile) -> None:
    deleted = run_script_now(check_stored([stored], delete=True), clinic.library)

    assert deleted.files == (stored,)
    assert not stored.path.exists()
    assert clinic.library.photos.original(clinic.photos()[0]) == skin_jpeg()


def test_another_file_of_the_same_name_is_never_deleted(clinic: Clinic, stored: StoredFile) -> None:
    stored.path.write_bytes(b"another")

    checked = run_script_now(check_stored([stored], delete=True), clinic.library)

    assert [(name, text.code) for name, text in checked.refused] == [("IMG_1.jpg", "stored_otherwise")]
    assert stored.path.read_bytes() == b"another"


def test_a_file_is_never_deleted_where_the_stored_photo_is_damaged(
    clinic: Clinic, stored: StoredFile
) -> None:
    for path in (clinic.library.folder / "objects").glob("??/*"):
        path.chmod(0o600)
        path.write_bytes(path.read_bytes()[:-1])

    checked = run_script_now(check_stored([stored], delete=True), clinic.library)

    assert checked.refused[0][1].code == "object_damaged"
    assert stored.path.exists()


def test_a_file_that_cannot_be_deleted_is_named(
    clinic: Clinic, stored: StoredFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)

    checked = run_script_now(check_stored([stored], delete=True), clinic.library)

    ((name, text),) = checked.refused
    assert name == "IMG_1.jpg"
    assert "Permission denied" in str(text)


def test_a_photo_of_the_inbox_counts_as_stored_waiting_or_filed(clinic: Clinic, file: Path) -> None:
    now = datetime(2026, 2, 9, tzinfo=UTC)
    received = run_script_now(take_in_all([file], Arrival.FOLDER, now), clinic.library)
    (photo,) = received.photos
    stored = StoredFile(file, photo.id, photo.digest)
    assert run_script_now(check_stored([stored]), clinic.library).files == (stored,)

    placed = (WaitingPhoto(photo.id, photo.file_name), clinic.place())
    run_script_now(file_placed([placed], measure=False), clinic.library)
    run_script_now(check_stored([stored], delete=True), clinic.library)

    assert not file.exists()
    assert clinic.library.photos.original(clinic.photos()[0]) == skin_jpeg()
