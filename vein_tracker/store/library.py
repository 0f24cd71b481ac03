"""Create, open, lock and close a library: the one object that tasks are given."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from vein_tracker.errors import (
    AUDIT_SHORTENED,
    LIBRARY_FOLDER_NOT_EMPTY,
    REGISTER_DAMAGED,
    VeinTrackerError,
)
from vein_tracker.model.records import Id, new_id
from vein_tracker.store import files, lock, manifest, trash
from vein_tracker.store.audit import Audit, Clock
from vein_tracker.store.context import Context
from vein_tracker.store.database import Database, Row
from vein_tracker.store.diary import Diary
from vein_tracker.store.drafts import Drafts
from vein_tracker.store.edit import Edit
from vein_tracker.store.history import History
from vein_tracker.store.inbox import Inbox
from vein_tracker.store.keys import Argon2, Keys, calibrated
from vein_tracker.store.lock import LibraryLock
from vein_tracker.store.measurements import Measurements
from vein_tracker.store.objects import Objects
from vein_tracker.store.photos import Photos
from vein_tracker.store.ratings import Ratings
from vein_tracker.store.register import Register
from vein_tracker.store.vault import Vault, read_manifest
from vein_tracker.text import Text

REGISTER_NAME = "register.db"
_FOLDERS = ("objects", "tmp", "cache", "quarantine")
_UNVOUCHED_EVENTS = 500


@dataclass(frozen=True, slots=True)
class User:
    """Who opened the library."""

    id: Id
    name: str


def utc_now() -> datetime:
    """Return the time."""
    return datetime.now(UTC)


class Library:
    """An open library; every call belongs on the one library thread, which is the one that opened it."""

    folder: Path
    register: Register
    photos: Photos
    inbox: Inbox
    measurements: Measurements
    ratings: Ratings
    drafts: Drafts
    diary: Diary
    history: History
    objects: Objects
    audit: Audit
    notices: tuple[Text, ...]
    """What the person should be told once the library is open."""

    def __init__(
        self, folder: Path, held: LibraryLock, vault: Vault, database: Database, clock: Clock
    ) -> None:
        self.folder = folder
        self.vault = vault
        self._held = held
        self._database = database
        self._clock = clock
        self._wire()

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        user_name: str,
        *,
        cost: Argon2 | None = None,
        clock: Clock = utc_now,
    ) -> tuple[Library, str]:
        """Make a library in a new or empty folder; return it with the recovery key, which is kept nowhere."""
        with files.speaking():
            _refuse_other_files(folder)
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        held = LibraryLock(folder)
        try:
            with files.speaking():
                _clear_unfinished(folder)
                _make_folders(folder)
            user_id = new_id()
            vault, recovery_key = Vault.create(folder, new_id(), user_id, passphrase, cost or calibrated())
            database = Database(folder / REGISTER_NAME, vault.keys.of("database"))
            try:
                with database.atomic():
                    _add_user(database, user_id, user_id, user_name)
                vault.save()  # last: it is what makes the folder a library
                return cls(folder, held, vault, database, clock)._started(), recovery_key
            except BaseException:
                database.close()
                raise
        except BaseException:
            with contextlib.suppress(OSError):
                _clear_unfinished(folder)
            held.release()
            raise

    @classmethod
    def open(cls, folder: Path, secret: str, *, clock: Clock = utc_now) -> Library:
        """Open a library with a passphrase or the recovery key."""
        read_manifest(folder)
        held = LibraryLock(folder)
        try:
            with files.speaking():
                _make_folders(folder)
            vault = Vault.unlock(folder, secret)
            database = _open_register(folder, vault.keys)
            try:
                return cls(folder, held, vault, database, clock)._started()
            except BaseException:
                database.close()
                raise
        except BaseException:
            held.release()
            raise

    @property
    def id(self) -> Id:
        """The library's own UUID."""
        return self.vault.keys.library_id

    @property
    def user(self) -> User:
        """Who opened the library."""
        user_id = self.vault.user_id
        return User(user_id, self._database.value("SELECT name FROM users WHERE id = ?", (user_id,)))

    @contextmanager
    def transaction(self, text: Text) -> Iterator[Edit]:
        """Write all of it or nothing; `edit.change` says afterwards what was written."""
        edit = Edit(self._context, text)
        with self._database.atomic():
            yield edit
            edit.finish()
        with contextlib.suppress(VeinTrackerError):  # one that stays has no row: quarantine takes it
            self.objects.delete(edit.freed)
        if self.audit.head().sequence - self.vault.manifest.audit.sequence > _UNVOUCHED_EVENTS:
            with contextlib.suppress(VeinTrackerError):  # what was saved is saved; the next time will do
                self.vouch()

    def vouch(self) -> None:
        """Put the newest audit event into library.json, so that none before it can be cut off; when locking."""
        self.vault.set_audit_head(self.audit.head())

    def confirm(self, secret: str) -> None:
        """Refuse a passphrase that is not that of whoever opened the library; trying takes as long as opening."""
        self.vault.confirm(secret)

    def add_user(self, name: str, passphrase: str, cost: Argon2 | None = None) -> User:
        """Let another person open the library."""
        user = User(new_id(), name)
        with self._database.atomic():
            _add_user(self._database, user.id, self.user.id, name)
            self.audit.append("add_user", "users", user.id)
        self.vault.add_passphrase(user.id, passphrase, cost or calibrated())
        return user

    def start_epoch(self, secrets: Mapping[Id, str]) -> None:
        """Start new keys after a suspected leak; only wraps whose secret is given (by wrap id) come along."""
        self.vault.start_epoch(secrets)
        self._database.rekey(self.vault.keys.of("database"))
        self._wire()
        with self._database.atomic():
            self.audit.append("start_epoch")
        self.vouch()

    def close(self) -> None:
        """Vouch for the audit trail, fold the register together and let go of the lock."""
        try:
            with contextlib.suppress(
                VeinTrackerError
            ):  # all is saved; a failing disk only leaves the head behind
                self.vouch()
            self._database.close()
        finally:
            self._held.release()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _wire(self) -> None:
        database, keys = self._database, self.vault.keys
        self.audit = Audit(database, keys, self.vault.user_id, self._clock)
        self._context = Context(database, self.audit, self.vault.user_id, self._clock)
        self.register = Register(database)
        self.objects = Objects(self.folder, database, keys)
        self.photos = Photos(database, self.objects, keys)
        self.inbox = Inbox(database, keys)
        self.measurements = Measurements(database)
        self.ratings = Ratings(database)
        self.drafts = Drafts(database)
        self.diary = Diary(database)
        self.history = History(self._context)

    def _started(self) -> Library:
        """Look at what was left behind, and enter into the audit trail that the library is open."""
        self.notices = () if self.audit.reaches(self.vault.manifest.audit) else (AUDIT_SHORTENED,)
        now = self._clock()
        self.objects.delete(trash.purge(self._context, now))
        self.objects.tidy(now)
        with self._database.atomic():
            self.audit.append("unlock")
        self.vouch()
        return self


