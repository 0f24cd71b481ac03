"""What was changed from outside, or is newer than this program, is refused before anything is opened."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.store.conftest import PASSPHRASE, Closed
from tests.unit.store.test_library import refusal_of
from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.records import Patient
from vein_tracker.store.database import Database, check_engine
from vein_tracker.store.manifest import checksum
from vein_tracker.store.vault import Vault


def _edit(folder: Path, change: dict[str, Any]) -> None:
    path = folder / "library.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))


def _forge(folder: Path, fields: dict[str, Any]) -> None:
    """Write library.json as someone would who has read this program but has no key."""
    (folder / "library.json").write_text(json.dumps({**fields, "checksum": checksum(fields)}))


@pytest.mark.parametrize(
    "change",
    [
        {"epoch": 2},
        {"library": "00000000-0000-4000-8000-000000000000"},
        {"audit": {"sequence": 0, "mac": ""}},
        {"wraps": []},
        {"checksum": "0"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_an_edited_library_json_opens_nothing_and_names_the_copy(
    closed: Closed, change: dict[str, Any]
) -> None:
    _edit(closed.folder, change)
    with pytest.raises(VeinTrackerError) as refused:
        closed.open()
    assert refused.value.text.code == "library_edited"
    assert "library.copy.json" in str(refused.value)


def test_the_copy_put_in_its_place_opens_everything(closed: Closed) -> None:
    _edit(closed.folder, {"epoch": 7})
    (closed.folder / "library.copy.json").replace(closed.folder / "library.json")
    with closed.open() as library:
        assert library.register.find(Patient) == (closed.course.patient,)
    assert (closed.folder / "library.copy.json").read_bytes() == (closed.folder / "library.json").read_bytes()


def test_a_library_json_that_vanished_names_the_copy(closed: Closed) -> None:
    (closed.folder / "library.json").unlink()
    assert refusal_of(closed.folder, closed.recovery_key) == "library_damaged"


def test_a_forged_check_sum_does_not_help_without_the_key(closed: Closed) -> None:
    path = closed.folder / "library.json"
    fields = json.loads(path.read_text())
    fields["audit"] = {"sequence": 0, "mac": ""}
    _forge(closed.folder, fields)
    assert refusal_of(closed.folder, closed.recovery_key) == "library_edited"


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"null", b"{}", b'{"format": 1}', b"\xff\xfe\x00", b'{"format": "x"}']
)
def test_a_damaged_library_json_is_refused(closed: Closed, data: bytes) -> None:
    (closed.folder / "library.json").write_bytes(data)
    assert refusal_of(closed.folder, closed.recovery_key) in {"library_damaged", "library_edited"}


@pytest.mark.parametrize("field", ["library", "epoch", "wraps", "retired", "audit", "mac"])
def test_a_library_json_that_lacks_a_field_is_refused(closed: Closed, field: str) -> None:
    path = closed.folder / "library.json"
    fields = json.loads(path.read_text())
    del fields[field]
    _forge(closed.folder, fields)
    assert refusal_of(closed.folder, closed.recovery_key) == "library_damaged"


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 1024},
        {"iterations": 1},
        {"lanes": 1},
        {"memory_kib": 1 << 40},
        {"iterations": 10**9},
    ],
    ids=str,
)
def test_other_costs_than_we_write_are_refused_before_deriving(closed: Closed, cost: dict[str, int]) -> None:
    path = closed.folder / "library.json"
    fields = json.loads(path.read_text())
    fields["wraps"][0]["kdf"].update(cost)
    _forge(closed.folder, fields)
    assert refusal_of(closed.folder, PASSPHRASE) == "library_weak"


def test_a_newer_format_is_refused_and_left_alone(closed: Closed) -> None:
    _edit(closed.folder, {"format": 2, "wraps": "of another shape"})
    before = (closed.folder / "library.json").read_bytes()
    assert refusal_of(closed.folder, closed.recovery_key) == "library_newer"
    assert (closed.folder / "library.json").read_bytes() == before


def _register(closed: Closed) -> Database:
    keys = Vault.unlock(closed.folder, closed.recovery_key).keys
    return Database(closed.folder / "register.db", keys.of("database"))


def test_a_register_with_a_newer_version_number_is_refused(closed: Closed) -> None:
    register = _register(closed)
    register.run("PRAGMA user_version = 99")
    register.close()
    assert refusal_of(closed.folder, closed.recovery_key) == "library_newer"


def test_a_register_with_an_unknown_step_is_refused(closed: Closed) -> None:
    register = _register(closed)
    with register.atomic():
        register.run(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('register', 'later', '')"
        )
    register.close()
    assert refusal_of(closed.folder, closed.recovery_key) == "library_newer"


def test_a_missing_register_is_named_and_no_empty_one_takes_its_place(closed: Closed) -> None:
    (closed.folder / "register.db").unlink()
    assert refusal_of(closed.folder, closed.recovery_key) == "register_damaged"
    assert not (closed.folder / "register.db").exists()


def test_a_register_that_was_emptied_is_named_and_left_alone(closed: Closed) -> None:
    (closed.folder / "register.db").write_bytes(b"")
    assert refusal_of(closed.folder, closed.recovery_key) == "register_damaged"
    assert (closed.folder / "register.db").stat().st_size == 0


def test_a_register_with_a_flipped_byte_is_refused(closed: Closed) -> None:
    path = closed.folder / "register.db"
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(data)
    assert refusal_of(closed.folder, closed.recovery_key) == "register_damaged"


def test_an_sqlite_that_can_corrupt_its_log_is_refused() -> None:
    with pytest.raises(VeinTrackerError, match=r"3\.40\.1") as refused:
        check_engine((3, 40, 1))
    assert refused.value.text.code == "engine_too_old"
    check_engine((3, 51, 3))
