"""One photograph whose file is damaged or gone: it says so in its place, and everything else is still seen."""

from __future__ import annotations

import pytest

from tests.ui.window.hands import Hands
from ui.actions import Where
from vein_tracker.errors import OBJECT_MISSING, VeinTrackerError
from vein_tracker.model.inbox import InboxPhoto
from vein_tracker.model.records import Photo
from vein_tracker.store.photos import Photos


@pytest.fixture
def lost(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The ids of photos whose file is not on the disk any more."""
    ids: set[str] = set()
    original = Photos.original

    def missing(photos: Photos, photo: Photo | InboxPhoto) -> bytes:
        if photo.id in ids:
            raise VeinTrackerError(OBJECT_MISSING(file="ab12"))
        return original(photos, photo)

    monkeypatch.setattr(Photos, "original", missing)
    return ids


def test_a_photo_that_cannot_be_opened_leaves_the_others_to_be_looked_at(
    lost: set[str], hands: Hands
) -> None:
    newest = hands.course.photos[3]
    lost.add(newest.id)

    hands.open_thigh()
    hands.settle()
    view = hands.window.area.viewer.view
    assert hands.where() is Where.AREA
    assert view.message.startswith("The stored file ab12 is missing")
    hands.window.area.choose(hands.course.photos[2].id)
    hands.settle()

    assert view.message == ""
    assert [picture.photo_id for picture in view.pictures] == [
        hands.course.photos[0].id,
        hands.course.photos[2].id,
    ]


def test_a_photo_that_is_back_is_opened_when_it_is_chosen_again(lost: set[str], hands: Hands) -> None:
    newest = hands.course.photos[3]
    lost.add(newest.id)
    hands.open_thigh()
    hands.settle()

    lost.clear()
    hands.window.area.choose(newest.id)
    hands.settle()

    assert [picture.photo_id for picture in hands.window.area.viewer.view.pictures][1:] == [newest.id]