def _open_register(folder: Path, keys: Keys) -> Database:
    """Open the register; where a new epoch was cut short it still has the last epoch's key, and is moved on."""
    path = folder / REGISTER_NAME
    if not path.is_file() or not path.stat().st_size:  # a fresh one would be made in its place
        raise VeinTrackerError(REGISTER_DAMAGED)
    try:
        return Database(path, keys.of("database"))
    except VeinTrackerError as error:
        if error.text.code != REGISTER_DAMAGED.code or keys.epoch - 1 not in keys.masters:
            raise
    database = Database(path, keys.of("database", keys.epoch - 1))
    database.rekey(keys.of("database"))
    return database


def _add_user(database: Database, user_id: Id, by: Id, name: str) -> None:
    row: Row = {"id": user_id, "sequence": database.next_sequence(), "user_id": by, "name": name}
    database.insert("users", row)


def _make_folders(folder: Path) -> None:
    for name in _FOLDERS:
        (folder / name).mkdir(exist_ok=True)
    for name in ("tmp", "cache"):
        files.sweep(folder / name)


def _refuse_other_files(folder: Path) -> None:
    """A folder is free where it holds nothing but what an interrupted creation leaves: no keys, no objects."""
    if not folder.exists():
        return
    register = {REGISTER_NAME + end for end in ("", "-wal", "-shm", "-journal")}
    ours = {*_FOLDERS, *register, lock.NAME}
    found = {path.name for path in folder.iterdir()} if folder.is_dir() else {"a file"}
    if not found <= ours or any((folder / "objects").glob("*")):
        raise VeinTrackerError(LIBRARY_FOLDER_NOT_EMPTY(folder=str(folder)))


def _clear_unfinished(folder: Path) -> None:
    if not (folder / manifest.NAME).exists() and not (folder / manifest.COPY).exists():
        for path in folder.glob(f"{REGISTER_NAME}*"):
            path.unlink()
