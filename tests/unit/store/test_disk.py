"""A disk that is full, broken or write-protected is named; what was saved before stays, nothing is half there."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.unit.store.conftest import Closed, TestClock
from tests.unit.store.course import AFTER, BEFORE, Course, file_photo, put
from tests.unit.store.test_objects import object_files
from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.records import Patient, Photo
from vein_tracker.store.keys import MINIMUM
from vein_tracker.store.library import Library

CODES = {errno.ENOSPC: "disk_full", errno.EIO: "disk_failed", errno.EROFS: "disk_read_only"}
CALLS = ("open", "fsync", "replace", "mkdir", "chmod", "rename")


@dataclass
class Disk:
    """Lets so many calls of the system pass and fails the next."""

    passing: int
    number: int
    failed: bool = False

    def wrap(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **named: Any) -> Any:
            self.passing -= 1
            if self.passing == -1:
                self.failed = True
                raise OSError(self.number, os.strerror(self.number))
            return call(*arguments, **named)

        return counted


@contextmanager
def failing_disk(passing: int, number: int) -> Iterator[Disk]:
    """Fail the call of the system after so many, once."""
    disk = Disk(passing, number)
    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, disk.wrap(getattr(os, name)))
        patch.setattr("io.open", disk.wrap(open))
        yield disk


def _attempts(number: int, attempt: Callable[[], object]) -> Iterator[str | None]:
    """Try with the first, second, third … call of the system failing, until none fails any more."""
    for passing in range(100):
        said = None
        with failing_disk(passing, number) as disk:
            try:
                attempt()
            except VeinTrackerError as error:
                said = error.text.code
        yield said
        if not disk.failed:
            return
    raise AssertionError("the attempt never ends")


@pytest.mark.parametrize("number", CODES)
def test_filing_a_photograph_either_works_or_leaves_nothing(closed: Closed, number: int) -> None:
    course = closed.course
    with closed.open() as library:

        def attempt() -> None:
            file_photo(library, b"new picture", course.view, course.session_areas[1], "new.jpg")

        said = []
        for code in _attempts(number, attempt):
            said.append(code)
            if code is not None:
                assert code == CODES[number]
                assert library.register.find(Photo) == course.photos
                assert library.photos.known(b"new picture") is None
                assert list((closed.folder / "tmp").iterdir()) == []
        assert len(said) > 5
        assert said[-1] is None
    with closed.open() as library:
        stored = {row.object_id for row in library.register.find(Photo)}
        assert len(stored) == 3
        assert len(object_files(closed.folder)) == 3
        assert [library.photos.original(photo) for photo in course.photos] == [BEFORE, AFTER]


@pytest.mark.parametrize("number", CODES)
def test_new_keys_are_whole_whenever_writing_them_fails(closed: Closed, number: int) -> None:
    with closed.open() as library:
        for code in _attempts(number, lambda: library.vault.add_recovery_key(library.user.id)):
            assert code in {None, CODES[number]}
            probe = closed.folder.with_name("probe")
            shutil.copytree(closed.folder, probe)
            Library.open(probe, closed.recovery_key, clock=closed.clock).close()
            shutil.rmtree(probe)


@pytest.mark.parametrize("number", CODES)
def test_opening_again_works_after_opening_failed(closed: Closed, number: int) -> None:
    for code in _attempts(number, lambda: closed.open().close()):
        assert code in {None, CODES[number]}
    with closed.open() as library:
        assert library.register.find(Photo) == closed.course.photos
        assert library.audit.broken_at() is None


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 6 MB, where this user may mount one."""
    mounted = tmp_path / "disk"
    mounted.mkdir()
    mount = shutil.which("mount")
    command = [str(mount), "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(mounted)]
    if mount is None or subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("no small disk can be mounted by this user")
    yield mounted
    subprocess.run(["umount", "-l", str(mounted)], check=True)


def _fill(library: Library, course: Course) -> int:
    """File photographs until the disk is full; return how many were filed."""
    for number in range(100):
        try:
            data = os.urandom(200_000)
            file_photo(library, data, course.view, course.session_areas[1], f"{number}.jpg")
        except VeinTrackerError as error:
            if error.text.code == "disk_full":
                return number
            raise
    raise AssertionError("the disk never fills")


def _fill_the_rest(disk: Path) -> None:
    with pytest.raises(OSError, match="No space"):
        (disk / "rest").write_bytes(bytes(8_000_000))


def test_a_disk_that_fills_up_loses_nothing(closed: Closed, small_disk: Path) -> None:
    folder = small_disk / "library"
    shutil.copytree(closed.folder, folder)
    (small_disk / "ballast").write_bytes(bytes(500_000))
    with Library.open(folder, closed.recovery_key, clock=closed.clock) as library:
        filed = _fill(library, closed.course)
        _fill_the_rest(small_disk)
        for _ in range(3):
            with pytest.raises(VeinTrackerError) as refused:
                put(library, *(Patient(family_name="x", notes="y" * 10_000) for _ in range(100)))
            assert refused.value.text.code == "disk_full"
        assert len(library.register.find(Photo)) == filed + 2
        assert library.register.find(Patient) == (closed.course.patient,)
        (small_disk / "ballast").unlink()
        put(library, Patient(family_name="There is room again"))
    with Library.open(folder, closed.recovery_key, clock=closed.clock) as library:
        photos = library.register.find(Photo)
        assert len(photos) == filed + 2
        assert all(library.photos.original(photo) for photo in photos)
        assert len(library.register.find(Patient)) == 2
        assert library.audit.broken_at() is None


def test_a_library_that_does_not_fit_is_not_begun(small_disk: Path) -> None:
    _fill_the_rest(small_disk)
    with pytest.raises(VeinTrackerError) as refused:
        Library.create(small_disk / "library", "secret", "Ann", cost=MINIMUM, clock=TestClock())
    assert refused.value.text.code == "disk_full"
    (small_disk / "rest").unlink()
    library, recovery_key = Library.create(small_disk / "library", "secret", "Ann", cost=MINIMUM)
    library.close()
    Library.open(small_disk / "library", recovery_key).close()
