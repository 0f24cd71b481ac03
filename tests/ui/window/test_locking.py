"""What was on its way when the library was locked leaves memory with it, and is shown to nobody."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.patience import LONG_S
from tests.ui.window.course import Course, jpeg, skin
from tests.ui.window.hands import Hands
from ui import filing
from ui.actions import Do, Where
from vein_tracker.model.records import Id, Patient
from vein_tracker.tasks.base import Script
from vein_tracker.tasks.browse import READING
from vein_tracker.tasks.edit import ADD_PATIENT, Edits
from vein_tracker.tasks.known_skin import KnownSkins
from vein_tracker.tasks.libraries import open_library
from vein_tracker.tasks.photo_source import Source
from vein_tracker.tasks.propose import Proposals, propose


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> list[weakref.ref[KnownSkins]]:
    """What is prepared of photos is kept in these."""
    kept: list[weakref.ref[KnownSkins]] = []

    def watched(
        sources: Sequence[Source], patient_id: Id, skins: KnownSkins, hear: Callable[[Proposals], object]
    ) -> Script[Proposals]:
        kept.append(weakref.ref(skins))
        return propose(sources, patient_id, skins, hear)

    monkeypatch.setattr(filing, "propose", watched)
    return kept


def test_photos_that_are_looked_at_while_it_is_locked(
    hands: Hands, asked_for: list[weakref.ref[KnownSkins]], tmp_path: Path
) -> None:
    photo = tmp_path / "IMG_0815.jpg"
    photo.write_bytes(jpeg(skin(815)))
    hands.open_thigh()
    hands.drop(hands.window.area, photo)
    hands.qtbot.waitUntil(lambda: bool(asked_for))

    hands.window_action(Do.LOCK)

    assert hands.where() is Where.WELCOME
    assert QApplication.activeModalWidget() is None
    hands.qtbot.waitUntil(lambda: gc.collect() >= 0 and asked_for[0]() is None)


def test_an_edit_that_was_confirmed_is_written_and_opens_no_page(
    hands: Hands, template: tuple[Path, str, Course]
) -> None:
    read = threading.Event()
    hands.app.jobs.call(READING, lambda: read.wait(LONG_S))
    late = Patient(family_name="Late")
    hands.app.desk.errands.write(Edits(text=ADD_PATIENT, put=(late,)))
    hands.app.window_actions[Do.LOCK].trigger()
    read.set()
    hands.settle()

    assert hands.where() is Where.WELCOME
    with open_library(Path(hands.app.preferences.current.last_library), template[1]) as library:
        assert library.register.get(Patient, late.id) == late
