"""What was on its way when the library was locked leaves memory with it, and is shown to nobody."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.window.course import jpeg, skin
from tests.ui.window.hands import Hands
from ui import filing
from ui.actions import Do, Where
from vein_tracker.model.records import Id
from vein_tracker.tasks.base import Script
from vein_tracker.tasks.known_skin import KnownSkins
from vein_tracker.tasks.photo_source import Source
from vein_tracker.tasks.propose import Proposals, propose


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> list[weakref.ref[KnownSkins]]:
    """What is prepared of photos is kept in these."""
    kept: list[weakref.ref[KnownSkins]] = []

    def watched(sources: Sequence[Source], patient_id: Id, skins: KnownSkins) -> Script[Proposals]:
        kept.append(weakref.ref(skins))
        return propose(sources, patient_id, skins)

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
    gc.collect()

    assert [skins() for skins in asked_for] == [None]
    assert hands.where() is Where.WELCOME
    assert QApplication.activeModalWidget() is None
