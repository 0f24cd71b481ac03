"""An object file gives back what was put in, or says that it is damaged; it is never half there."""

from __future__ import annotations

import hashlib
import itertools
import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.store.conftest import Closed
from tests.unit.store.course import BEFORE, EDIT, Course
from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.records import new_id
from vein_tracker.store import sealed
from vein_tracker.store.keys import new_keys
from vein_tracker.store.library import Library
from vein_tracker.store.objects import ObjectKind

KEYS = new_keys(new_id())
ROOT = Path(__file__).parents[3]


def object_files(folder: Path) -> list[Path]:
    """Return the files of all objects, in order of name."""
    return sorted((folder / "objects").glob("??/*"))


def overwrite(path: Path, data: bytes) -> None:
    """Change a file that is read-only."""
    path.chmod(0o600)
    path.write_bytes(data)


@given(
    data=st.binary(max_size=200), about=st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=3)
)
@settings(max_examples=30)
def test_a_file_opens_to_what_was_sealed(data: bytes, about: dict[str, str]) -> None:
    object_id = new_id()
    opened = sealed.read(KEYS, sealed.write(KEYS, object_id, ObjectKind.DOCUMENT, data, about))
    assert opened == sealed.Opened(object_id, ObjectKind.DOCUMENT, 1, about, data)


@pytest.mark.parametrize("extra", [-1, 0, 1, sealed.CHUNK_BYTES + 1])
def test_lengths_around_whole_chunks(extra: int) -> None:
    data = os.urandom(sealed.CHUNK_BYTES + extra)
    assert sealed.read(KEYS, sealed.write(KEYS, new_id(), ObjectKind.PHOTO, data, {})).data == data


def test_a_flipped_bit_anywhere_is_found() -> None:
    file = sealed.write(KEYS, new_id(), ObjectKind.PHOTO, b"picture" * 20, {"name": "Ann"})
    for place in range(len(file)):
        damaged = bytearray(file)
        damaged[place] ^= 1 << place % 8
        with pytest.raises(sealed.Damaged):
            sealed.read(KEYS, bytes(damaged))


def test_a_file_that_was_cut_short_is_found() -> None:
    file = sealed.write(KEYS, new_id(), ObjectKind.PHOTO, b"picture" * 20, {})
    for length in range(len(file)):
        with pytest.raises(sealed.Damaged):
            sealed.read(KEYS, file[:length])


def test_chunks_that_were_dropped_swapped_or_doubled_are_found() -> None:
    data = os.urandom(3 * sealed.CHUNK_BYTES)
    file = sealed.write(KEYS, new_id(), ObjectKind.PHOTO, data, {})
    size = sealed.CHUNK_BYTES + 16
    head, chunks = (
        file[: -3 * size],
        [file[-3 * size :][start : start + size] for start in range(0, 3 * size, size)],
    )
    assert sealed.read(KEYS, head + b"".join(chunks)).data == data
    for order in itertools.chain(
        itertools.permutations(range(3), 2), itertools.permutations(range(3)), [(0, 1, 1, 2)]
    ):
        if order != (0, 1, 2):
            with pytest.raises(sealed.Damaged):
                sealed.read(KEYS, head + b"".join(chunks[number] for number in order))


def test_a_file_of_another_library_is_refused() -> None:
    other = replace(KEYS, library_id=new_id())
    with pytest.raises(sealed.Damaged):
        sealed.read(KEYS, sealed.write(other, new_id(), ObjectKind.PHOTO, b"picture", {}))


def test_a_damaged_original_is_named_and_the_others_are_read(closed: Closed) -> None:
    with closed.open() as library:
        names = [library.photos.original(photo) for photo in closed.course.photos]
        damaged = next(path for path in object_files(closed.folder) if _opens_to(library, path) == BEFORE)
        data = bytearray(damaged.read_bytes())
        data[5000] ^= 1
        overwrite(damaged, bytes(data))
        with pytest.raises(VeinTrackerError, match=damaged.name) as refused:
            library.photos.original(closed.course.photos[0])
        assert refused.value.text.code == "object_damaged"
        assert library.photos.original(closed.course.photos[1]) == names[1]


def test_a_missing_original_is_named(closed: Closed) -> None:
    with closed.open() as library:
        for path in object_files(closed.folder):
            path.unlink()
        with pytest.raises(VeinTrackerError) as refused:
            library.photos.original(closed.course.photos[0])
        assert refused.value.text.code == "object_missing"


