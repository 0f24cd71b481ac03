"""One writer: a second opening names the first, and a killed holder holds nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.unit.store.conftest import Closed
from tests.unit.store.test_library import refusal_of
from tests.unit.store.test_objects import ROOT
from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.records import Patient

_HOLD = """
import sys
from pathlib import Path
from vein_tracker.store.library import Library

with Library.open(Path(sys.argv[1]), sys.argv[2]):
    print("open", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_process(closed: Closed) -> Iterator[subprocess.Popen[str]]:
    """Open the library in a process of its own."""
    command = [sys.executable, "-c", _HOLD, str(closed.folder), closed.recovery_key]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process


def test_a_second_opening_names_the_first_before_asking_for_anything(closed: Closed) -> None:
    with another_process(closed) as process:
        with pytest.raises(VeinTrackerError, match=f"process {process.pid}") as refused:
            closed.open()
        assert refused.value.text.code == "library_in_use"
        assert refusal_of(closed.folder, "not even the passphrase") == "library_in_use"
    with closed.open() as library:
        assert library.register.find(Patient) == (closed.course.patient,)


def test_a_killed_holder_holds_nothing(closed: Closed) -> None:
    with another_process(closed) as process:
        process.kill()
        process.wait()
        with closed.open() as library:
            assert library.register.find(Patient) == (closed.course.patient,)
            assert library.audit.broken_at() is None


def test_the_same_process_opens_it_once_too(closed: Closed) -> None:
    with closed.open(), pytest.raises(VeinTrackerError, match=f"process {os.getpid()}"):
        closed.open()
    closed.open().close()


def test_a_library_that_is_open_is_not_disturbed_by_a_second_try(closed: Closed) -> None:
    with closed.open() as library:
        (closed.folder / "tmp" / "being written").write_bytes(b"half")
        refusal_of(closed.folder, closed.recovery_key)
        assert (closed.folder / "tmp" / "being written").exists()
        assert library.register.find(Patient) == (closed.course.patient,)


def test_a_wrong_passphrase_lets_go_of_the_lock(closed: Closed) -> None:
    refusal_of(closed.folder, "wrong")
    closed.open().close()


def test_a_holder_that_did_not_say_its_name_still_holds(closed: Closed) -> None:
    with closed.open():
        (closed.folder / "library.lock").write_bytes(b"no JSON")
        assert refusal_of(closed.folder, closed.recovery_key) == "library_in_use"
