"""One small library, made once and copied for each test: passphrases are dear to derive, recovery keys are not."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.unit.store.course import Course, file_course
from vein_tracker.store.keys import MINIMUM
from vein_tracker.store.library import Library

PASSPHRASE = "Spinnennetz, rötlich"


class TestClock:
    """A clock that stands until it is told to go on."""

    __test__ = False

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def pass_days(self, days: float) -> None:
        """Let time pass, forwards or backwards."""
        self.time += timedelta(days=days)


@dataclass(frozen=True)
class Closed:
    """A library that is closed, and what opens it."""

    folder: Path
    recovery_key: str
    course: Course
    clock: TestClock

    def open(self) -> Library:
        """Open it quickly."""
        return Library.open(self.folder, self.recovery_key, clock=self.clock)

    def pass_days(self, days: float) -> None:
        """Let time pass in which it is opened once a week."""
        weeks, rest = divmod(days, 7)
        for _ in range(int(weeks)):
            self.clock.pass_days(7)
            self.open().close()
        self.clock.pass_days(rest)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, Course]:
    """A library with one patient, one area, two sessions and two photographs."""
    folder = tmp_path_factory.mktemp("store") / "library"
    library, recovery_key = Library.create(folder, PASSPHRASE, "Dr Adam", cost=MINIMUM, clock=TestClock())
    with library:
        course = file_course(library)
    return folder, recovery_key, course


@pytest.fixture
def closed(template: tuple[Path, str, Course], tmp_path: Path) -> Closed:
    """A copy of the library, closed."""
    folder, recovery_key, course = template
    shutil.copytree(folder, tmp_path / "library")
    return Closed(tmp_path / "library", recovery_key, course, TestClock())


@pytest.fixture
def library(closed: Closed) -> Iterator[Library]:
    """A copy of the library, open."""
    with closed.open() as opened:
        yield opened


@pytest.fixture
def course(closed: Closed) -> Course:
    """What the library holds."""
    return closed.course
