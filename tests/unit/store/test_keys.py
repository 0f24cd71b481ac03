"""Two users, a recovery key and two key epochs in one library."""

from __future__ import annotations

import json

import pytest

from tests.unit.store.conftest import PASSPHRASE, Closed
from tests.unit.store.course import AFTER, BEFORE, file_photo, put
from tests.unit.store.test_library import refusal_of
from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.records import Id, Patient, Photo, Session
from vein_tracker.store.keys import (
    MINIMUM,
    is_like_recovery_key,
    new_recovery_key,
    recovery_secret,
)
from vein_tracker.store.library import Library
from vein_tracker.store.manifest import WrapKind

SECOND = "the nurse's own words"


def wraps_of(library: Library) -> dict[WrapKind, list[Id]]:
    """Return the ids of the wraps of each kind, oldest first."""
    return {
        kind: [wrap.id for wrap in library.vault.manifest.wraps if wrap.kind is kind] for kind in WrapKind
    }


def test_two_users_and_a_recovery_key_over_two_epochs(closed: Closed) -> None:
    course = closed.course
    with closed.open() as library:
        nurse = library.add_user("Nurse Bea", SECOND, MINIMUM)
        wraps = wraps_of(library)
        assert len(wraps[WrapKind.PASSPHRASE]) == 2
        library.start_epoch(
            {
                wraps[WrapKind.PASSPHRASE][1]: SECOND,
                wraps[WrapKind.RECOVERY][0]: closed.recovery_key,
            }
        )
        file_photo(library, b"of the second epoch", course.view, course.session_areas[1], "third.jpg")
    assert refusal_of(closed.folder, PASSPHRASE) == "wrong_secret"
    with closed.open() as library:
        assert library.user.name == "Dr Adam"
    with Library.open(closed.folder, SECOND, clock=closed.clock) as library:
        assert library.user == nurse
        assert library.vault.keys.epoch == 2
        photos = library.register.find(Photo)
        assert [library.photos.original(photo) for photo in photos] == [BEFORE, AFTER, b"of the second epoch"]
        assert library.photos.known(BEFORE) == course.photos[0]
        put(library, Patient(family_name="By the nurse"))
        assert library.history.of(Patient, library.register.find(Patient)[1].id)[0].user_name == "Nurse Bea"
        assert library.audit.broken_at() is None
        assert library.notices == ()


def test_keys_of_before_the_epoch_do_not_open_what_came_after(closed: Closed) -> None:
    leaked = (closed.folder / "library.json").read_bytes()
    with closed.open() as library:
        library.start_epoch({wraps_of(library)[WrapKind.RECOVERY][0]: closed.recovery_key})
    (closed.folder / "library.json").write_bytes(leaked)
    assert refusal_of(closed.folder, closed.recovery_key) == "register_damaged"


def test_an_epoch_that_was_cut_short_is_finished_when_it_opens(closed: Closed) -> None:
    with closed.open() as library:
        library.vault.start_epoch({wraps_of(library)[WrapKind.RECOVERY][0]: closed.recovery_key})
    for _ in range(2):
        with closed.open() as library:
            assert library.vault.keys.epoch == 2
            assert library.register.find(Session) == closed.course.sessions
            assert [library.photos.original(photo) for photo in closed.course.photos] == [BEFORE, AFTER]


def test_no_epoch_starts_with_a_wrong_secret(closed: Closed) -> None:
    with closed.open() as library:
        with pytest.raises(VeinTrackerError) as refused:
            library.start_epoch({wraps_of(library)[WrapKind.RECOVERY][0]: new_recovery_key()})
        assert refused.value.text.code == "wrong_secret"
        assert library.vault.keys.epoch == 1
    closed.open().close()


def test_a_removed_passphrase_opens_neither_library_json_nor_its_copy(closed: Closed) -> None:
    with closed.open() as library:
        wrap = wraps_of(library)[WrapKind.PASSPHRASE][0]
        library.vault.remove_wrap(wrap)
    assert refusal_of(closed.folder, PASSPHRASE) == "wrong_secret"
    for name in ("library.json", "library.copy.json"):
        assert wrap not in (closed.folder / name).read_text()
    with closed.open() as library, pytest.raises(VeinTrackerError) as refused:
        library.vault.remove_wrap(wraps_of(library)[WrapKind.RECOVERY][0])
    assert refused.value.text.code == "last_wrap"
    closed.open().close()


def test_a_new_recovery_key_opens_beside_the_old_one(closed: Closed) -> None:
    with closed.open() as library:
        second = library.vault.add_recovery_key(library.user.id)
    Library.open(closed.folder, second).close()
    closed.open().close()


def test_a_copy_that_lags_behind_is_renewed(closed: Closed) -> None:
    copy = closed.folder / "library.copy.json"
    copy.write_bytes(b"old")
    with closed.open():
        assert copy.read_bytes() == (closed.folder / "library.json").read_bytes()


def test_library_json_names_nobody(closed: Closed) -> None:
    text = (closed.folder / "library.json").read_text()
    assert "Adam" not in text
    assert set(json.loads(text)) == {
        "format",
        "library",
        "epoch",
        "wraps",
        "retired",
        "audit",
        "unlock_log_key",
        "checksum",
        "mac",
    }


def test_a_recovery_key_is_eight_groups_of_four_and_finds_one_wrong_letter() -> None:
    key = new_recovery_key()
    assert [len(group) for group in key.split("-")] == [4] * 8
    assert recovery_secret(key) is not None
    wrong = ("B" if key[0] == "A" else "A") + key[1:]
    assert is_like_recovery_key(wrong)
    assert recovery_secret(wrong) is None
    assert recovery_secret("a passphrase") is None