def test_the_bytes_of_another_photograph_are_refused(library: Library, course: Course) -> None:
    swapped = replace(course.photos[0], object_id=course.photos[1].object_id)
    with pytest.raises(VeinTrackerError) as refused:
        library.photos.original(swapped)
    assert refused.value.text.code == "object_damaged"


def test_what_it_is_and_whose_is_sealed_beside_it(library: Library, course: Course) -> None:
    assert library.objects.about(course.photos[0].object_id) == {"patient": "CANARY-ABOUT"}


def test_an_object_that_nobody_filed_is_not_there(library: Library) -> None:
    stored = library.objects.put(b"photo", ObjectKind.PHOTO, {})
    for read in (library.objects.get, library.objects.about):
        with pytest.raises(VeinTrackerError) as refused:
            read(stored.id)
        assert refused.value.text.code == "record_gone"


def test_files_are_written_once_and_named_by_their_own_hash(closed: Closed) -> None:
    for path in object_files(closed.folder):
        assert path.name == hashlib.sha256(path.read_bytes()).hexdigest()
        assert path.parent.name == path.name[:2]
        assert not path.stat().st_mode & 0o222


def test_the_file_is_on_the_disk_under_its_name_before_its_row_is_written(
    closed: Closed, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    sync, replace_file = os.fsync, os.replace

    def synced(descriptor: int) -> None:
        sync(descriptor)
        steps.append("sync folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "sync file")

    def replaced(source: Path, target: Path) -> None:
        replace_file(source, target)
        steps.append(f"{source.parent.name} to {target.parent.parent.name}")

    with closed.open() as library:
        monkeypatch.setattr(os, "fsync", synced)
        monkeypatch.setattr(os, "replace", replaced)
        with library.transaction(EDIT) as edit:
            edit.add_object(library.objects.put(b"picture", ObjectKind.PHOTO, {}))
            steps.append("row")
        monkeypatch.undo()
    assert steps[0] == "sync file"
    assert steps[-3:] == ["tmp to objects", "sync folder", "row"]


_KILLED_BEFORE_THE_ROW = """
import os, signal, sys
from pathlib import Path
from vein_tracker.store.library import Library
from vein_tracker.store.objects import ObjectKind
from vein_tracker.text import Text

library = Library.open(Path(sys.argv[1]), sys.argv[2])
stored = library.objects.put(b"orphan" * 1000, ObjectKind.PHOTO, {})
with library.transaction(Text("x", "x")) as edit:
    edit.add_object(stored)
    print(stored.file, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_killed_between_file_and_row_the_file_is_kept_apart_for_thirty_days(closed: Closed) -> None:
    before = object_files(closed.folder)
    killed = subprocess.run(
        [sys.executable, "-c", _KILLED_BEFORE_THE_ROW, str(closed.folder), closed.recovery_key],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert killed.returncode == -9
    quarantined = closed.folder / "quarantine" / killed.stdout.strip()
    with closed.open() as library:
        assert object_files(closed.folder) == before
        assert library.photos.original(closed.course.photos[0]) == BEFORE
        assert sealed.read(library.vault.keys, quarantined.read_bytes()).data == b"orphan" * 1000
    closed.pass_days(29)
    closed.open().close()
    assert quarantined.exists()
    closed.pass_days(2)
    closed.open().close()
    assert not quarantined.exists()


def test_a_clock_that_is_set_years_ahead_leaves_what_is_kept_apart(closed: Closed) -> None:
    with closed.open() as library:
        stored = library.objects.put(b"orphan", ObjectKind.PHOTO, {})
    closed.open().close()
    quarantined = closed.folder / "quarantine" / stored.file
    closed.clock.pass_days(3650)
    for _ in range(6):
        closed.open().close()
        assert quarantined.exists()
    closed.clock.pass_days(-3650)
    closed.pass_days(31)
    closed.open().close()
    assert not quarantined.exists()


def test_an_object_stays_when_undo_hides_its_photo(library: Library, course: Course) -> None:
    stored = library.objects.put(b"scan", ObjectKind.DOCUMENT, {})
    with library.transaction(EDIT) as edit:
        edit.add_object(stored)
        edit.put(replace(course.patient, notes="letter filed"))
    library.history.undo()
    assert library.objects.get(stored.id) == b"scan"


def _opens_to(library: Library, path: Path) -> bytes:
    return sealed.read(library.vault.keys, path.read_bytes()).data
