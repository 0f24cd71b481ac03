"""What counts as a library, and what making and opening one gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from vein_tracker.errors import VeinTrackerError
from vein_tracker.tasks.libraries import create_library, is_library, open_library


def test_a_library_is_made_and_opened_by_either_secret(tmp_path: Path) -> None:
    folder = tmp_path / "clinic"
    assert not is_library(folder)

    created = create_library(folder, "long enough", "S. Patel")
    created.library.close()

    assert is_library(folder)
    for secret in ("long enough", created.recovery_key):
        with open_library(folder, secret) as library:
            assert library.user.name == "S. Patel"


def test_a_library_that_lost_its_json_is_still_one_and_says_what_to_do(tmp_path: Path) -> None:
    create_library(tmp_path / "clinic", "long enough", "S. Patel").library.close()
    (tmp_path / "clinic" / "library.json").unlink()

    assert is_library(tmp_path / "clinic")
    with pytest.raises(VeinTrackerError, match=r"library\.copy\.json"):
        open_library(tmp_path / "clinic", "long enough")


def test_a_folder_of_other_things_is_no_library(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").touch()

    assert not is_library(tmp_path)
