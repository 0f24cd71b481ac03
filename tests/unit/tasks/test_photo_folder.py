"""Photographs of a folder that was dropped are taken, those of the folders below it, too."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.tasks.conftest import Clinic
from vein_tracker.errors import VeinTrackerError
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.photo_folder import FindPhotos, list_photos
from vein_tracker.tasks.photo_source import PastedPhoto


@pytest.fixture
def card(tmp_path: Path) -> Path:
    card = tmp_path / "card"
    for name in ("DCIM/100/IMG_1.jpg", "DCIM/101/IMG_1.jpg", "notes.txt"):
        (card / name).parent.mkdir(parents=True, exist_ok=True)
        (card / name).write_bytes(b"data")
    return card


def test_a_folder_stands_for_the_photos_in_it_and_each_counts_once(clinic: Clinic, card: Path) -> None:
    first = card / "DCIM" / "100" / "IMG_1.jpg"
    pasted = PastedPhoto("Pasted.png", b"data")

    found = run_now(FindPhotos([first, card, pasted]), clinic.library).value

    assert found == (first, card / "DCIM" / "101" / "IMG_1.jpg", pasted)


def test_a_file_stays_whatever_it_is_called(clinic: Clinic, card: Path) -> None:
    files = card / "notes.txt", card / "gone.jpg", card / f"{'long' * 100}.jpg"
    assert run_now(FindPhotos(files), clinic.library).value == files


def test_a_folder_without_a_photo_is_said(clinic: Clinic, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(VeinTrackerError, match="no photo in the folder"):
        run_now(FindPhotos([tmp_path / "empty"]), clinic.library)


def test_a_link_to_a_folder_above_leads_nowhere(card: Path) -> None:
    try:
        for name in ("up", "up.jpg"):
            (card / "DCIM" / name).symlink_to(card, target_is_directory=True)
    except OSError:
        pytest.skip("links cannot be made here")
    assert len(list_photos(card).photos) == 2
