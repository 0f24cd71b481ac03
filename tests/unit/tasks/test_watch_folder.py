"""Of a watched folder only new files that are whole are taken; whatever happens to it is said."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from vein_tracker.tasks.watch_folder import FolderWatch, FoundFile, arrived_since, scan


def write(folder: Path, name: str, data: bytes = b"photo") -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


def test_only_photographs_are_seen(tmp_path: Path) -> None:
    for name in ("b.JPG", "a.heic", "notes.txt", ".hidden.jpg", "half.jpg.part"):
        write(tmp_path, name)
    (tmp_path / "folder.jpg").mkdir()

    assert [file.path.name for file in scan(tmp_path).files] == ["a.heic", "b.JPG"]


def test_photographs_in_the_folders_of_a_camera_are_seen_where_they_come(tmp_path: Path) -> None:
    write(tmp_path, "IMG_1.jpg")
    watch = FolderWatch(scan(tmp_path).files)

    day = tmp_path / "DCIM" / "2026-11-23"
    day.mkdir(parents=True)
    new = write(day, "IMG_1.jpg")
    (tmp_path / ".trash").mkdir()
    write(tmp_path / ".trash", "IMG_0.jpg")
    watch.see(scan(tmp_path).files)

    assert watch.see(scan(tmp_path).files) == (new,)
    assert scan(tmp_path).folders == (tmp_path, tmp_path / "DCIM", day)


def test_old_files_stay_and_a_new_one_is_taken_once_it_has_stopped_growing(tmp_path: Path) -> None:
    write(tmp_path, "old.jpg")
    watch = FolderWatch(scan(tmp_path).files)
    assert watch.see(scan(tmp_path).files) == ()
    assert not watch.settling

    new = write(tmp_path, "new.jpg", b"half")
    assert watch.see(scan(tmp_path).files) == ()
    assert watch.settling
    write(tmp_path, "new.jpg", b"half and more")
    assert watch.see(scan(tmp_path).files) == ()
    assert watch.see(scan(tmp_path).files) == (new,)
    assert watch.see(scan(tmp_path).files) == ()
    assert not watch.settling


def test_new_files_come_in_the_order_in_which_they_were_written(tmp_path: Path) -> None:
    watch = FolderWatch(())
    for second, name in enumerate(("z.jpg", "a.jpg", "m.jpg")):
        os.utime(write(tmp_path, name), (second, second))
    files = scan(tmp_path).files

    watch.see(files)

    assert [path.name for path in watch.see(files)] == ["z.jpg", "a.jpg", "m.jpg"]


def test_a_photo_that_was_taken_long_before_it_came_is_one_that_came(tmp_path: Path) -> None:
    before = datetime.now(UTC)
    old = write(tmp_path, "old.jpg")
    os.utime(old, (1, 1))
    files = scan(tmp_path).files

    assert arrived_since(files, before - timedelta(minutes=1)) == files
    assert arrived_since(files, before + timedelta(minutes=1)) == ()


def test_an_empty_file_is_waited_for_and_one_that_goes_is_forgotten() -> None:
    watch = FolderWatch(())
    empty = FoundFile(Path("a.jpg"), 0, 1)
    assert watch.see([empty]) == ()
    assert watch.see([empty]) == ()
    assert watch.settling

    assert watch.see([]) == ()
    assert not watch.settling


def test_a_file_that_could_not_be_read_is_tried_again_but_not_for_ever() -> None:
    watch, file = FolderWatch(()), FoundFile(Path("a.jpg"), 5, 1)
    for again in (True, True, False):
        watch.see([file])
        assert watch.see([file]) == (file.path,)
        assert watch.try_again(file.path) is again
    watch.see([file])
    assert watch.see([file]) == ()
    finished = FoundFile(file.path, 9, 2)
    watch.see([finished])
    assert watch.see([finished]) == (file.path,)


def test_old_files_are_taken_where_that_is_asked(tmp_path: Path) -> None:
    old = write(tmp_path, "old.jpg")
    files = scan(tmp_path).files
    watch = FolderWatch(files)

    watch.take_old(files)

    watch.see(files)
    assert watch.see(files) == (old,)


def test_a_folder_that_is_gone_or_no_folder_is_said(tmp_path: Path) -> None:
    gone = scan(tmp_path / "card").problem
    assert gone is not None
    assert gone.code == "folder_gone"
    closed = scan(write(tmp_path, "file")).problem
    assert closed is not None
    assert closed.code == "folder_closed"


def test_thousands_of_old_files_are_looked_over_quickly(tmp_path: Path) -> None:
    files = [FoundFile(tmp_path / f"{number}.jpg", 5, 1) for number in range(20_000)]
    watch = FolderWatch(files)

    new = FoundFile(tmp_path / "new.jpg", 5, 1)

    assert watch.see([*files, new]) == ()
    assert watch.see([*files, new]) == (new.path,)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0)
    problem = scan(tmp_path).problem
    tmp_path.chmod(0o700)
    assert problem is not None
    assert problem.code == "folder_closed"
