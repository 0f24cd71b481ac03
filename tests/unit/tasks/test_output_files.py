"""What scripts asked for is written whole, or said in a sentence not to be there."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pytest

from vein_tracker.errors import VeinTrackerError
from vein_tracker.tasks.output_files import make_folder, overwritten, remove, write_bytes, write_png


def fill(path: Path, data: bytes) -> int:
    """Write to a disk that takes one byte more."""
    with path.open("wb") as file:
        file.write(data[:1])
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_file_that_does_not_fit_leaves_no_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "write_bytes", fill)

    with pytest.raises(VeinTrackerError, match="No space left"):
        write_png(tmp_path / "mask.png", np.zeros((9, 9), np.uint8))
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_does_not_fit_leaves_the_one_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "ratings.csv"
    write_bytes(table, b"before")
    monkeypatch.setattr(Path, "write_bytes", fill)

    with pytest.raises(VeinTrackerError, match="No space left"):
        write_bytes(table, b"after")
    assert list(tmp_path.iterdir()) == [table]
    assert table.read_bytes() == b"before"


def test_a_link_goes_on_pointing_to_what_is_written(tmp_path: Path) -> None:
    (tmp_path / "ratings.csv").symlink_to(tmp_path / "shared.csv")

    write_bytes(tmp_path / "ratings.csv", b"after")

    assert (tmp_path / "ratings.csv").is_symlink()
    assert (tmp_path / "shared.csv").read_bytes() == b"after"


def test_a_folder_in_the_way_of_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "mask.png").mkdir()

    with pytest.raises(VeinTrackerError, match="it could not be written"):
        write_bytes(tmp_path / "mask.png", b"")
    with pytest.raises(VeinTrackerError, match="it could not be written"):
        remove(tmp_path / "mask.png")
    assert (tmp_path / "mask.png").is_dir()


def test_a_folder_that_nobody_may_write_to_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def is_allowed(path: Path, mode: int) -> bool:
        return mode != os.W_OK

    monkeypatch.setattr(os, "access", is_allowed)  # root may write everywhere

    with pytest.raises(VeinTrackerError, match="Permission denied"):
        make_folder(tmp_path)


def test_photographs_in_the_way_are_named_however_their_path_is_spelt(tmp_path: Path) -> None:
    photo = tmp_path / "a.png"
    photo.touch()
    (tmp_path / "folder").mkdir()
    same = tmp_path / "folder" / ".." / "a.png"

    assert list(overwritten([str(same), "missing.png"], [photo, tmp_path / "b.png"])) == [str(same)]
