"""The audit trail cannot be changed in silence."""

from __future__ import annotations

import shutil

import pytest

from tests.unit.store.conftest import Closed
from tests.unit.store.course import put
from vein_tracker.model.records import Patient
from vein_tracker.store.database import Database
from vein_tracker.store.vault import Vault

TAMPERINGS = {
    "edit": "UPDATE audit SET subject_id = 'x' WHERE sequence = {middle}",
    "another author": "UPDATE audit SET user_id = (SELECT id FROM patients) WHERE sequence = {middle}",
    "drop": "DELETE FROM audit WHERE sequence = {middle}",
    "drop the first": "DELETE FROM audit WHERE sequence = {first}",
    "forge": "UPDATE audit SET mac = '00' WHERE sequence = {middle}",
    "unknown keys": "UPDATE audit SET epoch = 9 WHERE sequence = {middle}",
    "reorder": "UPDATE audit SET sequence = sequence + 10000 WHERE sequence = {middle}",
}


def register_of(closed: Closed) -> Database:
    """Open the register beside the library, as someone who has the keys could."""
    keys = Vault.unlock(closed.folder, closed.recovery_key).keys
    return Database(closed.folder / "register.db", keys.of("database"))


def test_every_edit_is_in_the_trail_by_uuid_and_never_by_name(closed: Closed) -> None:
    patient = Patient(family_name="Canary")
    with closed.open() as library:
        put(library, patient)
        library.history.undo()
    register = register_of(closed)
    rows = register.rows("SELECT * FROM audit ORDER BY sequence")
    register.close()
    assert [row["action"] for row in rows[-3:]] == ["unlock", "edit", "undo"]
    assert rows[-2]["subject_id"] == patient.id
    assert "Canary" not in str(rows)


@pytest.mark.parametrize("how", TAMPERINGS)
def test_tampering_is_found(closed: Closed, how: str) -> None:
    register = register_of(closed)
    first, *_, middle, _last = [row["sequence"] for row in register.rows("SELECT sequence FROM audit")]
    register.run("PRAGMA foreign_keys = OFF")
    register.run(TAMPERINGS[how].format(first=first, middle=middle))
    register.close()
    with closed.open() as library:
        assert library.audit.broken_at() is not None


def test_a_trail_that_was_cut_off_is_told_when_the_library_opens(closed: Closed) -> None:
    register = register_of(closed)
    register.run("DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)")
    register.close()
    with closed.open() as library:
        assert [notice.code for notice in library.notices] == ["audit_shortened"]
        assert library.register.find(Patient) == (closed.course.patient,)
    with closed.open() as library:
        assert library.notices == ()


def test_an_older_register_put_back_is_told_and_can_be_used(closed: Closed) -> None:
    old = closed.folder / "register.db"
    kept = closed.folder.with_name("kept.db")
    shutil.copy(old, kept)
    with closed.open() as library:
        put(library, Patient(family_name="Later"))
    shutil.copy(kept, old)
    with closed.open() as library:
        assert [notice.code for notice in library.notices] == ["audit_shortened"]
        assert library.register.find(Patient) == (closed.course.patient,)


def test_what_was_not_vouched_for_when_the_power_went_is_no_tampering(closed: Closed) -> None:
    with closed.open() as library:
        manifest = (closed.folder / "library.json").read_bytes()
        put(library, *(Patient(family_name=str(number)) for number in range(10)))
    (closed.folder / "library.json").write_bytes(manifest)
    with closed.open() as library:
        assert library.notices == ()
        assert library.audit.broken_at() is None


def test_a_long_session_is_vouched_for_without_being_asked(closed: Closed) -> None:
    with closed.open() as library:
        before = library.vault.manifest.audit
        put(library, *(Patient(family_name=str(number)) for number in range(600)))
        assert library.vault.manifest.audit == library.audit.head() != before
