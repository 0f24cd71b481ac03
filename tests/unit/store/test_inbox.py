"""Unfiled photographs wait encrypted in the library, as safe as those that are filed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.unit.store.conftest import Closed
from tests.unit.store.course import BEFORE, EDIT
from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.records import Arrival, InboxPhoto, Photo, Posture
from vein_tracker.store.library import Library
from vein_tracker.store.objects import ObjectKind
from vein_tracker.text import Text

WAITING = b"\xff\xd8\xff\xe0 waiting CANARY-INBOX " * 60_000
FILE = Text("import_photo", "Add photo")
NOW = datetime(2026, 2, 9, 10, 42, tzinfo=UTC)


def take_in(library: Library, data: bytes = WAITING) -> InboxPhoto:
    """Put one photograph into the inbox."""
    stored = library.objects.put(data, ObjectKind.PHOTO, {"file_name": "IMG_1.jpg"})
    photo = InboxPhoto(
        object_id=stored.id,
        digest=library.photos.digest(data),
        file_name="CANARY-FILE.jpg",
        media_type="image/jpeg",
        byte_count=len(data),
        width=1600,
        height=1200,
        received_at=NOW,
        arrival=Arrival.FOLDER,
    )
    with library.transaction(EDIT) as edit:
        edit.add_object(stored)
        edit.put(photo)
        edit.add_inbox_thumbnail(photo.id, b"CANARY-THUMBNAIL")
    return photo


def test_a_photograph_waits_as_it_came(library: Library) -> None:
    photo = take_in(library)

    assert library.register.find(InboxPhoto) == (photo,)
    assert library.photos.original(photo) == WAITING
    assert library.inbox.thumbnail(photo.id) == b"CANARY-THUMBNAIL"
    assert library.inbox.known(WAITING) == photo
    assert library.inbox.known(BEFORE) is None


def test_nothing_of_it_is_readable_on_the_disk(closed: Closed) -> None:
    with closed.open() as library:
        take_in(library)
    for path in closed.folder.rglob("*"):
        if path.is_file():
            assert b"CANARY" not in path.read_bytes()


def test_it_is_gone_for_good_30_days_after_it_was_deleted(closed: Closed) -> None:
    with closed.open() as library:
        photo = take_in(library)
        with library.transaction(EDIT) as edit:
            edit.trash(InboxPhoto, photo.id)
        assert library.inbox.known(WAITING) is None
        (entry,) = library.register.trashed()
        assert entry.record == photo
    objects = len(list((closed.folder / "objects").glob("??/*")))
    closed.pass_days(31)

    with closed.open() as library:
        assert library.register.trashed() == ()
        assert len(library.register.find(Photo)) == len(closed.course.photos)
        with pytest.raises(VeinTrackerError):
            library.photos.original(photo)
    assert len(list((closed.folder / "objects").glob("??/*"))) == objects - 1


def test_what_it_was_filed_as_stays_whole_and_its_change_keeps_its_words(closed: Closed) -> None:
    first = closed.course.photos[0]
    with closed.open() as library:
        waiting = take_in(library)
        with library.transaction(FILE) as edit:
            edit.put(replace(first, posture=Posture.STANDING))
            edit.put(replace(waiting, filed=True))
            edit.trash(InboxPhoto, waiting.id)
    closed.pass_days(31)

    with closed.open() as library:
        assert library.register.trashed() == ()
        assert library.photos.original(library.register.get(Photo, first.id)) == BEFORE
        assert FILE in [entry.text for entry in library.history.of(Photo, first.id)]
        assert library.history.next_undo() is None


def test_deleting_one_can_be_undone(library: Library) -> None:
    photo = take_in(library)
    with library.transaction(EDIT) as edit:
        edit.trash(InboxPhoto, photo.id)

    library.history.undo()

    assert library.register.find(InboxPhoto) == (photo,)


def test_the_bytes_of_another_photograph_are_refused(library: Library) -> None:
    one, other = take_in(library), take_in(library, BEFORE + b"!")
    swapped = InboxPhoto(
        **{
            name: getattr(other if name == "object_id" else one, name)
            for name in InboxPhoto.__dataclass_fields__
        }
    )

    with pytest.raises(VeinTrackerError) as refused:
        library.photos.original(swapped)
    assert refused.value.text.code == "object_damaged"
